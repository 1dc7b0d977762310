package io.github.golive.read.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;

/** HTML as jsoup reads it: the same attributes, scripts and comments. */
class AgainstJsoupTest {

    @Test
    void html() {
        Rounds.run(300, random -> {
            String text = new HtmlText(random).page();
            List<String> expected = new ArrayList<>();
            Document page = Jsoup.parse(text);
            page.traverse((node, depth) -> add(node, expected));

            List<String> read = Recorder.read("a.html", text).stream()
                    .map(line -> line.replaceFirst("(?s) <- .*", ""))
                    .toList();
            assertThat(read.stream().filter(line -> !isScript(line))).as(text)
                    .containsExactlyElementsOf(expected.stream().filter(line -> !isScript(line)).toList());
            assertThat(scripts(read)).as(text).isEqualTo(scripts(expected));
        });
    }

    private static boolean isScript(String line) {
        return line.startsWith("SCRIPT ");
    }

    /** The scripts of a page are one program for us, with semicolons between them. */
    private static String scripts(List<String> lines) {
        return lines.stream().filter(AgainstJsoupTest::isScript)
                .map(line -> line.substring("SCRIPT ".length()))
                .collect(Collectors.joining())
                .replaceAll("[\\s;]", "");
    }

    private static void add(Node node, List<String> expected) {
        if (node instanceof Comment comment) {
            expected.add("comment <!--" + comment.getData() + "-->");
        } else if (node instanceof Element element) {
            element.attributes().forEach(attribute -> {
                if (!attribute.getValue().isBlank()) {
                    expected.add(attribute.getKey() + " = " + attribute.getValue());
                }
            });
            if (element.normalName().equals("script") && !element.data().isBlank()) {
                expected.add("SCRIPT " + element.data().strip());
            }
        }
    }

    /** Writes pages in many spellings, none of which a browser would put together in another order. */
    private record HtmlText(Random random) {

        String page() {
            return Rounds.one(random, "", "<!doctype html>\n", "<!DOCTYPE html PUBLIC '-//W3C//DTD' \"http://x.io/y\">")
                    + "<html><body>" + content(0) + "</body></html>";
        }

        private String content(int depth) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                text.append(switch (random.nextInt(depth > 3 ? 3 : 6)) {
                    case 0 -> Rounds.one(random, "text ", "a < b", "x > y", "it's", "\"", "&amp;", "a='b'", "<1", "& ");
                    case 1 -> "<!--" + pieces("a", " <b c='d'>", "--x", "'", "\"", "<script>", "-") + " -->";
                    case 2 -> "<script>" + script() + Rounds.one(random, "</script>", "</SCRIPT >", "</script\n>");
                    default -> element(depth);
                });
            }
            return text.toString();
        }

        private String element(int depth) {
            String name = Rounds.one(random, "div", "DIV", "section", "my-tag");
            return "<" + name + attributes() + ">" + content(depth + 1) + "</" + name + ">"
                    + (random.nextInt(4) == 0 ? "<img" + attributes() + Rounds.one(random, ">", "/>", " />") : "");
        }

        private String attributes() {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                text.append(Rounds.one(random, " ", "\n", "\t ", " ")).append(Rounds.one(random, "href", "DATA-K",
                        "src")).append(i > 1 ? "-" + i : "");
                if (random.nextInt(6) > 0) {
                    text.append(Rounds.one(random, "=", " = ", "=\n")).append(value());
                }
            }
            return text.append(Rounds.one(random, "", " ")).toString();
        }

        private String value() {
            return switch (random.nextInt(3)) {
                case 0 -> '"' + pieces("a", " b", "'", ">", "<", "\n", "&amp;", "&quot;", "&#65;", "&#x41;", "&amp",
                        "&copy", "&copy=1", "&x;",
                        "&", "=", "/", "\u00e9", "&euro;", "&NotEqualTilde;") + '"';
                case 1 -> "'" + pieces("a", " b", "\"", ">", "<!--", "\n", "&lt;", "&apos;", "&#128038;", "/>",
                        "\u00e9", "&ltb", "//") + "'";
                default -> "v" + pieces("a", "b", "/c", "&amp;", "=", "?x", "&y=1", "\u00e9") + "w";
            };
        }

        private String script() {
            return pieces("var a = 1;", "'<b>'", " // it's\n", "a < b;", "</b>", "\"x\"", "if (a && b) {}", "<!-",
                    "\n", "&amp;", "/* */");
        }

        private String pieces(String... pieces) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(5); i > 0; i--) {
                text.append(Rounds.one(random, pieces));
            }
            return text.toString();
        }
    }
}
