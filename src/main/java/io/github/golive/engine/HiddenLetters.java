package io.github.golive.engine;

/** Letters that are written as escapes: {@code \\u0070}, {@code \x70}, {@code \160}, {@code %70}, {@code &#112;}. */
final class HiddenLetters {

    private HiddenLetters() {
    }

    /** Tells whether a letter of ASCII is hidden in the text. */
    static boolean areIn(String text) {
        for (int i = text.indexOf('\\'); i >= 0 && i + 2 < text.length(); i = text.indexOf('\\', i + 1)) {
            char next = text.charAt(i + 1);
            if (next == 'u' && isUnicodeLetter(text, i + 2)
                    || next == 'x' && isHexLetter(text, i + 2)
                    || next == '1' && Character.isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (isHexLetter(text, i + 1)) {
                return true;
            }
        }
        // one character is searched for several times faster than two
        for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
            if (text.startsWith("#", i + 1) && isEntityOfLetter(text, i + 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnicodeLetter(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == 'u' || text.charAt(i) == '0' || text.charAt(i) == '{')) {
            i++;
        }
        return isHexLetter(text, i);
    }

    /** The codes of ASCII letters are 41 to 5A and 61 to 7A. */
    private static boolean isHexLetter(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char high = text.charAt(at);
        int low = Character.digit(text.charAt(at + 1), 16);
        return (high == '4' || high == '6') && low >= 1 || (high == '5' || high == '7') && low >= 0 && low <= 10;
    }

    private static boolean isEntityOfLetter(String text, int at) {
        int end = at;
        boolean hex = end < text.length() && (text.charAt(end) | 0x20) == 'x';
        int from = hex ? at + 1 : at;
        for (end = from; end < text.length() && end < from + 8
                && Character.digit(text.charAt(end), hex ? 16 : 10) >= 0;) {
            end++;
        }
        if (end == from) {
            return false;
        }
        long code = Long.parseLong(text.substring(from, end), hex ? 16 : 10);
        return code < 128 && Character.isLetter((int) code);
    }

    /** Returns the text as any of its escapes would have it; what an escape does not stand for stays as it is. */
    static String revealed(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
                if (at < text.length() && text.charAt(at) != '\\') {
                    at = afterBackslash(text, at, plain);
                }
            } else if (c == '%' && isHexLetter(text, at + 1)) {
                at = code(text, at + 1, 2, 16, plain);
            } else if (text.startsWith("&#", at)) {
                boolean hex = at + 2 < text.length() && (text.charAt(at + 2) | 0x20) == 'x';
                at = code(text, hex ? at + 3 : at + 2, 7, hex ? 16 : 10, plain);
                at += at < text.length() && text.charAt(at) == ';' ? 1 : 0;
            } else {
                plain.append(c);
                at++;
            }
        }
        return plain.toString();
    }

    private static int afterBackslash(String text, int at, StringBuilder plain) {
        char c = text.charAt(at);
        if (c == 'x') {
            return code(text, at + 1, 2, 16, plain);
        }
        if (c >= '0' && c <= '7') {
            return code(text, at, 3, 8, plain);
        }
        if (c != 'u') {
            plain.append(c);
            return at + 1;
        }
        int digits = at;
        while (digits < text.length() && text.charAt(digits) == 'u') {
            digits++;
        }
        boolean braced = digits < text.length() && text.charAt(digits) == '{';
        int end = code(text, braced ? digits + 1 : digits, braced ? 6 : 4, 16, plain);
        return braced && end < text.length() && text.charAt(end) == '}' ? end + 1 : end;
    }

    /** Appends the character that the digits from {@code at} stand for, and returns where they end. */
    private static int code(String text, int at, int most, int radix, StringBuilder plain) {
        int end = at;
        int code = 0;
        while (end < text.length() && end < at + most && Character.digit(text.charAt(end), radix) >= 0) {
            code = code * radix + Character.digit(text.charAt(end), radix);
            end++;
        }
        if (end > at) {
            plain.append((char) code);
        }
        return end;
    }
}
