package io.github.golive.hosts;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.golive.archunit.GoLiveRules;
import io.github.golive.policy.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Runs ArchUnit; needs nothing but ArchUnit and the JDK, so that it runs beside any version of it. */
public final class ArchUnitHost {

    private ArchUnitHost() {
    }

    /**
     * Runs all rules in one.
     *
     * @param classes folders of classes
     * @return the violations
     */
    public static List<String> run(List<String> classes, Map<String, String> properties) {
        JavaClasses imported = new ClassFileImporter().importPaths(classes.stream().map(Path::of).toArray(Path[]::new));
        return new TreeSet<>(GoLiveRules.with(Settings.parse(properties)).all()
                .evaluate(imported).getFailureReport().getDetails()).stream().toList();
    }
}
