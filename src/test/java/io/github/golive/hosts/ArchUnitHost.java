package io.github.golive.hosts;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.golive.archunit.GoLiveRules;
import io.github.golive.policy.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs ArchUnit; needs nothing but ArchUnit and the JDK, so that it runs beside any version of it. */
public final class ArchUnitHost {

    private ArchUnitHost() {
    }

    /**
     * Runs all rules in one.
     *
     * @param classes folders of classes, each of a project of its own
     * @return the violations
     */
    public static List<String> run(List<String> classes, Map<String, String> properties) {
        ArchRule rule = GoLiveRules.with(Settings.parse(properties)).all();
        List<String> violations = new ArrayList<>();
        for (String folder : classes) {
            JavaClasses imported = new ClassFileImporter().importPath(Path.of(folder));
            violations.addAll(rule.evaluate(imported).getFailureReport().getDetails());
        }
        return violations;
    }
}
