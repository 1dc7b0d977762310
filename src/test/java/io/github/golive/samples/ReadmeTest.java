package io.github.golive.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples are set up as README tells users to set up theirs. */
class ReadmeTest {

    private static final Pattern BLOCK_FOR_POM = Pattern.compile("```xml\n(<(?:plugin|execution|dependency)>[^`]*)```");
    private static final Pattern BLOCK_OF_JAVA = Pattern.compile("```java\n([^`]*)```");

    @ParameterizedTest
    @ValueSource(strings = {"sandbox-portal", "live-portal"})
    void theSamplesArePutTogetherAsWritten(String sample) throws IOException {
        List<String> pom = lines(Files.readString(Path.of("samples", sample, "pom.xml"))
                .replace("${payitoff-golive-rules.version}", "1.0.0-SNAPSHOT"));
        List<String> blocks = BLOCK_FOR_POM.matcher(Files.readString(Path.of("README.md"))).results()
                .map((MatchResult block) -> block.group(1))
                .toList();

        assertThat(blocks).hasSize(4).allSatisfy(block -> assertThat(firstMissing(lines(block), pom)).isEmpty());
    }

    @Test
    void theLivePortalNamesItsOtherFilesToArchUnitAsWritten() throws IOException {
        List<String> test = lines(Files.readString(Path.of(
                "samples/live-portal/src/test/java/com/maplecu/portal/GoLiveTest.java")));
        List<String> blocks = BLOCK_OF_JAVA.matcher(Files.readString(Path.of("README.md"))).results()
                .map((MatchResult block) -> block.group(1))
                .filter(block -> block.contains("filesIn"))
                .toList();

        assertThat(blocks).hasSize(1).allSatisfy(block -> assertThat(firstMissing(lines(block), test)).isEmpty());
    }

    /** Returns the first line of the block that does not follow, in the pom, on the lines before it. */
    private static String firstMissing(List<String> block, List<String> pom) {
        Iterator<String> rest = pom.iterator();
        for (String line : block) {
            boolean found = false;
            while (!found && rest.hasNext()) {
                found = rest.next().equals(line);
            }
            if (!found) {
                return line;
            }
        }
        return "";
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }
}
