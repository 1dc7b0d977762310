package io.github.golive;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Data walks one way, and nothing below knows anything above. */
class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void thereAreClassesToLookAt() {
        assertThat(CLASSES).hasSizeGreaterThan(50);
    }

    @Test
    void eachLayerKnowsOnlyThoseBelow() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("finding").definedBy("io.github.golive.finding")
                .layer("value").definedBy("io.github.golive.value")
                .layer("policy").definedBy("io.github.golive.policy")
                .layer("rule").definedBy("io.github.golive.rule")
                .layer("read").definedBy("io.github.golive.read..")
                .layer("engine").definedBy("io.github.golive.engine")
                .layer("pmd").definedBy("io.github.golive.pmd")
                .layer("checkstyle").definedBy("io.github.golive.checkstyle")
                .layer("archunit").definedBy("io.github.golive.archunit")
                .whereLayer("pmd").mayNotBeAccessedByAnyLayer()
                .whereLayer("checkstyle").mayNotBeAccessedByAnyLayer()
                .whereLayer("archunit").mayNotBeAccessedByAnyLayer()
                .whereLayer("engine").mayOnlyBeAccessedByLayers("pmd", "checkstyle", "archunit")
                .whereLayer("read").mayOnlyBeAccessedByLayers("engine")
                .whereLayer("rule").mayOnlyBeAccessedByLayers("engine")
                .whereLayer("value").mayOnlyBeAccessedByLayers("rule", "read", "engine")
                .whereLayer("policy").mayOnlyBeAccessedByLayers(
                        "rule", "read", "engine", "pmd", "checkstyle", "archunit")
                .whereLayer("finding").mayOnlyBeAccessedByLayers(
                        "value", "policy", "rule", "read", "engine", "pmd", "checkstyle", "archunit")
                .check(CLASSES);
    }

    @Test
    void onlyItsAdapterKnowsAHost() {
        knownOnlyTo("io.github.golive.pmd", "net.sourceforge.pmd..");
        knownOnlyTo("io.github.golive.checkstyle", "com.puppycrawl..");
        knownOnlyTo("io.github.golive.archunit", "com.tngtech..");
    }

    @Test
    void parsersStayInTheirReaders() {
        knownOnlyTo("io.github.golive.read.java", "com.github.javaparser..");
        knownOnlyTo("io.github.golive.read.markup", "org.jsoup..");
        knownOnlyTo("io.github.golive.read.config", "org.snakeyaml..");
    }

    @Test
    void rulesAndReadersHoldNoState() {
        fields().that().areDeclaredInClassesThat().resideInAnyPackage("io.github.golive.rule", "io.github.golive.policy")
                .should().haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
        fields().that().areStatic().and().areDeclaredInClassesThat(alwaysTrue())
                .should().haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    @Test
    void nothingOpensConnectionsOrStartsProcesses() {
        noClasses().should().dependOnClassesThat(nameMatching(
                        "java\\.net\\.(Socket|ServerSocket|URLConnection|HttpURLConnection)|java\\.net\\.http\\..*"
                                + "|java\\.lang\\.(Process|ProcessBuilder|Runtime)"))
                .check(CLASSES);
        noClasses().that().resideOutsideOfPackages("io.github.golive.archunit", "io.github.golive.checkstyle")
                .should().dependOnClassesThat(nameMatching("java\\.nio\\.file\\.Files|java\\.io\\.File.*"))
                .check(CLASSES);
    }

    private static void knownOnlyTo(String ours, String theirs) {
        noClasses().that().resideOutsideOfPackage(ours)
                .should().dependOnClassesThat().resideInAPackage(theirs)
                .check(CLASSES);
    }
}
