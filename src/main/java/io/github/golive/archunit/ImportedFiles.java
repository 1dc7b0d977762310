package io.github.golive.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import io.github.golive.engine.Engine;
import io.github.golive.policy.Settings;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns imported classes into the files that they come from, checked, each once, in the order of their paths.
 *
 * <p>All rules with the same settings share the work, as long as they look at the very same imported classes: two
 * imports can be equal for ArchUnit, which compares names, while the files have changed in between.
 */
final class ImportedFiles extends AbstractClassesTransformer<CheckedFile> {

    private static final int REMEMBERED = 8;
    private static final Deque<Memo> RECENT = new ArrayDeque<>();

    private final Settings settings;
    private final Roots roots;

    /**
     * What is looked at besides the usual folders.
     *
     * @param sources folders in which sources of classes are looked for
     * @param files files and folders that are checked whatever classes there are
     */
    record Roots(List<Path> sources, List<Path> files) {

        static final Roots NONE = new Roots(List.of(), List.of());
    }

    private record Memo(WeakReference<JavaClasses> classes, Settings settings, Roots roots, List<CheckedFile> files) {
    }

    ImportedFiles(Settings settings, Roots roots) {
        super("files of the imported classes");
        this.settings = settings;
        this.roots = roots;
    }

    @Override
    public Iterable<CheckedFile> doTransform(JavaClasses classes) {
        synchronized (RECENT) {
            for (Memo memo : RECENT) {
                if (memo.classes.refersTo(classes) && memo.settings.equals(settings) && memo.roots.equals(roots)) {
                    return memo.files;
                }
            }
            List<CheckedFile> files = check(classes);
            RECENT.addFirst(new Memo(new WeakReference<>(classes), settings, roots, files));
            if (RECENT.size() > REMEMBERED) {
                RECENT.removeLast();
            }
            return files;
        }
    }

    private List<CheckedFile> check(JavaClasses classes) {
        Map<Path, Project> files = new TreeMap<>();
        Map<String, List<String>> missing = new TreeMap<>();
        Set<String> outermost = new HashSet<>();
        Map<Path, Project> projects = new TreeMap<>();
        for (JavaClass javaClass : classes) {
            ClassPlace place = ClassPlace.of(javaClass);
            List<Path> found = List.of();
            if (place.output() != null) {
                Project project = projects.computeIfAbsent(place.output(), out -> Project.of(out, roots.sources()));
                found = project.sourcesOf(place);
                found.forEach(source -> files.put(source, project));
            }
            if (!found.isEmpty()) {
                outermost.add(outermost(javaClass.getName()));
            } else {
                missing.computeIfAbsent(place.location(), location -> new ArrayList<>()).add(javaClass.getName());
            }
        }
        // what Kotlin inlines from elsewhere names the source there, which need not be at hand
        missing.values().forEach(names -> names.removeIf(name -> outermost.contains(outermost(name))));
        missing.values().removeIf(List::isEmpty);
        projects.values().forEach(project -> project.resources().forEach(file -> files.put(file, project)));
        Project named = Project.ofFiles(roots.files());
        named.resources().forEach(file -> files.putIfAbsent(file, named));
        Engine engine = Engine.of(settings);
        List<CheckedFile> checked = new ArrayList<>();
        roots.files().stream().filter(root -> !Files.exists(root)).forEach(root -> checked.add(absent(root)));
        missing.forEach((location, names) -> checked.add(missing(location, names)));
        files.forEach((file, project) -> checked.add(CheckedFile.check(engine, project.shown(file), file)));
        return List.copyOf(checked);
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$', name.lastIndexOf('.') + 2);
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static CheckedFile absent(Path root) {
        return CheckedFile.problem(root.toString(), "Not checked, because there is no such file or folder: " + root
                + "; name one that exists with GoLiveRules.with(settings).filesIn(root)");
    }

    private static CheckedFile missing(String location, List<String> names) {
        String first = Collections.min(names);
        String which = names.size() == 1 ? first : first + " and " + (names.size() - 1) + " more";
        return CheckedFile.problem(location, "Not checked, because no source was found: " + which + " from " + location
                + "; import only your own classes (ImportOption.DoNotIncludeJars), or name their source folder with"
                + " GoLiveRules.with(settings).sourcesIn(folder)");
    }
}
