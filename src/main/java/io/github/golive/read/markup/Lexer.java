package io.github.golive.read.markup;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Cuts an expression of any template language into tokens. Works on anything and never fails. */
final class Lexer {

    /** Longest first. */
    private static final String[] OPERATORS = {
        "===", "!==", "?:", "??", "?.", "||", "&&", "==", "!=", "<=", ">=", "=>", "=~", "->", "::"
    };

    private final Value code;
    private final Notation notation;
    private final Source source;
    private final List<Token> tokens = new ArrayList<>();

    Lexer(Value code, Notation notation) {
        this.code = code;
        this.notation = notation;
        this.source = new Source(code.text());
    }

    List<Token> tokens() {
        int at = 0;
        while (at < source.length()) {
            at = next(at);
        }
        tokens.add(new Token(Token.Kind.END, at, at, ""));
        return tokens;
    }

    private int next(int at) {
        char c = source.at(at);
        if (Source.isSpace(c) || c == '\u00a0') {
            return at + 1;
        }
        if (c == '"' || c == '\'' || c == '`') {
            int end = endOfString(at);
            return end < 0 ? at + 1 : add(Token.Kind.STRING, at, end);
        }
        if (notation == Notation.THYMELEAF) {
            int end = thymeleaf(at, c);
            if (end > 0) {
                return end;
            }
        }
        if (c == '$' && source.at(at + 1) == '{') {
            int end = source.afterBracket(at + 1);
            return end < 0 ? at + 2 : add(Token.Kind.EXPRESSION, at, end);
        }
        if (Character.isDigit(c)) {
            return add(Token.Kind.NUMBER, at, source.endOfName(at, "."));
        }
        if (isNameStart(c, at)) {
            return add(Token.Kind.NAME, at, endOfName(at));
        }
        if (c == '/' && (source.at(at + 1) == '*' || source.at(at + 1) == '/' && isScript())) {
            return source.at(at + 1) == '*' ? source.after("*/", at + 2) : source.endOfLine(at);
        }
        for (String operator : OPERATORS) {
            if (source.startsWith(operator, at)) {
                return add(Token.Kind.OPERATOR, at, at + operator.length());
            }
        }
        return add(Token.Kind.OPERATOR, at, at + 1);
    }

    private boolean isScript() {
        return notation == Notation.SCRIPT || notation == Notation.JAVA || notation == Notation.GROOVY;
    }

    private int endOfString(int at) {
        if (source.startsWith("\"\"\"", at)) {
            int end = source.find("\"\"\"", at + 3);
            return end < 0 ? -1 : end + 3;
        }
        return source.endOfLines(at);
    }

    private int thymeleaf(int at, char c) {
        if (c == '|') {
            int end = source.find("|", at + 1);
            return end < 0 || source.at(at + 1) == '|' ? -1 : add(Token.Kind.SUBSTITUTION, at, end + 1);
        }
        if (c == '_' && source.at(at + 1) == '_') {
            return at + 2;
        }
        if ("@*#~".indexOf(c) >= 0 && source.at(at + 1) == '{') {
            int end = source.afterBracket(at + 1);
            return end < 0 ? -1 : add(c == '@' ? Token.Kind.LINK : Token.Kind.EXPRESSION, at, end);
        }
        return -1;
    }

    private boolean isNameStart(char c, int at) {
        char next = source.at(at + 1);
        return Character.isJavaIdentifierStart(c)
                || (c == '#' || c == '@') && Character.isJavaIdentifierStart(next);
    }

    /** A name of JSP's function libraries has a colon: {@code fn:contains(}. */
    private int endOfName(int at) {
        String extra = notation == Notation.HANDLEBARS ? "$-./@" : "$";
        int end = source.endOfName(at + 1, extra);
        if (notation == Notation.EXPRESSION_LANGUAGE && source.at(end) == ':' && Source.isLetter(source.at(end + 1))) {
            int local = source.endOfName(end + 1, "");
            if (source.at(local) == '(') {
                return local;
            }
        }
        return end;
    }

    private int add(Token.Kind kind, int start, int end) {
        boolean named = kind == Token.Kind.NAME || kind == Token.Kind.OPERATOR;
        tokens.add(new Token(kind, start, end, named ? source.text().substring(start, end) : ""));
        return end;
    }

    /** Returns what a string token says: decoded, and with a hole for each part of a template string. */
    Value string(Token token) {
        int quotes = source.startsWith("\"\"\"", token.start()) && token.end() - token.start() >= 6 ? 3 : 1;
        int from = token.start() + quotes;
        int to = token.end() - quotes;
        boolean template = source.at(token.start()) != '\'' && notation != Notation.JAVA;
        List<Value> parts = new ArrayList<>();
        int done = from;
        for (int i = from; i < to; i++) {
            char c = source.at(i);
            int end = -1;
            Value part = null;
            if (c == '\\' && i + 1 < to) {
                end = endOfEscape(i, to);
                part = Value.decoded(escaped(i, end), code.slice(i, end));
            } else if (template && (c == '$' || c == '#') && source.at(i + 1) == '{') {
                end = Math.min(source.afterBracket(i + 1), to);
                part = end < 0 ? null : Value.hole(code.range(i, end));
            }
            if (part != null) {
                parts.add(code.slice(done, i));
                parts.add(part);
                done = end;
                i = end - 1;
            }
        }
        parts.add(code.slice(done, to));
        Value value = Value.concat(parts);
        return value.literal(0, value.length());
    }

    private int endOfEscape(int at, int to) {
        char kind = source.at(at + 1);
        int length = kind == 'u' ? 6 : kind == 'x' ? 4 : 2;
        boolean digits = at + length <= to;
        for (int i = at + 2; digits && i < at + length; i++) {
            digits = Character.digit(source.at(i), 16) >= 0;
        }
        return digits ? at + length : at + 2;
    }

    private String escaped(int at, int end) {
        char kind = source.at(at + 1);
        if (end > at + 2) {
            return String.valueOf((char) Integer.parseInt(source.text().substring(at + 2, end), 16));
        }
        return switch (kind) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            default -> String.valueOf(kind);
        };
    }
}
