package io.github.golive.policy;

/**
 * A text as a reader of URLs sees it, with percent-encoding, JSON escapes and template expressions undone, and for
 * every
 * character the part of the text that it stands for.
 *
 * <p>Linear in the text: no look ahead goes further than {@value #LOOK_AHEAD} characters.
 */
final class Spelling {

    /** Something unknown of any length: a hole of a value, or a template expression. */
    static final char UNKNOWN = '\uFFFC';

    /** Begins or ends the default within a placeholder; stands for nothing itself. */
    static final char EDGE = '\uFFFB';

    /** Stands for a character that ends any URL. */
    static final char STOP = ' ';

    private static final int LOOK_AHEAD = 200;

    private final String text;
    private final char[] chars;
    private final int[] from;
    private final int[] to;
    private final boolean[] encoded;
    private int length;
    private int openDefaults;

    Spelling(String text) {
        this.text = text;
        this.chars = new char[text.length()];
        this.from = new int[text.length()];
        this.to = new int[text.length()];
        this.encoded = new boolean[text.length()];
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    /** Returns where in the text the character at {@code index} begins. */
    int from(int index) {
        return from[index];
    }

    /** Returns where in the text the character at {@code index} ends. */
    int to(int index) {
        return to[index];
    }

    /** Tells whether the character was percent-encoded. */
    boolean encoded(int index) {
        return encoded[index];
    }

    String substring(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** Reads what stands at {@code at} and returns where the next begins. */
    private int step(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '%' -> percent(at);
            case '\\' -> backslash(at);
            case '$' -> dollar(at);
            case '#' -> next(at, 1) == '{' ? braces(at, 2) : add(c, at, at + 1);
            case '{' -> next(at, 1) == '{' ? braces(at, 2) : braces(at, 1);
            case '}' -> closing(at);
            case '<' -> tag(at);
            case '@' -> atSign(at);
            case '*' -> add(UNKNOWN, at, at + 1);
            case '\uFFFC' -> add(UNKNOWN, at, at + 1);
            default -> add(c, at, at + 1);
        };
    }

    private int add(char c, int start, int end) {
        return add(c, start, end, false);
    }

    private int add(char c, int start, int end, boolean wasEncoded) {
        chars[length] = c;
        from[length] = start;
        to[length] = end;
        encoded[length] = wasEncoded;
        length++;
        return end;
    }

    /** {@code %2F}, also encoded again and again ({@code %252F}), or a conversion such as {@code %s}. */
    private int percent(int at) {
        int i = at + 1;
        while (next(i, 0) == '2' && next(i, 1) == '5' && hex(i + 2) >= 0) {
            i += 2;
        }
        int code = hex(i);
        if (code >= 0x20 && code < 0x7F) {
            return add((char) code, at, i + 2, true);
        }
        char c = next(at, 1);
        if (c == 's' || c == 'd') {
            return add(UNKNOWN, at, at + 2);
        }
        int end = at + 1;
        if (c == '(') {
            end = name(at + 2);
            return next(end, 0) == ')' && next(end, 1) == 's' ? add(UNKNOWN, at, end + 2) : add('%', at, at + 1);
        }
        while (Character.isDigit(next(end, 0)) && end < at + 4) {
            end++;
        }
        if (end > at + 1 && next(end, 0) == '$' && next(end, 1) == 's') {
            return add(UNKNOWN, at, end + 2);
        }
        return add('%', at, at + 1);
    }

    private int hex(int at) {
        if (at + 1 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** Escapes of JSON and of scripts; any other backslash separates folders. */
    private int backslash(int at) {
        int end = at;
        while (next(end, 0) == '\\') {
            end++;
        }
        char c = next(end, 0);
        if (c == '/' || c == ':' || c == '=') {
            return add(c, at, end + 1);
        }
        if (c == 'u' && hex(end + 1) == 0 && hex(end + 3) >= 0x20) {
            return add((char) hex(end + 3), at, end + 5);
        }
        if (c == '"' || c == '\'' || c == 'n' || c == 'r' || c == 't') {
            return add(STOP, at, end + 1);
        }
        return add('\\', at, end);
    }

    private int dollar(int at) {
        char c = next(at, 1);
        if (c == '{') {
            return placeholder(at);
        }
        if (c == '(') {
            int end = name(at + 2);
            return end > at + 2 && next(end, 0) == ')' ? add(UNKNOWN, at, end + 1) : add('$', at, at + 1);
        }
        if (Character.isLetter(c) || c == '_') {
            int end = at + 1;
            while (Character.isLetterOrDigit(next(end, 0)) || next(end, 0) == '_') {
                end++;
            }
            return add(UNKNOWN, at, end);
        }
        return add('$', at, at + 1);
    }

    /** <code>${NAME}</code> is unknown; of <code>${NAME:default}</code> the default is read. */
    private int placeholder(int at) {
        int end = name(at + 2);
        char c = next(end, 0);
        int shell = shellName(at + 2);
        if (shell > at + 2 && shell < end && next(shell, 0) == '-') {
            return openDefault(at, shell + 1);
        }
        if (c == '}') {
            return add(UNKNOWN, at, end + 1);
        }
        if (c == ':' && end > at + 2) {
            char mode = next(end, 1);
            return openDefault(at, mode == '-' || mode == '=' ? end + 2 : end + 1);
        }
        return add(STOP, at, at + 2);
    }

    private int openDefault(int at, int end) {
        openDefaults++;
        return add(EDGE, at, end);
    }

    private int closing(int at) {
        if (openDefaults > 0) {
            openDefaults--;
            return add(EDGE, at, at + 1);
        }
        return add(STOP, at, at + 1);
    }

    /** <code>{name}</code>, <code>{{ name }}</code>, <code>#{name}</code>; other braces are structure. */
    private int braces(int at, int opening) {
        int end = name(at + opening);
        if (end == at + opening || next(end, 0) != '}') {
            return add(STOP, at, at + opening);
        }
        boolean twice = text.charAt(at) == '{' && opening == 2;
        if (twice && next(end, 1) != '}') {
            return add(STOP, at, at + opening);
        }
        return add(UNKNOWN, at, twice ? end + 2 : end + 1);
    }

    private int tag(int at) {
        if (next(at, 1) == '%' || next(at, 1) == '?') {
            String close = next(at, 1) + ">";
            int limit = Math.min(text.length() - 1, at + LOOK_AHEAD);
            for (int i = at + 2; i < limit && "\"'<".indexOf(text.charAt(i)) < 0; i++) {
                if (text.startsWith(close, i)) {
                    return add(UNKNOWN, at, i + 2);
                }
            }
        }
        return add(STOP, at, at + 1);
    }

    /** {@code @name@}, as build tools replace it. */
    private int atSign(int at) {
        int end = name(at + 1);
        return end > at + 1 && next(end, 0) == '@' && text.substring(at + 1, end).indexOf(' ') < 0
                ? add(UNKNOWN, at, end + 1)
                : add('@', at, at + 1);
    }

    /** Returns where the simple expression ends that begins at {@code start}: names with dots, brackets and filters. */
    private int name(int start) {
        int limit = Math.min(text.length(), start + LOOK_AHEAD);
        int end = start;
        while (end < limit
                && (Character.isLetterOrDigit(text.charAt(end)) || "_.- |$".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private int shellName(int start) {
        int end = start;
        while (end < text.length() && end < start + LOOK_AHEAD && isShell(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isShell(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private char next(int at, int by) {
        return at + by < text.length() ? text.charAt(at + by) : '\0';
    }
}
