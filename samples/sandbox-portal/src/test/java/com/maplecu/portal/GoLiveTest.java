package com.maplecu.portal;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.github.golive.archunit.GoLiveRules;

/** What must hold before the portal goes live. */
@AnalyzeClasses(packages = "com.maplecu.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class GoLiveTest {

    @ArchTest
    static final ArchTests GO_LIVE = ArchTests.in(GoLiveRules.class);
}
