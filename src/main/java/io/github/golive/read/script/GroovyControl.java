package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Case;
import io.github.golive.read.code.Node.Choice;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Leave;
import io.github.golive.read.code.Node.Loop;
import io.github.golive.read.code.Node.Return;
import io.github.golive.read.code.Node.Switch;
import io.github.golive.read.code.Node.Throw;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.read.code.Node.Try;
import io.github.golive.read.code.Node.Yield;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Statements of Groovy and Java that decide what is done. */
final class GroovyControl {

    private final GroovyParser parser;

    GroovyControl(GroovyParser parser) {
        this.parser = parser;
    }

    /** Adds the statement that a word begins; false if it begins none of these. */
    boolean statement(int first, String word, List<Node> into) {
        boolean header = parser.is(parser.at + 1, "(");
        switch (word) {
            case "if" -> {
                if (!header) {
                    return false;
                }
                into.add(new ElseIfs(parser).statement(parser::header, parser::branch, parser::branch));
            }
            case "for" -> {
                if (!header) {
                    return false;
                }
                into.add(loop(first));
            }
            case "while", "synchronized" -> {
                if (!header) {
                    return false;
                }
                parser.at++;
                Expression test = parser.header();
                List<Node> body = parser.branch();
                into.add(new Loop(parser.range(first), null, null, List.of(test), body));
            }
            case "do" -> {
                parser.at++;
                List<Node> body = parser.branch();
                List<Node> test = parser.accept("while") && parser.is("(") ? List.of(parser.header()) : List.of();
                into.add(new Loop(parser.range(first), null, null, test, body));
            }
            case "switch" -> {
                if (!header) {
                    return false;
                }
                parser.at++;
                Expression subject = parser.header();
                into.add(new Switch(parser.range(first), subject, cases()));
            }
            case "try" -> {
                if (!header && !parser.is(parser.at + 1, "{")) {
                    return false;
                }
                into.add(attempt(first));
            }
            default -> {
                return jump(first, word, into);
            }
        }
        return true;
    }

    private boolean jump(int first, String word, List<Node> into) {
        switch (word) {
            case "return" -> {
                parser.at++;
                boolean bare = parser.at >= parser.end || parser.is(";")
                        || parser.groovy && parser.newline();
                Expression value = bare ? null : parser.command();
                into.add(new Return(parser.range(first), value));
            }
            case "throw" -> {
                parser.at++;
                Expression value = parser.expression();
                into.add(new Throw(parser.range(first), value));
            }
            case "yield" -> {
                boolean yields = !parser.groovy && !parser.is(parser.at + 1, "=") && !parser.is(parser.at + 1, ".");
                if (!yields) {
                    return false;
                }
                parser.at++;
                Expression value = parser.expression();
                into.add(new Yield(parser.range(first), value));
            }
            case "break", "continue" -> {
                parser.at++;
                if (parser.isName() && !parser.newline()) {
                    parser.at++;
                }
                into.add(new Leave(parser.range(first)));
            }
            case "assert" -> {
                parser.at++;
                List<Expression> parts = new ArrayList<>();
                parts.add(parser.expression());
                if (parser.accept(":") || parser.accept(",")) {
                    parts.add(parser.expression());
                }
                into.add(new Node.Assertion(parser.range(first), parts));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Loop loop(int first) {
        int opener = ++parser.at;
        int outer = parser.open();
        List<Node> header = new ArrayList<>();
        int start = parser.at;
        parser.annotations();
        while (parser.isAny("final", "def", "var")) {
            parser.at++;
        }
        if (!parser.is(parser.at + 1, "in") && !parser.is(parser.at + 1, ":")) {
            parser.type();
        }
        Declare variable = null;
        Expression iterable = null;
        if (parser.isName() && (parser.is(parser.at + 1, "in") || parser.is(parser.at + 1, ":"))) {
            variable = new Declare(parser.range(parser.at, parser.at + 1), parser.name(), "", null, List.of(),
                    Set.of());
            parser.at++;
            iterable = parser.expression();
        } else {
            parser.at = start;
        }
        while (parser.at < parser.end) {
            int before = parser.at;
            if (!parser.isAny(";", ",")) {
                parser.statement(header);
            }
            if (parser.at == before) {
                parser.at++;
            }
        }
        parser.leave(opener, outer);
        List<Node> body = parser.branch();
        return new Loop(parser.range(first), variable, iterable, header, body);
    }

    Expression switchValue() {
        int first = parser.at++;
        List<Expression> tests = new ArrayList<>();
        tests.add(parser.header());
        List<Expression> options = new ArrayList<>();
        for (Case one : cases()) {
            tests.addAll(one.labels());
            options.add(parser.value(first, one.body()));
        }
        return new Choice(parser.range(first), tests, options);
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        if (parser.is("{")) {
            int opener = parser.at;
            int outer = parser.open();
            while (parser.at < parser.end) {
                cases.add(one());
            }
            parser.leave(opener, outer);
        }
        return cases;
    }

    private Case one() {
        int first = parser.at;
        List<Expression> labels = new ArrayList<>();
        if (parser.accept("case")) {
            while (parser.at < parser.end && !parser.isAny(":", "->")) {
                int start = parser.at;
                if (!parser.isAny(",", "when", "&&")) {
                    labels.add(parser.label());
                }
                if (parser.at == start) {
                    parser.at++;
                }
            }
        } else {
            parser.accept("default");
        }
        boolean arrow = parser.accept("->");
        if (!arrow) {
            parser.accept(":");
        }
        List<Node> body = new ArrayList<>();
        if (arrow) {
            body.addAll(parser.branch());
            parser.accept(";");
        } else {
            while (parser.at < parser.end && !isLabel()) {
                parser.step(body);
            }
        }
        if (parser.at == first) {
            parser.at++;
        }
        return new Case(labels, body, !arrow && !leaves(body));
    }

    private boolean isLabel() {
        return parser.is("case") || parser.is("default") && (parser.is(parser.at + 1, ":")
                || parser.is(parser.at + 1, "->"));
    }

    private static boolean leaves(List<Node> body) {
        Node last = body.isEmpty() ? null : body.get(body.size() - 1);
        return last instanceof Leave || last instanceof Return || last instanceof Throw || last instanceof Yield
                || last instanceof Node.Block block && leaves(block.statements());
    }

    private Try attempt(int first) {
        parser.at++;
        List<Node> resources = new ArrayList<>();
        if (parser.is("(")) {
            int opener = parser.at;
            int outer = parser.open();
            resources.addAll(parser.statements());
            parser.leave(opener, outer);
        }
        List<Node> body = parser.branch();
        List<List<Node>> handlers = new ArrayList<>();
        while (parser.is("catch")) {
            parser.at++;
            List<Node> handler = new ArrayList<>();
            if (parser.is("(")) {
                int name = parser.closer(parser.at) - 1;
                if (parser.isName(name)) {
                    handler.add(new Declare(parser.range(name, name + 1), parser.nameOf(name), "", null, List.of(),
                            Set.of(Trait.PARAMETER)));
                }
                parser.skipGroup();
            }
            handler.addAll(parser.branch());
            handlers.add(handler);
        }
        List<Node> last = parser.accept("finally") ? parser.branch() : List.of();
        return new Try(parser.range(first), resources, body, handlers, last);
    }
}
