package io.github.golive.read.script;

import static java.util.Map.entry;

import io.github.golive.read.script.Operator.Meaning;
import java.util.Map;
import java.util.Set;

/** The operators of Kotlin. */
final class KotlinOperators {

    private static final int COMPARISON = 4;
    private static final int TEST = 5;
    private static final int INFIX = 7;
    private static final int CAST = 11;

    private static final Map<String, Operator> BINARY = Map.ofEntries(
            entry("||", Operator.of(1, Meaning.OTHER)),
            entry("&&", Operator.of(2, Meaning.OTHER)),
            entry("==", Operator.of(3, Meaning.COMPARE)),
            entry("===", Operator.of(3, Meaning.COMPARE)),
            entry("!=", Operator.of(3, Meaning.COMPARE)),
            entry("!==", Operator.of(3, Meaning.COMPARE)),
            entry("<", Operator.of(COMPARISON, Meaning.COMPARE)),
            entry("<=", Operator.of(COMPARISON, Meaning.COMPARE)),
            entry("in", Operator.of(TEST, Meaning.COMPARE)),
            entry("is", Operator.of(TEST, Meaning.TYPE_TEST)),
            entry("?:", Operator.of(6, Meaning.OTHERWISE)),
            entry("..", Operator.of(8, Meaning.OTHER)),
            entry("..<", Operator.of(8, Meaning.OTHER)),
            entry("+", Operator.of(9, Meaning.JOIN)),
            entry("-", Operator.of(9, Meaning.WITHOUT)),
            entry("*", Operator.of(10, Meaning.OTHER)),
            entry("/", Operator.of(10, Meaning.OTHER)),
            entry("%", Operator.of(10, Meaning.OTHER)),
            entry("as", Operator.of(CAST, Meaning.CAST)));
    private static final Set<String> MAY_BEGIN_LINE = Set.of("?:", "&&", "||", "as");
    private static final Set<String> NEVER_INFIX = Set.of("else", "val", "var", "fun", "class", "object", "interface",
            "if", "when", "for", "while", "do", "try", "catch", "finally", "return", "throw", "break", "continue",
            "where", "by", "this", "super", "null", "true", "false", "typealias", "package", "import", "get", "set");

    private KotlinOperators() {
    }

    /** Returns the operator at the parser's place, or null. */
    static Operator at(JvmParser parser) {
        TokenKind kind = parser.kind();
        if (kind != TokenKind.SYMBOL && kind != TokenKind.NAME) {
            return null;
        }
        int next = parser.at + 1;
        String text = parser.tokens.text(parser.at);
        if (parser.lineEnds() && !MAY_BEGIN_LINE.contains(text)) {
            return null;
        }
        if (text.equals(">")) {
            return ScriptOperators.angle(parser, COMPARISON, COMPARISON);
        }
        if (text.equals("!") && parser.tokens.touchesPrevious(next)) {
            return parser.is(next, "in") ? new Operator(TEST, Meaning.COMPARE, 2)
                    : parser.is(next, "is") ? new Operator(TEST, Meaning.TYPE_TEST, 2) : null;
        }
        if (text.equals("as") && parser.is(next, "?") && parser.tokens.touchesPrevious(next)) {
            return new Operator(CAST, Meaning.CAST, 2);
        }
        Operator operator = BINARY.get(text);
        if (operator == null && kind == TokenKind.NAME && !NEVER_INFIX.contains(text) && hasOperand(parser, next)) {
            return Operator.of(INFIX, Meaning.CALL);
        }
        return operator;
    }

    private static boolean hasOperand(JvmParser parser, int next) {
        return switch (parser.kind(next)) {
            case STRING, TEMPLATE_START, NUMBER -> true;
            case NAME -> !parser.tokens.newlineBefore(next);
            case SYMBOL -> parser.is(next, "(") || parser.is(next, "{") || parser.is(next, "-") || parser.is(next, "!")
                    || parser.is(next, "::");
            default -> false;
        };
    }
}
