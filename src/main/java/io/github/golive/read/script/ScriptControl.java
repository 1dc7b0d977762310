package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Case;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Leave;
import io.github.golive.read.code.Node.Loop;
import io.github.golive.read.code.Node.Return;
import io.github.golive.read.code.Node.Switch;
import io.github.golive.read.code.Node.Throw;
import io.github.golive.read.code.Node.Try;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Statements of JavaScript that decide what is done. */
final class ScriptControl {

    private final ScriptParser parser;

    ScriptControl(ScriptParser parser) {
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
                into.add(new ElseIfs(parser).statement(this::header, this::branch, this::branch));
            }
            case "for" -> {
                if (!header && !parser.is(parser.at + 1, "await")) {
                    return false;
                }
                into.add(loop(first));
            }
            case "while", "with" -> {
                if (!header) {
                    return false;
                }
                parser.at++;
                Expression test = header();
                List<Node> body = branch();
                into.add(new Loop(parser.range(first), null, null, List.of(test), body));
            }
            case "do" -> {
                parser.at++;
                List<Node> body = branch();
                List<Node> test = parser.accept("while") && parser.is("(") ? List.of(header()) : List.of();
                parser.accept(";");
                into.add(new Loop(parser.range(first), null, null, test, body));
            }
            case "switch" -> {
                if (!header) {
                    return false;
                }
                into.add(selection(first));
            }
            case "try" -> {
                if (!parser.is(parser.at + 1, "{")) {
                    return false;
                }
                into.add(attempt(first));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The condition in the parentheses that open here. */
    private Expression header() {
        int first = parser.at;
        int outer = parser.open();
        List<Expression> all = parser.expressions();
        parser.leave(first, outer);
        return parser.sequence(first, all);
    }

    /** A block's statements, or a single one. */
    private List<Node> branch() {
        if (parser.is("{")) {
            return parser.block();
        }
        List<Node> one = new ArrayList<>();
        if (parser.at < parser.end) {
            parser.step(one);
        }
        return one;
    }

    private Loop loop(int first) {
        parser.at++;
        parser.accept("await");
        int opener = parser.at;
        if (!parser.is("(")) {
            return new Loop(parser.range(first), null, null, List.of(), List.of());
        }
        int outer = parser.open();
        List<Node> header = new ArrayList<>();
        Declare variable = null;
        Expression iterable = null;
        boolean declares = parser.isAny("var", "let", "const", "using")
                && (parser.isName(parser.at + 1) || parser.is(parser.at + 1, "{") || parser.is(parser.at + 1, "["));
        if (declares) {
            parser.at++;
            int name = parser.at;
            boolean pattern = !parser.isName();
            int next = pattern ? parser.after(name) : name + 1;
            if (parser.is(next, "of") || parser.is(next, "in")) {
                parser.at = next + 1;
                iterable = parser.expression();
                variable = new Declare(parser.range(name, next), pattern ? "" : parser.nameOf(name), "", null,
                        List.of(), Set.of());
                if (pattern) {
                    int here = parser.at;
                    parser.at = name;
                    parser.functions.pattern(null, header, Set.of());
                    parser.at = here;
                }
            } else {
                parser.declarations(header, Set.of());
            }
        }
        while (parser.at < parser.end) {
            int start = parser.at;
            if (!parser.isAny(";", ",", "of")) {
                header.add(parser.expression());
            }
            if (parser.at == start) {
                parser.at++;
            }
        }
        parser.leave(opener, outer);
        List<Node> body = branch();
        if (variable != null && !header.isEmpty()) {
            // what the pattern declares is declared anew in each turn
            List<Node> all = new ArrayList<>(header);
            all.addAll(body);
            return new Loop(parser.range(first), variable, iterable, List.of(), all);
        }
        return new Loop(parser.range(first), variable, iterable, header, body);
    }

    private Switch selection(int first) {
        parser.at++;
        Expression subject = header();
        List<Case> cases = new ArrayList<>();
        if (parser.is("{")) {
            int opener = parser.at;
            int outer = parser.open();
            while (parser.at < parser.end) {
                cases.add(selected());
            }
            parser.leave(opener, outer);
        }
        return new Switch(parser.range(first), subject, cases);
    }

    private Case selected() {
        List<Expression> labels = new ArrayList<>();
        if (parser.accept("case")) {
            labels.add(parser.commaExpression());
        } else {
            parser.accept("default");
        }
        parser.accept(":");
        List<Node> body = new ArrayList<>();
        int start = parser.at;
        while (parser.at < parser.end && !isLabel()) {
            parser.step(body);
        }
        if (parser.at == start && !isLabel()) {
            parser.at++;
        }
        return new Case(labels, body, !leaves(body));
    }

    private boolean isLabel() {
        return parser.is("case") && !parser.is(parser.at + 1, ":")
                || parser.is("default") && parser.is(parser.at + 1, ":");
    }

    private static boolean leaves(List<Node> body) {
        Node last = body.isEmpty() ? null : body.get(body.size() - 1);
        return last instanceof Leave || last instanceof Return || last instanceof Throw
                || last instanceof Node.Block block && leaves(block.statements());
    }

    private Try attempt(int first) {
        parser.at++;
        List<Node> body = parser.block();
        List<List<Node>> handlers = new ArrayList<>();
        if (parser.accept("catch")) {
            List<Node> handler = new ArrayList<>();
            if (parser.is("(")) {
                handler.addAll(parser.parameters(handler));
            }
            handler.addAll(branch());
            handlers.add(handler);
        }
        List<Node> last = parser.accept("finally") ? branch() : List.of();
        return new Try(parser.range(first), List.of(), body, handlers, last);
    }
}
