package io.github.golive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence of the contract has cases on both sides; their titles name it: {@code [values-3]}. */
class SentencesTest {

    private static final Pattern SENTENCE = Pattern.compile("\\[([a-z]+-\\d+)]");

    @Test
    void eachSentenceHasACaseOnEachSide() throws IOException {
        Set<String> sentences = Files.readAllLines(CaseFile.ROOT.resolve("sentences.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sentences).hasSizeGreaterThan(50);
        assertThat(named(scanned -> !scanned.expected().isEmpty())).as("with a finding").isEqualTo(sentences);
        assertThat(named(scanned -> scanned.expected().isEmpty())).as("silent").isEqualTo(sentences);
    }

    private static Set<String> named(Predicate<CaseFile.Scanned> side) {
        return CaseFile.in("").stream()
                .flatMap(file -> CaseFile.read(file).stream())
                .filter(side)
                .map(scanned -> SENTENCE.matcher(scanned.title()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
