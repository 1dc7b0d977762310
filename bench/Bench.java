import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures whole runs of the linters with the pack against the same runs with a rule that does nothing, and against what
 * one would use without the pack.
 *
 * <pre>
 * mvn -q -DskipTests package
 * java bench/Bench.java [-n rounds] [-o group] [-f] [-c copies] [-s step] tree ...
 * </pre>
 *
 * <p>Of each tree the Java files below {@code src/main/java} are copied to {@code target/bench}: every {@code step}-th
 * one, {@code copies} times. The groups are checkstyle, pmd, pmd-comment and pmd-code (the word payitoff in a comment
 * or in the code of every file), checkstyle-code, checkstyle-small and pmd-small (ten files), pmd-threads, and archunit
 * for a tree that has been compiled by Maven; {@code -f} leaves out what one would use instead of the pack. A round runs each variant of a group once, so that a machine whose speed drifts treats them
 * alike; ratios are taken within a round. CPU is user and system time of the whole process, memory its greatest resident
 * size; both come from GNU time, in {@code /usr/bin/time}.
 */
class Bench {

    private static final Path BENCH = Path.of("bench");
    private static final Path WORK = Path.of("target/bench");
    private static final Path PACK = Path.of("target/payitoff-golive-rules-1.0.0-SNAPSHOT.jar");
    /** A fixed small heap and one collector thread: else memory says more about the collector than about the pack. */
    private static final List<String> JVM = List.of("java", "-Xmx768m", "-XX:+UseSerialGC");
    private static final String PACK_RUN = "the pack";
    private static final int SMALL = 10;

    /** What is compared: the first variant is the floor. */
    private record Group(String name, Map<String, List<String>> variants) {
    }

    private record Run(double cpu, long kilobytes) {
    }

