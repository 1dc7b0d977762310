package io.github.golive.pmd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.hosts.PmdHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.util.log.PmdReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.event.Level;

class GoLiveRuleTest {

    private static final String SANDBOX = "class A { String a = \"https://payitoff-sandbox.io/api/v1\"; }\n";

    @TempDir
    private Path folder;

    @Test
    void aFindingBearsTheNameOfItsRule() throws Exception {
        assertThat(run(SANDBOX)).singleElement().asString()
                .startsWith(folder.resolve("A.java") + "|1|")
                .contains("|SandboxApiHost|")
                .contains("payitoff-sandbox.io");
    }

    @Test
    void noPmdOnTheLineSuppresses() throws Exception {
        assertThat(run("class A {\n String a = \"https://payitoff-sandbox.io/api/v1\"; // NOPMD console\n}\n"))
                .isEmpty();
    }

    @Test
    void anAnnotationWithTheNameOfTheRuleSuppresses() throws Exception {
        assertThat(run("@SuppressWarnings(\"PMD.SandboxApiHost\")\n" + SANDBOX)).isEmpty();
        assertThat(run("class A {\n @SuppressWarnings(\"PMD.SandboxApiHost\")\n"
                + " String a = \"https://payitoff-sandbox.io/api/v1\";\n}\n")).isEmpty();
        assertThat(run("@SuppressWarnings(\"PMD.HardCodedApiKey\")\n" + SANDBOX)).hasSize(1);
    }

    @Test
    void theLineIsTheOneOfTheTextEvenInATextBlock() throws Exception {
        assertThat(run("class A {\n  String a = \"\"\"\n      {\n      \"base\": "
                + "\"https://payitoff-sandbox.io/api/v1\"\n"
                + "      }\"\"\";\n}\n")).singleElement().asString().contains("|4|");
    }

    @Test
    void linesAreThoseOfTheFileWhateverEndsThem() throws Exception {
        assertThat(run("\uFEFF// x\r\n// \\u0041\r\n" + SANDBOX)).singleElement().asString().contains("|3|");
        assertThat(run("// x\r" + SANDBOX)).singleElement().asString().contains("|2|");
    }

    @Test
    void settingsReachTheEngine() throws Exception {
        Files.createDirectories(folder.resolve("src/test/java"));
        List<String> test = List.of(Files.writeString(folder.resolve("src/test/java/A.java"), SANDBOX).toString());

        assertThat(PmdHost.run(test, Map.of())).isEmpty();
        assertThat(PmdHost.run(test, Map.of("checkTestCode", "true"))).hasSize(1);
    }

    @Test
    void aUsersRulesetSetsPropertiesOfOneRule() throws Exception {
        Path ruleset = Files.writeString(folder.resolve("ruleset.xml"), ruleset("sandboxHosts", "proxy.example.com"));

        assertThat(PmdHost.run(write(SANDBOX), Map.of(), ruleset.toString(), 0)).hasSize(1);
    }

    @Test
    void aWrongValueStopsPmdWithOneSentenceAndThePlaceInTheRuleset() throws Exception {
        Path ruleset = Files.writeString(folder.resolve("ruleset.xml"), ruleset("scope", "everything"));

        List<String> messages = loading(ruleset);

        assertThat(String.join("\n", messages))
                .contains("ruleset.xml", "scope", "everything", "use payitoff")
                .doesNotContain("\tat ");
    }

    @Test
    void aWrongValueThatWasSetByCodeMakesTheRuleDysfunctional() {
        SandboxApiHostRule rule = new SandboxApiHostRule();
        rule.setProperty(SettingsProperties.ALL.get(0), "everything");

        assertThat(rule.dysfunctionReason()).contains("scope", "everything");
        assertThat(new SandboxApiHostRule().dysfunctionReason()).isNull();
    }

    @Test
    void rulesOnManyThreadsFindTheSame() throws Exception {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            files.add(Files.writeString(folder.resolve("A" + i + ".java"), SANDBOX).toString());
        }

        List<String> alone = sorted(PmdHost.run(files, Map.of()));

        assertThat(alone).hasSize(60);
        assertThat(sorted(PmdHost.run(files, Map.of(), "rules/pmd/java/payitoff-golive.xml", 4))).isEqualTo(alone);
    }

    @Test
    void anErrorWithinARuleIsAFindingAndNotTheEndOfTheAnalysis() throws Exception {
        Path ruleset = Files.writeString(folder.resolve("ruleset.xml"), """
                <ruleset name="x" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
                  <description>x</description>
                  <rule name="Broken" language="java" message="x" class="io.github.golive.pmd.GoLiveRuleTest$Broken"/>
                </ruleset>
                """);

        assertThat(PmdHost.run(write(SANDBOX), Map.of(), ruleset.toString(), 0)).singleElement().asString()
                .endsWith("|Broken|Not all of this file was checked: java.lang.StackOverflowError; check it by hand");
    }

    /** A rule that fails as soon as it looks at a file. */
    public static final class Broken extends AbstractGoLiveRule {
        public Broken() {
            super("SandboxApiHost");
        }

        @Override
        public boolean isPropertyOverridden(PropertyDescriptor<?> property) {
            if (Thread.currentThread().getStackTrace()[3].getMethodName().equals("apply")) {
                throw new StackOverflowError();
            }
            return super.isPropertyOverridden(property);
        }

        @Override
        public String dysfunctionReason() {
            return null;
        }
    }

    private static String ruleset(String property, String value) {
        return """
                <ruleset name="ours" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
                  <description>ours</description>
                  <rule ref="rules/pmd/java/payitoff-golive.xml/SandboxApiHost">
                    <properties>
                      <property name="%s" value="%s"/>
                    </properties>
                  </rule>
                </ruleset>
                """.formatted(property, value);
    }

    private static List<String> loading(Path ruleset) {
        List<String> messages = Collections.synchronizedList(new ArrayList<>());
        PMDConfiguration configuration = new PMDConfiguration();
        configuration.setReporter(new Messages(messages));
        configuration.addRuleSet(ruleset.toString());
        try (PmdAnalysis pmd = PmdAnalysis.create(configuration)) {
            assertThat(pmd.getRulesets()).isEmpty();
        }
        return messages;
    }

    private record Messages(List<String> messages) implements PmdReporter {
        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void logEx(Level level, String message, Object[] arguments, Throwable error) {
            messages.add(MessageFormat.format(message == null ? "" : message, arguments)
                    + (error == null ? "" : error.getMessage()));
        }

        @Override
        public int numErrors() {
            return messages.size();
        }
    }

    private List<String> run(String text) throws IOException {
        return PmdHost.run(write(text), Map.of());
    }

    private List<String> write(String text) throws IOException {
        return List.of(Files.writeString(folder.resolve("A.java"), text).toString());
    }

    private static List<String> sorted(List<String> findings) {
        return findings.stream().sorted().toList();
    }

}
