package io.github.golive.read.markup;

import java.util.Arrays;

/** Follows a script just so far as to know whether a place is in a string. */
final class ScriptState {

    /** Characters after which a slash begins a regular expression. */
    private static final String BEFORE_REGEX = "(,=:[!&|?{};+\n\r";

    /** Opening brackets, each with its closing one behind it. */
    private static final String BRACKETS = "(){}[]";

    private char quote;
    private boolean lineComment;
    private boolean blockComment;
    private boolean characterData;
    private char last = '\n';
    private final int[] open = new int[BRACKETS.length()];
    private boolean torn;

    /** Returns the quote of the string that the script is in; 0 outside strings. */
    char quote() {
        return quote;
    }

    /** Tells whether the last thing before here is a string. */
    boolean afterString() {
        return last == '"' || last == '\'' || last == '`';
    }

    /** Tells whether all that the script opens is closed again, so that another script may follow. */
    boolean isWhole() {
        return !torn && !blockComment && quote != '`' && open[0] + open[2] + open[4] == 0;
    }

    /** Goes on through {@code text} and returns it with the marks that hide scripts from other readers blanked. */
    String follow(String text) {
        char[] result = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (lineComment) {
                lineComment = c != '\n' && c != '\r';
            } else if (blockComment) {
                blockComment = !(c == '/' && i > 0 && text.charAt(i - 1) == '*');
            } else if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote || (c == '\n' || c == '\r') && quote != '`') {
                    last = quote;
                    quote = 0;
                }
            } else {
                int hidden = hidden(text, i);
                if (hidden > 0) {
                    result = result == null ? text.toCharArray() : result;
                    Arrays.fill(result, i, i + hidden, ' ');
                    i += hidden - 1;
                    continue;
                }
                i = outside(text, i, c);
            }
        }
        return result == null ? text : new String(result);
    }

    private int outside(String text, int i, char c) {
        if (c == '"' || c == '\'' || c == '`') {
            quote = c;
        } else if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '/') {
            lineComment = true;
        } else if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
            blockComment = true;
            return i + 1;
        } else if (c == '/' && BEFORE_REGEX.indexOf(last) >= 0) {
            return endOfRegex(text, i);
        }
        last = Source.isSpace(c) ? last : c;
        count(BRACKETS.indexOf(c));
        return i;
    }

    private void count(int bracket) {
        if (bracket >= 0 && bracket % 2 == 0) {
            open[bracket]++;
        } else if (bracket > 0) {
            open[bracket - 1]--;
            torn |= open[bracket - 1] < 0;
        }
    }

    private static int endOfRegex(String text, int slash) {
        boolean set = false;
        for (int i = slash + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' || c == ']') {
                set = c == '[';
            } else if (c == '/' && !set) {
                return i;
            }
        }
        return slash;
    }

    private int hidden(String text, int i) {
        if (text.startsWith("<![CDATA[", i)) {
            characterData = true;
            return 9;
        }
        if (characterData && text.startsWith("]]>", i)) {
            return 3;
        }
        return text.startsWith("<!--", i) ? 4 : 0;
    }
}
