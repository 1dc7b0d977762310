package io.github.golive.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.engine.Engine;
import io.github.golive.finding.Finding;
import io.github.golive.policy.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages of the rules: all there, all alike, and what they call bad or good is so. */
class RulePagesTest {

    private static final Path PAGES = Path.of("rules");
    private static final List<String> HEADINGS =
            List.of("## What it finds", "## Why", "## Bad", "## Good", "## Settings", "## Limits");
    private static final List<String> ABOUT_THE_CHECK = List.of("UnusedAllow", "AnalysisIncomplete");

    private record Example(String rule, String path, boolean bad, String text) {
        @Override
        public String toString() {
            return rule + ": " + path + (bad ? " is bad" : " is good");
        }
    }

    @Test
    void eachRuleHasAPageAndNothingElseHas() throws IOException {
        List<String> names = new ArrayList<>(ABOUT_THE_CHECK);
        Rules.all().forEach(rule -> names.add(rule.name()));

        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(names.stream().map(name -> name + ".md").toList())
                    .hasSize(9);
        }
    }

    @TestFactory
    Stream<DynamicTest> pagesAreAlike() {
        return Stream.concat(ABOUT_THE_CHECK.stream(), Rules.all().stream().map(Rule::name))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    List<String> lines = lines(name);
                    assertThat(lines).first().isEqualTo("# " + name);
                    assertThat(lines.stream().filter(line -> line.startsWith("## ")))
                            .containsExactlyElementsOf(HEADINGS);
                }));
    }

    @TestFactory
    Stream<DynamicTest> pagesSayTheSeverity() {
        return Rules.all().stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () ->
                assertThat(lines(rule.name()).get(2))
                        .endsWith("Severity: " + rule.severity().name().toLowerCase(Locale.ROOT) + ".")));
    }

    @TestFactory
    Stream<DynamicTest> whatThePagesCallBadIsReportedAndWhatTheyCallGoodIsSilent() {
        List<Example> examples = new ArrayList<>();
        Rules.all().forEach(rule -> examples.addAll(examples(rule.name())));
        examples.addAll(examples("UnusedAllow"));
        assertThat(examples.stream().filter(Example::bad).map(Example::rule).distinct()).hasSize(8);
        assertThat(examples.stream().filter(example -> !example.bad).map(Example::rule).distinct()).hasSize(8);
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.toString(), () -> check(example)));
    }

    private static void check(Example example) {
        List<Finding> findings = Engine.of(Settings.defaults()).check(example.path, example.text);
        if (example.bad) {
            assertThat(findings).extracting(Finding::rule).contains(example.rule);
        } else {
            assertThat(findings).isEmpty();
        }
    }

    private static List<Example> examples(String rule) {
        List<Example> examples = new ArrayList<>();
        String[] head = null;
        StringBuilder text = new StringBuilder();
        for (String line : lines(rule)) {
            if (line.equals("```") && head != null) {
                examples.add(new Example(rule, head[1], head[2].equals("bad"), text.toString()));
                head = null;
                text.setLength(0);
            } else if (line.startsWith("```")) {
                head = line.split(" ");
                assertThat(head).as(line).hasSize(3);
                assertThat(head[2]).isIn("bad", "good");
            } else if (head != null) {
                text.append(line).append('\n');
            }
        }
        return examples;
    }

    private static List<String> lines(String rule) {
        try {
            return Files.readAllLines(PAGES.resolve(rule + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
