package io.github.golive.read.config;

import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.value.Value;

/** Reads {@code .env} files, line by line as the dotenv libraries do; other lines are read as a shell's. */
public final class EnvReader implements Reader {

    @Override
    public void read(Document document, Sightings out) {
        Reporter reporter = new Reporter(document, out);
        Value text = document.text();
        String source = text.text();
        int at = 0;
        while (at < source.length()) {
            int end = YamlScalars.lineEnd(source, at, source.length());
            int start = at;
            while (start < end && (Character.isWhitespace(source.charAt(start)) || source.charAt(start) == '\uFEFF')) {
                start++;
            }
            if (start < end) {
                end = line(text, start, end, reporter);
            }
            at = end + 1;
        }
    }

    /** Reads the line that starts here and returns where it ends, which is later for a text of several lines. */
    private static int line(Value text, int start, int lineEnd, Reporter reporter) {
        String source = text.text();
        if (source.charAt(start) == '#') {
            reporter.out().comment(text.range(start, lineEnd));
            return lineEnd;
        }
        int nameStart = start;
        for (String keyword : new String[] {"export ", "set ", "SET "}) {
            if (source.startsWith(keyword, start)) {
                nameStart = start + keyword.length();
            }
        }
        while (nameStart < lineEnd && source.charAt(nameStart) == ' ') {
            nameStart++;
        }
        int nameEnd = nameStart;
        while (nameEnd < lineEnd && isName(source.charAt(nameEnd))) {
            nameEnd++;
        }
        int equals = nameEnd;
        while (equals < lineEnd && source.charAt(equals) == ' ') {
            equals++;
        }
        boolean assigned = nameEnd > nameStart && equals < lineEnd && (source.charAt(equals) == '='
                || source.charAt(equals) == ':' && equals + 1 < lineEnd && source.charAt(equals + 1) == ' ');
        if (!assigned) {
            ShellScript.read(text.slice(start, lineEnd), reporter);
            return lineEnd;
        }
        int value = equals + 1;
        while (value < lineEnd && Character.isWhitespace(source.charAt(value))) {
            value++;
        }
        return value(text, source.substring(nameStart, nameEnd), value, lineEnd, reporter);
    }

    private static int value(Value text, String name, int start, int lineEnd, Reporter reporter) {
        String source = text.text();
        char quote = start < lineEnd ? source.charAt(start) : ' ';
        if (quote == '"' || quote == '\'' || quote == '`') {
            int close = closing(source, start, lineEnd, quote);
            if (close > 0) {
                Value value = quote == '"'
                        ? Escapes.decode(text, start + 1, close)
                        : text.literal(start + 1, close);
                reporter.given(name, value);
                int end = YamlScalars.lineEnd(source, close, source.length());
                comment(text, close + 1, end, reporter);
                return end;
            }
        }
        int comment = comment(text, start, lineEnd, reporter);
        reporter.given(name, text.literal(start, comment).strip());
        return lineEnd;
    }

    /** Reports the comment after white space, if there is one, and returns where it starts or the line ends. */
    private static int comment(Value text, int start, int end, Reporter reporter) {
        String source = text.text();
        for (int i = start; i < end; i++) {
            if (source.charAt(i) == '#' && Character.isWhitespace(source.charAt(i - 1))) {
                reporter.out().comment(text.range(i, end));
                return i;
            }
        }
        return end;
    }

    /**
     * Returns where the quote closes, or -1. Text may go on over lines, but not over one that looks like the next
     * variable: then the quote was never closed.
     */
    private static int closing(String source, int open, int lineEnd, char quote) {
        int at = open + 1;
        while (at < source.length() && source.charAt(at) != quote) {
            if (at > lineEnd && isBreak(source.charAt(at - 1)) && isVariable(source, at)) {
                return -1;
            }
            at += source.charAt(at) == '\\' && quote == '"' && at + 1 < source.length() ? 2 : 1;
        }
        return at < source.length() ? at : -1;
    }

    private static boolean isVariable(String source, int start) {
        int at = start;
        while (at < source.length() && isName(source.charAt(at))) {
            at++;
        }
        return at > start && at < source.length() && source.charAt(at) == '=';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
    }
}
