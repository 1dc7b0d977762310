package io.github.golive.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.Rounds;
import io.github.golive.read.Language;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PropertiesReaderTest {

    @Test
    void separatorsEscapesAndContinuations() {
        Recorder read = Recorder.properties("""
                # a comment
                ! another one
                a.b=x
                c : y z\s
                d  w
                e\\ f=p\\u0061y\\
                    itoff
                g=
                h=a=b:c
                """);
        assertThat(read.seen).containsExactly("a.b = x", "c = y z ", "d = w", "e f = payitoff", "h = a=b:c");
        assertThat(read.sources).contains("p\\u0061y\\\n    itoff");
        assertThat(read.comments).containsExactly("# a comment", "! another one");
    }

    @Test
    void readsWhatPropertiesReads() {
        String alphabet = "ab =:#!\\\t\n\r\f\u00e9\u20ac\"}[].";
        Rounds.run(2000, random -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Properties expected = new Properties();
            expected.load(new StringReader(text.toString()));
            Map<String, String> values = new LinkedHashMap<>();
            expected.forEach((key, value) -> values.put((String) key, (String) value));
            values.values().removeIf(String::isEmpty);
            values.remove("");
            Map<String, String> read = Recorder.properties(text.toString()).given;
            assertThat(read).as(text.toString()).containsAllEntriesOf(values);
        });
    }

    @Test
    void readsWhatPropertiesWrites() {
        Rounds.run(200, random -> {
            Properties written = new Properties();
            for (int i = 0; i < 10; i++) {
                written.setProperty("k" + text(random) + i, "v" + text(random));
            }
            StringWriter out = new StringWriter();
            written.store(out, "comment");
            Map<String, String> read = Recorder.properties(out.toString()).given;
            written.forEach((key, value) -> assertThat(read).containsEntry((String) key, (String) value));
        });
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append((char) (random.nextBoolean() ? 32 + random.nextInt(90) : random.nextInt(0x3000)));
        }
        return text.toString();
    }

    @Test
    void authorizationIsAHeader() {
        assertThat(Recorder.properties("""
                client.headers.Authorization=Bearer merlin
                spring.cloud.gateway.routes[0].filters[0]=AddRequestHeader=Authorization, Bearer merlin
                spring.cloud.gateway.routes[0].filters[1]=AddRequestHeader=X-Api-Key, merlin
                """).seen).containsExactly(
                "Header Authorization [] = Bearer merlin",
                "Header Authorization [] = Bearer merlin",
                "X-Api-Key = merlin");
    }

    @Test
    void messagesAreNoKeysAndSentencesAreProse() {
        assertThat(Recorder.read(new PropertiesReader(), Language.PROPERTIES,
                "src/main/resources/messages_de.properties", """
                apiKey=Schlüssel
                hint=Die Adresse payitoff-sandbox.io ist die Sandbox
                link=https://payitoff-sandbox.io/help
                html=<a href="https://payitoff-sandbox.io">Hilfe</a>
                """).seen).containsExactly(
                "= Schlüssel", "= https://payitoff-sandbox.io/help",
                "MARKUP: <a href=\"https://payitoff-sandbox.io\">Hilfe</a>");
    }
}
