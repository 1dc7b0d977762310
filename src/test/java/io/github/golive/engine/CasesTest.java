package io.github.golive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.finding.Finding;
import io.github.golive.rule.Rule;
import io.github.golive.rule.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case, through the engine: each marked text is found, and nothing else. Where a marker gives no message of its
 * own, the message must show the marked text: a host in full, a key by its beginning only.
 */
class CasesTest {

    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.in("").stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        CaseFile.ROOT.relativize(file).toString(), tests(file)));
    }

    private static Stream<DynamicTest> tests(Path file) {
        return CaseFile.read(file).stream()
                .map(scanned -> DynamicTest.dynamicTest(scanned.toString(), () -> check(scanned)));
    }

    @Test
    void everyRuleFindsAndIsSilentAtLeastAsOften() {
        List<CaseFile.Scanned> all =
                CaseFile.in("").stream().flatMap(file -> CaseFile.read(file).stream()).toList();
        assertThat(all).hasSizeGreaterThan(600);
        for (Rule rule : Rules.all()) {
            long found = all.stream()
                    .filter(scanned -> scanned.expected().stream().anyMatch(e -> e.rule().equals(rule.name())))
                    .count();
            assertThat(found).as(rule.name()).isBetween(25L, all.size() / 2L);
        }
    }

    private static void check(CaseFile.Scanned scanned) {
        List<Finding> findings = Engine.of(scanned.settings()).check(scanned.path(), scanned.text());
        List<String> expected = new ArrayList<>();
        for (CaseFile.Expected finding : scanned.expected()) {
            expected.add(finding.line() + ":" + finding.column() + "-" + finding.endColumn() + " " + finding.rule()
                    + (finding.message() == null ? "" : ": " + finding.message()));
        }
        List<String> actual = new ArrayList<>();
        for (Finding finding : findings) {
            String shown = place(scanned.text(), finding) + " " + finding.rule();
            String withMessage = shown + ": " + finding.message();
            actual.add(expected.contains(withMessage) ? withMessage : shown);
            checkEvidence(finding, scanned.text().substring(finding.range().start(), finding.range().end()));
        }
        assertThat(String.join("\n", sorted(actual)))
                .as("%s%n%s", scanned, findings)
                .isEqualTo(String.join("\n", sorted(expected)));
    }

    private static void checkEvidence(Finding finding, String marked) {
        if (finding.rule().contains("Key")) {
            assertThat(finding.message()).containsPattern("key \\S{0,4}…|key put into the view model as ");
        } else if (marked.matches("[a-z0-9.-]+")) {
            assertThat(finding.message()).containsIgnoringCase(marked.replaceFirst("\\.$", ""));
        }
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    private static String place(String text, Finding finding) {
        int[] start = lineAndColumn(text, finding.range().start());
        int[] end = lineAndColumn(text, finding.range().end());
        return start[0] + ":" + start[1] + "-" + (end[0] == start[0] ? end[1] : 0);
    }

    private static int[] lineAndColumn(String text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                line++;
                column = 1;
            } else if (c != '\r') {
                column++;
            }
        }
        return new int[] {line, column};
    }
}
