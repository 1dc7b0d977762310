package io.github.golive.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.freeze.FreezingArchRule;
import io.github.golive.archunit.ImportedFiles.Roots;
import io.github.golive.hosts.ClassFiles;
import io.github.golive.policy.Settings;
import io.github.golive.rule.Rule;
import io.github.golive.rule.Rules;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoLiveRulesTest {

    private static final String SANDBOX = """
            package com.acme;
            class Urls {
                String base = "https://payitoff-sandbox.io/api/v1";
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aViolationNamesRuleProblemFileColumnAndLine() throws Exception {
        write("shop/src/main/java/com/acme/Urls.java", SANDBOX);
        compile("shop/target/classes", "com/acme/Urls", "Urls.java");

        assertThat(violations(GoLiveRules.NO_SANDBOX_API_HOST, "shop/target/classes")).singleElement().asString()
                .startsWith("SandboxApiHost: ")
                .contains("payitoff-sandbox.io")
                .endsWith(" in shop/src/main/java/com/acme/Urls.java (column:28) (Urls.java:3)");
    }

    @Test
    void aRuleReportsItsOwnFindingsOnly() throws Exception {
        write("shop/src/main/java/com/acme/Urls.java", SANDBOX);
        compile("shop/target/classes", "com/acme/Urls", "Urls.java");

        assertThat(violations(GoLiveRules.NO_HARD_CODED_NEXUS_KEY, "shop/target/classes")).isEmpty();
        assertThat(violations(GoLiveRules.with(Settings.defaults()).all(), "shop/target/classes")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "target/classes,                     src/main/java",
        "target/classes,                     src/main/java-generated",
        "target/classes,                     target/generated-sources/annotations",
        "target/classes,                     target/generated-sources/openapi/src/main/java",
        "target/classes,                     src",
        "build/classes/java/main,            src/main/java",
        "build/classes/java/main,            build/generated/sources/annotationProcessor/java/main",
        "build/classes/java/integration,     src/integration/java",
        "build/classes/groovy/main,          src/main/groovy",
        "out/production/classes,             src/main/java",
        "out/production/shop,                src",
        "bin/main,                           src/main/java",
        "bin,                                src",
    })
    void sourcesAreFoundWhereBuildToolsHaveThem(String classes, String sources) throws Exception {
        write("shop/" + sources + "/com/acme/Urls.java", SANDBOX);
        compile("shop/" + classes, "com/acme/Urls", "Urls.java");

        assertThat(violations(GoLiveRules.NO_SANDBOX_API_HOST, "shop/" + classes)).singleElement().asString()
                .endsWith("(Urls.java:3)");
    }

    @Test
    void testCodeIsFoundAndAllowed() throws Exception {
        write("shop/src/test/java/com/acme/Urls.java", SANDBOX);
        compile("shop/target/test-classes", "com/acme/Urls", "Urls.java");

        assertThat(violations(GoLiveRules.NO_SANDBOX_API_HOST, "shop/target/test-classes")).isEmpty();
        assertThat(violations(with("checkTestCode", "true").rule("SandboxApiHost"), "shop/target/test-classes"))
                .hasSize(1);
    }

    @Test
    void aFileOfAnotherLanguageNeedNotLieInTheFolderOfItsPackage() throws Exception {
        write("shop/src/main/kotlin/Urls.kt", "package com.acme\nval base = \"https://payitoff-sandbox.io/api/v1\"\n");
        write("shop/src/main/kotlin/other/Urls.kt", "package com.acme.other\n");
        compile("shop/build/classes/kotlin/main", "com/acme/UrlsKt", "Urls.kt");

        assertThat(violations(GoLiveRules.NO_SANDBOX_API_HOST, "shop/build/classes/kotlin/main")).singleElement()
                .asString().endsWith("src/main/kotlin/Urls.kt (column:21) (Urls.kt:2)");
    }

    @Test
    void aFileOfManyClassesCountsOnce() throws Exception {
        write("shop/src/main/java/com/acme/Urls.java", SANDBOX);
        for (String name : List.of("Urls", "Urls$Inner", "Urls$1", "Second")) {
            compile("shop/target/classes", "com/acme/" + name, "Urls.java");
        }

        assertThat(violations(GoLiveRules.NO_SANDBOX_API_HOST, "shop/target/classes")).hasSize(1);
    }

    @Test
    void aClassWithinOneWhoseSourceIsFoundNeedsNone() throws Exception {
        write("shop/src/main/kotlin/com/acme/Urls.kt", "package com.acme\n");
        compile("shop/target/classes", "com/acme/Urls$inlined$1", "InlinedFromLibrary.kt");
        compile("shop/target/classes", "com/acme/Urls", "Urls.kt");
        compile("shop/target/classes", "com/acme/Urls2$inlined$1", "InlinedFromLibrary.kt");

        assertThat(violations(GoLiveRules.NO_SANDBOX_API_HOST, "shop/target/classes")).singleElement().asString()
                .contains("no source was found: com.acme.Urls2$inlined$1 from");
    }

    @Test
    void aClassWithoutDebugInformationIsFoundByItsName() throws Exception {
        write("shop/src/main/java/com/acme/Urls.java", SANDBOX);
        compile("shop/target/classes", "com/acme/Urls$Inner", null);

        assertThat(violations(GoLiveRules.NO_SANDBOX_API_HOST, "shop/target/classes")).singleElement().asString()
                .endsWith("(Urls.java:3)");
    }

    @Test
    void resourcesBesideTheSourcesAreCheckedInOrder() throws Exception {
        write("shop/src/main/java/com/acme/Clean.java", "package com.acme;\nclass Clean { }\n");
        write("shop/src/main/resources/application.yml", "payitoff:\n  base: https://payitoff-sandbox.io/api/v1\n");
        write("shop/src/main/webapp/index.html", "<a href=\"https://payitoff-sandbox.io/api/v1\">go</a>\n");
        write("shop/src/main/resources/notes.txt", "https://payitoff-sandbox.io\n");
        compile("shop/target/classes", "com/acme/Clean", "Clean.java");

        assertThat(violations(GoLiveRules.NO_SANDBOX_API_HOST, "shop/target/classes")).satisfiesExactly(
                first -> assertThat(first).endsWith("application.yml (column:17) (application.yml:2)"),
                second -> assertThat(second).endsWith("webapp/index.html (column:18) (index.html:1)"));
    }

    @Test
    void aMissingSourceFailsEveryRuleAndSaysWhatToDo() throws Exception {
        compile("shop/target/classes", "com/acme/Urls", "Urls.java");
        compile("shop/target/classes", "com/acme/Other", "Other.java");

        assertThat(violations(GoLiveRules.NO_HARD_CODED_API_KEY, "shop/target/classes")).singleElement().asString()
                .contains("com.acme.Other and 1 more", "no source was found", "sourcesIn(folder)");
    }

    @Test
    void sourcesElsewhereCanBeNamed() throws Exception {
        write("elsewhere/com/acme/Urls.java", SANDBOX);
        compile("classes", "com/acme/Urls", "Urls.java");

        ArchRule rule = GoLiveRules.with(Settings.defaults()).sourcesIn(folder.resolve("elsewhere"))
                .rule("SandboxApiHost");

        assertThat(violations(rule, "classes")).singleElement().asString().endsWith("(Urls.java:3)");
    }

    @Test
    void filesAndFoldersBesideTheModuleCanBeNamed() throws Exception {
        write("shop/src/main/java/com/acme/Clean.java", "package com.acme;\nclass Clean { }\n");
        compile("shop/target/classes", "com/acme/Clean", "Clean.java");
        write("shop/Dockerfile", "ENV PAYITOFF_BASE_URL=https://payitoff-sandbox.io/api/v1\n");
        write("shop/deploy/k8s/app.yaml", "data:\n  BASE_URL: https://payitoff-sandbox.io/api/v1\n");
        write("shop/deploy/overlays/dev/app.yaml", "data:\n  BASE_URL: https://payitoff-sandbox.io/api/v1\n");
        write("shop/frontend/src/Widget.tsx", "const api = 'https://payitoff-sandbox.io/api/v1';\n");
        write("shop/frontend/node_modules/payitoff/index.js", "exports.api = 'https://payitoff-sandbox.io/api/v1';\n");
        GoLiveRules rules = GoLiveRules.with(Settings.defaults());
        ArchRule rule = rules
                .filesIn(folder.resolve("shop/Dockerfile"), folder.resolve("shop/deploy"),
                        folder.resolve("shop/frontend"))
                .rule("SandboxApiHost");

        assertThat(violations(rules.rule("SandboxApiHost"), "shop/target/classes")).isEmpty();
        assertThat(violations(rule, "shop/target/classes")).satisfiesExactly(
                first -> assertThat(first).endsWith("shop/Dockerfile (column:31) (Dockerfile:1)"),
                second -> assertThat(second).endsWith("shop/deploy/k8s/app.yaml (column:21) (app.yaml:2)"),
                third -> assertThat(third).endsWith("shop/frontend/src/Widget.tsx (column:22) (Widget.tsx:1)"));
    }

    @Test
    void aNamedFolderThatDoesNotExistFailsEveryRule() throws Exception {
        write("shop/src/main/java/com/acme/Clean.java", "package com.acme;\nclass Clean { }\n");
        compile("shop/target/classes", "com/acme/Clean", "Clean.java");

        ArchRule rule = GoLiveRules.with(Settings.defaults()).filesIn(folder.resolve("deply")).rule("HardCodedApiKey");

        assertThat(violations(rule, "shop/target/classes")).singleElement().asString()
                .contains("no such file or folder", "deply", "filesIn(root)");
    }

    @Test
    void noClassesAtAllFail() throws Exception {
        Files.createDirectories(folder.resolve("shop/target/classes"));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> violations(GoLiveRules.NO_SANDBOX_API_HOST, "shop/target/classes"))
                .withMessageContaining("failed to check any classes");
    }

    @Test
    void frozenViolationsSurviveMovedLines() throws Exception {
        ArchConfiguration.get().setProperty("freeze.store.default.path", folder.resolve("store").toString());
        ArchConfiguration.get().setProperty("freeze.store.default.allowStoreCreation", "true");
        write("shop/src/main/java/com/acme/Urls.java", SANDBOX);
        compile("shop/target/classes", "com/acme/Urls", "Urls.java");
        FreezingArchRule.freeze(GoLiveRules.NO_SANDBOX_API_HOST).check(importing("shop/target/classes"));

        write("shop/src/main/java/com/acme/Urls.java", SANDBOX.replace("class", "// moved\n\nclass"));
        assertThat(violations(FreezingArchRule.freeze(GoLiveRules.NO_SANDBOX_API_HOST),
                "shop/target/classes")).isEmpty();

        write("shop/src/main/java/com/acme/Urls.java", SANDBOX + SANDBOX.replace("Urls", "More"));
        assertThat(violations(FreezingArchRule.freeze(GoLiveRules.NO_SANDBOX_API_HOST), "shop/target/classes"))
                .singleElement().asString().endsWith("(Urls.java:7)");
    }

    @Test
    void aFrozenKeyThatChangesIsANewViolation() throws Exception {
        ArchConfiguration.get().setProperty("freeze.store.default.path", folder.resolve("store").toString());
        ArchConfiguration.get().setProperty("freeze.store.default.allowStoreCreation", "true");
        String code = "package com.acme;\n\nclass Urls {\n    String payitoffApiKey = \"LIVELONGANDPROSPER\";\n}\n";
        write("shop/src/main/java/com/acme/Urls.java", code);
        compile("shop/target/classes", "com/acme/Urls", "Urls.java");
        FreezingArchRule.freeze(GoLiveRules.NO_HARD_CODED_API_KEY).check(importing("shop/target/classes"));

        write("shop/src/main/java/com/acme/Urls.java", code.replace("    String", "    /* moved */ String"));
        assertThat(violations(FreezingArchRule.freeze(GoLiveRules.NO_HARD_CODED_API_KEY),
                "shop/target/classes")).isEmpty();

        write("shop/src/main/java/com/acme/Urls.java", code.replace("PROSPER", "SUFFER"));
        assertThat(violations(FreezingArchRule.freeze(GoLiveRules.NO_HARD_CODED_API_KEY), "shop/target/classes"))
                .singleElement().asString().contains("LIVE…").endsWith("(Urls.java:4)");
    }

    @Test
    void rulesShareTheWorkForTheSameClassesAndSettings() throws Exception {
        write("shop/src/main/java/com/acme/Urls.java", SANDBOX);
        compile("shop/target/classes", "com/acme/Urls", "Urls.java");
        JavaClasses classes = importing("shop/target/classes");
        Settings defaults = Settings.defaults();

        Iterable<CheckedFile> files = new ImportedFiles(defaults, Roots.NONE).doTransform(classes);

        assertThat(new ImportedFiles(defaults, Roots.NONE).doTransform(classes)).isSameAs(files);
        assertThat(new ImportedFiles(Settings.parse(Map.of("scope", "any")), Roots.NONE).doTransform(classes))
                .isNotSameAs(files);
        assertThat(new ImportedFiles(defaults, Roots.NONE).doTransform(importing("shop/target/classes")))
                .isNotSameAs(files);
    }

    @Test
    void everyRuleHasAConstantOfItsName() {
        Set<String> constants = Arrays.stream(GoLiveRules.class.getFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(Field::getName)
                .collect(Collectors.toSet());

        Stream<String> expected = Rules.all().stream().map(Rule::name)
                .map(name -> "NO_" + name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));

        assertThat(constants).containsExactlyInAnyOrderElementsOf(
                Stream.concat(expected, Stream.of("NO_UNUSED_ALLOW", "NO_INCOMPLETE_ANALYSIS")).toList());
    }

    @Test
    void anUnknownRuleIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> with("scope", "any").rule("SandboxHost"))
                .withMessageContaining("SandboxHost").withMessageContaining("SandboxApiHost");
    }

    private static GoLiveRules with(String property, String value) {
        return GoLiveRules.with(Settings.parse(Map.of(property, value)));
    }

    private List<String> violations(ArchRule rule, String classes) {
        return rule.evaluate(importing(classes)).getFailureReport().getDetails();
    }

    private JavaClasses importing(String classes) {
        return new ClassFileImporter().importPath(folder.resolve(classes));
    }

    private void compile(String output, String name, String source) {
        ClassFiles.write(folder.resolve(output), name, source);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
