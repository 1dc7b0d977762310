package io.github.golive.read.java;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes Java's string literals, character literals and text blocks as the Java Language Specification says (3.3,
 * 3.10), and keeps for every character the place that it came from.
 */
public final class JavaLiterals {

    /** What the compiler sees after it has translated Unicode escapes: each character with its place in the literal. */
    private static final class Units {
        final char[] chars;
        final int[] starts;
        final int[] ends;
        int size;

        Units(String raw) {
            chars = new char[raw.length()];
            starts = new int[raw.length()];
            ends = new int[raw.length()];
            int backslashes = 0;
            for (int i = 0; i < raw.length();) {
                char c = raw.charAt(i);
                int end = i + 1;
                if (c == '\\' && backslashes % 2 == 0) {
                    int hex = unicodeEscape(raw, i);
                    if (hex > 0) {
                        c = (char) Integer.parseInt(raw, hex, hex + 4, 16);
                        end = hex + 4;
                    }
                }
                backslashes = end == i + 1 && c == '\\' ? backslashes + 1 : 0;
                chars[size] = c;
                starts[size] = i;
                ends[size++] = end;
                i = end;
            }
        }

        /** Returns where the four digits of the escape at {@code at} begin; 0 when there is none. */
        private static int unicodeEscape(String raw, int at) {
            int digits = at + 1;
            while (digits < raw.length() && raw.charAt(digits) == 'u') {
                digits++;
            }
            if (digits == at + 1 || digits + 4 > raw.length()) {
                return 0;
            }
            for (int i = digits; i < digits + 4; i++) {
                if (Character.digit(raw.charAt(i), 16) < 0 || raw.charAt(i) > 'f') {
                    return 0;
                }
            }
            return digits;
        }

        boolean isLineEnd(int at) {
            return chars[at] == '\n' || chars[at] == '\r';
        }
    }

    private final Value literal;
    private final Units units;
    private final List<Value> parts = new ArrayList<>();
    private int plainFrom = -1;
    private int plainTo;

    private JavaLiterals(Value literal) {
        this.literal = literal;
        this.units = new Units(literal.text());
    }

    /**
     * Returns the value of a string or character literal.
     *
     * @param inner what stands between the quotes
     */
    public static Value string(Value inner) {
        if (inner.text().indexOf('\\') < 0) {
            return inner;
        }
        JavaLiterals reading = new JavaLiterals(inner);
        reading.unescape(0, reading.units.size);
        return reading.result();
    }

    /**
     * Returns the value of a text block.
     *
     * @param inner what stands between the two triple quotes
     */
    public static Value textBlock(Value inner) {
        JavaLiterals reading = new JavaLiterals(inner);
        reading.lines();
        return reading.result();
    }

    private void lines() {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < units.size; i++) {
            if (units.isLineEnd(i)) {
                int next = units.chars[i] == '\r' && i + 1 < units.size && units.chars[i + 1] == '\n' ? i + 2 : i + 1;
                lines.add(new int[] {start, i, next});
                start = next;
                i = next - 1;
            }
        }
        lines.add(new int[] {start, units.size, units.size});
        int indentation = indentation(lines);
        for (int i = 1; i < lines.size(); i++) {
            int[] line = lines.get(i);
            boolean last = i == lines.size() - 1;
            int to = line[1];
            while (to > line[0] && isBlank(units.chars[to - 1])) {
                to--;
            }
            int from = Math.min(line[0] + indentation, to);
            boolean continued = unescape(from, to);
            if (!last && !continued) {
                lineEnd(line[1], line[2]);
            }
        }
    }

    /** Returns the white space that all lines begin with: blank lines don't count, the one before the quotes does. */
    private int indentation(List<int[]> lines) {
        int least = Integer.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            int[] line = lines.get(i);
            int first = line[0];
            while (first < line[1] && isBlank(units.chars[first])) {
                first++;
            }
            if (first < line[1] || i == lines.size() - 1) {
                least = Math.min(least, first - line[0]);
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }

    private void lineEnd(int from, int to) {
        if (to - from == 1 && units.chars[from] == '\n' && units.ends[from] - units.starts[from] == 1) {
            plain(from);
        } else {
            decoded("\n", from, to);
        }
    }

    /** Adds what stands between two units; tells whether it ends with the escape that joins the next line. */
    private boolean unescape(int from, int to) {
        for (int i = from; i < to;) {
            char c = units.chars[i];
            if (c != '\\') {
                if (units.ends[i] - units.starts[i] == 1) {
                    plain(i);
                } else {
                    decoded(String.valueOf(c), i, i + 1);
                }
                i++;
            } else if (i + 1 >= to) {
                return true;
            } else {
                i = escape(i, to);
            }
        }
        return false;
    }

    private int escape(int at, int to) {
        char c = units.chars[at + 1];
        int end = at + 2;
        if (c >= '0' && c <= '7') {
            int most = c <= '3' ? at + 4 : at + 3;
            int code = c - '0';
            while (end < to && end < most && units.chars[end] >= '0' && units.chars[end] <= '7') {
                code = code * 8 + units.chars[end++] - '0';
            }
            decoded(String.valueOf((char) code), at, end);
            return end;
        }
        String text = switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 's' -> " ";
            default -> String.valueOf(c);
        };
        decoded(text, at, end);
        return end;
    }

    private void plain(int unit) {
        if (plainFrom >= 0 && plainTo == units.starts[unit]) {
            plainTo = units.ends[unit];
            return;
        }
        flush();
        plainFrom = units.starts[unit];
        plainTo = units.ends[unit];
    }

    private void decoded(String text, int from, int to) {
        flush();
        parts.add(Value.decoded(text, literal.slice(units.starts[from], units.ends[to - 1])));
    }

    private void flush() {
        if (plainFrom >= 0) {
            parts.add(literal.slice(plainFrom, plainTo));
            plainFrom = -1;
        }
    }

    private Value result() {
        flush();
        return Value.concat(parts);
    }
}
