package io.github.golive.read.config;

import io.github.golive.finding.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Hides from a YAML parser what it cannot read, without moving anything: the statements and expressions of template
 * engines (Helm, Jinja, GitHub's), tabs at the start of lines and characters that YAML does not allow.
 */
final class TemplateMask {

    private static final char MARK = '\u0001';

    /** The parser's time for a bracket grows with the brackets that are open on its line. */
    private static final int MAX_BRACKETS = ConfigNode.MAX_DEPTH;

    /** What closes an expression, a statement and a comment of braces, and a scriptlet. */
    private static final List<String> CLOSES = List.of("}}", "%}", "#}", "%>");

    private final char[] masked;
    private final List<Range> expressions = new ArrayList<>();
    private final List<Range> comments = new ArrayList<>();
    private final List<Range> statements = new ArrayList<>();
    private final List<Range> tooDeep = new ArrayList<>();

    TemplateMask(String source) {
        masked = source.toCharArray();
        find(source);
        for (Range range : expressions) {
            mark(range);
        }
        for (Range range : comments) {
            mark(range);
        }
        lines();
    }

    /** Returns the text for the parser. */
    char[] text() {
        return masked;
    }

    /** Returns the comments of the template engine. */
    List<Range> comments() {
        return comments;
    }

    /** Returns the statements that have their lines for themselves. */
    List<Range> statements() {
        return statements;
    }

    /** Returns the lines that have been hidden because they nest too deeply. */
    List<Range> tooDeep() {
        return tooDeep;
    }

    private void find(String source) {
        int[] closes = new int[CLOSES.size()];
        int lineEnd = 0;
        int at = 0;
        while (at + 1 < source.length()) {
            int kind = kind(source.charAt(at), source.charAt(at + 1));
            if (kind < 0) {
                at++;
                continue;
            }
            if (closes[kind] < at + 2) {
                int close = source.indexOf(CLOSES.get(kind), at + 2);
                closes[kind] = close < 0 ? Integer.MAX_VALUE : close;
            }
            if (lineEnd < at) {
                lineEnd = YamlScalars.lineEnd(source, at, source.length());
            }
            int end = closes[kind];
            if (end == Integer.MAX_VALUE || end > lineEnd && !startsLine(source, at)) {
                at += 2;
                continue;
            }
            Range range = new Range(at, end + 2);
            boolean comment = source.charAt(at + 1) == '#'
                    || source.startsWith("/*", at + 2) || source.startsWith("- /*", at + 2);
            (comment ? comments : expressions).add(range);
            at = end + 2;
        }
    }

    private static int kind(char first, char second) {
        if (first == '<') {
            return second == '%' ? 3 : -1;
        }
        return first == '{' ? "{%#".indexOf(second) : -1;
    }

    /** Only a statement of its own goes on over several lines; elsewhere the two ends belong to different texts. */
    private static boolean startsLine(String source, int at) {
        int before = at - 1;
        while (before >= 0 && (source.charAt(before) == ' ' || source.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || source.charAt(before) == '\n' || source.charAt(before) == '\r';
    }

    private void mark(Range range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (masked[i] != '\n' && masked[i] != '\r') {
                masked[i] = MARK;
            }
        }
    }

    private void lines() {
        int expression = 0;
        int line = 0;
        while (line < masked.length) {
            int end = line;
            boolean onlyMarks = true;
            while (end < masked.length && masked[end] != '\n' && masked[end] != '\r') {
                onlyMarks &= masked[end] == MARK || masked[end] == ' ' || masked[end] == '\t';
                end++;
            }
            while (expression < expressions.size() && expressions.get(expression).start() < end) {
                if (onlyMarks) {
                    statements.add(expressions.get(expression));
                }
                expression++;
            }
            line(line, end, onlyMarks ? '\n' : 'x');
            quotedColons(line, end);
            if (brackets(line, end) > MAX_BRACKETS) {
                tooDeep.add(new Range(line, end));
                Arrays.fill(masked, line, end, '\n');
            }
            line = end + 1;
        }
    }

    /**
     * A command such as {@code curl -H "Name: value"} is often left unquoted, which makes it a mapping or an error. The
     * colon within the quotes of an unquoted text is hidden, so that it is what its author meant.
     */
    private void quotedColons(int start, int end) {
        int indent = start;
        while (indent < end && masked[indent] == ' ') {
            indent++;
        }
        int text = indent;
        while (text + 1 < end && (masked[text] == ' ' || masked[text] == '-' && masked[text + 1] == ' ')) {
            text++;
        }
        for (int i = text; i < end && isKey(masked[i]); i++) {
            if (masked[i] == ':' && i + 1 < end && masked[i + 1] == ' ') {
                text = i + 2;
                break;
            }
        }
        while (text < end && masked[text] == ' ') {
            text++;
        }
        boolean plain = text > indent && text < end
                && (Character.isLetterOrDigit(masked[text]) || masked[text] == '/' || masked[text] == '.');
        if (!plain) {
            return;
        }
        char quote = 0;
        for (int i = text; i + 1 < end; i++) {
            boolean opens = (masked[i] == '"' || masked[i] == '\'') && (masked[i - 1] == ' ' || masked[i - 1] == '=');
            if (quote == 0 && opens) {
                quote = masked[i];
            } else if (masked[i] == quote) {
                quote = 0;
            } else if (quote != 0 && masked[i] == ':' && masked[i + 1] == ' ') {
                masked[i] = 'x';
            }
        }
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }

    private int brackets(int start, int end) {
        int depth = 0;
        int deepest = 0;
        for (int i = start; i < end; i++) {
            if (masked[i] == '[' || masked[i] == '{') {
                depth++;
                deepest = Math.max(deepest, depth);
            } else if (depth > 0 && (masked[i] == ']' || masked[i] == '}')) {
                depth--;
            }
        }
        return deepest;
    }

    /** A statement becomes empty lines: blanks would count as indentation at the start of a block scalar. */
    private void line(int start, int end, char placeholder) {
        boolean indentation = true;
        for (int i = start; i < end; i++) {
            char c = masked[i];
            indentation &= c == ' ' || c == '\t';
            if (c == MARK) {
                masked[i] = placeholder;
            } else if (c == '\t' && indentation || c == ' ' && placeholder == '\n') {
                masked[i] = placeholder == '\n' ? '\n' : ' ';
            } else if (!StreamReader.isPrintable(c)) {
                masked[i] = 'x';
            }
        }
    }
}
