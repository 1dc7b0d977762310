package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Block;
import io.github.golive.read.code.Node.Body;
import io.github.golive.read.code.Node.Case;
import io.github.golive.read.code.Node.Choice;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.If;
import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.code.Node.Loop;
import io.github.golive.read.code.Node.Switch;
import io.github.golive.read.code.Node.Try;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Scala's {@code if}, {@code match}, {@code try} and loops, as statements and as values. */
final class ScalaChoices {

    private final ScalaExpressions parser;

    ScalaChoices(ScalaExpressions parser) {
        this.parser = parser;
    }

    private Expression test() {
        if (parser.is("(") && !parser.is(parser.after(parser.at), "then")) {
            int closer = parser.after(parser.at);
            boolean old = !parser.is(closer, "&&") && !parser.is(closer, "||") && !parser.is(closer, ".")
                    && !parser.is(closer, "==");
            if (old) {
                return parser.header();
            }
        }
        Expression test = parser.expression();
        parser.accept("then");
        return test;
    }

    private List<Node> branch() {
        parser.accept("then");
        if (parser.newline() && !parser.is("{")) {
            List<Node> statements = parser.indented(parser.at - 1);
            if (!statements.isEmpty()) {
                return statements;
            }
        }
        return parser.branch();
    }

    If ifStatement() {
        return new ElseIfs(parser).statement(this::test, this::branch, this::branch);
    }

    Expression ifValue() {
        int first = parser.at;
        return new ElseIfs(parser).value(this::test, () -> parser.value(first, branch()));
    }

    /** {@code value match {cases}}. */
    Expression matchValue(int first, Expression subject) {
        parser.at++;
        Switch cases = cases(first, subject);
        List<Expression> tests = new ArrayList<>(List.of(subject));
        List<Expression> options = new ArrayList<>();
        for (Case one : cases.cases()) {
            tests.addAll(one.labels());
            options.add(parser.value(first, one.body()));
        }
        return new Choice(cases.at(), tests, options);
    }

    /** The cases that follow, in braces or indented. */
    Switch cases(int first, Expression subject) {
        List<Case> cases = new ArrayList<>();
        if (parser.is("{")) {
            int opener = parser.at;
            int outer = parser.open();
            while (parser.at < parser.end) {
                cases.add(one());
            }
            parser.leave(opener, outer);
        } else if (parser.is("case")) {
            int outer = parser.end;
            parser.end = parser.casesEnd();
            while (parser.at < parser.end) {
                cases.add(one());
            }
            parser.end = outer;
        }
        return new Switch(parser.range(first), subject, cases);
    }

    private Case one() {
        int first = parser.at;
        parser.accept("case");
        List<Expression> labels = new ArrayList<>();
        List<Node> body = new ArrayList<>();
        while (parser.at < parser.end && !parser.is("=>")) {
            Literal literal = parser.literals.at(parser.at);
            if (literal != null) {
                labels.add(literal);
            } else if (parser.isName() && Character.isLowerCase(parser.tokens.charAt(parser.tokens.start(parser.at)))
                    && !parser.is(parser.at + 1, "(") && !parser.is(parser.at - 1, ".") && !parser.is("if")) {
                int name = parser.at;
                body.add(new Declare(parser.range(name, name + 1), parser.nameOf(name), "", null, List.of(), Set.of()));
            } else if (parser.is("if")) {
                parser.at++;
                Expression guard = parser.binary(0);
                labels.add(guard);
                continue;
            }
            parser.at++;
        }
        parser.accept("=>");
        while (parser.at < parser.end && !isCase()) {
            parser.step(body);
        }
        if (parser.at == first) {
            parser.at++;
        }
        return new Case(labels, body, false);
    }

    private boolean isCase() {
        return parser.is("case") && !parser.is(parser.at + 1, "class") && !parser.is(parser.at + 1, "object");
    }

    Expression tryValue() {
        int first = parser.at;
        Try attempt = tryStatement();
        List<Expression> options = new ArrayList<>();
        options.add(parser.value(first, attempt.body()));
        attempt.handlers().forEach(one -> options.add(new Body(parser.range(first), Results.yielded(one))));
        Choice value = new Choice(parser.range(first), List.of(), options);
        List<Node> last = attempt.last();
        return parser.after(first, last.isEmpty() ? List.of() : List.of(new Block(parser.range(first), last)), value);
    }

    Try tryStatement() {
        int first = parser.at++;
        List<Node> body = branch();
        List<List<Node>> handlers = new ArrayList<>();
        if (parser.accept("catch")) {
            if (parser.is("{") || parser.is("case")) {
                handlers.add(List.of(cases(first, parser.unknown(first))));
            } else {
                handlers.add(branch());
            }
        }
        List<Node> last = parser.accept("finally") ? branch() : List.of();
        return new Try(parser.range(first), List.of(), body, handlers, last);
    }

    Loop loop() {
        int first = parser.at;
        String word = parser.name();
        List<Node> header = new ArrayList<>();
        if (word.equals("do")) {
            List<Node> body = branch();
            if (parser.accept("while")) {
                header.add(test());
            }
            return new Loop(parser.range(first), null, null, header, body);
        }
        if (word.equals("while")) {
            header.add(test());
            parser.accept("do");
            List<Node> body = branch();
            return new Loop(parser.range(first), null, null, header, body);
        }
        if (parser.is("(") || parser.is("{")) {
            int opener = parser.at;
            int outer = parser.open();
            while (parser.at < parser.end) {
                generator(header);
            }
            parser.leave(opener, outer);
        } else {
            while (parser.at < parser.end && !parser.is("yield") && !parser.is("do")) {
                generator(header);
            }
        }
        if (!parser.accept("yield")) {
            parser.accept("do");
        }
        header.addAll(branch());
        return new Loop(parser.range(first), null, null, List.of(), header);
    }

    /** {@code x <- xs}, {@code y = x} or {@code if x}. */
    private void generator(List<Node> into) {
        int first = parser.at;
        if (parser.accept("if")) {
            into.add(parser.expression());
            return;
        }
        int sign = parser.at;
        while (sign < parser.end && !parser.is(sign, "<-") && !parser.is(sign, "=") && !parser.is(sign, ";")) {
            sign++;
        }
        if (!parser.is(sign, "<-") && !parser.is(sign, "=")) {
            into.add(parser.expression());
            parser.at = Math.max(parser.at, first + 1);
            return;
        }
        boolean one = sign == first + 1 && parser.is(sign, "=");
        List<Integer> names = new ArrayList<>();
        for (int token = first; token < sign; token++) {
            if (parser.isName(token)) {
                names.add(token);
            } else if (parser.literals.at(token) != null) {
                into.add(new Node.Unknown(parser.range(token, token + 1), List.of(parser.literals.at(token))));
            }
        }
        parser.at = sign + 1;
        Expression value = parser.expression();
        if (!one) {
            into.add(value);
        }
        for (int name : names) {
            into.add(new Declare(parser.range(name, name + 1), parser.nameOf(name), "", one ? value : null, List.of(),
                    Set.of()));
        }
        parser.accept(";");
    }
}
