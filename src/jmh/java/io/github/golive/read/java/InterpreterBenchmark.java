package io.github.golive.read.java;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import io.github.golive.engine.Samples;
import io.github.golive.finding.Range;
import io.github.golive.policy.Settings;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.read.Sightings;
import io.github.golive.read.code.Interpreter;
import io.github.golive.read.code.Node;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What it takes to work out the values of a Java file of constants, branches and calls, once it is parsed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class InterpreterBenchmark {

    private Document document;
    private List<Node> nodes;

    /** Takes everything and opens nothing. */
    private record Sink(Blackhole hole) implements Sightings {

        @Override
        public void see(Value value, Use use) {
            hole.consume(value);
        }

        @Override
        public void comment(Range range) {
            hole.consume(range);
        }

        @Override
        public void incomplete(Range range, String why) {
            throw new IllegalStateException(why);
        }

        @Override
        public void read(Document inner) {
            hole.consume(inner);
        }

        @Override
        public Sightings browser() {
            return this;
        }
    }

    @Setup
    public void prepare() {
        Value text = Value.ofFile(Samples.java());
        document = new Document(text, Language.JAVA, Samples.JAVA_PATH, Settings.defaults(), 0);
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE);
        JavaSource source = JavaSource.of(text.text());
        nodes = new JavaLowering(new Positions(text, source))
                .unit(new JavaParser(configuration).parse(source.code()).getResult().orElseThrow());
    }

    @Benchmark
    public void values(Blackhole hole) {
        Interpreter.read(nodes, document, new Sink(hole));
    }
}
