package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Body;
import io.github.golive.read.code.Node.Entry;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Lambda;
import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.code.Node.MapOf;
import io.github.golive.read.code.Node.Name;
import io.github.golive.read.code.Node.Return;
import java.util.ArrayList;
import java.util.List;

/** Object literals. */
final class ScriptObjects {

    private final ScriptExpressions parser;

    ScriptObjects(ScriptExpressions parser) {
        this.parser = parser;
    }

    /** The object in the braces that open here. */
    Expression object() {
        int first = parser.at;
        int outer = parser.open();
        List<Entry> entries = new ArrayList<>();
        while (parser.at < parser.end) {
            int start = parser.at;
            if (!parser.accept(",") && !parser.accept(";")) {
                entries.add(entry());
            }
            if (parser.at == start) {
                parser.at++;
            }
        }
        parser.leave(first, outer);
        return new MapOf(parser.range(first), entries);
    }

    private Entry entry() {
        int first = parser.at;
        if (parser.accept("...")) {
            Expression spread = parser.expression();
            return new Entry(parser.range(first), parser.unknown(first), spread);
        }
        boolean getter = false;
        while (isModifier()) {
            getter |= parser.is("get");
            parser.at++;
        }
        int keyToken = parser.at;
        Expression key = key();
        if (parser.is("(") || parser.is("<")) {
            if (parser.is("<")) {
                parser.types.angles();
            }
            Lambda method = parser.function(first);
            return new Entry(parser.range(first), key, getter ? gotten(method) : method);
        }
        if (parser.accept(":")) {
            Expression value = parser.expression();
            return new Entry(parser.range(first), key, value);
        }
        if (parser.accept("=")) {
            // {name = default}: only where the object is assigned to
            Expression value = parser.expression();
            Name target = new Name(parser.range(keyToken, keyToken + 1), parser.tokens.text(keyToken));
            return new Entry(parser.range(first), key, new Node.Assign(parser.range(first), target, "=", value));
        }
        boolean shorthand = key instanceof Literal literal && !literal.quoted();
        return new Entry(parser.range(first), key,
                shorthand ? new Name(key.at(), parser.tokens.text(keyToken)) : parser.unknown(first));
    }

    private boolean isModifier() {
        if (parser.is("*")) {
            return true;
        }
        int next = parser.at + 1;
        return parser.isAny("get", "set", "async", "static") && !(parser.kind(next) == TokenKind.SYMBOL
                && !parser.is(next, "[") && !parser.is(next, "*")) && parser.kind(next) != TokenKind.END;
    }

    /** The key that stands here: a bare name, a string, a number or an expression in brackets. */
    Expression key() {
        int first = parser.at;
        switch (parser.kind()) {
            case NAME -> {
                parser.at++;
                return parser.bare(first);
            }
            case STRING, TEMPLATE_START -> {
                return parser.string(false);
            }
            case NUMBER -> {
                parser.at++;
                return parser.literals.at(first);
            }
            default -> {
                if (!parser.is("[")) {
                    return parser.expression();
                }
                int outer = parser.open();
                List<Expression> all = parser.expressions();
                parser.leave(first, outer);
                return all.size() == 1 ? all.get(0) : new Node.Unknown(parser.range(first), all);
            }
        }
    }

    /** Returns the value that a getter gives. */
    static Expression gotten(Lambda getter) {
        List<Node> body = getter.body();
        if (body.size() == 1 && body.get(0) instanceof Return result && result.value() != null) {
            return result.value();
        }
        return new Body(getter.at(), Yields.of(body));
    }
}
