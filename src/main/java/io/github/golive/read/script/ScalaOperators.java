package io.github.golive.read.script;

import io.github.golive.read.script.Operator.Meaning;
import java.util.Set;

/** The operators of Scala: any symbol and, between operands on one line, any name. */
final class ScalaOperators {

    private static final Set<String> NONE = Set.of("=", "=>", "<-", ":", "@", "#", "<:", ">:", "?=>", "\\", "'");
    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "===", "!==", "=!=", "<", ">", "<=", ">=", "eq", "ne");
    private static final Set<String> KEYWORDS = Set.of("match", "extends", "with", "yield", "then", "else", "do",
            "catch", "finally", "if", "while", "for", "case", "derives", "given", "using", "val", "var", "def",
            "class", "object", "trait", "type", "import", "return", "throw", "new", "try", "lazy", "implicit",
            "final", "private", "protected", "override", "sealed", "abstract", "end", "null", "true", "false", "this",
            "super");

    private ScalaOperators() {
    }

    /** Returns the operator at the parser's place, or null. */
    static Operator at(JvmParser parser) {
        String text = parser.tokens.text(parser.at);
        int next = parser.at + 1;
        if (parser.kind() == TokenKind.NAME) {
            boolean infix = !parser.lineEnds() && !KEYWORDS.contains(text) && isOperand(parser, next)
                    && !parser.tokens.newlineBefore(next);
            return infix ? Operator.of(1, COMPARISONS.contains(text) ? Meaning.COMPARE : Meaning.CALL) : null;
        }
        if (parser.kind() != TokenKind.SYMBOL || parser.isAny("(", ")", "[", "]", "{", "}", ".", ",", ";")) {
            return null;
        }
        if (text.equals(":")) {
            boolean ascribes = !parser.lineEnds() && !parser.tokens.newlineBefore(next)
                    && (parser.isName(next) || parser.is(next, "("));
            return ascribes ? Operator.of(0, Meaning.CAST) : null;
        }
        boolean leads = !parser.lineEnds() || !parser.tokens.touchesPrevious(next);
        if (NONE.contains(text) || !leads || isAssignment(text) || !Character.isDefined(text.charAt(0))) {
            return null;
        }
        Meaning meaning = text.equals("+") ? Meaning.JOIN
                : text.equals("&&") || text.equals("||") ? Meaning.OTHER
                : COMPARISONS.contains(text) ? Meaning.COMPARE : Meaning.CALL;
        return Operator.of(precedence(text.charAt(0)), meaning);
    }

    private static boolean isOperand(JvmParser parser, int next) {
        return switch (parser.kind(next)) {
            case STRING, TEMPLATE_START, NUMBER -> true;
            case NAME -> !KEYWORDS.contains(parser.tokens.text(next)) || parser.is(next, "new")
                    || parser.is(next, "null") || parser.is(next, "true") || parser.is(next, "false")
                    || parser.is(next, "this") || parser.is(next, "if");
            case SYMBOL -> parser.is(next, "(") || parser.is(next, "{") || parser.is(next, "-") || parser.is(next, "!");
            default -> false;
        };
    }

    private static int precedence(char first) {
        return switch (first) {
            case '|' -> 2;
            case '^' -> 3;
            case '&' -> 4;
            case '=', '!' -> 5;
            case '<', '>' -> 6;
            case ':' -> 7;
            case '+', '-' -> 8;
            case '*', '/', '%' -> 9;
            default -> 10;
        };
    }

    private static boolean isAssignment(String text) {
        return text.endsWith("=") && text.length() > 1 && !COMPARISONS.contains(text);
    }

    /** Returns how the assignment at the parser's place works, or null. */
    static String assignment(JvmParser parser) {
        if (parser.kind() != TokenKind.SYMBOL || parser.lineEnds()) {
            return null;
        }
        String text = parser.tokens.text(parser.at);
        return text.equals("=") || text.equals("+=") ? text : isAssignment(text) ? "=" : null;
    }
}
