package io.github.golive.read.java;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java text without its comments and without blanks that part nothing: what the parser needs of it. Each blank is a
 * token to the parser, so this halves its work.
 */
public final class JavaSource {

    /** A stretch of the text. */
    record Span(int start, int end) {
    }

    private final String text;
    private final char[] code;
    /** For each character of the code its offset in the text. */
    private final int[] origins;
    private final List<Span> literals = new ArrayList<>();
    private final List<Span> comments = new ArrayList<>();
    private int length;
    private boolean blank;
    /** Whether something is written in a way that only a parser can tell apart. */
    private boolean irregular;

    private JavaSource(String text) {
        this.text = text;
        this.code = new char[text.length()];
        this.origins = new int[text.length() + 1];
    }

    /** Takes any text apart, also one that is not Java. */
    public static JavaSource of(String text) {
        JavaSource source = new JavaSource(text);
        source.scan();
        return source;
    }

    /** Returns the text as the parser shall have it; all of it where it is not certain what is a comment. */
    public String code() {
        return irregular ? text : new String(code, 0, length);
    }

    /** Returns all string and character literals with their quotes, one after the other. */
    public String literals() {
        if (irregular) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        literals.forEach(literal -> all.append(text, literal.start, literal.end));
        return all.toString();
    }

    /** Tells whether a comment holds the words, in this very spelling. */
    public boolean comments(String words) {
        int at = text.indexOf(words);
        while (at >= 0) {
            int found = at;
            if (irregular || comments.stream().anyMatch(comment -> comment.start <= found && found < comment.end)) {
                return true;
            }
            at = text.indexOf(words, at + 1);
        }
        return false;
    }

    List<Span> comments() {
        return comments;
    }

    /**
     * Returns where a character stands in the text.
     *
     * @param offset in {@link #code()}, or its length
     */
    int origin(int offset) {
        return irregular ? offset : origins[offset];
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                blank = true;
                at++;
            } else if (c == '/' && text.startsWith("//", at)) {
                at = comment(at, lineEnd(at));
            } else if (c == '/' && text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                irregular |= end < 0;
                at = comment(at, end < 0 ? text.length() : end + 2);
            } else if (c == '"' || c == '\'') {
                int end = c == '"' && text.startsWith("\"\"\"", at) ? textBlockEnd(at) : literalEnd(at);
                literals.add(new Span(at, end));
                at = copy(at, end);
            } else {
                at = copy(at, wordEnd(at));
            }
        }
        origins[length] = text.length();
    }

    /** Returns where what begins here ends for certain: behind a word, or behind one other character. */
    private int wordEnd(int start) {
        int end = start;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        irregular |= text.charAt(start) == '\\';
        return Math.max(end, start + 1);
    }

    private int comment(int start, int end) {
        comments.add(new Span(start, end));
        blank = true;
        return end;
    }

    private int copy(int start, int end) {
        if (blank && length > 0 && !standsAlone(code[length - 1]) && !standsAlone(text.charAt(start))) {
            origins[length] = start - 1;
            code[length++] = ' ';
        }
        blank = false;
        text.getChars(start, end, code, length);
        for (int at = start; at < end; at++) {
            origins[length++] = at;
        }
        return end;
    }

    /** These are tokens wherever they stand; no blank makes a difference to them. */
    private static boolean standsAlone(char c) {
        return c == '(' || c == ')' || c == '{' || c == '}' || c == '[' || c == ']' || c == ';' || c == ',';
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private int literalEnd(int start) {
        int line = lineEnd(start);
        int at = start + 1;
        while (at < line && text.charAt(at) != text.charAt(start)) {
            at += afterBackslash(at);
        }
        irregular |= at >= line;
        return Math.min(at + 1, line);
    }

    private int textBlockEnd(int start) {
        int at = start + 3;
        while (at < text.length() && !text.startsWith("\"\"\"", at)) {
            at += afterBackslash(at);
        }
        irregular |= at >= text.length() || !text.substring(start + 3, lineEnd(start)).isBlank();
        return Math.min(at + 3, text.length());
    }

    /** An escape is passed as one; the code within a string template may hold quotes and comments of its own. */
    private int afterBackslash(int at) {
        irregular |= text.startsWith("\\{", at);
        return text.charAt(at) == '\\' ? 2 : 1;
    }
}
