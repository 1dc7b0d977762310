package io.github.golive.read.script;

import static java.util.Map.entry;

import io.github.golive.read.script.Operator.Meaning;
import java.util.Map;

/** The operators of JavaScript and TypeScript. */
final class ScriptOperators {

    private static final int COMPARISON = 6;
    private static final int SHIFT = 7;

    private static final Map<String, Operator> BINARY = Map.ofEntries(
            entry("??", Operator.of(1, Meaning.OTHERWISE)),
            entry("||", Operator.of(1, Meaning.OTHERWISE)),
            entry("&&", Operator.of(2, Meaning.AND)),
            entry("|", Operator.of(3, Meaning.OTHER)),
            entry("^", Operator.of(3, Meaning.OTHER)),
            entry("&", Operator.of(4, Meaning.OTHER)),
            entry("==", Operator.of(5, Meaning.COMPARE)),
            entry("===", Operator.of(5, Meaning.COMPARE)),
            entry("!=", Operator.of(5, Meaning.COMPARE)),
            entry("!==", Operator.of(5, Meaning.COMPARE)),
            entry("<", Operator.of(COMPARISON, Meaning.COMPARE)),
            entry("<=", Operator.of(COMPARISON, Meaning.COMPARE)),
            entry("instanceof", Operator.of(COMPARISON, Meaning.COMPARE)),
            entry("in", Operator.of(COMPARISON, Meaning.COMPARE)),
            entry("as", Operator.of(COMPARISON, Meaning.CAST)),
            entry("satisfies", Operator.of(COMPARISON, Meaning.CAST)),
            entry("<<", Operator.of(SHIFT, Meaning.OTHER)),
            entry("+", Operator.of(8, Meaning.JOIN)),
            entry("-", Operator.of(8, Meaning.OTHER)),
            entry("*", Operator.of(9, Meaning.OTHER)),
            entry("/", Operator.of(9, Meaning.OTHER)),
            entry("%", Operator.of(9, Meaning.OTHER)),
            entry("**", Operator.of(10, Meaning.OTHER)));

    private static final Map<String, String> ASSIGNMENTS = Map.ofEntries(
            entry("=", "="), entry("+=", "+="), entry("||=", "||="), entry("??=", "??="), entry("&&=", "="),
            entry("-=", "="), entry("*=", "="), entry("/=", "="), entry("%=", "="), entry("**=", "="),
            entry("<<=", "="), entry("&=", "="), entry("|=", "="), entry("^=", "="));

    private ScriptOperators() {
    }

    /** Returns the operator at the parser's place, or null. */
    static Operator at(Parser parser) {
        TokenKind kind = parser.kind();
        if (kind == TokenKind.SYMBOL && parser.is(">")) {
            return angle(parser, COMPARISON, SHIFT);
        }
        if (kind != TokenKind.SYMBOL && kind != TokenKind.NAME) {
            return null;
        }
        Operator operator = BINARY.get(parser.tokens.text(parser.at));
        boolean word = kind == TokenKind.NAME;
        // a word on a new line may begin the next statement, and `as` or `satisfies` then does
        boolean begins = word && parser.newline() && operator != null && operator.meaning() == Meaning.CAST;
        return begins ? null : operator;
    }

    /** {@code >}, {@code >=}, {@code >>}, {@code >>>} and their assignments come as single characters. */
    static Operator angle(Parser parser, int comparison, int shift) {
        int next = parser.at + 1;
        int angles = 1;
        while (angles < 3 && parser.is(next, ">") && parser.tokens.touchesPrevious(next)) {
            next++;
            angles++;
        }
        boolean assigns = parser.tokens.touchesPrevious(next) && parser.is(next, "=");
        if (angles == 1) {
            boolean equal = parser.tokens.touchesPrevious(next) && (parser.is(next, "=") || parser.is(next, "=="));
            return new Operator(comparison, Meaning.COMPARE, equal ? 2 : 1);
        }
        return new Operator(assigns ? 0 : shift, Meaning.OTHER, assigns ? angles + 1 : angles);
    }

    /** Returns how the assignment at the parser's place works, or null. */
    static String assignment(Parser parser) {
        return parser.kind() == TokenKind.SYMBOL ? ASSIGNMENTS.get(parser.tokens.text(parser.at)) : null;
    }
}
