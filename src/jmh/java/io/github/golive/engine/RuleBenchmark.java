package io.github.golive.engine;

import io.github.golive.policy.Settings;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.rule.Rule;
import io.github.golive.rule.Rules;
import io.github.golive.rule.Scene;
import io.github.golive.value.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What each rule takes for all that was seen in a Java file and in a page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleBenchmark {

    @Param({"SandboxApiHost", "HardCodedApiKey", "SandboxNexusScript", "HardCodedNexusKey", "InsecurePayitoffUrl",
            "MalformedApiUrl", "ApiKeyInClientCode"})
    public String name;

    private final Scene scene = new Scene(Settings.defaults(), true);
    private Rule rule;
    private List<Sighting> sightings;

    @Setup
    public void prepare() {
        rule = Rules.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        sightings = new ArrayList<>();
        for (Language language : List.of(Language.JAVA, Language.MARKUP)) {
            Document document = Samples.document(language);
            Collector collector = new Collector(document, new Prefilter(document.settings()));
            collector.read(document);
            sightings.addAll(collector.sightings());
        }
    }

    @Benchmark
    public void check(Blackhole findings) {
        for (Sighting sighting : sightings) {
            rule.check(sighting, scene, findings::consume);
        }
    }
}
