package io.github.golive.read.markup;

/**
 * A token of an expression.
 *
 * @param kind what it is
 * @param start offset of its first character in the expression
 * @param end offset after its last character
 * @param text of a name or operator; else empty
 */
record Token(Kind kind, int start, int end, String text) {

    /** What a token is. */
    enum Kind {
        /** A string literal; the offsets include its quotes. */
        STRING,
        NAME,
        NUMBER,
        OPERATOR,
        /** An expression within marks: <code>${…}</code>, <code>*{…}</code>. */
        EXPRESSION,
        /** Thymeleaf's <code>@{…}</code>. */
        LINK,
        /** Thymeleaf's {@code |…|}. */
        SUBSTITUTION,
        END
    }

    boolean is(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }
}
