package io.github.golive.read.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.Rounds;
import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.AstRoot;
import org.mozilla.javascript.ast.RegExpLiteral;
import org.mozilla.javascript.ast.StringLiteral;
import org.mozilla.javascript.ast.TemplateCharacters;

/**
 * JavaScript as Rhino reads it: the same strings, template texts, regular expressions and comments at the same
 * places.
 */
class AgainstRhinoTest {

    @Test
    void scripts() {
        int[] counts = new int[2];
        Rounds.run(200, random -> {
            String text = new ScriptText(random).program();
            TreeSet<String> expected;
            try {
                expected = expected(text);
                counts[0]++;
            } catch (EvaluatorException notAScript) {
                counts[1]++;
                return;
            }
            Set<String> read = read(text);
            assertThat(read).as(text).containsAll(expected);
            // Rhino forgets some comments
            read.removeIf(line -> line.contains(" comment ") && !expected.contains(line));
            assertThat(read).as(text).containsExactlyElementsOf(expected);
            String tree = Parsing.printed("src/app.js", text).replace("\r\\n", "\\n");
            for (String literal : literals(text)) {
                assertThat(tree).as(text).contains("'" + literal.replace("\n", "\\n") + "'");
            }
        });
        assertThat(counts[0]).as("of the programs, %s are none", counts[1]).isGreaterThan(counts[1] * 9);
    }

    /** Returns what Rhino finds, each with its kind, place and meaning. */
    static TreeSet<String> expected(String text) {
        CompilerEnvirons settings = new CompilerEnvirons();
        settings.setLanguageVersion(Context.VERSION_ES6);
        settings.setRecordingComments(true);
        settings.setStrictMode(false);
        AstRoot root = new Parser(settings).parse(text, "app.js", 1);
        TreeSet<String> found = new TreeSet<>();
        root.visit(node -> {
            if (node instanceof StringLiteral string) {
                found.add(line("string", string, string.getValue()));
            } else if (node instanceof TemplateCharacters characters && characters.getLength() > 0) {
                found.add(line("chunk", characters, characters.getValue()));
            } else if (node instanceof RegExpLiteral expression) {
                found.add(line("regex", expression, ""));
            }
            return true;
        });
        if (root.getComments() != null) {
            root.getComments().forEach(comment -> found.add(line("comment", comment, "")));
        }
        return found;
    }

    private static String line(String kind, AstNode node, String text) {
        return line(kind, node.getAbsolutePosition(), node.getLength(), text);
    }

    private static String line(String kind, int start, int length, String text) {
        // the line ends of a template are those of its file for us, and always the same for JavaScript
        return String.format("%06d %s %d %s", start, kind, length, text.replace("\r\n", "\n"));
    }

    static TreeSet<String> read(String text) {
        TreeSet<String> found = new TreeSet<>();
        List<Range> comments = new ArrayList<>();
        Tokens tokens = Lexer.read(text, Dialect.SCRIPT, (start, end) -> comments.add(new Range(start, end)));
        Literals literals = new Literals(tokens, Value.ofFile(text), Dialect.SCRIPT);
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            int end = tokens.end(i);
            switch (tokens.kind(i)) {
                case STRING -> {
                    boolean template = text.charAt(start) == '`';
                    if (!template) {
                        found.add(line("string", start, end - start, literals.at(i).value().text()));
                    } else if (end - start > 2) {
                        found.add(line("chunk", start + 1, end - start - 2, literals.at(i).value().text()));
                    }
                }
                case CHUNK -> found.add(line("chunk", start, end - start, literals.chunk(i, "`",
                        false).value().text()));
                case REGEX -> found.add(line("regex", start, end - start, ""));
                default -> {
                }
            }
        }
        comments.forEach(range -> found.add(line("comment", range.start(), range.end() - range.start(), "")));
        return found;
    }

    /** Returns the meaning of every string and template text that the lexer sees. */
    private static List<String> literals(String text) {
        return read(text).stream()
                .filter(line -> line.matches("(?s)\\d+ (string|chunk) .*"))
                .map(line -> line.split(" ", 4)[3])
                .toList();
    }
}
