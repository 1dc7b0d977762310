package io.github.golive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Range;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Another way to write the same program never changes which findings there are: all Java cases, rewritten. Where
 * nothing but places changes, each finding must have moved exactly with its text.
 */
class MetamorphicTest {

    private static final List<CaseFile.Scanned> JAVA = Stream.of("java", "engine")
            .flatMap(family -> CaseFile.in(family).stream())
            .flatMap(file -> CaseFile.read(file).stream())
            .filter(scanned -> scanned.path().endsWith(".java"))
            .toList();

    /** By the beginning of a case's title: rewritings that rightly change what is found. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            // a constant is a URL by itself, so its own path is the shorter one
            "URL assembly in parts", "extracted", "Branches inside the parts of a URL", "extracted",
            "JAX-RS client: filter, target, property", "extracted",
            // in code that is read token by token a constant's name says nothing
            "Java newer than any parser", "extracted");

    private static final Map<CaseFile.Scanned, List<Finding>> FINDINGS = new IdentityHashMap<>();

    private final List<String> failures = new ArrayList<>();
    private int changed;

    @Test
    void whatOnlyMovesIsFoundWhereItHasGone() {
        moves("lineEnds", JavaRewritings::lineEnds);
        moves("byteOrderMark", JavaRewritings::byteOrderMark);
        moves("tabs", JavaRewritings::tabs);
        moves("trailingBlanks", JavaRewritings::trailingBlanks);
        moves("emptyLinesAbove", JavaRewritings::emptyLinesAbove);
        moves("comments", JavaRewritings::comments);
        moves("lines", JavaRewritings::lines);
        moves("renamed", JavaRewritings::renamed);
        assertThat(failures).isEmpty();
        assertThat(changed).as("rewritten files").isGreaterThan(1600);
    }

    @Test
    void whatMeansTheSameHasTheSameFindings() {
        keeps("printed", JavaRewritings::printed);
        keeps("reordered", JavaRewritings::reordered);
        keeps("extracted", text -> text(JavaRewritings.extracted(text)));
        keeps("inlined", text -> text(JavaRewritings.inlined(text)));
        assertThat(failures).isEmpty();
        assertThat(changed).as("rewritten files").isGreaterThan(420);
    }

    private static String text(Rewriting rewriting) {
        return rewriting == null ? null : rewriting.text();
    }

    private void moves(String name, Function<String, Rewriting> rewrite) {
        for (CaseFile.Scanned scanned : JAVA) {
            Rewriting rewriting = rewrite.apply(scanned.text());
            String text = text(rewriting);
            if (isRewritten(name, scanned, text)) {
                Function<Finding, String> shown = found -> shown(found) + " at " + found.range();
                compare(name, scanned, text,
                        check(scanned, scanned.text(), found -> shown(found) + " at " + moved(rewriting,
                        found.range())),
                        check(scanned, text, shown));
            }
        }
    }

    private static Range moved(Rewriting rewriting, Range range) {
        return range.start() < range.end() ? rewriting.moved(range) : range;
    }

    private void keeps(String name, UnaryOperator<String> rewrite) {
        for (CaseFile.Scanned scanned : JAVA) {
            String text = rewrite.apply(scanned.text());
            if (isRewritten(name, scanned, text)) {
                compare(name, scanned, text, check(scanned, scanned.text(), MetamorphicTest::shown),
                        check(scanned, text, MetamorphicTest::shown));
            }
        }
    }

    private boolean isRewritten(String name, CaseFile.Scanned scanned, String text) {
        boolean rewritten = text != null && !Objects.equals(text, scanned.text()) && EXCEPTIONS.entrySet().stream()
                .noneMatch(each -> scanned.title().startsWith(each.getKey()) && each.getValue().equals(name));
        changed += rewritten ? 1 : 0;
        return rewritten;
    }

    private static String shown(Finding found) {
        return found.rule() + " " + found.fingerprint() + " " + found.message();
    }

    private static List<String> check(CaseFile.Scanned scanned, String text, Function<Finding, String> shown) {
        List<Finding> findings = text == scanned.text()
                ? FINDINGS.computeIfAbsent(scanned, MetamorphicTest::findings)
                : Engine.of(scanned.settings()).check(scanned.path(), text);
        return findings.stream().map(shown).sorted().toList();
    }

    private static List<Finding> findings(CaseFile.Scanned scanned) {
        return Engine.of(scanned.settings()).check(scanned.path(), scanned.text());
    }

    private void compare(String name, CaseFile.Scanned scanned, String text, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            List<String> lost = new ArrayList<>(before);
            after.forEach(lost::remove);
            List<String> added = new ArrayList<>(after);
            before.forEach(added::remove);
            failures.add("%n%s: %s%n  lost  %s%n  added %s%n%s".formatted(name, scanned, lost, added,
                    text.length() > 3000 ? "" : text));
        }
    }
}
