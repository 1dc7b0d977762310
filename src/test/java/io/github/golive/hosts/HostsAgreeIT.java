package io.github.golive.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.golive.engine.CaseFile;
import io.github.golive.engine.Engine;
import io.github.golive.finding.Finding;
import io.github.golive.finding.Lines;
import io.github.golive.policy.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every case for Java, through the packed jar in every host: all report what the engine finds, with the same rule,
 * place and message. The oldest and the newest versions run all cases, those between some.
 */
class HostsAgreeIT {

    private static final Pattern CLASS_FILE = Pattern.compile("(.*/)?src/(main|test)/java/([\\w/]+)\\.java");
    private static final Pattern VIOLATION =
            Pattern.compile("(?s)(\\w+): (.*) \\[[0-9a-f]{8}\\] in (\\S+) \\(column:(\\d+)\\) \\([^():]+:(\\d+)\\)");

    private static final Set<String> BETWEEN = Set.of("10.26.1", "7.17.0", "1.3.0", "1.4.1");
    private static final int SOME = 10;

    @TempDir
    private static Path folder;

    /** The files of the cases by the settings that they ask for, and what the engine finds in each. */
    private static final Map<Settings, Map<Path, List<String>>> CASES = new LinkedHashMap<>();

    @BeforeAll
    static void writeCases() throws IOException {
        int number = 0;
        for (Path file : CaseFile.in("java")) {
            for (CaseFile.Scanned scanned : CaseFile.read(file)) {
                if (scanned.path().endsWith(".java")) {
                    write(folder.toRealPath().resolve("case" + number++), scanned);
                }
            }
        }
        assertThat(number).isGreaterThan(100);
    }

    @AfterAll
    static void forgetCases() {
        CASES.clear();
    }

