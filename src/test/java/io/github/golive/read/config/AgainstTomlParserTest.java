package io.github.golive.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.github.golive.Rounds;
import io.github.golive.read.Language;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** TOML as Jackson reads it: the same values under the same names, each at the place of its text. */
class AgainstTomlParserTest {

    private static final TomlMapper TOML = new TomlMapper();

    @Test
    void toml() {
        Rounds.run(500, random -> {
            String text = new TomlText(random).document();
            List<Recorder.Given> read = Recorder.read(new TomlReader(), Language.TOML, "config/app.toml", text).values;
            List<String> expected = new ArrayList<>();
            flatten(TOML.readTree(text), "", expected);

            assertThat(read.stream().map(each -> each.name() + "=" + each.value()))
                    .as(text).containsExactlyInAnyOrderElementsOf(expected);
            for (Recorder.Given each : read) {
                String quote = quote(text, each.start());
                if (quote.isEmpty()) {
                    assertThat(each.source()).as(text).isNotEmpty();
                    continue;
                }
                assertThat(TOML.readTree("x = " + quote + (quote.length() == 3 ? "\n" : "") + each.source()
                        + quote).get("x").asText())
                        .as(text).isEqualTo(each.value());
            }
        });
    }

    /** Returns the quotes that stand before a place, if there are any. */
    private static String quote(String text, int start) {
        int end = start;
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        for (String quote : new String[] {"\"\"\"", "'''", "\"", "'"}) {
            if (text.startsWith(quote, end - quote.length())) {
                return quote;
            }
        }
        return "";
    }

    private static void flatten(JsonNode node, String path, List<String> into) {
        if (node.isObject()) {
            node.properties().forEach(each ->
                    flatten(each.getValue(), path.isEmpty() ? each.getKey() : path + "." + each.getKey(), into));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(node.get(i), path + "[" + i + "]", into);
            }
        } else if (!Reporter.isNothing(Value.ofFile(node.asText()))) {
            into.add(path + "=" + node.asText());
        }
    }

    /** Writes a document in one of its many spellings; names never repeat, and no item of a list is an assignment. */
    private static final class TomlText {

        private final Random random;
        private int names;

        TomlText(Random random) {
            this.random = random;
        }

        String document() {
            StringBuilder text = new StringBuilder(lines());
            entries(text);
            for (int tables = random.nextInt(4); tables > 0; tables--) {
                String key = dotted();
                boolean array = random.nextBoolean();
                for (int repeats = array ? 1 + random.nextInt(3) : 1; repeats > 0; repeats--) {
                    text.append(array ? "[[" : "[").append(blank()).append(key).append(blank())
                            .append(array ? "]]" : "]").append(blank()).append(lines());
                    entries(text);
                }
            }
            return text.toString();
        }

        private void entries(StringBuilder text) {
            for (int i = random.nextInt(4); i > 0; i--) {
                text.append(dotted()).append(blank()).append('=').append(blank()).append(value(0)).append(lines());
            }
        }

        private String dotted() {
            String key = key();
            return random.nextInt(3) > 0 ? key : key + blank() + "." + blank() + key();
        }

        private String key() {
            String name = "k" + names++ + Rounds.text(random, "aZ_-", 3);
            return switch (random.nextInt(4)) {
                case 0 -> '"' + name.replace("k", "\\u006b") + "#[x\"";
                case 1 -> "'" + name + "=\"'";
                default -> name;
            };
        }

        private String value(int depth) {
            return switch (random.nextInt(depth > 2 ? 7 : 9)) {
                case 0 -> String.valueOf(random.nextInt());
                case 1 -> Rounds.one(random, "true", "false", "1979-05-27T07:32:00Z", "07:32:00");
                case 2, 3 -> basic(Rounds.text(random, "ab '\"\\#[]{},\t\u00e9\b\n\ud83d", 10).replace("\ud83d",
                        "\ud83d\udc26"));
                case 4 -> "'" + Rounds.text(random, "ab \\\"#[]{},\t\u00e9", 10).replace("{{", "{[") + "'";
                case 5 -> "\"\"\"" + multiline("\"") + "\"\"\"";
                case 6 -> "'''" + multiline("'").replace("\\", "\\x") + "'''";
                case 7 -> array(depth);
                default -> table(depth);
            };
        }

        private String multiline(String quote) {
            StringBuilder text = new StringBuilder(Rounds.one(random, "", "\n", "\r\n"));
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append(Rounds.one(random, "ab", " \n", "#", quote + "c", quote + quote + " ", "\u00e9", "]",
                        quote.equals("\"") ? "\\\n   d" : "\\", quote.equals("\"") ? "\\\"" : "\"", "'e", "\r\n"));
            }
            return text.append(Rounds.one(random, "x", "x" + quote, "x" + quote + quote)).toString();
        }

        private String basic(String text) {
            StringBuilder written = new StringBuilder("\"");
            text.replace("{{", "{[").codePoints().forEach(c -> {
                if (c >= ' ' && c != '"' && c != '\\' && random.nextInt(4) > 0) {
                    written.appendCodePoint(c);
                } else if ("\"\\\b\n\t".indexOf(c) >= 0 && random.nextBoolean()) {
                    written.append('\\').append("\"\\bnt".charAt("\"\\\b\n\t".indexOf(c)));
                } else {
                    written.append(String.format(c > 0xffff || random.nextBoolean() ? "\\U%08x" : "\\u%04X", c));
                }
            });
            return written.append('"').toString();
        }

        private String array(int depth) {
            StringBuilder text = new StringBuilder("[" + anySpace());
            for (int i = random.nextInt(4); i > 0; i--) {
                text.append(value(depth + 1)).append(anySpace())
                        .append(i > 1 || random.nextBoolean() ? "," + anySpace() : "");
            }
            return text + "]";
        }

        private String table(int depth) {
            StringBuilder text = new StringBuilder("{" + blank());
            for (int i = random.nextInt(3); i > 0; i--) {
                text.append(dotted()).append(blank()).append('=').append(blank()).append(value(depth + 1))
                        .append(blank()).append(i > 1 ? "," + blank() : "");
            }
            return text + "}";
        }

        private String blank() {
            return Rounds.text(random, " \t", 1);
        }

        private String anySpace() {
            return Rounds.one(random, "", " ", "\n", "\t\r\n", " # it's \"\n", "#]\n");
        }

        private String lines() {
            return Rounds.one(random, "\n", "\r\n", " # it's \"\n", "\n\n# k = 'v'\n");
        }
    }
}
