package io.github.golive.read.script;

import java.util.Arrays;

/** What is open at a place in the text, innermost last. */
final class Brackets {

    /** What is open. */
    enum Mode {
        PAREN, SQUARE, BRACE, TEMPLATE, HOLE, TAG, CHILDREN
    }

    private final Tokens tokens;
    private Mode[] modes = new Mode[32];
    private int[] openers = new int[32];
    private boolean[] values = new boolean[32];
    /** How many round and square brackets are open since the last bracket of another kind, this one included. */
    private int[] rounds = new int[32];
    private int[] squares = new int[32];
    private int size;
    private int lastOpener = -1;
    private int lastCloser = -1;
    private boolean lastOfValue;

    Brackets(Tokens tokens) {
        this.tokens = tokens;
    }

    void open(Mode mode, int token) {
        open(mode, token, false);
    }

    /**
     * Opens a bracket.
     *
     * @param ofValue whether it belongs to something that has a value: the braces of an object or the body of a
     * function
     *     that is an operand, and the parentheses of its parameters
     */
    void open(Mode mode, int token, boolean ofValue) {
        if (size == modes.length) {
            modes = Arrays.copyOf(modes, size * 2);
            openers = Arrays.copyOf(openers, size * 2);
            values = Arrays.copyOf(values, size * 2);
            rounds = Arrays.copyOf(rounds, size * 2);
            squares = Arrays.copyOf(squares, size * 2);
        }
        boolean group = mode == Mode.PAREN || mode == Mode.SQUARE;
        rounds[size] = group ? (size == 0 ? 0 : rounds[size - 1]) + (mode == Mode.PAREN ? 1 : 0) : 0;
        squares[size] = group ? (size == 0 ? 0 : squares[size - 1]) + (mode == Mode.SQUARE ? 1 : 0) : 0;
        modes[size] = mode;
        values[size] = ofValue;
        openers[size++] = token;
    }

    /** Returns what is open innermost, or null. */
    Mode innermost() {
        return size == 0 ? null : modes[size - 1];
    }

    /** Returns the token that opened the innermost. */
    int opener() {
        return openers[size - 1];
    }

    /** Closes the innermost with the given token. */
    void close(int token) {
        size--;
        tokens.pair(openers[size], token);
        lastOpener = openers[size];
        lastOfValue = values[size];
        lastCloser = token;
    }

    /** Leaves the innermost without a closer. */
    void dropInnermost() {
        size--;
    }

    /** Returns the token that opened what {@code closer} closed, if nothing has been closed since; else -1. */
    int lastClosed(int closer) {
        return closer == lastCloser ? lastOpener : -1;
    }

    /** Tells whether what {@code closer} closed was opened as part of a value, if nothing has been closed since. */
    boolean closedValue(int closer) {
        return closer == lastCloser && lastOfValue;
    }

    /**
     * Returns what a closing bracket closes, after everything within it has been closed; null if it closes nothing. A
     * round or square bracket never reaches over a brace: what is in braces stays there, however damaged it is.
     */
    Mode closes(char closer, int token) {
        int found = size - 1;
        Mode wanted = closer == ')' ? Mode.PAREN : closer == ']' ? Mode.SQUARE : Mode.BRACE;
        if (size == 0 || wanted == Mode.PAREN && rounds[found] == 0 || wanted == Mode.SQUARE && squares[found] == 0) {
            return null;
        }
        while (found >= 0 && (modes[found] == Mode.PAREN || modes[found] == Mode.SQUARE) && modes[found] != wanted) {
            found--;
        }
        boolean matches = found >= 0
                && (modes[found] == wanted || wanted == Mode.BRACE && modes[found] == Mode.HOLE);
        if (!matches) {
            return null;
        }
        while (size - 1 > found) {
            close(token);
        }
        return modes[found];
    }

    /** Closes all round and square brackets that are open innermost. */
    void closeToBrace(int token) {
        while (size > 0 && (modes[size - 1] == Mode.PAREN || modes[size - 1] == Mode.SQUARE)) {
            close(token);
        }
    }

    /**
     * A semicolon ends what was never closed before it; only between the parentheses of a loop or a try it does not.
     */
    void closeStatement(int token) {
        for (int i = size - 1; i >= 0 && (modes[i] == Mode.PAREN || modes[i] == Mode.SQUARE); i--) {
            if (tokens.is(openers[i] - 1, "for") || tokens.is(openers[i] - 1, "try")) {
                return;
            }
        }
        closeToBrace(token);
    }

    /** Closes everything at the end of the text. */
    void closeAll() {
        while (size > 0) {
            close(tokens.size());
        }
    }
}
