package io.github.golive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.policy.Settings;
import io.github.golive.read.Language;
import io.github.golive.read.java.JavaSource;
import io.github.golive.value.Use;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefilterTest {

    private final Prefilter prefilter = new Prefilter(Settings.defaults());

    @ParameterizedTest
    @ValueSource(strings = {
        "", "p", "sandbox", "class A { String url = \"https://example.com/pay-it-off\"; }", "50% of \\n and \\\\u2026",
        "caf&#233; %20 %2F \\u00e9", "pay it off", "startOffset, CUTOFFS", "paying, payInterest, PAYIN",
        "[\\x41-\\x5a]", "\\u0041\\101&#65;%41", "/nexus\\s*[0-6]/.test(agent)", "Nexus 7", "google nexus 5x"
    })
    void aFileWithoutOurWordsCannotHaveAFinding(String text) {
        assertThat(prefilter.mayHaveFindings(text, Language.JAVA)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "payitoff-sandbox.io", "https://SANDBOX.PAYITOFF.IO/", "\"payi\" + \"toff.io\"", "\"payit\" + \"off\"",
        "pay\" + \"itoff", "nexus_key", "NEXUS", "{\\\"nexus\\\": 1}", "nexus key",
        "// golive:allow", "payi\\u0074off", "\\u0070ayitoff", "\\x70ayi",
        "\\160ayi", "&#112;ayitof", "&#x70;ayi", "%70ayi", "\\u{70}ayi", "\\uuu0070ayi", "pa\\\\u0079i",
        "\\u006E\\u0065\\x78\\165\\u{73}"
    })
    void aFileWithAWordOfOursIsRead(String text) {
        assertThat(prefilter.mayHaveFindings(text, Language.JAVA)).isTrue();
    }

    @Test
    void aWordIsSeenAtEveryOffset() {
        for (String word : List.of("payi", "TOFF", "nexus")) {
            for (int before = 0; before < 9; before++) {
                String text = " ".repeat(before) + word;
                assertThat(prefilter.mayHaveFindings(text, Language.JAVA)).as(text).isTrue();
            }
        }
    }

    @Test
    void aSecretHidesWordsInBase64() {
        assertThat(prefilter.mayHaveFindings("kind: Secret", Language.YAML)).isTrue();
        assertThat(prefilter.mayHaveFindings("kind: Secret", Language.JAVA)).isFalse();
    }

    @Test
    void inAnyScopeNamesOfKeysAreWordsToo() {
        Prefilter any = new Prefilter(Settings.parse(Map.of("scope", "any")));

        assertThat(prefilter.mayHaveFindings("apiKey = 1", Language.JAVA)).isFalse();
        assertThat(any.mayHaveFindings("apiKey = 1", Language.JAVA)).isTrue();
        assertThat(any.mayHaveFindings("setBearerAuth(x)", Language.JAVA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "// payitoff apiKey\nclass A { }", "class Payitoff { int count; }", "import io.payitoff.Plan;\nclass A { }",
        "/** Nexus */ class A { String apiKey = \"wren-1\"; }", "class Nexus { String url = \"https://acme.com\"; }"
    })
    void javaWhoseWordsLeadToNoFindingIsNotRead(String text) {
        assertThat(prefilter.mayHaveFindings(text, Language.JAVA)).isTrue();
        assertThat(prefilter.mayHaveFindings(JavaSource.of(text), false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a(\"payit\" + \"off.io\");", "class Payitoff { String apiKey; }", "nexus(key)", "// golive:allow",
        "a(\"\\u0070ayitoff\");", "\\u002f\\u002f payitoff", "class PayitoffClient { void a() { setBearerAuth(b); } }",
        "class PayitoffClient { void a() { given().oauth2(b); } }"
    })
    void javaThatMayHaveAFindingIsRead(String text) {
        assertThat(prefilter.mayHaveFindings(JavaSource.of(text), false)).isTrue();
    }

    @Test
    void aPathMayBeTheSign() {
        JavaSource source = JavaSource.of("class Config { String apiKey = \"wren-1\"; }");

        assertThat(prefilter.mayHaveFindings(source, false)).isFalse();
        assertThat(prefilter.mayHaveFindings(source, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://proxy.acme.com/", "\"prox\" + \"y.acme.com\"", "\"proxy.acm\" + \"e.com\""})
    void aHostOfTheUserIsSeenInOneOrTwoPieces(String text) {
        Prefilter own = new Prefilter(Settings.parse(Map.of("sandboxHosts", "proxy.acme.com")));

        assertThat(own.mayHaveFindings(text, Language.JAVA)).isTrue();
        assertThat(prefilter.mayHaveFindings(text, Language.JAVA)).isFalse();
    }

    @Test
    void aHostMayBeShort() {
        Prefilter own = new Prefilter(Settings.parse(Map.of("sandboxHosts", "a.b, acme.io")));

        assertThat(own.mayHaveFindings("https://A.B/", Language.JAVA)).isTrue();
        assertThat(own.mayHaveFindings("https://acme.io", Language.JAVA)).isTrue();
        assertThat(own.mayHaveFindings("https://acme.com", Language.JAVA)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://payitoff-sandbox.io, url, true", "payitoff, name, true", "wren-1, apiKey, true", "wren-1, plan, false",
        "'{\"token\": \"x\"}', body, true", "pa\\u0079itoff, name, true", "startOffset, name, false"
    })
    void aValueMattersByItsTextOrItsName(String text, String name, boolean matters) {
        assertThat(prefilter.mayMatter(text, new Use.Given(name, List.of()))).isEqualTo(matters);
    }
}
