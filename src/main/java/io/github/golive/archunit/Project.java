package io.github.golive.archunit;

import io.github.golive.engine.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The project that a folder of classes was compiled from, as Maven, Gradle, IntelliJ IDEA and Eclipse lay it out.
 *
 * @param folder of the project; null if the layout is none of these
 * @param tiers source files by name, in groups: a later group counts only where the earlier ones have no match
 * @param resources files beside the sources that can hold findings
 */
record Project(Path folder, List<Map<String, List<Path>>> tiers, List<Path> resources) {

    private static final Set<String> OUTPUTS = Set.of("target", "build", "out", "bin");
    private static final int MAX_DEPTH = 40;

    static Project of(Path output, List<Path> moreSources) {
        Path built = output;
        while (built != null && !(built.getFileName() != null && OUTPUTS.contains(built.getFileName().toString()))) {
            built = built.getParent();
        }
        List<Map<String, List<Path>>> tiers = new ArrayList<>();
        tiers.add(index(moreSources));
        if (built == null || built.getParent() == null) {
            return new Project(null, tiers, List.of());
        }
        Path project = built.getParent();
        Path src = project.resolve("src");
        Path set = src.resolve(sourceSet(output));
        tiers.add(index(List.of(set)));
        tiers.add(index(List.of(built.resolve("generated-sources"), built.resolve("generated-test-sources"),
                built.resolve("generated"))));
        tiers.add(index(List.of(src, project.resolve("test"))));
        return new Project(project, tiers, checked(files(List.of(set.resolve("resources"), set.resolve("webapp")))));
    }

    /** Returns what is checked of files and folders that belong to no classes; packages of others are left out. */
    static Project ofFiles(List<Path> roots) {
        List<Path> own = checked(files(roots));
        own.removeIf(file -> file.toString().replace('\\', '/').contains("/node_modules/"));
        return new Project(null, List.of(), own);
    }

    private static List<Path> checked(List<Path> files) {
        List<Path> checked = new ArrayList<>(files);
        checked.removeIf(file -> !Engine.reads(file.toString()));
        return checked;
    }

    /**
     * Maven: target/classes, target/test-classes; Gradle: build/classes/java/main; IDEA: out/test/x; Eclipse:
     * bin/test.
     */
    private static String sourceSet(Path output) {
        String last = output.getFileName().toString();
        String parent = output.getParent().getFileName().toString();
        if (last.equals("classes") || last.equals("bin") || parent.equals("production")) {
            return "main";
        }
        return last.equals("test-classes") || parent.equals("test") ? "test" : last;
    }

    private static Map<String, List<Path>> index(List<Path> roots) {
        Map<String, List<Path>> index = new HashMap<>();
        for (Path file : files(roots)) {
            index.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>()).add(file);
        }
        return index;
    }

    private static List<Path> files(List<Path> roots) {
        List<Path> files = new ArrayList<>();
        for (Path root : roots) {
            if (Files.exists(root)) {
                try (Stream<Path> found = Files.walk(root.toAbsolutePath().normalize(), MAX_DEPTH)) {
                    found.filter(Files::isRegularFile).sorted().forEach(files::add);
                } catch (IOException | UncheckedIOException e) {
                    throw new IllegalStateException("the sources below " + root + " could not be listed", e);
                }
            }
        }
        return files;
    }

    /** Returns the source of a class; nothing when it is not found. */
    List<Path> sourcesOf(ClassPlace place) {
        for (Map<String, List<Path>> tier : tiers) {
            for (String name : place.fileNames()) {
                List<Path> found = tier.getOrDefault(name, List.of()).stream()
                        .filter(file -> isOf(file, name, place.packageFolder()))
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /**
     * Returns a path that is the same on every machine: below the working directory, or else below the folder that
     * holds the project.
     */
    String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path base = file.startsWith(here) || folder == null || folder.getParent() == null ? here : folder.getParent();
        return (file.startsWith(base) ? base.relativize(file) : file).toString().replace('\\', '/');
    }

    /** Java wants a folder for each package; other languages only recommend it, so their files are asked. */
    private static boolean isOf(Path file, String name, String packageFolder) {
        if (!packageFolder.isEmpty() && file.endsWith(packageFolder + "/" + name)) {
            return true;
        }
        if (!packageFolder.isEmpty() && name.endsWith(".java")) {
            return false;
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String statement = "package " + packageFolder.replace('/', '.');
            return packageFolder.isEmpty()
                    ? text.lines().noneMatch(line -> line.startsWith("package "))
                    : text.lines().map(line -> line.strip().replace(";", "")).anyMatch(statement::equals);
        } catch (IOException e) {
            return false;
        }
    }
}
