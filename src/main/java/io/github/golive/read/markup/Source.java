package io.github.golive.read.markup;

import java.util.HashMap;
import java.util.Map;

/**
 * The text of a document with searches that stay linear in sum: a search that found nothing is not made again, and
 * looking for partners of braces that have none is paid from a budget.
 */
final class Source {

    private static final int SHORT = 200;

    private final String text;
    private final Map<String, Integer> absentFrom = new HashMap<>();
    private long budget;

    Source(String text) {
        this.text = text;
        this.budget = 4L * text.length() + 100_000;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Returns the character at the offset, or 0 beyond the text. */
    char at(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
    }

    boolean startsWith(String prefix, int offset) {
        return text.startsWith(prefix, offset);
    }

    boolean startsWithIgnoreCase(String prefix, int offset) {
        return text.regionMatches(true, offset, prefix, 0, prefix.length());
    }

    /** Returns the offset of {@code needle} at or after {@code from}, or -1. */
    int find(String needle, int from) {
        if (from >= absentFrom.getOrDefault(needle, Integer.MAX_VALUE)) {
            return -1;
        }
        int found = text.indexOf(needle, from);
        if (found < 0) {
            absentFrom.put(needle, from);
        }
        return found;
    }

    /** Returns the offset after {@code needle}, or the end of the text when there is none. */
    int after(String needle, int from) {
        int found = find(needle, from);
        return found < 0 ? text.length() : found + needle.length();
    }

    /** Returns the first offset at or after {@code from} that holds no white space. */
    int skipSpace(int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    int endOfLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Returns the end of the name of letters, digits, {@code _} and {@code extra} that starts at {@code from}. */
    int endOfName(int from, String extra) {
        int at = from;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || text.charAt(at) == '_'
                        || extra.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /**
     * Returns the offset after the bracket that closes the one at {@code open}, with brackets in strings not counted,
     * or -1.
     */
    int afterBracket(int open) {
        int end = closing(open, true);
        return end < 0 ? closing(open, false) : end;
    }

    private int closing(int open, boolean strings) {
        char opening = text.charAt(open);
        char closing = opening == '{' ? '}' : opening == '(' ? ')' : opening == '[' ? ']' : '>';
        int limit = limit(open);
        int depth = 0;
        for (int i = open; i < limit; i++) {
            char c = text.charAt(i);
            if (c == opening) {
                depth++;
            } else if (c == closing) {
                if (--depth == 0) {
                    return i + 1;
                }
            } else if (strings && (c == '"' || c == '\'' || c == '`')) {
                int end = endOfString(i, limit);
                if (end < 0) {
                    failed(i - open);
                    return -1;
                }
                i = end - 1;
            }
        }
        failed(limit - open);
        return -1;
    }

    /** Returns the offset after the string that starts at {@code quote}, or -1 when its line ends first. */
    int endOfString(int quote) {
        return endOfString(quote, text.length());
    }

    private int endOfString(int quote, int limit) {
        return endOfString(quote, limit, text.charAt(quote) == '`');
    }

    /** Returns the offset after the string of one or more lines that starts at {@code quote}, or -1. */
    int endOfLines(int quote) {
        return endOfString(quote, text.length(), true);
    }

    private int endOfString(int quote, int limit, boolean lines) {
        char delimiter = text.charAt(quote);
        int stop = Math.min(limit, limit(quote));
        int i = quote + 1;
        while (i < stop && (lines || text.charAt(i) != '\n')) {
            if (text.charAt(i) == delimiter) {
                return i + 1;
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        failed(i - quote);
        return -1;
    }

    /** Returns how far a search may look that starts here, if no later one can use what it finds out. */
    int limit(int from) {
        return budget > 0 ? text.length() : Math.min(text.length(), from + SHORT);
    }

    /** Pays for such a search that found nothing. */
    void failed(int characters) {
        budget -= characters;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
