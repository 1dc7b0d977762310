package io.github.golive.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.Rounds;
import io.github.golive.read.Language;
import io.github.golive.value.Value;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** XML as the JDK's parser reads it: the same attributes and texts under the same names, each at its place. */
class AgainstStaxTest {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    @Test
    void xml() {
        Rounds.run(300, random -> {
            String text = new XmlText(random).document();
            List<Recorder.Given> read = Recorder.read(new XmlReader(), Language.XML, "config/app.xml", text).values;

            assertThat(read.stream().map(each -> each.name() + "=" + normalized(each.value())))
                    .as(text).containsExactlyInAnyOrderElementsOf(expected(text));
            for (Recorder.Given each : read) {
                boolean attribute = "\"'".indexOf(text.charAt(each.start() - 1)) >= 0;
                if (attribute && !each.source().contains("<")) {
                    String quote = text.substring(each.start() - 1, each.start());
                    assertThat(attribute("<a b=" + quote + each.source() + quote + "/>"))
                            .as(text).isEqualTo(normalized(each.value()));
                }
            }
        });
    }

    /** A parser makes blanks of line ends in attributes; for us only that it is white space matters. */
    private static String normalized(String value) {
        return value.replaceAll("\r\n?|[\n\t]", " ").replaceAll(" +", " ");
    }

    private static String attribute(String element) throws Exception {
        XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(element));
        reader.next();
        return normalized(reader.getAttributeValue(0));
    }

    private static List<String> expected(String text) throws Exception {
        List<String> expected = new ArrayList<>();
        Deque<String> names = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(text));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    names.addLast(reader.getLocalName());
                    texts.addLast(new StringBuilder());
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        add(expected, String.join(".", names) + "." + reader.getAttributeLocalName(i),
                                reader.getAttributeValue(i));
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!texts.isEmpty()) {
                        texts.getLast().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    add(expected, String.join(".", names), texts.removeLast().toString().strip());
                    names.removeLast();
                }
                default -> {
                }
            }
        }
        return expected;
    }

    private static void add(List<String> expected, String name, String value) {
        if (!Reporter.isNothing(Value.ofFile(value))) {
            expected.add(name + "=" + normalized(value));
        }
    }

    /** Writes a document in one of its many spellings. */
    private record XmlText(Random random) {

        String document() {
            return Rounds.one(random, "", "<?xml version='1.0'?>\n", "<!-- <a b='c'> -->", "<?p <a b='c'?>",
                    "<!DOCTYPE e [<!ELEMENT e ANY> <!-- ' --> <!ATTLIST e a CDATA #IMPLIED>]>") + element(0)
                            + Rounds.one(random, "", "\n", "<!-- it's -->");
        }

        private String element(int depth) {
            String prefix = Rounds.one(random, "", "", "n:");
            String name = prefix + "e" + Rounds.text(random, "abX-_.9\u00e9", 4).replace('.', '_');
            StringBuilder text = new StringBuilder("<" + name);
            text.append(depth == 0 ? " xmlns:n='urn:x'" : "");
            for (int i = random.nextInt(4); i > 0; i--) {
                char quote = Rounds.character(random, "'\"");
                text.append(Rounds.one(random, " ", "\n", "\t ")).append(Rounds.one(random, "",
                        "n:")).append("a").append(i)
                        .append(space()).append('=').append(space())
                        .append(quote).append(characters(String.valueOf(quote))).append(quote);
            }
            if (random.nextInt(5) == 0) {
                return text + space() + "/>";
            }
            text.append(space()).append('>');
            for (int i = random.nextInt(4); i > 0; i--) {
                text.append(switch (random.nextInt(depth > 3 ? 3 : 5)) {
                    case 0 -> "<![CDATA[" + Rounds.text(random, "ab<>&]'\" \n", 10).replace("]>", "] ") + "]]>";
                    case 1 -> Rounds.one(random, "<!---->", "<!-- <b c='d'>&amp; -->", "<?p q='r' > ?>");
                    case 2 -> characters("");
                    default -> element(depth + 1);
                });
            }
            return text + "</" + name + space() + ">";
        }

        private String characters(String quote) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                String piece = Rounds.one(random, "a", "b c", "\n", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "'",
                        "\"",
                        "&#x41;", "&#233;", "&#x1F426;", "\u00e9", ">", "=", "/", "&amp;lt;");
                text.append(piece.equals(quote) ? "" : piece);
            }
            return text.toString();
        }

        private String space() {
            return Rounds.text(random, " \n\t", 1);
        }
    }
}
