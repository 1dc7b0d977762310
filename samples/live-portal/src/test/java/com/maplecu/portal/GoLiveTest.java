package com.maplecu.portal;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.golive.archunit.GoLiveRules;
import io.github.golive.policy.Settings;
import java.nio.file.Path;

/** What must hold before the portal goes live, in its classes, their resources and what is deployed with them. */
@AnalyzeClasses(packages = "com.maplecu.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class GoLiveTest {

    @ArchTest
    static final ArchRule GO_LIVE = GoLiveRules.with(Settings.defaults())
            .filesIn(Path.of("Dockerfile"), Path.of("compose.yaml"), Path.of("k8s"), Path.of("frontend/src"))
            .all();
}