    private final Map<String, String> classPaths = new LinkedHashMap<>();
    private int rounds = 5;
    private int copies = 1;
    private int step = 1;
    private String only = "";
    private boolean floorOnly;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Bench bench = new Bench();
        List<Path> trees = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "-n" -> bench.rounds = Integer.parseInt(arguments[++i]);
                case "-c" -> bench.copies = Integer.parseInt(arguments[++i]);
                case "-s" -> bench.step = Integer.parseInt(arguments[++i]);
                case "-o" -> bench.only = arguments[++i];
                case "-f" -> bench.floorOnly = true;
                default -> trees.add(Path.of(arguments[i]));
            }
        }
        bench.prepare();
        for (Path tree : trees) {
            bench.measure(tree);
        }
    }

    private void prepare() throws IOException, InterruptedException {
        if (!Files.exists(PACK)) {
            throw new IllegalStateException("no " + PACK + ": run mvn -q -DskipTests package first");
        }
        Files.createDirectories(WORK);
        for (String linter : List.of("checkstyle", "pmd", "archunit")) {
            Path file = WORK.resolve(linter + ".classpath").toAbsolutePath();
            run(List.of("mvn", "-q", "-f", BENCH.resolve("pom.xml").toString(), "-P" + linter,
                    "dependency:build-classpath", "-Dmdep.outputFile=" + file));
            classPaths.put(linter, String.join(File.pathSeparator, Files.readString(file).strip(), PACK.toString(),
                    WORK.resolve(linter).toString()));
        }
        compile("pmd", "NoRule", "RunPmd");
        compile("archunit", "RunArchUnit");
    }

    private void compile(String linter, String... classes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "javac", "-nowarn", "-cp", classPaths.get(linter), "-d", WORK.resolve(linter).toString()));
        for (String name : classes) {
            command.add(BENCH.resolve("src/" + name + ".java").toString());
        }
        run(command);
    }

    private void measure(Path tree) throws IOException, InterruptedException {
        Path plain = WORK.resolve("plain");
        Path commented = WORK.resolve("commented");
        Path named = WORK.resolve("named");
        Path few = WORK.resolve("few");
        List<Path> sources = sources(tree);
        for (Path old : List.of(plain, commented, named, few)) {
            delete(old);
        }
        for (int copy = 0; copy < copies; copy++) {
            for (int i = 0; i < sources.size(); i++) {
                String text = Files.readString(sources.get(i), StandardCharsets.ISO_8859_1);
                String name = copy + "/" + tree.relativize(sources.get(i));
                write(plain.resolve(name), text);
                write(commented.resolve(name), text + "\n// payitoff\n");
                write(named.resolve(name), text + "\nclass Payitoff { String payitoff = \"payitoff\"; }\n");
                if (copy == 0 && i < SMALL) {
                    write(few.resolve(name), text);
                }
            }
        }
        System.out.printf("%n%s: %d files, %.1f MB%n", tree.getFileName(), copies * sources.size(),
                size(plain) / 1e6);
        List<Group> groups = new ArrayList<>(List.of(
                checkstyle("checkstyle", plain),
                pmd("pmd", plain),
                pmd("pmd-comment", commented),
                checkstyle("checkstyle-code", named),
                pmd("pmd-code", named),
                checkstyle("checkstyle-small", few),
                pmd("pmd-small", few),
                threads(named)));
        Path classes = tree.resolve("target/classes");
        if (Files.isDirectory(classes)) {
            groups.add(archUnit(classes.toAbsolutePath()));
        }
        for (Group group : groups) {
            if (only.isEmpty() || group.name().equals(only)) {
                print(group);
            }
        }
    }

    private List<Path> sources(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            List<Path> all = files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isMainSource(tree.relativize(file)))
                    .sorted()
                    .toList();
            List<Path> some = new ArrayList<>();
            for (int i = 0; i < all.size(); i += step) {
                some.add(all.get(i));
            }
            return some;
        }
    }

    private static boolean isMainSource(Path file) {
        String path = "/" + file.toString().replace('\\', '/');
        int sources = path.indexOf("/src/main/java/");
        return sources >= 0 && !path.substring(0, sources).contains("/target/") && !path.startsWith("/target/");
    }

    private Group checkstyle(String name, Path files) {
        Map<String, List<String>> variants = new LinkedHashMap<>();
        variants.put("a check that does nothing", checkstyleRun("bench/checkstyle/nothing.xml", files));
        variants.put(PACK_RUN, checkstyleRun("/rules/checkstyle/payitoff-golive.xml", files));
        if (!floorOnly) {
            variants.put("nohttp", checkstyleRun("bench/checkstyle/nohttp.xml", files));
            variants.put("RegexpSingleline x4", checkstyleRun("bench/checkstyle/regexp.xml", files));
        }
        return new Group(name, variants);
    }

    private List<String> checkstyleRun(String configuration, Path files) {
        return java("checkstyle", "com.puppycrawl.tools.checkstyle.Main", "-c", configuration, files.toString());
    }

    private Group pmd(String name, Path files) {
        Map<String, List<String>> variants = new LinkedHashMap<>();
        variants.put("a rule that does nothing", java("pmd", "RunPmd", "bench/pmd/nothing.xml", files.toString()));
        variants.put(PACK_RUN, java("pmd", "RunPmd", "rules/pmd/java/payitoff-golive.xml", files.toString()));
        if (!floorOnly) {
            variants.put("XPath x4", java("pmd", "RunPmd", "bench/pmd/xpath.xml", files.toString()));
        }
        return new Group(name, variants);
    }

    private Group threads(Path files) {
        Map<String, List<String>> variants = new LinkedHashMap<>();
        for (String threads : List.of("1", "2", "4")) {
            for (String rules : List.of("bench/pmd/nothing.xml", "rules/pmd/java/payitoff-golive.xml")) {
                variants.put((rules.startsWith("bench") ? "nothing" : "the pack") + ", threads: " + threads,
                        java("pmd", "RunPmd", rules, files.toString(), threads));
            }
        }
        return new Group("pmd-threads", variants);
    }

    private Group archUnit(Path classes) {
        Map<String, List<String>> variants = new LinkedHashMap<>();
        variants.put("import", java("archunit", "RunArchUnit", "import", classes.toString()));
        variants.put("import and the pack", java("archunit", "RunArchUnit", "pack", classes.toString()));
        return new Group("archunit", variants);
    }

    private List<String> java(String linter, String... arguments) {
        List<String> command = new ArrayList<>(JVM);
        command.addAll(List.of("-cp", classPaths.get(linter)));
        command.addAll(List.of(arguments));
        return command;
    }

    private void print(Group group) throws IOException, InterruptedException {
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        group.variants().keySet().forEach(name -> runs.put(name, new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> variant : group.variants().entrySet()) {
                runs.get(variant.getKey()).add(timed(variant.getValue()));
            }
        }
        System.out.printf("%n%-48s %8s %8s %8s   %s%n", group.name(), "CPU s", "MB", "+MB", "CPU / first: min median max");
        List<Run> floor = runs.values().iterator().next();
        runs.forEach((name, measured) -> {
            double[] more = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                more[i] = (measured.get(i).kilobytes() - floor.get(i).kilobytes()) / 1024.0;
            }
            System.out.printf(Locale.ROOT, "%-48s %8.2f %8.0f %8.0f   %s%n", name,
                    median(measured.stream().mapToDouble(Run::cpu).toArray()),
                    median(measured.stream().mapToDouble(Run::kilobytes).toArray()) / 1024, median(more),
                    ratios(measured, floor));
        });
        runs.forEach((name, measured) -> {
            if (runs.containsKey(PACK_RUN) && measured != floor && !name.equals(PACK_RUN)) {
                System.out.printf(Locale.ROOT, "%-48s %26s   %s%n", PACK_RUN + " / " + name, "",
                        ratios(runs.get(PACK_RUN), measured));
            }
        });
    }

    /** Returns the least, the median and the greatest of the ratios of CPU time within a round. */
    private String ratios(List<Run> measured, List<Run> others) {
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ratios[i] = measured.get(i).cpu() / others.get(i).cpu();
        }
        double[] range = sorted(ratios);
        return String.format(Locale.ROOT, "%.3f %.3f %.3f", range[0], median(ratios), range[rounds - 1]);
    }

    private static double[] sorted(double[] values) {
        return java.util.Arrays.stream(values).sorted().toArray();
    }

    private static double median(double[] values) {
        double[] sorted = sorted(values);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Runs a command, whatever it thinks of the files. */
    private static Run timed(List<String> command) throws IOException, InterruptedException {
        Path times = WORK.resolve("time");
        List<String> measured = new ArrayList<>(List.of("/usr/bin/time", "-q", "-f", "%U %S %M", "-o", times.toString()));
        measured.addAll(command);
        Process process = new ProcessBuilder(measured)
                .redirectErrorStream(true)
                .redirectOutput(WORK.resolve("output").toFile())
                .start();
        process.waitFor();
        String[] parts = Files.readString(times).strip().split(" ");
        return new Run(Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]), Long.parseLong(parts[2]));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
