package io.github.golive.read.script;

import static java.util.Map.entry;

import io.github.golive.read.script.Operator.Meaning;
import java.util.Map;

/** The operators of Groovy and Java. */
final class GroovyOperators {

    private static final int COMPARISON = 6;
    private static final int SHIFT = 7;

    private static final Map<String, Operator> BINARY = Map.ofEntries(
            entry("?:", Operator.of(0, Meaning.OTHERWISE)),
            entry("||", Operator.of(1, Meaning.OTHER)),
            entry("&&", Operator.of(2, Meaning.OTHER)),
            entry("|", Operator.of(3, Meaning.OTHER)),
            entry("^", Operator.of(3, Meaning.OTHER)),
            entry("&", Operator.of(4, Meaning.OTHER)),
            entry("==", Operator.of(5, Meaning.COMPARE)),
            entry("===", Operator.of(5, Meaning.COMPARE)),
            entry("!=", Operator.of(5, Meaning.COMPARE)),
            entry("!==", Operator.of(5, Meaning.COMPARE)),
            entry("<=>", Operator.of(5, Meaning.COMPARE)),
            entry("=~", Operator.of(5, Meaning.COMPARE)),
            entry("==~", Operator.of(5, Meaning.COMPARE)),
            entry("<", Operator.of(COMPARISON, Meaning.COMPARE)),
            entry("<=", Operator.of(COMPARISON, Meaning.COMPARE)),
            entry("in", Operator.of(COMPARISON, Meaning.COMPARE)),
            entry("instanceof", Operator.of(COMPARISON, Meaning.TYPE_TEST)),
            entry("as", Operator.of(COMPARISON, Meaning.CAST)),
            entry("<<", Operator.of(SHIFT, Meaning.CALL)),
            entry("..", Operator.of(SHIFT, Meaning.OTHER)),
            entry("..<", Operator.of(SHIFT, Meaning.OTHER)),
            entry("+", Operator.of(8, Meaning.JOIN)),
            entry("-", Operator.of(8, Meaning.WITHOUT)),
            entry("*", Operator.of(9, Meaning.OTHER)),
            entry("/", Operator.of(9, Meaning.OTHER)),
            entry("%", Operator.of(9, Meaning.OTHER)),
            entry("**", Operator.of(10, Meaning.OTHER)));

    private static final Map<String, String> ASSIGNMENTS = Map.ofEntries(
            entry("=", "="), entry("+=", "+="), entry("?=", "??="), entry("-=", "="), entry("*=", "="),
            entry("/=", "="), entry("%=", "="), entry("**=", "="), entry("<<=", "="), entry("&=", "="),
            entry("|=", "="), entry("^=", "="));

    private GroovyOperators() {
    }

    /** Returns the operator at the parser's place, or null. */
    static Operator at(JvmParser parser) {
        TokenKind kind = parser.kind();
        if (kind != TokenKind.SYMBOL && kind != TokenKind.NAME) {
            return null;
        }
        String text = parser.tokens.text(parser.at);
        if (parser.lineEnds() && (!"?:".equals(text) && !"&&".equals(text) && !"||".equals(text))) {
            return null;
        }
        if (text.equals(">")) {
            return ScriptOperators.angle(parser, COMPARISON, SHIFT);
        }
        boolean groovy = parser.dialect == Dialect.GROOVY;
        if (groovy && text.equals("!") && parser.tokens.touchesPrevious(parser.at + 1)) {
            return parser.is(parser.at + 1, "in") ? new Operator(COMPARISON, Meaning.COMPARE, 2)
                    : parser.is(parser.at + 1, "instanceof") ? new Operator(COMPARISON, Meaning.TYPE_TEST, 2) : null;
        }
        return !groovy && (text.equals("in") || text.equals("as")) ? null : BINARY.get(text);
    }

    /** Returns how the assignment at the parser's place works, or null. */
    static String assignment(JvmParser parser) {
        return parser.kind() == TokenKind.SYMBOL && !parser.lineEnds()
                ? ASSIGNMENTS.get(parser.tokens.text(parser.at)) : null;
    }
}
