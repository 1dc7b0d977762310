package io.github.golive.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import io.github.golive.Rounds;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.read.Sightings;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** HOCON as the library of its authors reads it: the same values under the same names. */
class AgainstTypesafeConfigTest {

    @Test
    void hocon() {
        Rounds.run(300, random -> {
            String text = new HoconText(random).document();
            List<String> expected = new ArrayList<>();
            flatten(ConfigFactory.parseString(text).root(), "", expected);

            List<Recorder.Given> read =
                    Recorder.read(AgainstTypesafeConfigTest::read, Language.HOCON, "application.conf", text).values;

            assertThat(read.stream().map(each -> each.name() + "=" + each.value()))
                    .as(text).containsExactlyInAnyOrderElementsOf(expected);
            for (Recorder.Given each : read) {
                assertThat(each.source()).as(text).startsWith(each.source().startsWith("\\")
                        ? "\\" : each.value().substring(0, 1));
            }
        });
    }

    /** Reads the text as HOCON, whatever else it looks like. */
    private static void read(Document document, Sightings out) {
        new ConfigTree(new Reporter(document, out)).report(new HoconTree(document.text(), out).parse());
    }

    private static void flatten(ConfigValue value, String path, List<String> into) {
        if (value instanceof ConfigObject object) {
            object.forEach((key, each) -> flatten(each, path.isEmpty() ? key : path + "." + key, into));
        } else if (value instanceof ConfigList list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(list.get(i), path + "[" + i + "]", into);
            }
        } else if (!Reporter.isNothing(Value.ofFile(String.valueOf(value.unwrapped())))) {
            into.add(path + "=" + value.unwrapped());
        }
    }

    /** Writes a document in one of its many spellings; names never repeat. */
    private static final class HoconText {

        private final Random random;
        private int names;

        HoconText(Random random) {
            this.random = random;
        }

        String document() {
            boolean braces = random.nextBoolean();
            return lines() + (braces ? "{" + lines() : "") + members(0) + (braces ? "}" + lines() : "");
        }

        private String members(int depth) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(5); i > 0; i--) {
                boolean object = depth < 4 && random.nextInt(4) == 0;
                text.append(key()).append(blank())
                        .append(object ? Rounds.one(random, "", "=", ":") + lines() + object(depth)
                                : Rounds.one(random, "=", ":") + blank() + value(depth))
                        .append(separator());
            }
            return text.toString();
        }

        private String key() {
            String name = "k" + names++ + Rounds.text(random, "aZ_-", 3);
            return switch (random.nextInt(5)) {
                case 0 -> '"' + name.replace("k", "\\u006b") + " #:\\\"\"";
                case 1 -> name + ".x" + Rounds.text(random, "aZ", 2);
                case 2 -> name + " y";
                default -> name;
            };
        }

        private String value(int depth) {
            return switch (random.nextInt(depth > 3 ? 6 : 8)) {
                case 0 -> String.valueOf(random.nextInt());
                case 1 -> Rounds.one(random, "true", "null", "10 seconds", "a/b", "x-y_z", "\u00e9.b");
                case 2, 3 -> quoted();
                case 4 -> triple();
                case 5 -> Rounds.one(random, "bare ", "1 ", "") + quoted() + Rounds.one(random, " x", "y",
                        "\t" + quoted(), triple());
                case 6 -> array(depth);
                default -> object(depth);
            };
        }

        private String quoted() {
            StringBuilder text = new StringBuilder("\"");
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append(Rounds.one(random, "a", " b", "\\\"", "\\\\", "\\n", "\\u0041", "\\/", "#", "//", "]",
                        "}", ",", ":", "\u00e9", "'"));
            }
            return text.append('"').toString();
        }

        private String triple() {
            StringBuilder text = new StringBuilder("\"\"\"t");
            for (int i = random.nextInt(5); i > 0; i--) {
                text.append(Rounds.one(random, "a", "\n", "\"b", "\"\"b", "\\", "#", "//", "\\n", "}", "\u00e9"));
            }
            return text.append(Rounds.one(random, "", "\"", "\"\"")).append("\"\"\"").toString();
        }

        private String array(int depth) {
            StringBuilder text = new StringBuilder("[" + lines());
            for (int i = random.nextInt(4); i > 0; i--) {
                text.append(value(depth + 1)).append(i > 1 ? separator() : lines());
            }
            return text + "]";
        }

        private String object(int depth) {
            return "{" + lines() + members(depth + 1) + "}";
        }

        private String separator() {
            return Rounds.one(random, "\n", ",", " ,\n", " # it's \"\n", " // x = {\n", "\n\n", "\r\n");
        }

        private String lines() {
            return Rounds.one(random, "", " ", "\n", " # it's {\n", " // \"x\n", "\t");
        }

        private String blank() {
            return Rounds.one(random, "", " ", "\t");
        }
    }
}
