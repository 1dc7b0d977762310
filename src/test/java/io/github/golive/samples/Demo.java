package io.github.golive.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints, point by point of Payitoff's checklist, what the three linters found in the sandbox portal. */
public final class Demo {

    private static final String SAMPLE = "samples/sandbox-portal";

    /** The beginning of a key, as messages show it: said beside its place, so that each message is said once. */
    private static final Pattern MASKED_KEY = Pattern.compile("\\b\\w+…");

    /**
     * A point of the Live Deployment Checklist.
     *
     * @param rules that look after it
     */
    private record Point(int number, String what, String production, List<String> rules) {

        /** Tells whether the finding belongs here; of insecure URLs those of the CDN belong to the script. */
        boolean covers(Found found) {
            return rules.contains(found.rule())
                    && (!found.rule().equals("InsecurePayitoffUrl")
                            || found.message().contains("payitoff-cdn.io") == (number == 3));
        }
    }

    private static final List<Point> CHECKLIST = List.of(
            new Point(1, "API host", "https://partners.payitoff.io/api/<version>",
                    List.of("SandboxApiHost", "InsecurePayitoffUrl", "MalformedApiUrl")),
            new Point(2, "API key", "the live key, from the environment, never in the browser",
                    List.of("HardCodedApiKey", "ApiKeyInClientCode")),
            new Point(3, "Nexus script", "https://payitoff-cdn.io/nexus/js/v1",
                    List.of("SandboxNexusScript", "InsecurePayitoffUrl")),
            new Point(4, "Nexus key", "the live key, from configuration",
                    List.of("HardCodedNexusKey")));

    private final PrintStream out;
    private final Map<Found, Set<Linter>> findings;

    private Demo(PrintStream out, Map<Found, Set<Linter>> findings) {
        this.out = out;
        this.findings = findings;
    }

    /**
     * @param args {@code start} to say what is about to happen, nothing to print the findings
     * @throws IOException if a report is missing
     */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            System.out.printf("%nBuilding %s with Checkstyle, PMD and ArchUnit.%n"
                    + "The first time, Maven downloads Spring Boot: give it a few minutes.%n", SAMPLE);
        } else {
            new Demo(System.out, Reports.of(Path.of("target", SAMPLE))).print();
        }
    }

    private void print() {
        out.printf("%nPayitoff's Live Deployment Checklist in %s%n", SAMPLE);
        for (Point point : CHECKLIST) {
            out.printf("%n%d  %s: %s%n", point.number(), point.what(), point.production());
            Map<String, List<Found>> byMessage = of(point).stream().collect(Collectors.groupingBy(
                    found -> found.rule() + ": " + MASKED_KEY.matcher(found.message()).replaceFirst("…"),
                    LinkedHashMap::new, Collectors.toList()));
            byMessage.forEach(this::print);
        }
        summary();
    }

    private void print(String message, List<Found> places) {
        out.printf("%n   %s%n", message);
        for (Found found : places) {
            Matcher key = MASKED_KEY.matcher(found.message());
            String row = ("     %-" + placeWidth() + "s  %-25s  %s")
                    .formatted(found.place(), names(found), key.find() ? key.group() : "");
            out.println(row.stripTrailing());
        }
    }

    private int placeWidth() {
        return findings.keySet().stream().mapToInt(found -> found.place().length()).max().orElse(1);
    }

    private void summary() {
        out.printf("%n%-19s%10s%12s%6s%10s%n", "Checklist", "findings", "Checkstyle", "PMD", "ArchUnit");
        for (Point point : CHECKLIST) {
            List<Found> here = of(point);
            out.printf("%d  %-16s%10d%12d%6d%10d%n", point.number(), point.what(), here.size(),
                    by(Linter.CHECKSTYLE, here), by(Linter.PMD, here), by(Linter.ARCHUNIT, here));
        }
        out.printf("%nThis was a demonstration and ends with success; in your build, findings fail it.%n"
                + "samples/live-portal is the same application gone live: no finding.%n%n");
    }

    private List<Found> of(Point point) {
        return findings.keySet().stream().filter(point::covers).toList();
    }

    private long by(Linter linter, List<Found> here) {
        return here.stream().filter(found -> findings.get(found).contains(linter)).count();
    }

    private String names(Found found) {
        return findings.get(found).stream().map(Linter::toString).collect(Collectors.joining(", "));
    }
}
