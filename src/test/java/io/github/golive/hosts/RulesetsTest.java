package io.github.golive.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.finding.Severity;
import io.github.golive.rule.Rule;
import io.github.golive.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the hosts say about the rules, compared with the rules. */
class RulesetsTest {

    private static final List<String> OWN = List.of("UnusedAllow", "AnalysisIncomplete");

    @ParameterizedTest
    @ValueSource(strings = {"java", "html", "ecmascript", "jsp", "xml"})
    void aRulesetForPmdHoldsEveryRule(String language) throws Exception {
        List<Element> rules = rules(language);

        assertThat(rules).extracting(rule -> rule.getAttribute("name")).containsExactlyElementsOf(names());
        assertThat(rules).allSatisfy(rule -> {
            String name = rule.getAttribute("name");
            assertThat(rule.getAttribute("language")).isEqualTo(language);
            assertThat(rule.getAttribute("class")).isEqualTo("io.github.golive.pmd." + name + "Rule");
            assertThat(Class.forName(rule.getAttribute("class"))).isPublic();
            assertThat(rule.getAttribute("externalInfoUrl")).startsWith("https://").endsWith("/rules/" + name + ".md");
            assertThat(rule.getAttribute("since")).isNotEmpty();
            assertThat(text(rule, "example")).isNotBlank();
            assertThat(text(rule, "priority")).isEqualTo(severities().get(name) == Severity.ERROR ? "1" : "3");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "ecmascript", "jsp", "xml"})
    void allRulesetsSayTheSameOfARule(String language) throws Exception {
        assertThat(rules(language)).extracting(RulesetsTest::words)
                .containsExactlyElementsOf(rules("java").stream().map(RulesetsTest::words).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "html", "ecmascript", "jsp", "xml"})
    void theTextChangesWithTheVersionSoThatCachesNotice(String language) throws Exception {
        try (InputStream in = ruleset(language)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .containsPattern("before they go live; version \\d")
                    .doesNotContain("${project.");
        }
    }

    @Test
    void everyRuleHasAModuleForCheckstyleAndAMessage() throws Exception {
        Properties messages = new Properties();
        String bundle = "/io/github/golive/checkstyle/messages.properties";
        try (InputStream in = RulesetsTest.class.getResourceAsStream(bundle)) {
            messages.load(in);
        }

        assertThat(messages.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(names().stream().map(name -> "payitoff." + name).toList());
        for (String name : names()) {
            assertThat(Class.forName("io.github.golive.checkstyle." + name + "Check")).isPublic();
        }
    }

    private static List<String> names() {
        return Stream.concat(Rules.all().stream().map(Rule::name), OWN.stream()).toList();
    }

    private static Map<String, Severity> severities() {
        return Rules.all().stream().collect(Collectors.toMap(Rule::name, Rule::severity));
    }

    private static InputStream ruleset(String language) {
        return RulesetsTest.class.getResourceAsStream("/rules/pmd/" + language + "/payitoff-golive.xml");
    }

    private static List<Element> rules(String language) throws Exception {
        try (InputStream in = ruleset(language)) {
            NodeList rules = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName("rule");
            return IntStream.range(0, rules.getLength()).mapToObj(rules::item).map(Element.class::cast).toList();
        } catch (IOException e) {
            throw new IllegalStateException("no ruleset for " + language, e);
        }
    }

    private static List<String> words(Element rule) {
        return List.of(rule.getAttribute("name"), rule.getAttribute("message"), text(rule, "description"),
                text(rule, "priority"));
    }

    private static String text(Element rule, String tag) {
        return rule.getElementsByTagName(tag).item(0).getTextContent().strip();
    }
}
