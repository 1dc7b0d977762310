package io.github.golive.read.script;

import io.github.golive.read.code.Node.Element;
import io.github.golive.read.code.Node.Entry;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.MapOf;
import io.github.golive.read.code.Node.Unknown;
import java.util.ArrayList;
import java.util.List;

/** JSX elements. */
final class JsxParser {

    private final ScriptExpressions parser;

    JsxParser(ScriptExpressions parser) {
        this.parser = parser;
    }

    /** The element, or fragment, that opens here. */
    Expression element() {
        int first = parser.at;
        if (!parser.enter()) {
            return parser.flat();
        }
        List<Entry> attributes = new ArrayList<>();
        List<Expression> children = new ArrayList<>();
        int tagEnd = parser.closer(first);
        int outer = parser.open();
        String tag = parser.name();
        while (parser.at < parser.end) {
            attribute(attributes, children);
        }
        parser.leave(first, outer);
        boolean empty = parser.kind(tagEnd) == TokenKind.TAG_END
                && parser.tokens.end(tagEnd) - parser.tokens.start(tagEnd) == 2;
        if (!empty) {
            children(children);
        }
        parser.exit();
        return new Element(parser.range(first), tag, attributes, children);
    }

    private void attribute(List<Entry> attributes, List<Expression> children) {
        int first = parser.at;
        if (parser.is("{")) {
            // {...props}
            Expression spread = braces();
            if (spread instanceof MapOf map) {
                attributes.addAll(map.entries());
            } else {
                children.add(spread);
            }
            return;
        }
        if (!parser.isName()) {
            if (parser.kind() == TokenKind.JSX_STRING) {
                children.add(parser.literals.at(first));
            }
            parser.at++;
            return;
        }
        parser.at++;
        if (!parser.accept("=")) {
            return;
        }
        Expression value = value();
        attributes.add(new Entry(parser.range(first), parser.bare(first), value));
    }

    private Expression value() {
        int first = parser.at;
        return switch (parser.kind()) {
            case JSX_STRING -> {
                parser.at++;
                yield parser.literals.at(first);
            }
            case TAG_START -> element();
            default -> parser.is("{") ? braces() : parser.unknown(first);
        };
    }

    private Expression braces() {
        int first = parser.at;
        int outer = parser.open();
        parser.accept("...");
        List<Expression> all = parser.expressions();
        parser.leave(first, outer);
        return all.size() == 1 ? all.get(0) : new Unknown(parser.range(first), all);
    }

    private void children(List<Expression> children) {
        while (parser.at < parser.end) {
            if (parser.is("{")) {
                children.add(braces());
            } else if (parser.kind() != TokenKind.TAG_START) {
                return;
            } else if (parser.tokens.charAt(parser.tokens.end(parser.at) - 1) == '/') {
                parser.skipGroup();
                return;
            } else {
                children.add(element());
            }
        }
    }
}
