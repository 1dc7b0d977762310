package io.github.golive.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.golive.Rounds;
import io.github.golive.read.Language;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** JSON as Jackson reads it: the same values under the same names at the same places. */
class AgainstJacksonTest {

    private static final JsonFactory STRICT = new JsonFactory();
    private static final JsonFactory TOLERANT = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    @Test
    void json() {
        Rounds.run(500, random -> compare(new JsonText(random, false).document(), STRICT));
    }

    @Test
    void jsonWithCommentsAndOtherLiberties() {
        Rounds.run(500, random -> compare(new JsonText(random, true).document(), TOLERANT));
    }

    private static void compare(String text, JsonFactory factory) throws Exception {
        List<Recorder.Given> read =
                Recorder.read(new JsonReader(), Language.JSON, "config/app.json", text).values;
        assertThat(read.stream().map(each -> each.name() + "@" + each.start() + "=" + each.value()))
                .as(text).containsExactlyElementsOf(expected(text, factory));
        for (Recorder.Given each : read) {
            assertThat(decoded(each.source(), factory)).as(text).isEqualTo(each.value());
        }
    }

    /** Returns what the text at a value's place means by itself. */
    private static String decoded(String source, JsonFactory factory) throws Exception {
        String quote = source.replaceAll("(?s)\\\\.", "").contains("\"") ? "'" : "\"";
        try (JsonParser parser = factory.createParser(quote + source + quote)) {
            parser.nextToken();
            return parser.getText();
        }
    }

    private static List<String> expected(String text, JsonFactory factory) throws Exception {
        List<String> expected = new ArrayList<>();
        try (JsonParser parser = factory.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() && !Reporter.isNothing(Value.ofFile(parser.getText()))) {
                    long start = parser.currentTokenLocation().getCharOffset() + (token.isNumeric() ? 0 : 1);
                    expected.add(path(parser) + "@" + start + "=" + parser.getText());
                }
            }
        }
        return expected;
    }

    private static String path(JsonParser parser) {
        StringBuilder path = new StringBuilder();
        for (var at = parser.getParsingContext(); !at.inRoot(); at = at.getParent()) {
            path.insert(0, at.inArray() ? "[" + at.getCurrentIndex() + "]" : "." + at.getCurrentName());
        }
        return path.toString().replaceFirst("^\\.", "");
    }

    /** Writes a document in one of its many spellings. */
    private record JsonText(Random random, boolean liberties) {

        String document() {
            return space() + value(0) + space();
        }

        private String value(int depth) {
            int kind = random.nextInt(depth > 4 ? 4 : 8);
            if (depth == 0 || kind > 5) {
                return depth == 0 || kind == 6 ? object(depth) : array(depth);
            }
            return kind > 1 ? string(words())
                    : Rounds.one(random, "null", "true", "false", "0", "-1.5e10", "12E-3", "1234567890123456789012");
        }

        /** Returns any text that is no template's. */
        private String words() {
            return Rounds.text(random, "ab c\"'\\/\b\f\n\r\t\u00e9\u20ac\u2028\u0001\ud83d\udc26#{}[]:,*", 12)
                    .replace("{{", "{[");
        }

        private String object(int depth) {
            StringBuilder text = new StringBuilder("{" + space());
            int members = random.nextInt(5);
            for (int i = 0; i < members; i++) {
                String name = "k" + Rounds.text(random, "abXYZ09_", 5);
                text.append(liberties && random.nextInt(3) == 0 ? name : string(name))
                        .append(space()).append(':').append(space()).append(value(depth + 1)).append(space())
                        .append(i + 1 < members || liberties && random.nextBoolean() ? "," + space() : "");
            }
            return text.append('}').toString();
        }

        private String array(int depth) {
            StringBuilder text = new StringBuilder("[" + space());
            int items = random.nextInt(4);
            for (int i = 0; i < items; i++) {
                text.append(value(depth + 1)).append(space())
                        .append(i + 1 < items || liberties && random.nextBoolean() ? "," + space() : "");
            }
            return text.append(']').toString();
        }

        private String space() {
            StringBuilder space = new StringBuilder(Rounds.text(random, " \t\r\n", 2));
            if (liberties && random.nextInt(6) == 0) {
                space.append(Rounds.one(random, "// \"a\": 1\n", "/* {\"b\": \n'c'} */", " # it's\n", "/***/", "//\n"));
            }
            return space.toString();
        }

        private String string(String text) {
            char quote = liberties && random.nextInt(3) == 0 ? '\'' : '"';
            StringBuilder written = new StringBuilder().append(quote);
            for (char c : text.toCharArray()) {
                boolean raw = c >= ' ' && c != quote && c != '\\' || liberties && c == '\t' && random.nextBoolean();
                int shortest = "\"\\/\b\f\n\r\t".indexOf(c);
                if (raw && random.nextInt(4) > 0) {
                    written.append(c);
                } else if (shortest >= 0 && random.nextBoolean()) {
                    written.append('\\').append("\"\\/bfnrt".charAt(shortest));
                } else if (liberties && c == '\'' && random.nextBoolean()) {
                    written.append("\\'");
                } else {
                    String digits = String.format("\\u%04x", (int) c);
                    written.append(random.nextBoolean() ? digits : digits.replace('e', 'E').replace('a', 'A'));
                }
            }
            return written.append(quote).toString();
        }
    }
}
