package io.github.golive.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.Rounds;
import io.github.golive.read.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class XmlReaderTest {

    private static Recorder xml(String text) {
        return Recorder.read(new XmlReader(), Language.XML, "src/main/resources/beans.xml", text);
    }

    @Test
    void attributesAndTextsAreNamedByElements() {
        Recorder read = xml("""
                <?xml version="1.0"?>
                <!DOCTYPE a SYSTEM "http://payitoff-sandbox.io/a.dtd">
                <a xmlns="http://payitoff-sandbox.io/ns" xsi:schemaLocation="http://payitoff-sandbox.io/x">
                  <!-- https://payitoff-sandbox.io -->
                  <b url="x&amp;y">t&#x65;xt<![CDATA[<raw>]]></b>
                  <description>https://payitoff-sandbox.io</description>
                </a>
                """);
        assertThat(read.seen).containsExactly("a.b.url = x&y", "a.b = text<raw>");
        assertThat(read.sources).containsExactly("x&amp;y", "t&#x65;xt<![CDATA[<raw>");
        assertThat(read.comments).containsExactly("<!-- https://payitoff-sandbox.io -->");
    }

    @Test
    void namesBesideValues() {
        assertThat(xml("""
                <r>
                  <property name="apiKey" value="wren"/>
                  <property name="baseUrl"><value>https://x</value></property>
                  <entry key="api.key">heron</entry>
                  <context-param><param-name>token</param-name><param-value>finch</param-value></context-param>
                  <env-entry><env-entry-name>url</env-entry-name><env-entry-value>y</env-entry-value></env-entry>
                  <setHeader name="Authorization"><constant>Bearer robin</constant></setHeader>
                </r>
                """).seen).containsExactly(
                "apiKey = wren", "baseUrl = https://x", "api.key = heron", "token = finch", "url = y",
                "Header Authorization [] = Bearer robin");
    }

    @Test
    void readsWhatPropertiesWrites() {
        Rounds.run(100, random -> {
            Properties written = new Properties();
            for (int i = 0; i < 10; i++) {
                StringBuilder value = new StringBuilder("v");
                for (int k = 0; k < 12; k++) {
                    boolean ascii = random.nextBoolean();
                    value.append((char) (ascii ? 32 + random.nextInt(90) : 0xa0 + random.nextInt(0x2000)));
                }
                written.setProperty("k" + i, value + "v");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            written.storeToXML(out, "comment", StandardCharsets.UTF_8);
            Recorder read = xml(out.toString(StandardCharsets.UTF_8));
            written.forEach((key, value) -> assertThat(read.given).containsEntry((String) key, (String) value));
        });
    }

    @Test
    void brokenTextGivesWhatItHas() {
        assertThat(xml("<a><b>x</a><c d=y e='z>w</c>").seen).contains("a.b = x", "c.d = y");
        assertThat(xml("<a b=\"x").seen).containsExactly("a.b = x");
        xml("<".repeat(100_000));
        xml("<a>".repeat(100_000));
        xml("<a ".repeat(100_000));
        xml("<!ENTITY ".repeat(10_000));
        xml("</a>".repeat(100_000));
    }

    @Test
    void entitiesAreNotReplaced() {
        assertThat(xml("""
                <!DOCTYPE a [<!ENTITY h "host"><!ENTITY x SYSTEM "file:///etc/passwd">]><a>&h;&x;</a>""").seen)
                .containsExactly("= host", "a = &h;&x;");
    }
}
