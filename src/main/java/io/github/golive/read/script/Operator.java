package io.github.golive.read.script;

/**
 * An operator between two operands.
 *
 * @param precedence the higher, the closer it binds
 * @param length how many tokens it is made of
 */
record Operator(int precedence, Meaning meaning, int length) {

    /** What becomes of the operands. */
    enum Meaning {
        /** They are put together. */
        JOIN,
        /** Any of them may be the value. */
        OTHERWISE,
        /** The last one is the value, the others decide. */
        AND,
        /** They are only looked at. */
        COMPARE,
        /** The right one is a type; the value stays what it is. */
        CAST,
        /** The right one is a type; the value is only looked at. */
        TYPE_TEST,
        /** A call of a function whose name is the operator. */
        CALL,
        /** The right ones are taken out of the left one, if they are no numbers. */
        WITHOUT,
        /** Something else is worked out. */
        OTHER
    }

    static Operator of(int precedence, Meaning meaning) {
        return new Operator(precedence, meaning, 1);
    }

    /** Tells whether operands of {@code next} are added to those of this operator: {@code a + b + c}. */
    boolean goesOn(Operator next) {
        return precedence == next.precedence && meaning == next.meaning && meaning != Meaning.CALL;
    }
}
