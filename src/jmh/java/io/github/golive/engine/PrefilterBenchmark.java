package io.github.golive.engine;

import io.github.golive.policy.Settings;
import io.github.golive.read.Language;
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

/** What it takes to see that a mebibyte of text has nothing to do with Payitoff: 1,000 µs are 1.05 GB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PrefilterBenchmark {

    private static final int LENGTH = 1 << 20;

    private final Prefilter prefilter = new Prefilter(Settings.defaults());
    private String plain;
    private String escaped;

    @Setup
    public void prepare() {
        String file = Samples.javaOfOthers();
        plain = file.repeat(LENGTH / file.length() + 1).substring(0, LENGTH);
        escaped = plain.replace("\"application/json\"", "\"application\\u002f\\u006ason\"").substring(0, LENGTH);
        if (plain() || escaped()) {
            throw new IllegalStateException("the text has a trigger");
        }
    }

    @Benchmark
    public boolean plain() {
        return prefilter.mayHaveFindings(plain, Language.JAVA);
    }

    @Benchmark
    public boolean escaped() {
        return prefilter.mayHaveFindings(escaped, Language.JAVA);
    }
}
