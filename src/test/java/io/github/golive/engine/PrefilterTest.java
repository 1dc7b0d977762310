package io.github.golive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.policy.Settings;
import io.github.golive.read.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefilterTest {

    private final Prefilter prefilter = new Prefilter(Settings.defaults());

    @ParameterizedTest
    @ValueSource(strings = {
        "", "p", "sandbox", "class A { String url = \"https://example.com/pay-it-off\"; }", "50% of \\n and \\\\u2026",
        "caf&#233; %20 %2F \\u00e9", "pay it off", "startOffset, CUTOFFS", "paying, payInterest, PAYIN",
        "[\\x41-\\x5a]", "\\u0041\\101&#65;%41"
    })
    void aFileWithoutOurWordsCannotHaveAFinding(String text) {
        assertThat(prefilter.mayHaveFindings(text, Language.JAVA)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "payitoff-sandbox.io", "https://SANDBOX.PAYITOFF.IO/", "\"payi\" + \"toff.io\"", "\"payit\" + \"off\"",
        "pay\" + \"itoff", "nexus_key", "NEXUS", "// golive:allow", "payi\\u0074off", "\\u0070ayitoff", "\\x70ayi",
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
}
