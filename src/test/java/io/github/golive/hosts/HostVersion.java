package io.github.golive.hosts;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One version of a host with the packed jar beside it and nothing else of ours, in a class loader of its own.
 *
 * @param driver class of this package that runs the host
 * @param jars of the host, by the beginning of their names
 * @param libraries that the host brings along and that are not on our class path, by the beginning of their names
 * @param version of the host; the oldest is the one that the project is compiled against
 */
record HostVersion(Class<?> driver, List<String> jars, List<String> libraries, String version) {

    private static final Path PACKED = Path.of(System.getProperty("golive.jar", "target/missing.jar"));
    private static final Path VERSIONS = Path.of(System.getProperty("golive.hosts", "target/host-versions"));

    private static final List<String> ALL_HOSTS = List.of("checkstyle-", "pmd-", "archunit");
    private static final List<String> SHADED = List.of("javaparser-", "jsoup-", "snakeyaml-");
    private static final List<String> PARSERS_OF_TESTS = List.of("rhino-", "groovy-", "jackson-");

    static HostVersion checkstyle(String version) {
        return new HostVersion(CheckstyleHost.class, List.of("checkstyle-"), List.of(), version);
    }

    static HostVersion pmd(String version) {
        return new HostVersion(PmdHost.class, List.of("pmd-core-", "pmd-java-"), List.of(), version);
    }

    /** Returns PMD with its languages other than Java. */
    static HostVersion pmdLanguages(String version) {
        List<String> modules = List.of("pmd-core-", "pmd-html-", "pmd-javascript-", "pmd-jsp-", "pmd-xml-");
        return new HostVersion(PmdHost.class, modules, List.of("jsoup-", "rhino-"), version);
    }

    static HostVersion archUnit(String version) {
        return new HostVersion(ArchUnitHost.class, List.of("archunit-"), List.of(), version);
    }

    /** Runs the host on some files with some properties, and returns what it finds. */
    List<String> run(List<String> files, Map<String, String> properties) throws Exception {
        return call(List.class, files, Map.class, properties);
    }

    /** Runs PMD with one of its rulesets. */
    List<String> run(List<String> files, Map<String, String> properties, String ruleset) throws Exception {
        return call(List.class, files, Map.class, properties, String.class, ruleset, int.class, 0);
    }

    @SuppressWarnings("unchecked")
    private List<String> call(Object... typesAndArguments) throws Exception {
        Class<?>[] types = new Class<?>[typesAndArguments.length / 2];
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = (Class<?>) typesAndArguments[2 * i];
            arguments[i] = typesAndArguments[2 * i + 1];
        }
        URL[] path = classPath().stream().map(HostVersion::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            return (List<String>) loader.loadClass(driver.getName()).getMethod("run", types).invoke(null, arguments);
        }
    }

    /** Returns the packed jar, the driver, the host and what else the host needs. */
    List<Path> classPath() throws IOException {
        List<Path> path = new ArrayList<>();
        path.add(PACKED);
        List<Path> host = hostJars();
        if (!Files.isRegularFile(PACKED) || host.isEmpty()) {
            throw new IllegalStateException("run mvn verify: " + PACKED + " or " + jars + version + " is missing");
        }
        path.addAll(host);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path file = Path.of(entry);
            String name = file.getFileName().toString();
            if (name.equals("test-classes")
                    || name.endsWith(".jar") && Stream.of(ALL_HOSTS, SHADED, PARSERS_OF_TESTS).flatMap(List::stream)
                            .noneMatch(name::startsWith)) {
                path.add(file);
            }
        }
        return path;
    }

    private List<Path> hostJars() throws IOException {
        List<Path> found = new ArrayList<>();
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).forEach(found::add);
        try (Stream<Path> others = Files.list(VERSIONS)) {
            others.forEach(found::add);
        }
        return found.stream()
                .filter(file -> begins(file, jars) && file.getFileName().toString().endsWith("-" + version + ".jar")
                        || begins(file, libraries) && file.startsWith(VERSIONS))
                .toList();
    }

    private static boolean begins(Path file, List<String> names) {
        return names.stream().anyMatch(file.getFileName().toString()::startsWith);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String toString() {
        return jars.get(0) + version;
    }
}
