package io.github.golive.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Looks at what the linters reported when maven-invoker-plugin built the samples with the packed jar. */
class SamplesIT {

    private static final Path BUILT = Path.of("target/samples");

    /** {@code mvn verify -Dgolive.update=true} writes this file anew; review the difference before you commit it. */
    private static final Path EXPECTED = Path.of("samples/sandbox-portal/expected-findings.tsv");

    private static final String HEADER = "linters\tfile\tline\tcolumn\trule\tmessage";

    @Test
    void theSandboxPortalHasTheReviewedFindings() throws IOException {
        List<String> actual = Reports.of(BUILT.resolve("sandbox-portal")).entrySet().stream()
                .map(finding -> row(finding.getKey(), finding.getValue()))
                .toList();
        if (Boolean.getBoolean("golive.update")) {
            Files.writeString(EXPECTED, HEADER + "\n" + String.join("\n", actual) + "\n");
        }

        assertThat(actual).containsExactlyElementsOf(Files.readAllLines(EXPECTED).stream().skip(1).toList());
    }

    @Test
    void theThreeLintersAgreeOnEveryJavaFile() throws IOException {
        SortedMap<Found, Set<Linter>> findings = Reports.of(BUILT.resolve("sandbox-portal"));

        assertThat(findings).isNotEmpty().allSatisfy((found, linters) -> {
            if (found.file().endsWith(".java")) {
                assertThat(linters).as(found.place()).isEqualTo(EnumSet.allOf(Linter.class));
            }
        });
    }

    @Test
    void theSandboxPortalShowsEveryRuleOfTheChecklist() throws IOException {
        Set<String> rules = Reports.of(BUILT.resolve("sandbox-portal")).keySet().stream()
                .map(Found::rule)
                .collect(Collectors.toSet());

        assertThat(rules).containsExactlyInAnyOrder(
                "SandboxApiHost", "HardCodedApiKey", "SandboxNexusScript", "HardCodedNexusKey",
                "InsecurePayitoffUrl", "MalformedApiUrl", "ApiKeyInClientCode");
    }

    @Test
    void noReportRepeatsAKey() throws IOException {
        assertThat(Reports.of(BUILT.resolve("sandbox-portal")).keySet()).extracting(Found::message)
                .noneMatch(message -> message.contains("for-the-demo") || message.contains("changeme"));
    }

    @Test
    void theLivePortalHasNoFinding() throws IOException {
        Path live = BUILT.resolve("live-portal");

        assertThat(Reports.of(live)).isEmpty();
        assertThat(Reports.filesCheckedByCheckstyle(live)).contains(
                "src/main/java/com/maplecu/portal/payitoff/SandboxGuard.java",
                "src/main/resources/application.yml",
                "src/main/resources/widget.properties",
                "src/main/resources/templates/plans.html",
                "src/main/resources/static/js/enroll.js",
                "frontend/src/NexusButton.tsx",
                "k8s/deployment.yaml",
                "compose.yaml",
                "Dockerfile");
    }

    private static String row(Found found, Set<Linter> linters) {
        String names = linters.stream().map(Linter::toString).collect(Collectors.joining(" "));
        return String.join("\t", names, found.file(), String.valueOf(found.line()), String.valueOf(found.column()),
                found.rule(), found.message());
    }
}
