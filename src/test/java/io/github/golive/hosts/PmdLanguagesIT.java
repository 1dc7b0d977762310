package io.github.golive.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.engine.CaseFile;
import io.github.golive.engine.Engine;
import io.github.golive.finding.Finding;
import io.github.golive.finding.Lines;
import io.github.golive.policy.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every case for pages, scripts and XML that PMD has a language for, through the packed jar and PMD: it reports what
 * the
 * engine finds. Where PMD cannot parse a file no rule of anybody runs.
 */
class PmdLanguagesIT {

    /** How a file's name ends that PMD takes for its language, in the oldest version that we support. */
    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "html", Set.of("html", "htm", "xhtml"),
            "ecmascript", Set.of("js"),
            "jsp", Set.of("jsp", "jspx", "jspf", "tag"),
            "xml", Set.of("xml"));

    @TempDir
    private static Path folder;

    private static final Map<Path, List<String>> CASES = new TreeMap<>();

    @BeforeAll
    static void writeCases() throws IOException {
        int number = 0;
        for (String family : new String[] {"markup", "script", "config"}) {
            for (Path cases : CaseFile.in(family)) {
                for (CaseFile.Scanned scanned : CaseFile.read(cases)) {
                    if (scanned.settings().equals(Settings.defaults())) {
                        write(folder.toRealPath().resolve("case" + number++).resolve(scanned.path()), scanned.text());
                    }
                }
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Lines lines = Lines.of(text);
        List<String> findings = new ArrayList<>();
        for (Finding finding : Engine.of(Settings.defaults()).check(file.toString(), text)) {
            int start = finding.range().start();
            findings.add(String.join("|", file.toString(), String.valueOf(lines.line(start)),
                    String.valueOf(lines.column(start)), finding.rule(), finding.message()));
        }
        CASES.put(file, findings);
    }

    @ParameterizedTest
    @CsvSource({"7.0.0,html", "7.0.0,ecmascript", "7.0.0,jsp", "7.0.0,xml",
            "7.25.0,html", "7.25.0,ecmascript", "7.25.0,jsp", "7.25.0,xml"})
    void pmdReportsWhatTheEngineFinds(String version, String language) throws Exception {
        List<Path> files = CASES.keySet().stream().filter(file ->
                ENDINGS.get(language).contains(ending(file))).toList();

        List<String> found = new ArrayList<>(HostVersion.pmdLanguages(version).run(
                files.stream().map(Path::toString).toList(), Map.of(),
                        "rules/pmd/" + language + "/payitoff-golive.xml"));

        Set<String> unreadable = new TreeSet<>();
        found.removeIf(row -> row.endsWith("|unreadable") && unreadable.add(row.substring(0, row.indexOf('|'))));
        List<String> expected = files.stream()
                .filter(file -> !unreadable.contains(file.toString()))
                .flatMap(file -> CASES.get(file).stream())
                .toList();
        HostsAgreeIT.assertSame(rows(found, version), rows(expected, version));
        assertThat(found).isNotEmpty();
        assertThat(unreadable.size()).as("%s cannot be parsed by PMD", unreadable).isLessThan(files.size() / 2);
    }

    /** PMD learned to report a range of its own in 7.9: before, a finding stands at the node around it. */
    private static List<String> rows(List<String> rows, String version) {
        return version.equals("7.0.0")
                ? rows.stream().map(row -> row.replaceFirst("\\|(\\d+)\\|\\d+\\|", "|$1|")).toList()
                : rows;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
