package io.github.golive.read.config;

import io.github.golive.value.Value;

/** Decodes the scalars of a YAML document where they stand, so that every character keeps its place. */
final class YamlScalars implements ConfigNode.Source {

    static final char PLAIN = ':';
    static final char SINGLE = '\'';
    static final char DOUBLE = '"';
    static final char LITERAL = '|';
    static final char FOLDED = '>';

    private final Value text;
    private final String source;

    YamlScalars(Value text) {
        this.text = text;
        this.source = text.text();
    }

    /**
     * Returns the value of a scalar.
     *
     * @param start of its properties (tag and anchor) if it has any, else of itself
     */
    @Override
    public Value decode(int start, int end, char style) {
        int from = skipProperties(source, start, end);
        return switch (style) {
            case SINGLE, DOUBLE -> quoted(from, end, style);
            case LITERAL, FOLDED -> block(from, end, style == FOLDED);
            default -> flow(from, end, PLAIN);
        };
    }

    /** Returns where the scalar itself starts after its tag and anchor, in whichever order. */
    static int skipProperties(String source, int start, int end) {
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '!' || c == '&') {
                while (at < end && !Character.isWhitespace(source.charAt(at))) {
                    at++;
                }
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '#' && at > start) {
                at = lineEnd(source, at, end);
            } else {
                break;
            }
        }
        return at;
    }

    private Value quoted(int start, int end, char quote) {
        int last = end > start + 1 && source.charAt(end - 1) == quote ? end - 1 : end;
        return start < last ? flow(start + 1, last, quote) : Value.empty();
    }

    /** Decodes plain and quoted text, whose line ends are folded. */
    private Value flow(int start, int end, char quote) {
        Pieces pieces = new Pieces(text, start, end);
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (quote == SINGLE && c == '\'' && at + 1 < end) {
                pieces.replace("'", at, at + 2);
                at += 2;
            } else if (quote == DOUBLE && c == '\\' && at + 1 < end) {
                at = escape(pieces, at, end);
            } else if (c == ' ' || c == '\t' || isBreak(c)) {
                at = space(pieces, at, end);
            } else {
                pieces.keep(at, at + 1);
                at++;
            }
        }
        return pieces.value();
    }

    /** Keeps blanks within a line; folds a line end with the blanks around it. */
    private int space(Pieces pieces, int start, int end) {
        int breaks = 0;
        int at = start;
        while (at < end && (source.charAt(at) == ' ' || source.charAt(at) == '\t' || isBreak(source.charAt(at)))) {
            if (isBreak(source.charAt(at))) {
                breaks++;
                at = afterBreak(at, end);
            } else {
                at++;
            }
        }
        if (breaks == 0) {
            pieces.keep(start, at);
        } else {
            pieces.replace(breaks == 1 ? " " : "\n".repeat(breaks - 1), start, at);
        }
        return at;
    }

    private int escape(Pieces pieces, int at, int end) {
        char c = source.charAt(at + 1);
        if (isBreak(c)) {
            int next = afterBreak(at + 1, end);
            while (next < end && (source.charAt(next) == ' ' || source.charAt(next) == '\t')) {
                next++;
            }
            return next;
        }
        int digits = switch (c) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        if (digits > 0) {
            int to = Math.min(at + 2 + digits, end);
            pieces.replace(codePoint(at + 2, to), at, to);
            return to;
        }
        pieces.replace(switch (c) {
            case '0' -> "\0";
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'v' -> "\u000b";
            case 'f' -> "\f";
            case 'r' -> "\r";
            case 'e' -> "\u001b";
            case 'N' -> "\u0085";
            case '_' -> "\u00a0";
            case 'L' -> "\u2028";
            case 'P' -> "\u2029";
            default -> String.valueOf(c);
        }, at, at + 2);
        return at + 2;
    }

    private String codePoint(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(source.charAt(i), 16);
            value = digit < 0 || value > Character.MAX_CODE_POINT ? Integer.MAX_VALUE : value * 16 + digit;
        }
        return Character.isValidCodePoint(value) ? Character.toString(value) : "\uFFFD";
    }

    /** Decodes a block scalar line by line: its indentation goes, the line ends stay or are folded. */
    private Value block(int start, int end, boolean folded) {
        int header = lineEnd(source, start, end);
        int indent = 0;
        char chomping = ' ';
        for (int i = start; i < header && source.charAt(i) != '#'; i++) {
            char c = source.charAt(i);
            indent = Character.isDigit(c) ? parentIndent(start) + c - '0' : indent;
            chomping = c == '-' || c == '+' ? c : chomping;
        }
        int at = afterBreak(header, end);
        if (at >= end) {
            return Value.empty();
        }
        if (indent == 0) {
            indent = firstIndent(at, end);
        }
        Pieces pieces = new Pieces(text, at, end);
        while (at < end) {
            int content = content(at, end, indent);
            int lineEnd = lineEnd(source, content, end);
            pieces.keep(content, lineEnd);
            int next = afterBreak(lineEnd, end);
            int empty = 0;
            while (next < end && isEmptyLine(next, end, indent)) {
                next = afterBreak(content(next, end, indent), end);
                empty++;
            }
            if (next >= end) {
                pieces.replace(chomping == '-' ? "" : chomping == '+' ? "\n".repeat(empty + 1) : "\n", lineEnd, next);
            } else if (folded && isText(content, end) && isText(content(next, end, indent), end)) {
                pieces.replace(empty == 0 ? " " : "\n".repeat(empty), lineEnd, next);
            } else {
                pieces.replace("\n".repeat(empty + 1), lineEnd, next);
            }
            at = next;
        }
        return pieces.value();
    }

    /** Returns where the content of a line starts after the indentation of its block. */
    private int content(int line, int end, int indent) {
        int at = line;
        while (at < end && at - line < indent && source.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private boolean isEmptyLine(int line, int end, int indent) {
        int at = content(line, end, indent);
        return at >= end || isBreak(source.charAt(at));
    }

    private boolean isText(int content, int end) {
        return content < end && !Character.isWhitespace(source.charAt(content));
    }

    /**
     * Returns how far the node around the scalar is indented: the last dash before it where it is an item itself, else
     * the key on its line, before which {@code - } counts as blanks.
     */
    private int parentIndent(int start) {
        int line = start;
        while (line > 0 && !isBreak(source.charAt(line - 1))) {
            line--;
        }
        int at = line;
        int dash = line;
        while (at < start && (source.charAt(at) == ' ' || source.charAt(at) == '-' && source.charAt(at + 1) == ' ')) {
            dash = source.charAt(at) == '-' ? at : dash;
            at++;
        }
        return (skipProperties(source, at, start) == start ? dash : at) - line;
    }

    private int firstIndent(int from, int end) {
        int at = from;
        int line = from;
        while (at < end) {
            char c = source.charAt(at);
            if (isBreak(c)) {
                line = at + 1;
            } else if (c != ' ') {
                return at - line;
            }
            at++;
        }
        return 0;
    }

    private int afterBreak(int at, int end) {
        if (at >= end) {
            return end;
        }
        return source.charAt(at) == '\r' && at + 1 < end && source.charAt(at + 1) == '\n' ? at + 2 : at + 1;
    }

    static int lineEnd(String source, int from, int end) {
        int at = from;
        while (at < end && !isBreak(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
