package io.github.golive.engine;

import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.value.Sighting;
import java.util.Set;
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

/** What it takes to read a file of each language, with the documents that stand inside its values. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReaderBenchmark {

    /** Each of them. */
    @Param
    public Language language;

    private Document document;

    @Setup
    public void prepare() {
        document = Samples.document(language);
        Collector collector = new Collector(document, new Prefilter(document.settings()));
        collector.read(document);
        if (collector.sightings().isEmpty() || !collector.gaps().isEmpty()) {
            throw new IllegalStateException("not read: " + collector.gaps());
        }
    }

    @Benchmark
    public Set<Sighting> read() {
        Collector collector = new Collector(document, new Prefilter(document.settings()));
        collector.read(document);
        return collector.sightings();
    }
}
