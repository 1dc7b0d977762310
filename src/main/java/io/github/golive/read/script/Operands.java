package io.github.golive.read.script;

import io.github.golive.read.script.Brackets.Mode;
import java.util.Set;

/** Tells from the tokens so far whether an operand comes next or an operator: what a slash or {@code <} means there. */
final class Operands {

    /** After these symbols a statement or a body may begin. */
    private static final Set<String> NOT_WITHIN_EXPRESSION =
            Set.of(";", "{", "}", ")", "]", "=>", "++", "--", ">", "@", ".", "?.");

    private final Tokens tokens;
    private final Brackets brackets;
    private final Dialect dialect;

    Operands(Tokens tokens, Brackets brackets, Dialect dialect) {
        this.tokens = tokens;
        this.brackets = brackets;
        this.dialect = dialect;
    }

    /** Tells whether an operand comes next, rather than an operator. */
    boolean expected() {
        int last = tokens.size() - 1;
        return switch (tokens.kind(last)) {
            case END, HOLE_START, TAG_START -> true;
            case NAME -> dialect.isBeforeOperand(tokens.text(last)) && !isMember(last);
            case NUMBER, STRING, JSX_STRING, REGEX, TEMPLATE_END, TAG_END, TEMPLATE_START, CHUNK, HOLE_END -> false;
            case SYMBOL -> expectedAfterSymbol(last);
        };
    }

    private boolean expectedAfterSymbol(int last) {
        if (tokens.is(last, "]") || tokens.is(last, "++") || tokens.is(last, "--") || tokens.is(last, "!!")) {
            return false;
        }
        if (tokens.is(last, "!")) {
            // TypeScript's x! touches its operand, and nothing else could stand there
            return !(tokens.touchesPrevious(last) && (tokens.kind(last - 1) == TokenKind.NAME
                    && !dialect.isBeforeOperand(tokens.text(last - 1))
                    || tokens.is(last - 1, ")") || tokens.is(last - 1, "]")));
        }
        if (tokens.is(last, "}")) {
            return !brackets.closedValue(last);
        }
        return !tokens.is(last, ")") || closesHeader(last);
    }

    /** Tells whether a closing parenthesis ends the header of a statement: {@code if (x) /re/.test(y)}. */
    private boolean closesHeader(int closer) {
        int opener = brackets.lastClosed(closer);
        if (opener <= 0) {
            return false;
        }
        int word = tokens.is(opener - 1, "await") ? opener - 2 : opener - 1;
        return !isMember(word) && (tokens.is(word, "if") || tokens.is(word, "while") || tokens.is(word, "for")
                || tokens.is(word, "with"));
    }

    /** Tells whether the bracket around may hold semicolons: {@code for (;;)}, {@code try (a; b)}. */
    boolean isInHeader() {
        Mode mode = brackets.innermost();
        if (mode != Mode.PAREN) {
            return mode != Mode.SQUARE;
        }
        int word = brackets.opener() - 1;
        word = tokens.is(word, "await") ? word - 1 : word;
        return tokens.is(word, "for") || tokens.is(word, "try");
    }

    private boolean isMember(int token) {
        return tokens.is(token - 1, ".") || tokens.is(token - 1, "?.");
    }

    /**
     * Tells whether a bracket that opens here belongs to something with a value, after which a slash divides: an
     * object,
     * or a function that is an operand.
     */
    boolean isOfValue(Mode mode) {
        if (!dialect.isScript() || mode == Mode.SQUARE) {
            return false;
        }
        int last = tokens.size() - 1;
        if (mode == Mode.BRACE) {
            return tokens.is(last, ")") ? brackets.closedValue(last) : isWithinExpression(last);
        }
        boolean named = tokens.kind(last) == TokenKind.NAME && !tokens.is(last, "function");
        int word = named ? last - 1 : last;
        word = tokens.is(word, "*") ? word - 1 : word;
        int before = tokens.is(word - 1, "async") ? word - 2 : word - 1;
        // after the colon of a case or a label functions have names, after that of an object they have none
        return tokens.is(word, "function") && !isMember(word)
                && (tokens.is(before, "=>") || isWithinExpression(before) && !(named && tokens.is(before, ":")));
    }

    /** Tells whether what follows a token is an operand and can be no statement. */
    private boolean isWithinExpression(int token) {
        return switch (tokens.kind(token)) {
            case HOLE_START -> true;
            case NAME -> dialect.isBeforeOperand(tokens.text(token)) && !isMember(token)
                    && !tokens.is(token, "else") && !tokens.is(token, "do") && !tokens.is(token, "default");
            case SYMBOL -> !NOT_WITHIN_EXPRESSION.contains(tokens.text(token));
            default -> false;
        };
    }
}
