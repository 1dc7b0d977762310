package io.github.golive.read.config;

import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits shell text into commands and words: quotes, escapes, continued lines, comments and here documents, as a POSIX
 * shell takes them; nothing is expanded.
 */
final class ShellWords {

    /**
     * A word.
     *
     * @param value the word without its quotes
     * @param operator that stands here instead of a word: {@code |}, {@code >} and their like, a parenthesis
     */
    record Word(Value value, String operator) {

        boolean isOperator() {
            return !operator.isEmpty();
        }
    }

    private final Value text;
    private final String source;
    private final List<Range> comments = new ArrayList<>();
    private final List<Value> documents = new ArrayList<>();
    private final List<String> delimiters = new ArrayList<>();
    private final int lastSingle;
    private final int lastDouble;
    private int at;

    ShellWords(Value text) {
        this.text = text;
        this.source = text.text();
        this.lastSingle = source.lastIndexOf('\'');
        this.lastDouble = source.lastIndexOf('"');
    }

    /** Returns the comments met so far, as ranges of the text. */
    List<Range> comments() {
        return comments;
    }

    /** Returns the here documents met so far. */
    List<Value> documents() {
        return documents;
    }

    /** Returns the words up to the end of the next command, without what ends it; null at the end of the text. */
    List<Word> command() {
        if (at >= source.length()) {
            return null;
        }
        List<Word> words = new ArrayList<>();
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\n' || c == '\r') {
                at++;
                hereDocuments();
                break;
            } else if (c == '\\' && isBreak(at + 1)) {
                at += source.startsWith("\r\n", at + 1) ? 3 : 2;
            } else if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (c == '#') {
                int end = YamlScalars.lineEnd(source, at, source.length());
                comments.add(new Range(at, end));
                at = end;
            } else if (c == ';' || c == '&' || c == '|') {
                boolean pipe = c == '|' && !source.startsWith("||", at);
                while (at < source.length() && ";&|".indexOf(source.charAt(at)) >= 0) {
                    at++;
                }
                if (pipe) {
                    words.add(new Word(Value.empty(), "|"));
                }
                break;
            } else if (c == '<' || c == '>') {
                redirection(words);
            } else if (c == '(' || c == ')') {
                words.add(new Word(Value.empty(), String.valueOf(c)));
                at++;
            } else {
                words.add(new Word(word(), ""));
            }
        }
        return words;
    }

    private boolean isBreak(int offset) {
        return offset < source.length() && (source.charAt(offset) == '\n' || source.charAt(offset) == '\r');
    }

    private void redirection(List<Word> words) {
        int start = at;
        while (at < source.length() && "<>&-".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        String operator = source.substring(start, at);
        words.add(new Word(Value.empty(), operator));
        if (operator.equals("<<") || operator.equals("<<-")) {
            while (at < source.length() && source.charAt(at) == ' ') {
                at++;
            }
            String delimiter = at < source.length() && !isBreak(at) ? word().text() : "";
            if (!delimiter.isEmpty()) {
                delimiters.add(delimiter);
            }
        }
    }

    /** Takes the lines after this one up to each delimiter that a redirection has named. */
    private void hereDocuments() {
        for (String delimiter : delimiters) {
            int start = at;
            while (at < source.length()) {
                int end = YamlScalars.lineEnd(source, at, source.length());
                if (source.substring(at, end).strip().equals(delimiter)) {
                    documents.add(text.literal(start, at));
                    at = Math.min(end + 1, source.length());
                    break;
                }
                at = Math.min(end + 1, source.length());
                if (at >= source.length()) {
                    documents.add(text.literal(start, at));
                }
            }
        }
        delimiters.clear();
    }

    /** Reads one word, with the quotes in it taken away. */
    private Value word() {
        int start = at;
        int end = wordEnd(start);
        Pieces pieces = new Pieces(text, start, end);
        int offset = start;
        char quote = 0;
        while (offset < end) {
            char c = source.charAt(offset);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
                offset++;
            } else if (quote != 0 && c == quote) {
                quote = 0;
                offset++;
            } else if (c == '\\' && quote != '\'' && offset + 1 < end) {
                offset = escape(pieces, offset, end, quote);
            } else {
                pieces.keep(offset, offset + 1);
                offset++;
            }
        }
        at = end;
        return pieces.value();
    }

    private int escape(Pieces pieces, int offset, int end, char quote) {
        char next = source.charAt(offset + 1);
        if (next == '\n' || next == '\r') {
            return offset + (source.startsWith("\r\n", offset + 1) ? 3 : 2);
        }
        if (quote == '"' && "\"\\$`".indexOf(next) < 0) {
            if (next == 'n') {
                pieces.replace("\n", offset, offset + 2);
                return offset + 2;
            }
            pieces.keep(offset, offset + 1);
            return offset + 1;
        }
        pieces.replace(String.valueOf(next), offset, Math.min(offset + 2, end));
        return offset + 2;
    }

    /** Returns where the word ends: at white space or an operator outside quotes and outside <code>${…}</code>. */
    private int wordEnd(int start) {
        int offset = start;
        char quote = 0;
        int braces = 0;
        while (offset < source.length()) {
            char c = source.charAt(offset);
            if (c == '\\' && quote != '\'') {
                offset += 2;
                continue;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                if (!closes(offset, c)) {
                    return Math.max(YamlScalars.lineEnd(source, offset, source.length()), start + 1);
                }
                quote = c;
            } else if (c == '{' && offset > start && source.charAt(offset - 1) == '$') {
                braces++;
            } else if (c == '}' && braces > 0) {
                braces--;
            } else if (Character.isWhitespace(c) && (braces == 0 || c == '\n' || c == '\r')
                    || braces == 0 && ";&|<>()".indexOf(c) >= 0 && !isPartOfWord(start, offset)) {
                return Math.max(offset, start + 1);
            }
            offset++;
        }
        return source.length();
    }

    /** An address may hold an ampersand that its author forgot to quote; {@code $(} starts no command of its own. */
    private boolean isPartOfWord(int start, int offset) {
        char c = source.charAt(offset);
        return c == '&' && offset + 1 < source.length() && Character.isLetterOrDigit(source.charAt(offset + 1))
                || c == '(' && offset > start && source.charAt(offset - 1) == '$'
                || c == '(' && offset > start && Character.isLetterOrDigit(source.charAt(offset - 1));
    }

    /** Tells whether a quote of this kind comes again. */
    private boolean closes(int offset, char quote) {
        return (quote == '"' ? lastDouble : lastSingle) > offset;
    }
}
