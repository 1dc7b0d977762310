package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Block;
import io.github.golive.read.code.Node.Body;
import io.github.golive.read.code.Node.Case;
import io.github.golive.read.code.Node.Choice;
import io.github.golive.read.code.Node.Comparison;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Loop;
import io.github.golive.read.code.Node.Switch;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.read.code.Node.Try;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Kotlin's {@code if}, {@code when}, {@code try} and loops, as statements and as values. */
final class KotlinChoices {

    private final KotlinExpressions parser;

    /** The cases of a {@code when}. */
    private record When(List<Node> before, Expression subject, List<Case> cases) {
    }

    KotlinChoices(KotlinExpressions parser) {
        this.parser = parser;
    }

    Node ifStatement() {
        return new ElseIfs(parser).statement(parser::header, this::then, parser::branch);
    }

    private List<Node> then() {
        List<Node> then = parser.is("else") || parser.is(";") ? List.of() : parser.branch();
        if (parser.is(";") && parser.is(parser.at + 1, "else")) {
            parser.at++;
        }
        return then;
    }

    Expression ifValue() {
        return new ElseIfs(parser).value(parser::header, this::branchValue);
    }

    private Expression branchValue() {
        int first = parser.at;
        Expression value = parser.is("{") ? parser.value(first, parser.block()) : parser.expression();
        if (parser.is(";") && parser.is(parser.at + 1, "else")) {
            parser.at++;
        }
        return value;
    }

    /** Adds a {@code when} that is a statement. */
    void whenStatement(List<Node> into) {
        int first = parser.at;
        When when = when();
        into.addAll(when.before());
        into.add(new Switch(parser.range(first), when.subject(), when.cases()));
    }

    Expression whenValue() {
        int first = parser.at;
        When when = when();
        List<Expression> tests = new ArrayList<>(List.of(when.subject()));
        List<Expression> options = new ArrayList<>();
        for (Case one : when.cases()) {
            tests.addAll(one.labels());
            options.add(parser.value(first, one.body()));
        }
        return parser.after(first, when.before(), new Choice(parser.range(first), tests, options));
    }

    private When when() {
        int first = parser.at++;
        List<Node> before = new ArrayList<>();
        Expression subject = parser.unknown(first);
        if (parser.is("(")) {
            if (parser.is(parser.at + 1, "val")) {
                int opener = parser.at;
                int outer = parser.open();
                parser.statement(before);
                parser.leave(opener, outer);
            } else {
                subject = parser.header();
            }
        }
        List<Case> cases = new ArrayList<>();
        if (parser.is("{")) {
            int opener = parser.at;
            int outer = parser.open();
            while (parser.at < parser.end) {
                int start = parser.at;
                if (!parser.accept(";") && !parser.accept(",")) {
                    cases.add(entry());
                }
                if (parser.at == start) {
                    parser.at++;
                }
            }
            parser.leave(opener, outer);
        }
        return new When(before, subject, cases);
    }

    private Case entry() {
        List<Expression> labels = new ArrayList<>();
        while (parser.at < parser.end && !parser.is("->")) {
            int start = parser.at;
            if (parser.is("is") || parser.is("!") && parser.is(parser.at + 1, "is")) {
                parser.at += parser.is("!") ? 2 : 1;
                parser.operandType();
            } else if (parser.is("in") || parser.is("!") && parser.is(parser.at + 1, "in")) {
                parser.at += parser.is("!") ? 2 : 1;
                Expression set = parser.expression();
                labels.add(new Comparison(set.at(), List.of(set)));
            } else if (!parser.accept(",") && !parser.accept("else") && !parser.accept("if")) {
                labels.add(parser.expression());
            }
            if (parser.at == start) {
                parser.at++;
            }
        }
        parser.accept("->");
        List<Node> body = parser.branch();
        return new Case(labels, body, false);
    }

    Node tryStatement() {
        int first = parser.at++;
        List<Node> body = parser.block();
        List<List<Node>> handlers = new ArrayList<>();
        List<Node> last = rest(handlers);
        return new Try(parser.range(first), List.of(), body, handlers, last);
    }

    Expression tryValue() {
        int first = parser.at++;
        List<Expression> options = new ArrayList<>();
        options.add(parser.value(first, parser.block()));
        List<List<Node>> handlers = new ArrayList<>();
        List<Node> last = rest(handlers);
        handlers.forEach(one -> options.add(new Body(parser.range(first), Results.yielded(one))));
        Choice value = new Choice(parser.range(first), List.of(), options);
        return parser.after(first, last.isEmpty() ? List.of() : List.of(new Block(parser.range(first), last)), value);
    }

    private List<Node> rest(List<List<Node>> handlers) {
        while (parser.is("catch") && parser.is(parser.at + 1, "(")) {
            parser.at++;
            List<Node> handler = new ArrayList<>();
            if (parser.isName(parser.at + 1)) {
                handler.add(new Declare(parser.range(parser.at + 1, parser.at + 2), parser.nameOf(parser.at + 1), "",
                        null, List.of(), Set.of(Trait.PARAMETER)));
            }
            parser.skipGroup();
            handler.addAll(parser.branch());
            handlers.add(handler);
        }
        return parser.is("finally") && parser.is(parser.at + 1, "{") ? last() : List.of();
    }

    private List<Node> last() {
        parser.at++;
        return parser.block();
    }

    Node loop() {
        int first = parser.at;
        String word = parser.name();
        if (word.equals("do")) {
            List<Node> body = parser.branch();
            List<Node> test = parser.accept("while") && parser.is("(") ? List.of(parser.header()) : List.of();
            return new Loop(parser.range(first), null, null, test, body);
        }
        if (word.equals("while")) {
            Expression test = parser.header();
            List<Node> body = parser.accept(";") ? List.of() : parser.branch();
            return new Loop(parser.range(first), null, null, List.of(test), body);
        }
        int opener = parser.at;
        int outer = parser.open();
        parser.annotations();
        int start = parser.at;
        List<Node> parts = new ArrayList<>();
        String name = "";
        if (parser.is("(")) {
            for (int i = start + 1; i < parser.closer(start); i++) {
                if (parser.isName(i)) {
                    parts.add(new Declare(parser.range(i, i + 1), parser.nameOf(i), "", null, List.of(), Set.of()));
                }
            }
            parser.skipGroup();
        } else {
            name = parser.name();
        }
        if (parser.accept(":")) {
            parser.type();
        }
        Declare variable = new Declare(parser.range(start), name, "", null, List.of(), Set.of());
        parser.accept("in");
        List<Expression> all = parser.expressions();
        parser.leave(opener, outer);
        Expression iterable = all.size() == 1 ? all.get(0) : new Node.Unknown(parser.range(opener), all);
        parts.addAll(parser.branch());
        return new Loop(parser.range(first), variable, iterable, List.of(), parts);
    }
}
