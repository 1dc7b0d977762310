package io.github.golive.read.config;

import io.github.golive.value.Value;

/** The escapes that JSON, TOML and HOCON share, and those that JavaScript adds. */
final class Escapes {

    private Escapes() {
    }

    /** Returns the text between two quotes with its escapes decoded; an unknown escape stands for its character. */
    static Value decode(Value text, int start, int end) {
        String source = text.text();
        Pieces pieces = new Pieces(text, start, end);
        int at = start;
        while (at < end) {
            int next = at;
            while (next < end && source.charAt(next) != '\\') {
                next++;
            }
            if (next + 1 >= end) {
                pieces.keep(at, end);
                break;
            }
            pieces.keep(at, next);
            at = escape(source, pieces, next, end);
        }
        return pieces.value();
    }

    private static int escape(String source, Pieces pieces, int at, int end) {
        char c = source.charAt(at + 1);
        int digits = c == 'u' ? 4 : c == 'U' ? 8 : c == 'x' ? 2 : 0;
        if (digits > 0 && at + 2 + digits <= end) {
            int value = number(source, at + 2, at + 2 + digits);
            if (value >= 0) {
                pieces.replace(digits == 4 ? String.valueOf((char) value) : Character.toString(value),
                        at, at + 2 + digits);
                return at + 2 + digits;
            }
        }
        if (c == '\n' || c == '\r') {
            int next = at + 2;
            while (next < end && Character.isWhitespace(source.charAt(next))) {
                next++;
            }
            return next;
        }
        pieces.replace(switch (c) {
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'e' -> "\u001b";
            default -> String.valueOf(c);
        }, at, at + 2);
        return at + 2;
    }

    /** Returns the code point that hexadecimal digits stand for, or -1. */
    private static int number(String source, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(source.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return Character.isValidCodePoint((int) value) && value <= Character.MAX_CODE_POINT ? (int) value : -1;
    }
}
