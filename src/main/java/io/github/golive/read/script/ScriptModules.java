package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Assign;
import io.github.golive.read.code.Node.Call;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Member;
import io.github.golive.read.code.Node.Name;
import java.util.List;

/** Imports and exports. What is imported is not known; a module's name is the argument of a call of {@code import}. */
final class ScriptModules {

    private final ScriptParser parser;

    ScriptModules(ScriptParser parser) {
        this.parser = parser;
    }

    /** Adds the statement that a word begins; false if it begins none of these. */
    boolean statement(int first, String word, List<Node> into) {
        if (word.equals("import")) {
            if (parser.is(parser.at + 1, "(") || parser.is(parser.at + 1, ".") || parser.is(parser.at + 1, ":")) {
                return false;
            }
            parser.at++;
            if (parser.isName() && parser.is(parser.at + 1, "=")) {
                // import fs = require('fs')
                parser.at += 2;
                into.add(parser.expression());
                parser.accept(";");
            } else {
                from(first, into);
            }
            return true;
        }
        if (!word.equals("export") || parser.is(parser.at + 1, ":")) {
            return false;
        }
        parser.at++;
        if (parser.accept("default") || parser.accept("=")) {
            exported(first, into);
        } else if (parser.is("*") || parser.is("{")
                || parser.is("type") && (parser.is(parser.at + 1, "{") || parser.is(parser.at + 1, "*"))) {
            from(first, into);
        } else if (parser.is("as")) {
            parser.at += 3;
        } else {
            parser.step(into);
        }
        return true;
    }

    private void exported(int first, List<Node> into) {
        boolean declares = parser.isAny("function", "class", "interface", "enum", "@")
                || parser.isAny("abstract", "async") && (parser.is(parser.at + 1, "class")
                        || parser.is(parser.at + 1, "function"));
        if (declares) {
            parser.step(into);
            return;
        }
        Name exports = new Name(parser.range(first, first + 1), "exports");
        Expression value = parser.expression();
        into.add(new Assign(parser.range(first), new Member(exports.at(), exports, "default"), "=", value));
        parser.accept(";");
    }

    /** Names, then {@code from 'module'} and attributes. */
    private void from(int first, List<Node> into) {
        while (parser.at < parser.end && parser.kind() != TokenKind.STRING && !parser.is(";")) {
            if (parser.is("{")) {
                parser.skipGroup();
                if (parser.kind() != TokenKind.STRING && !parser.is("from")) {
                    break;
                }
            } else if (parser.at > first + 1 && parser.newline() && !parser.isAny("from", "{", "*", ",")
                    && !parser.is(parser.at - 1, "import") && !parser.is(parser.at - 1, ",")) {
                break;
            } else {
                parser.at++;
            }
        }
        if (parser.kind() == TokenKind.STRING) {
            int module = parser.at++;
            into.add(new Call(parser.range(first), null, "import",
                    List.of(new Argument("", parser.literals.at(module)))));
            if (parser.isAny("with", "assert") && parser.is(parser.at + 1, "{") && !parser.newline()) {
                parser.at++;
                parser.skipGroup();
            }
        }
        parser.accept(";");
    }
}