    private static void write(Path project, CaseFile.Scanned scanned) throws IOException {
        Path file = project.resolve(scanned.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, scanned.text());
        Matcher source = CLASS_FILE.matcher(scanned.path());
        if (source.matches()) {
            Path module = source.group(1) == null ? project : project.resolve(source.group(1));
            ClassFiles.write(module.resolve("main".equals(source.group(2)) ? "target/classes" : "target/test-classes"),
                    source.group(3), file.getFileName().toString());
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Lines lines = Lines.of(text);
        List<String> findings = new ArrayList<>();
        for (Finding finding : Engine.of(scanned.settings()).check(file.toString(), text)) {
            int start = finding.range().start();
            findings.add(row(file, lines.line(start), lines.column(start), finding.rule(), finding.message()));
        }
        CASES.computeIfAbsent(scanned.settings(), settings -> new LinkedHashMap<>()).put(file, findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.3", "10.26.1", "12.3.1"})
    void checkstyle(String version) throws Exception {
        for (Map.Entry<Settings, Map<Path, List<String>>> cases : casesFor(version)) {
            List<String> files = cases.getValue().keySet().stream().map(Path::toString).toList();

            List<String> found = HostVersion.checkstyle(version).run(files, properties(cases.getKey()));

            assertSame(found, expected(cases.getValue(), Set.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.17.0", "7.27.0"})
    void pmd(String version) throws Exception {
        for (Map.Entry<Settings, Map<Path, List<String>>> cases : casesFor(version)) {
            List<String> found = new ArrayList<>(pmd(version, cases));

            assertSame(found, expected(cases.getValue(), unreadable(found)));
        }
    }

    /** Needs a JDK of its own, which is looked for beside the one that runs this. */
    @Test
    void checkstyleAsNewAsItGets() throws Exception {
        Path java = newJava().orElse(null);
        assumeThat(java).as("no JDK 21 or newer beside " + System.getProperty("java.home")).isNotNull();
        Map<Path, List<String>> cases = some(CASES.get(Settings.defaults()));
        List<String> command = new ArrayList<>(List.of(java.toString(), "-cp",
                HostVersion.checkstyle("14.4.0").classPath().stream().map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                CheckstyleHost.class.getName()));
        cases.keySet().forEach(file -> command.add(file.toString()));

        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> found = new String(process.getInputStream().readAllBytes(),
                StandardCharsets.UTF_8).lines().toList();

        assertThat(process.waitFor()).as("%s", found).isZero();
        assertSame(found, expected(cases, Set.of()));
    }

    private static Optional<Path> newJava() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> homes = Files.list(home.getParent())) {
            return Stream.concat(Stream.of(home), homes.sorted())
                    .filter(HostsAgreeIT::isNew)
                    .map(jdk -> jdk.resolve("bin").resolve("java"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    private static boolean isNew(Path jdk) {
        try {
            return Files.readAllLines(jdk.resolve("release")).stream()
                    .map(Pattern.compile("JAVA_VERSION=\"(\\d+).*")::matcher)
                    .anyMatch(version -> version.matches() && Integer.parseInt(version.group(1)) >= 21);
        } catch (IOException e) {
            return false;
        }
    }

    /** PMD learned to report a range of its own in 7.9: before, a finding stands at the literal around it. */
    @Test
    void pmdAsOldAsItGetsKnowsTheLine() throws Exception {
        for (Map.Entry<Settings, Map<Path, List<String>>> cases : CASES.entrySet()) {
            List<String> found = new ArrayList<>(pmd("7.0.0", cases));

            List<String> expected = expected(cases.getValue(), unreadable(found));

            assertSame(found.stream().map(HostsAgreeIT::withoutColumn).toList(),
                    expected.stream().map(HostsAgreeIT::withoutColumn).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.3.0", "1.4.1", "1.5.0"})
    void archUnit(String version) throws Exception {
        for (Map.Entry<Settings, Map<Path, List<String>>> cases : casesFor(version)) {
            Map<Path, List<String>> compiled = new LinkedHashMap<>(cases.getValue());
            compiled.keySet().removeIf(file -> !CLASS_FILE.matcher(slashed(file)).matches());
            List<String> classes = compiled.keySet().stream().map(HostsAgreeIT::output).distinct().toList();
            if (!classes.isEmpty()) {
                List<String> found = HostVersion.archUnit(version).run(classes, properties(cases.getKey())).stream()
                        .map(HostsAgreeIT::fromViolation)
                        .toList();

                assertSame(found, expected(compiled, Set.of()));
            }
        }
    }

    private static Collection<Map.Entry<Settings, Map<Path, List<String>>>> casesFor(String version) {
        return BETWEEN.contains(version)
                ? List.of(Map.entry(Settings.defaults(), some(CASES.get(Settings.defaults()))))
                : CASES.entrySet();
    }

    private static Map<Path, List<String>> some(Map<Path, List<String>> cases) {
        Map<Path, List<String>> some = new LinkedHashMap<>();
        cases.entrySet().stream().limit(SOME).forEach(file -> some.put(file.getKey(), file.getValue()));
        return some;
    }

    /** Shows the differences alone: there are hundreds of findings. */
    static void assertSame(List<String> found, List<String> expected) {
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<String> wrong = new ArrayList<>(found);
        expected.forEach(wrong::remove);
        assertThat(wrong).as("only in the host").isEmpty();
        assertThat(missing).as("only in the engine").isEmpty();
    }

    private static List<String> pmd(String version, Map.Entry<Settings, Map<Path, List<String>>> cases)
            throws Exception {
        List<String> files = cases.getValue().keySet().stream().map(Path::toString).toList();
        return HostVersion.pmd(version).run(files, properties(cases.getKey()));
    }

    /** Removes what PMD could not parse, where no rule of anybody runs, and returns the files. */
    private static Set<String> unreadable(List<String> found) {
        Set<String> files = new HashSet<>();
        found.removeIf(row -> row.endsWith("|unreadable") && files.add(row.substring(0, row.indexOf('|'))));
        return files;
    }

    private static List<String> expected(Map<Path, List<String>> cases, Set<String> without) {
        return cases.entrySet().stream()
                .filter(file -> !without.contains(file.getKey().toString()))
                .flatMap(file -> file.getValue().stream())
                .toList();
    }

    private static String output(Path source) {
        Matcher path = CLASS_FILE.matcher(slashed(source));
        if (!path.matches()) {
            throw new IllegalArgumentException(source.toString());
        }
        return path.group(1) + ("main".equals(path.group(2)) ? "target/classes" : "target/test-classes");
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** ArchUnit shows paths below the folder that holds the project. */
    private static String fromViolation(String violation) {
        Matcher parts = VIOLATION.matcher(violation);
        return parts.matches()
                ? String.join("|", folder.resolve(parts.group(3)).toString(), parts.group(5), parts.group(4),
                        parts.group(1), parts.group(2))
                : violation;
    }

    private static String withoutColumn(String row) {
        return row.replaceFirst("\\|(\\d+)\\|\\d+\\|", "|$1|");
    }

    private static String row(Path file, int line, int column, String rule, String message) {
        return String.join("|", file.toString(), String.valueOf(line), String.valueOf(column), rule, message);
    }

    private static Map<String, String> properties(Settings settings) {
        return Stream.of(
                        "scope=" + settings.scope().name().toLowerCase(Locale.ROOT),
                        "sandboxHosts=" + String.join(",", settings.sandboxHosts()),
                        "otherVendors=" + String.join(",", settings.otherVendors()),
                        "nonProductionProfiles=" + String.join(",", settings.nonProductionProfiles()),
                        "productionProfiles=" + String.join(",", settings.productionProfiles()),
                        "checkTestCode=" + settings.checkTestCode(),
                        "checkNonProduction=" + settings.checkNonProduction(),
                        "checkTemplates=" + settings.checkTemplates())
                .collect(LinkedHashMap::new, (map, set) -> map.put(
                        set.substring(0, set.indexOf('=')), set.substring(set.indexOf('=') + 1)), Map::putAll);
    }
}
