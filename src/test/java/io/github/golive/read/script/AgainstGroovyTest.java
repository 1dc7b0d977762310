package io.github.golive.read.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.Rounds;
import io.github.golive.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.ModuleNode;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.control.CompilationFailedException;
import org.codehaus.groovy.control.CompilationUnit;
import org.codehaus.groovy.control.Phases;
import org.junit.jupiter.api.Test;

/** Groovy as its own compiler reads it: the same strings at the same places, and the same texts in templates. */
class AgainstGroovyTest {

    @Test
    void groovy() {
        int[] counts = new int[2];
        Rounds.run(25, random -> {
            String text = new GroovyText(random).program();
            Set<String> expected;
            try {
                expected = expected(text);
                counts[0]++;
            } catch (CompilationFailedException notGroovy) {
                counts[1]++;
                return;
            }
            Set<String> read = read(text);
            assertThat(read).as(text).containsExactlyElementsOf(expected);
            String tree = Parsing.printed("src/main/groovy/App.groovy", text);
            for (String each : read) {
                assertThat(tree).as(text).contains(each.substring(each.indexOf('=') + 1).replace("\n", "\\n"));
            }
        });
        assertThat(counts[0]).as("of the programs, %s are none", counts[1]).isGreaterThan(counts[1] * 9);
    }

    static Set<String> expected(String text) {
        CompilationUnit unit = new CompilationUnit();
        unit.addSource("App.groovy", text);
        unit.compile(Phases.CONVERSION);
        ModuleNode module = unit.getAST().getModules().get(0);
        List<Integer> lines = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
        Set<String> found = new TreeSet<>();
        module.getStatementBlock().visit(new CodeVisitorSupport() {
            @Override
            public void visitConstantExpression(ConstantExpression constant) {
                int start = constant.getLineNumber() < 1 ? 0
                        : lines.get(constant.getLineNumber() - 1) + constant.getColumnNumber() - 1;
                while (text.charAt(start) == '(' || text.charAt(start) == ' ') {
                    start++;
                }
                if (constant.getValue() instanceof String value && "'\"/$".indexOf(text.charAt(start)) >= 0) {
                    found.add(start + "=" + value);
                }
            }

            @Override
            public void visitGStringExpression(GStringExpression template) {
                template.getStrings().stream()
                        .map(each -> (String) each.getValue())
                        .filter(each -> !each.isEmpty())
                        .forEach(each -> found.add("template=" + each));
                template.getValues().forEach(each -> each.visit(this));
            }
        });
        return found;
    }

    static Set<String> read(String text) {
        Set<String> found = new TreeSet<>();
        Tokens tokens = Lexer.read(text, Dialect.GROOVY, (start, end) -> { });
        Literals literals = new Literals(tokens, Value.ofFile(text), Dialect.GROOVY);
        Deque<String> templates = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case STRING -> found.add(tokens.start(i) + "=" + literals.at(i).value().text());
                case TEMPLATE_START -> templates.push(literals.delimiter(i));
                case CHUNK -> found.add("template=" + literals.chunk(i, templates.element(), false).value().text());
                case TEMPLATE_END -> templates.pop();
                default -> {
                }
            }
        }
        return found;
    }

    /** Writes programs in which quotes, slashes and dollars mean one thing here and another there. */
    private static final class GroovyText {

        private final Random random;
        private int names;

        GroovyText(Random random) {
            this.random = random;
        }

        String program() {
            StringBuilder text = new StringBuilder();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                text.append(Rounds.one(random, "", "// it's\n", "/* it's */ ")).append(statement(0)).append("\n");
            }
            return text.toString();
        }

        private String statement(int depth) {
            return switch (random.nextInt(5)) {
                case 0 -> "def " + name() + " = " + expression(depth);
                case 1 -> name() + "(" + expression(depth) + ", " + name() + ": " + expression(depth) + ")";
                case 2 -> name() + " " + string();
                case 3 -> "if (" + name() + " ==~ " + slashy() + ") { " + name() + "." + name() + " = "
                        + expression(depth) + " }";
                default -> name() + " { " + name() + " = " + expression(depth) + " }";
            };
        }

        private String expression(int depth) {
            StringBuilder text = new StringBuilder(operand(depth + 1));
            for (int i = random.nextInt(3); i > 0; i--) {
                text.append(Rounds.one(random, " + ", " / ", " ?: ", " == ", " - ", " * ")).append(operand(depth + 1));
            }
            return text.toString();
        }

        private String operand(int depth) {
            return switch (random.nextInt(depth > 1 ? 5 : 10)) {
                case 0, 1 -> string();
                case 2 -> name() + Rounds.one(random, "", ".b", "()", "[0]", "?.c");
                case 3 -> Rounds.one(random, "1", "2.5", "true", "null");
                case 4 -> "(" + slashy() + ")";
                case 5, 6 -> template(depth);
                case 7 -> "(" + expression(depth) + ")";
                case 8 -> "[" + expression(depth) + ", " + string() + "]";
                default -> "[(" + string() + "): " + expression(depth) + ", " + name() + ": " + expression(depth) + "]";
            };
        }

        private String name() {
            return "x" + names++;
        }

        private String string() {
            return switch (random.nextInt(4)) {
                case 0 -> "'" + pieces("a", " b", "\"", "\\'", "\\\\", "\\n", "\\u0041", "$x", "//", "/*", "\u00e9",
                        "${", "\\t") + "'";
                case 1 -> '"' + pieces("a", " b", "'", "\\\"", "\\\\", "\\n", "\\u0041", "\\$x", "//", "/*",
                        "\u00e9", "\\101", "{") + '"';
                case 2 -> "'''" + pieces("a", "\n", "'b", "\"", "\\\\", "''c", "$x", "//", "\\\n", "\\'") + "'''";
                default -> "\"\"\"" + pieces("a", "\n", "\"b", "'", "\\\\", "\"\"c", "\\$x", "//", "\\\n",
                        "\\\"") + "\"\"\"";
            };
        }

        private String slashy() {
            return "/" + Rounds.one(random, "a", "^", "\\d") + pieces("b", "'", "\"", "\\/", "\\d", "[x]", "(y)",
                    "|", "\\\\d") + "x/";
        }

        private String template(int depth) {
            String quote = Rounds.one(random, "\"", "\"\"\"");
            StringBuilder text = new StringBuilder(quote);
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                text.append(pieces("a", " b", "'", "\\\"", "\\\\", "\\n", "//", "\\$", ".", "{")).append(
                        random.nextBoolean() ? "${" + expression(depth + 1) + "}" : "$" + name() + Rounds.one(random,
                                "", ".b", ".", " "));
            }
            return text + quote;
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
