package io.github.golive.read.script;

import java.util.Arrays;

/**
 * The tokens of a text, packed in arrays because a minified file has millions of them.
 *
 * <p>Openers know their closers: a bracket that nobody closes is closed before the closer of the bracket around it, or
 * at the end, so that damage in one place ends with the bracket that it is in.
 */
final class Tokens {

    private static final TokenKind[] KINDS = TokenKind.values();
    private static final int NEWLINE = 0x40;

    private final String text;
    private byte[] kinds = new byte[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] partners = new int[256];
    private int size;

    Tokens(String text) {
        this.text = text;
    }

    /** Adds a token and returns its number. */
    int add(TokenKind kind, int start, int end, boolean newlineBefore) {
        if (size == kinds.length) {
            int room = size + (size >> 1);
            kinds = Arrays.copyOf(kinds, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            partners = Arrays.copyOf(partners, room);
        }
        kinds[size] = (byte) (kind.ordinal() | (newlineBefore ? NEWLINE : 0));
        starts[size] = start;
        ends[size] = end;
        partners[size] = -1;
        return size++;
    }

    void pair(int opener, int closer) {
        partners[opener] = closer;
    }

    int size() {
        return size;
    }

    TokenKind kind(int token) {
        return token < 0 || token >= size ? TokenKind.END : KINDS[kinds[token] & ~NEWLINE];
    }

    boolean newlineBefore(int token) {
        return token < 0 || token >= size || (kinds[token] & NEWLINE) != 0;
    }

    /** Returns where the token starts; of a token after the last one the end of the text. */
    int start(int token) {
        return token >= size ? text.length() : starts[token];
    }

    int end(int token) {
        return token >= size ? text.length() : ends[token];
    }

    /** Returns the token that closes an opener, or the one before which it counts as closed; -1 for other tokens. */
    int partner(int opener) {
        return partners[opener];
    }

    boolean is(int token, String symbolOrName) {
        if (token < 0 || token >= size) {
            return false;
        }
        int length = ends[token] - starts[token];
        if (length != symbolOrName.length() || !text.startsWith(symbolOrName, starts[token])) {
            return false;
        }
        TokenKind kind = kind(token);
        return kind == TokenKind.SYMBOL || kind == TokenKind.NAME;
    }

    boolean isSymbol(int token, char symbol) {
        return token >= 0 && token < size && ends[token] - starts[token] == 1 && text.charAt(starts[token]) == symbol
                && kind(token) == TokenKind.SYMBOL;
    }

    /** Tells whether nothing stands between this token and the one before. */
    boolean touchesPrevious(int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }

    String text(int token) {
        return token < 0 || token >= size ? "" : text.substring(starts[token], ends[token]);
    }

    /** Returns the offset of the first character of the token's line. */
    int lineStart(int token) {
        int line = start(token);
        while (line > 0 && !Lexer.isBreak(text.charAt(line - 1))) {
            line--;
        }
        return line;
    }

    char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\0';
    }
}
