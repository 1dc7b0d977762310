package io.github.golive.read.script;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** How the escapes of a string are written. */
enum Escapes {
    /** The text means what it shows. */
    NONE,
    /** {@code \n \x41 u0041 \}u{41}, octal, line continuations; an unknown escape stands for its character. */
    SCRIPT,
    /** As in Java, Kotlin, Groovy and Scala. */
    JVM,
    /** Groovy's {@code /.../}: only the slash is escaped. */
    SLASHY,
    /** Groovy's {@code $/.../$}: a dollar escapes. */
    DOLLAR;

    /**
     * Returns the text with its escapes decoded.
     *
     * @param raw the content of one literal
     * @param doubledDollars whether {@code $$} is a dollar
     */
    Value decode(Value raw, boolean doubledDollars) {
        String text = raw.text();
        List<Value> parts = new ArrayList<>();
        int plain = 0;
        int i = 0;
        while (i < text.length()) {
            int end = escapeEnd(text, i, doubledDollars);
            if (end < 0) {
                i++;
                continue;
            }
            if (i > plain) {
                parts.add(raw.slice(plain, i));
            }
            String meaning = meaning(text, i, end);
            if (!meaning.isEmpty()) {
                parts.add(Value.decoded(meaning, raw.slice(i, end)));
            }
            i = end;
            plain = end;
        }
        if (parts.isEmpty() && plain == 0) {
            return raw;
        }
        if (plain < text.length()) {
            parts.add(raw.slice(plain));
        }
        return Value.concat(parts);
    }

    private int escapeEnd(String text, int start, boolean doubledDollars) {
        char c = text.charAt(start);
        char next = start + 1 < text.length() ? text.charAt(start + 1) : '\0';
        if (c == '$' && (doubledDollars || this == DOLLAR)) {
            return next == '$' || next == '/' && this == DOLLAR ? start + 2 : -1;
        }
        if (c != '\\' || start + 1 >= text.length()) {
            return -1;
        }
        return switch (this) {
            case NONE, DOLLAR -> -1;
            case SLASHY -> next == '/' ? start + 2 : -1;
            case SCRIPT, JVM -> lettersEnd(text, start + 1, next);
        };
    }

    private int lettersEnd(String text, int letter, char c) {
        if (c == 'u') {
            if (this == SCRIPT && text.startsWith("{", letter + 1)) {
                int end = text.indexOf('}', letter);
                return end > 0 && end - letter <= 10 && hexadecimal(text, letter + 2, end) >= 0 ? end + 1 : letter + 1;
            }
            int digits = letter + 1;
            while (this == JVM && digits < text.length() && text.charAt(digits) == 'u') {
                digits++;
            }
            return hexadecimal(text, digits, digits + 4) >= 0 ? digits + 4 : letter + 1;
        }
        if (c == 'x' && this == SCRIPT) {
            return hexadecimal(text, letter + 1, letter + 3) >= 0 ? letter + 3 : letter + 1;
        }
        if (c >= '0' && c <= '7') {
            int end = letter + 1;
            int most = letter + (c <= '3' ? 3 : 2);
            while (end < text.length() && end < most && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
                end++;
            }
            return end;
        }
        return c == '\r' && text.startsWith("\n", letter + 1) ? letter + 2 : letter + 1;
    }

    private String meaning(String text, int start, int end) {
        char c = text.charAt(start + 1);
        if (this == SLASHY || this == DOLLAR || text.charAt(start) == '$') {
            return String.valueOf(c);
        }
        if (end - start > 2 && (c == 'u' || c == 'x')) {
            int digits = start + 2;
            while (text.charAt(digits) == 'u' || text.charAt(digits) == '{') {
                digits++;
            }
            int code = hexadecimal(text, digits, text.charAt(end - 1) == '}' ? end - 1 : end);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
        }
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 's' -> this == JVM ? " " : "s";
            case 'v' -> this == SCRIPT ? "\u000B" : "v";
            case '\n', '\r', '\u2028', '\u2029' -> "";
            case '0', '1', '2', '3', '4', '5', '6', '7' ->
                String.valueOf((char) Integer.parseInt(text.substring(start + 1, end), 8));
            default -> String.valueOf(c);
        };
    }

    private static int hexadecimal(String text, int start, int end) {
        if (start >= end || end > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || code > Character.MAX_CODE_POINT) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
