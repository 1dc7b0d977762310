package io.github.golive.read.config;

import io.github.golive.read.config.ConfigNode.Scalar;
import io.github.golive.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads lines of broken YAML one by one as {@code key: value}; what encloses a key is told from indentation. */
final class YamlLines {

    /** A key and how far its line is indented. */
    private record Key(int indent, String path) {
    }

    private final Value text;
    private final String source;
    private final Reporter reporter;
    private final YamlScalars scalars;
    private final Deque<Key> around = new ArrayDeque<>();

    YamlLines(Value text, Reporter reporter) {
        this.text = text;
        this.source = text.text();
        this.reporter = reporter;
        this.scalars = new YamlScalars(text);
    }

    /** Reads every line that the mask has not emptied. */
    void all(String masked) {
        int start = 0;
        while (start < source.length()) {
            int end = YamlScalars.lineEnd(source, start, source.length());
            if (!masked.substring(start, end).isBlank()) {
                add(start, end);
            }
            start = end + 1;
        }
    }

    /** Reads one line. */
    void add(int start, int lineEnd) {
        int at = start;
        while (at < lineEnd && isIndent(at, lineEnd)) {
            at++;
        }
        int comment = comment(at, lineEnd);
        if (comment >= 0) {
            reporter.out().comment(text.range(comment, lineEnd));
        }
        int end = trimmed(at, comment < 0 ? lineEnd : comment);
        if (at >= end) {
            return;
        }
        while (!around.isEmpty() && around.peek().indent >= at - start) {
            around.pop();
        }
        String outer = around.isEmpty() ? "" : around.peek().path;
        int colon = colon(at, end);
        if (colon < 0) {
            see(outer, at, end);
            return;
        }
        String key = Arguments.unquoted(text.slice(at, colon).strip()).text();
        String path = outer.isEmpty() ? key : outer + '.' + key;
        if (around.size() < ConfigNode.MAX_DEPTH) {
            around.push(new Key(at - start, path));
        }
        int value = colon + 1;
        while (value < end && Character.isWhitespace(source.charAt(value))) {
            value++;
        }
        see(path, value, end);
    }

    /** Returns the texts of a line of too many brackets, each under the nearest name. */
    ConfigNode flow(int start, int lineEnd) {
        FlatNodes nodes = new FlatNodes();
        int at = start;
        while (at < lineEnd) {
            char c = source.charAt(at);
            if (c == '#' && (at == start || Character.isWhitespace(source.charAt(at - 1)))) {
                reporter.out().comment(text.range(at, lineEnd));
                at = lineEnd;
            } else if (c == '{' || c == '[') {
                nodes.open(c);
                at++;
            } else if (c == '}' || c == ']') {
                nodes.close();
                at++;
            } else if (c == ',') {
                nodes.next();
                at++;
            } else if (c == ':' || c == '?' || isIndent(at, lineEnd) || Character.isWhitespace(c)) {
                at++;
            } else {
                char style = c == '"' || c == '\'' ? c : YamlScalars.PLAIN;
                int end = style == YamlScalars.PLAIN ? plainEnd(at, lineEnd) : quotedEnd(at, lineEnd);
                Scalar scalar = new Scalar(scalars, at, trimmed(at, end), style, tag(at, end));
                at = end;
                while (at < lineEnd && Character.isWhitespace(source.charAt(at))) {
                    at++;
                }
                if (at < lineEnd && source.charAt(at) == ':') {
                    nodes.name(scalar.value().text());
                } else {
                    nodes.text(scalar);
                }
            }
        }
        return nodes.node();
    }

    /** Returns where a plain text within brackets ends; a colon ends it only before a blank or a sign of structure. */
    private int plainEnd(int start, int lineEnd) {
        int at = start;
        while (at < lineEnd && "{}[],".indexOf(source.charAt(at)) < 0) {
            boolean blank = at + 1 == lineEnd || " \t{}[],".indexOf(source.charAt(at + 1)) >= 0;
            if (at > start && (source.charAt(at) == ':' && blank
                    || source.charAt(at) == '#' && Character.isWhitespace(source.charAt(at - 1)))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Returns what follows the closing quote, or the end of the line. */
    private int quotedEnd(int open, int lineEnd) {
        char quote = source.charAt(open);
        int at = open + 1;
        while (at < lineEnd && (source.charAt(at) != quote || quote == '\'' && source.startsWith("''", at))) {
            at += source.charAt(at) == (quote == '"' ? '\\' : quote) ? 2 : 1;
        }
        return Math.min(at + 1, lineEnd);
    }

    private void see(String path, int start, int end) {
        if (start >= end || YamlTags.isReference(tag(start, end))) {
            return;
        }
        int from = YamlScalars.skipProperties(source, start, end);
        if (from >= end) {
            return;
        }
        char first = source.charAt(from);
        if (first == '|' || first == '>' || first == '*') {
            return;
        }
        char style = first == '"' || first == '\'' ? first : YamlScalars.PLAIN;
        Value value = scalars.decode(from, end, style);
        if (path.isEmpty()) {
            reporter.passed(value);
        } else {
            reporter.given(path, value);
        }
    }

    private String tag(int start, int end) {
        int at = start + 1;
        while (at < end && !Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return source.charAt(start) == '!' ? source.substring(start + 1, at) : "";
    }

    private boolean isIndent(int at, int end) {
        char c = source.charAt(at);
        return c == ' ' || c == '\t' || c == '-' && at + 1 < end && source.charAt(at + 1) == ' ';
    }

    private int trimmed(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(source.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Returns where a comment starts, outside quotes, or -1. */
    private int comment(int start, int end) {
        char quote = 0;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && (i == start || !Character.isLetterOrDigit(source.charAt(i - 1)))) {
                quote = c;
            } else if (c == '#' && (i == start || Character.isWhitespace(source.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the colon after the key of a line, or -1. */
    private int colon(int start, int end) {
        char quote = source.charAt(start) == '"' || source.charAt(start) == '\'' ? source.charAt(start) : 0;
        for (int i = quote == 0 ? start : start + 1; i < end; i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == ':' && (i + 1 == end || Character.isWhitespace(source.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }
}
