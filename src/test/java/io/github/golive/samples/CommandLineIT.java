package io.github.golive.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.hosts.ClassPaths;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The command line that README shows, run on the sample as it stands there. */
class CommandLineIT {

    private static final Path SAMPLE = Path.of("samples/sandbox-portal").toAbsolutePath();
    private static final Pattern COMMAND = Pattern.compile("java -cp checkstyle-\\S+ (com\\.puppycrawl\\..*)");
    private static final Pattern FINDING = Pattern.compile("\\[\\w+] (\\S+?):(\\d+):(\\d+): .*");

    @Test
    void checkstyleFindsTheSameAsTheBuildOfTheSample() throws Exception {
        Matcher arguments = COMMAND.matcher(Files.readString(Path.of("README.md")));
        assertThat(arguments.find()).isTrue();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", ClassPaths.ofCheckstyle()));
        command.addAll(List.of(arguments.group(1).split(" ")));

        Process process = new ProcessBuilder(command).directory(SAMPLE.toFile()).redirectErrorStream(true).start();
        List<String> found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .map(FINDING::matcher)
                .filter(Matcher::matches)
                .map(line -> String.join(":", relative(line.group(1)), line.group(2), line.group(3)))
                .toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected());
    }

    private static List<String> expected() throws IOException {
        return Files.readAllLines(SAMPLE.resolve("expected-findings.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(row -> row[0].contains("Checkstyle"))
                .map(row -> String.join(":", row[1], row[2], row[3]))
                .toList();
    }

    private static String relative(String file) {
        return SAMPLE.relativize(Path.of(file)).toString().replace('\\', '/');
    }
}
