package io.github.golive.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.FileText;
import com.puppycrawl.tools.checkstyle.api.Violation;
import io.github.golive.finding.Finding;
import io.github.golive.hosts.CheckstyleHost;
import io.github.golive.policy.Settings;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoLiveCheckTest {

    private static final String SANDBOX = "class A { String a = \"https://payitoff-sandbox.io/api/v1\"; }\n";
    private static final String PLAIN_HTTP = "class A { String a = \"http://partners.payitoff.io/api/v1\"; }\n";

    @TempDir
    private Path folder;

    @Test
    void aFindingBearsTheNameOfItsRule() throws Exception {
        assertThat(run(SANDBOX, module("GoLive"))).singleElement().asString()
                .startsWith("error|" + folder.resolve("A.java") + "|1|31|SandboxApiHost|")
                .contains("payitoff-sandbox.io");
    }

    @Test
    void aModuleOfOneRuleReportsThatRuleOnly() throws Exception {
        String both = SANDBOX + PLAIN_HTTP.replace("A", "B");

        assertThat(run(both, module("SandboxApiHost"))).singleElement().asString().contains("|1|31|SandboxApiHost|");
        assertThat(run(both, module("InsecurePayitoffUrl"))).singleElement().asString()
                .contains("|2|23|InsecurePayitoffUrl|");
        assertThat(run(both, module("HardCodedNexusKey"))).isEmpty();
    }

    @Test
    void anErrorIsAnErrorAndAWarningAWarning() throws Exception {
        assertThat(run(SANDBOX, module("GoLive"))).singleElement().asString().startsWith("error|");
        assertThat(run(PLAIN_HTTP, module("GoLive"))).singleElement().asString().startsWith("warning|");
    }

    @Test
    void theSeverityOfTheModuleWins() throws Exception {
        assertThat(run(SANDBOX, module("GoLive", "severity", "info"))).singleElement().asString().startsWith("info|");
        assertThat(run(PLAIN_HTTP, module("GoLive", "severity", "error"))).singleElement().asString()
                .startsWith("error|");
    }

    @Test
    void theSeverityOfTheWholeConfigurationMakesFindingsMilderOnly() throws Exception {
        assertThat(run(SANDBOX, "warning", module("GoLive"))).singleElement().asString().startsWith("warning|");
        assertThat(run(PLAIN_HTTP, "error", module("GoLive"))).singleElement().asString().startsWith("warning|");
    }

    @Test
    void aTabCountsAsWideAsTheConfigurationSays() throws Exception {
        DefaultConfiguration checker = new DefaultConfiguration("root");
        checker.addProperty("tabWidth", "4");
        checker.addChild(module("GoLive"));

        assertThat(CheckstyleHost.run(write("\t" + SANDBOX), checker)).singleElement().asString().contains("|1|35|");
    }

    @Test
    void editorsGetTheColumnInCharacters() throws Exception {
        SandboxApiHostCheck check = configured(new SandboxApiHostCheck());
        File file = new File(write("\t" + SANDBOX).get(0));

        Violation violation = check.process(file, new FileText(file, "UTF-8")).first();

        assertThat(violation.getColumnCharIndex()).isEqualTo(31);
        assertThat(violation.getColumnNo()).isEqualTo(39);
    }

    @Test
    void aByteOrderMarkIsNoColumnAndAnyLineEndEndsALine() throws Exception {
        assertThat(run("\uFEFF" + SANDBOX, module("GoLive"))).singleElement().asString().contains("|1|31|");
        assertThat(run("\uFEFF// x\r\n" + SANDBOX, module("GoLive"))).singleElement().asString().contains("|2|31|");
        assertThat(run("// x\r" + SANDBOX, module("GoLive"))).singleElement().asString().contains("|2|31|");
    }

    @Test
    void filesOfEveryFamilyAreReadWhateverTheirNameEndsIn() throws Exception {
        for (String name : List.of("app.yml", "Dockerfile", ".env", ".env.production", "index.html")) {
            Files.writeString(folder.resolve(name), "BASE=https://payitoff-sandbox.io/api/v1\n");
        }
        Files.writeString(folder.resolve("notes.txt"), "https://payitoff-sandbox.io\n");

        SandboxApiHostCheck check = configured(new SandboxApiHostCheck());

        assertThat(check.getFileExtensions()).as("Checkstyle itself leaves out no file").isEmpty();
        assertThat(check.process(folder.resolve("notes.txt").toFile(), text("notes.txt"))).isEmpty();
        assertThat(check.process(folder.resolve(".env.production").toFile(), text(".env.production"))).hasSize(1);
        assertThat(check.process(folder.resolve("app.yml").toFile(), text("app.yml"))).hasSize(1);
    }

    @Test
    void aWrongValueIsRefusedInOneSentence() {
        assertThatExceptionOfType(CheckstyleException.class)
                .isThrownBy(() -> run(SANDBOX, module("GoLive", "scope", "everything")))
                .havingRootCause()
                .withMessageContaining("scope")
                .withMessageContaining("everything");
    }

    @Test
    void settingsReachTheEngine() throws Exception {
        Files.createDirectories(folder.resolve("src/test/java"));
        String test = Files.writeString(folder.resolve("src/test/java/A.java"), SANDBOX).toString();

        assertThat(CheckstyleHost.run(List.of(test), CheckstyleHost.checker(module("GoLive")))).isEmpty();
        assertThat(CheckstyleHost.run(
                List.of(test), CheckstyleHost.checker(module("GoLive", "checkTestCode", "true")))).hasSize(1);
    }

    @Test
    void aMessageCanBeReplaced() throws Exception {
        DefaultConfiguration module = module("GoLive");
        module.addMessage("payitoff.SandboxApiHost", "not here: {0}");

        assertThat(run(SANDBOX, module)).singleElement().asString().contains("|not here: ");
    }

    @Test
    void aFindingCanBeSuppressedByTheNameOfItsRule() throws Exception {
        DefaultConfiguration filter = new DefaultConfiguration("SuppressionSingleFilter");
        filter.addProperty("checks", "SandboxApiHostCheck");
        filter.addProperty("files", ".*");

        assertThat(run(SANDBOX, module("GoLive"), filter)).isEmpty();
    }

    @Test
    void anAnnotationSuppressesAFindingByTheNameOfItsRule() throws Exception {
        DefaultConfiguration holder = new DefaultConfiguration("TreeWalker");
        holder.addChild(new DefaultConfiguration("SuppressWarningsHolder"));
        DefaultConfiguration filter = new DefaultConfiguration("SuppressWarningsFilter");

        assertThat(run("@SuppressWarnings(\"checkstyle:sandboxapihost\")\n" + SANDBOX, module("GoLive"), holder,
                filter))
                .isEmpty();
        assertThat(run("@SuppressWarnings(\"checkstyle:hardcodedapikey\")\n" + SANDBOX, module("GoLive"), holder,
                filter))
                .hasSize(1);
    }

    @Test
    void theShortNameOfAModuleIsEnoughOnThePath() throws Exception {
        assertThat(run(SANDBOX, new DefaultConfiguration("SandboxApiHost"))).hasSize(1);
    }

    @Test
    void theReadyConfigurationIsInTheJarAndReportsEverything() throws Exception {
        assertThat(CheckstyleHost.run(write(SANDBOX), ConfigurationLoader.loadConfiguration(
                "/rules/checkstyle/payitoff-golive.xml", new PropertiesExpander(new Properties())))).hasSize(1);
    }

    @Test
    void anErrorWithinTheRulesIsAFindingAndNotTheEndOfTheAudit() throws Exception {
        GoLiveCheck check = configured(new GoLiveCheck());
        File file = new File(write(SANDBOX).get(0)) {
            private static final long serialVersionUID = 1;

            @Override
            public String getAbsolutePath() {
                throw new StackOverflowError();
            }
        };

        assertThat(check.process(file, new FileText(file, "UTF-8"))).singleElement()
                .returns(1, Violation::getLineNo)
                .returns(AnalysisIncompleteCheck.class.getName(), Violation::getSourceName)
                .returns("Not all of this file was checked: java.lang.StackOverflowError; check it by hand",
                        Violation::getViolation);
    }

    @Test
    void modulesShareTheFindingsOfAFileButNotWithOtherSettingsOrTexts() throws Exception {
        File file = new File(write(SANDBOX).get(0));
        FileText text = new FileText(file, "UTF-8");
        FileFindings ours = new FileFindings(Settings.defaults());

        List<Finding> findings = ours.of(file, text);

        assertThat(findings).isNotEmpty();
        assertThat(new FileFindings(Settings.defaults()).of(file, text)).isSameAs(findings);
        assertThat(new FileFindings(Settings.parse(Map.of("scope", "any"))).of(file, text)).isNotSameAs(findings);
        assertThat(ours.of(file, new FileText(file, "UTF-8"))).isNotSameAs(findings);
    }

    @Test
    void aCheckThatWasDestroyedWorksAgain() throws Exception {
        GoLiveCheck check = configured(new GoLiveCheck());
        File file = new File(write(SANDBOX).get(0));
        check.process(file, new FileText(file, "UTF-8"));

        check.destroy();

        assertThat(check.process(file, new FileText(file, "UTF-8"))).hasSize(1);
    }

    private static <C extends AbstractGoLiveCheck> C configured(C check) throws CheckstyleException {
        check.configure(new DefaultConfiguration("module"));
        return check;
    }

    private FileText text(String name) throws IOException {
        return new FileText(folder.resolve(name).toFile(), StandardCharsets.UTF_8.name());
    }

    private static DefaultConfiguration module(String name, String... properties) {
        DefaultConfiguration module = new DefaultConfiguration("io.github.golive.checkstyle." + name + "Check");
        for (int i = 0; i < properties.length; i += 2) {
            module.addProperty(properties[i], properties[i + 1]);
        }
        return module;
    }

    private List<String> run(String text, DefaultConfiguration... modules) throws Exception {
        return CheckstyleHost.run(write(text), CheckstyleHost.checker(modules));
    }

    private List<String> run(String text, String severity, DefaultConfiguration module) throws Exception {
        DefaultConfiguration checker = CheckstyleHost.checker(module);
        checker.addProperty("severity", severity);
        return CheckstyleHost.run(write(text), checker);
    }

    private List<String> write(String text) throws IOException {
        return List.of(Files.writeString(folder.resolve("A.java"), text).toString());
    }
}
