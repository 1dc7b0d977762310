package io.github.golive.read.script;

import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.java.JavaLiterals;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Turns tokens into decoded literals. */
final class Literals {

    private static final int LONGEST_ENTITY = 32;

    private final Tokens tokens;
    private final Value text;
    private final Dialect dialect;

    Literals(Tokens tokens, Value text, Dialect dialect) {
        this.tokens = tokens;
        this.text = text;
        this.dialect = dialect;
    }

    /** Returns the literal that a token is, or null; a {@link #chunk} of a template is none by itself. */
    Literal at(int token) {
        return switch (tokens.kind(token)) {
            case STRING -> string(token);
            case JSX_STRING -> jsx(token);
            case NUMBER -> new Literal(text.range(tokens.start(token), tokens.end(token)), slice(token), false);
            default -> null;
        };
    }

    Literal string(int token) {
        return string(token, false);
    }

    Literal string(int token, boolean raw) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        String open = delimiter(token);
        String close = open.equals("$/") ? "/$" : open;
        int from = Math.min(start + open.length(), end);
        int to = end - close.length() >= from && text.text().startsWith(close, end - close.length())
                ? end - close.length() : end;
        Value content = text.literal(from, to);
        Value value = dialect != Dialect.JAVA ? escapes(open, raw).decode(content, false)
                : open.length() == 3 ? JavaLiterals.textBlock(content) : JavaLiterals.string(content);
        return new Literal(text.range(start, end), value, true);
    }

    /**
     * Returns a piece of a template.
     *
     * @param opener the delimiter that opened it
     * @param raw whether its backslashes mean themselves
     */
    Literal chunk(int token, String opener, boolean raw) {
        Value content = text.literal(tokens.start(token), tokens.end(token));
        Value value = escapes(opener, raw).decode(content, dialect == Dialect.SCALA);
        return new Literal(text.range(tokens.start(token), tokens.end(token)), value, true);
    }

    /** Returns the opening delimiter of a string or template. */
    String delimiter(int token) {
        String all = text.text();
        int start = tokens.start(token);
        char first = all.charAt(start);
        if (first == '$') {
            return "$/";
        }
        String triple = String.valueOf(first).repeat(3);
        boolean tripled = tokens.end(token) - start >= 3 && (first == '"' ? dialect.opensTriple(all, start)
                : first == '\'' && dialect == Dialect.GROOVY && all.startsWith(triple, start));
        return tripled ? triple : String.valueOf(first);
    }

    private Escapes escapes(String opener, boolean raw) {
        if (dialect.isScript()) {
            return raw ? Escapes.NONE : Escapes.SCRIPT;
        }
        boolean rawTriple = opener.length() == 3 && opener.charAt(0) == '"'
                && (dialect == Dialect.KOTLIN || dialect == Dialect.SCALA && raw);
        return switch (opener) {
            case "/" -> Escapes.SLASHY;
            case "$/" -> Escapes.DOLLAR;
            default -> rawTriple || raw ? Escapes.NONE : Escapes.JVM;
        };
    }

    private Literal jsx(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        boolean closed = end - start > 1 && text.text().charAt(end - 1) == text.text().charAt(start);
        Value raw = text.literal(start + 1, closed ? end - 1 : end);
        return new Literal(text.range(start, end), entities(raw), true);
    }

    private static Value entities(Value raw) {
        String content = raw.text();
        List<Value> parts = new ArrayList<>();
        int plain = 0;
        for (int i = content.indexOf('&'); i >= 0; i = content.indexOf('&', i + 1)) {
            int end = content.indexOf(';', i);
            if (end < 0) {
                break;
            }
            if (end - i > LONGEST_ENTITY) {
                continue;
            }
            String entity = content.substring(i, end + 1);
            String meaning = Parser.unescapeEntities(entity, true);
            if (!meaning.equals(entity)) {
                parts.add(raw.slice(plain, i));
                parts.add(Value.decoded(meaning, raw.slice(i, end + 1)));
                plain = end + 1;
            }
        }
        if (plain == 0) {
            return raw;
        }
        parts.add(raw.slice(plain));
        return Value.concat(parts);
    }

    /** Returns the text of a token as it is written. */
    Value slice(int token) {
        return text.literal(tokens.start(token), tokens.end(token));
    }
}
