package io.github.golive.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import io.github.golive.engine.Engine;
import io.github.golive.policy.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns imported classes into the files that they come from, checked, each once, in the order of their paths.
 *
 * <p>All rules with the same settings share the work, for as long as ArchUnit keeps the imported classes.
 */
final class ImportedFiles extends AbstractClassesTransformer<CheckedFile> {

    private static final Map<JavaClasses, Map<Key, List<CheckedFile>>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final Key key;

    private record Key(Settings settings, List<Path> sources) {
    }

    ImportedFiles(Settings settings, List<Path> sources) {
        super("files of the imported classes");
        this.key = new Key(settings, sources);
    }

    @Override
    public Iterable<CheckedFile> doTransform(JavaClasses classes) {
        return KNOWN.computeIfAbsent(classes, known -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, made -> check(classes));
    }

    private List<CheckedFile> check(JavaClasses classes) {
        Map<Path, Project> files = new TreeMap<>();
        Map<String, List<String>> missing = new TreeMap<>();
        Map<Path, Project> projects = new TreeMap<>();
        for (JavaClass javaClass : classes) {
            ClassPlace place = ClassPlace.of(javaClass);
            List<Path> sources = List.of();
            if (place.output() != null) {
                Project project = projects.computeIfAbsent(place.output(), out -> Project.of(out, key.sources()));
                sources = project.sourcesOf(place);
                sources.forEach(source -> files.put(source, project));
            }
            if (sources.isEmpty()) {
                missing.computeIfAbsent(place.location(), location -> new ArrayList<>()).add(javaClass.getName());
            }
        }
        projects.values().forEach(project -> project.resources().forEach(file -> files.put(file, project)));
        Engine engine = Engine.of(key.settings());
        List<CheckedFile> checked = new ArrayList<>();
        missing.forEach((location, names) -> checked.add(missing(location, names)));
        files.forEach((file, project) -> checked.add(CheckedFile.check(engine, project.shown(file), file)));
        return List.copyOf(checked);
    }

    private static CheckedFile missing(String location, List<String> names) {
        String first = Collections.min(names);
        String which = names.size() == 1 ? first : first + " and " + (names.size() - 1) + " more";
        return CheckedFile.problem(location, "Not checked, because no source was found: " + which + " from " + location
                + "; import only your own classes (ImportOption.DoNotIncludeJars), or name their source folder with"
                + " GoLiveRules.with(settings).sourcesIn(folder)");
    }
}
