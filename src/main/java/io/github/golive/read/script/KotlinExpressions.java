package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Call;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Leave;
import io.github.golive.read.code.Node.ListOf;
import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.code.Node.Member;
import io.github.golive.read.code.Node.Name;
import io.github.golive.read.code.Node.New;
import io.github.golive.read.code.Node.Reference;
import io.github.golive.read.code.Node.Return;
import io.github.golive.read.code.Node.Throw;
import io.github.golive.read.code.Node.Unknown;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Operands of Kotlin. */
abstract class KotlinExpressions extends JvmParser {

    private static final Map<String, String> ASSIGNMENTS =
            Map.of("=", "=", "+=", "+=", "-=", "=", "*=", "=", "/=", "=", "%=", "=");

    final KotlinChoices choices = new KotlinChoices(this);

    KotlinExpressions(Tokens tokens, Value text, List<ScriptReader.Limit> limits) {
        super(tokens, text, Dialect.KOTLIN, limits);
    }

    /** An object expression whose keyword stands here. */
    abstract New objectExpression();

    /** A function without a name whose keyword stands here. */
    abstract Expression anonymousFunction();

    @Override
    final Operator operator() {
        return KotlinOperators.at(this);
    }

    @Override
    final String assignment() {
        return kind() == TokenKind.SYMBOL && !lineEnds() ? ASSIGNMENTS.get(tokens.text(at)) : null;
    }

    @Override
    final Expression conditional() {
        return binary(0);
    }

    @Override
    final String type() {
        String name = operandType();
        if (!accept("->")) {
            return name;
        }
        if (enter()) {
            type();
            exit();
        }
        return "";
    }

    /** Skips a type that is no function's, unless in parentheses, and returns its name. */
    final String operandType() {
        String name = "";
        while (isAny("in", "out", "suspend", "@", "*") && !is(at + 1, ".")) {
            if (is("@")) {
                annotations();
            } else {
                at++;
            }
        }
        if (is("(")) {
            skipGroup();
        } else {
            while (isName()) {
                name = name();
                if (is("<")) {
                    angles.skip();
                }
                if (!is(".") || !isName(at + 1)) {
                    break;
                }
                at++;
            }
        }
        while (is("?") || is("!!") || is("&") && isName(at + 1)) {
            at += is("&") ? 2 : 1;
        }
        if (is(".") && is(at + 1, "(")) {
            at++;
            skipGroup();
        }
        return name;
    }

    @Override
    final Argument argument() {
        accept("*");
        if (isName() && is(at + 1, "=")) {
            String label = name();
            at++;
            accept("*");
            return new Argument(label, expression());
        }
        return new Argument("", expression());
    }

    @Override
    final Expression operand() {
        int first = at;
        boolean unknown = false;
        while (true) {
            if (isAny("!", "-", "+", "++", "--", "!!")) {
                unknown = true;
                at++;
            } else if (is("@") && (isName(at + 1) || is(at + 1, "["))) {
                annotations();
            } else if (isName() && is(at + 1, "@") && tokens.touchesPrevious(at + 1) && isLabel()) {
                at += 2;
            } else {
                break;
            }
        }
        Expression operand = suffixes(at, primary());
        return unknown ? new Unknown(range(first), List.of(operand)) : operand;
    }

    /** {@code label@ expression}, not {@code return@label}. */
    private boolean isLabel() {
        return !isAny("return", "this", "super", "break", "continue");
    }

    private Expression suffixes(int first, Expression start) {
        Expression value = start;
        List<Expression> beside = new ArrayList<>();
        for (int links = 0; at < end; links++) {
            value = bounded(first, value, links, beside);
            if (is(".") || is("?.")) {
                at++;
                value = isName() ? new Member(range(first, at + 1), value, name()) : value;
            } else if (is("::")) {
                at++;
                String name = name();
                value = new Reference(range(first), value, name);
            } else if (lineEnds()) {
                break;
            } else if (is("(")) {
                value = withTrailing(first, call(first, value, arguments()));
            } else if ((is("{") || isLabelledLambda()) && isCallable(value)) {
                value = withTrailing(first, call(first, value, List.of()));
            } else if (is("[")) {
                value = index(first, value);
            } else if (is("!!")) {
                at++;
            } else if (isAny("++", "--")) {
                at++;
                value = unknown(first, value);
            } else if (!(is("<") && tokens.touchesPrevious(at) && typeArguments())) {
                break;
            }
        }
        return whole(first, value, beside);
    }

    private static boolean isCallable(Expression value) {
        return value instanceof Name || value instanceof Member;
    }

    /** {@code f(a) { ... }}: the lambda is the last argument. */
    private Expression withTrailing(int first, Call call) {
        int labelled = isLabelledLambda() ? at + 2 : at;
        if (!is(labelled, "{") || lineEnds()) {
            return call;
        }
        at = labelled;
        List<Argument> arguments = new ArrayList<>(call.arguments());
        arguments.add(new Argument("", lambda("it")));
        return new Call(range(first), call.target(), call.name(), arguments);
    }

    private boolean isLabelledLambda() {
        return isName() && is(at + 1, "@") && tokens.touchesPrevious(at + 1) && is(at + 2, "{");
    }

    private boolean typeArguments() {
        int first = at;
        if (!angles.skip()) {
            return false;
        }
        if (isAny("(", "{", ".", "?.", "::", ")", ",", "]", "}") || newline()) {
            return true;
        }
        at = first;
        return false;
    }

    private Expression primary() {
        int first = at;
        switch (kind()) {
            case STRING, TEMPLATE_START -> {
                return string(false);
            }
            case NAME -> {
                return word(first);
            }
            default -> {
                if (is("(")) {
                    return group();
                }
                if (is("{")) {
                    return lambda("it");
                }
                if (is("[")) {
                    int outer = open();
                    List<Expression> elements = expressions();
                    leave(first, outer);
                    return new ListOf(range(first), elements);
                }
                if (accept("::")) {
                    String name = name();
                    return new Reference(range(first), new Name(range(first), ""), name);
                }
                return other(first);
            }
        }
    }

    private Expression word(int first) {
        String word = tokens.text(at);
        switch (word) {
            case "if" -> {
                if (is(at + 1, "(")) {
                    return choices.ifValue();
                }
            }
            case "when" -> {
                if (is(at + 1, "(") || is(at + 1, "{")) {
                    return choices.whenValue();
                }
            }
            case "try" -> {
                if (is(at + 1, "{")) {
                    return choices.tryValue();
                }
            }
            case "object" -> {
                if (is(at + 1, ":") || is(at + 1, "{")) {
                    return objectExpression();
                }
            }
            case "fun" -> {
                return anonymousFunction();
            }
            case "throw", "return", "break", "continue" -> {
                Node statement = jump();
                return jump(first, statement);
            }
            case "true", "false" -> {
                at++;
                return new Literal(range(first), literals.slice(first), false);
            }
            case "null" -> {
                at++;
                return unknown(first);
            }
            case "this", "super" -> {
                at++;
                if (is("<")) {
                    angles.skip();
                }
                label();
                return new Name(range(first, first + 1), word);
            }
            default -> {
                // a name like any other
            }
        }
        String name = name();
        return new Name(range(first), name);
    }

    private void label() {
        if (is("@") && tokens.touchesPrevious(at) && isName(at + 1)) {
            at += 2;
        }
    }

    /** A return, throw, break or continue that stands here. */
    final Node jump() {
        int first = at;
        String word = name();
        label();
        if (word.equals("throw")) {
            Expression thrown = expression();
            return new Throw(range(first), thrown);
        }
        if (!word.equals("return")) {
            return new Leave(range(first));
        }
        boolean bare = at >= end || newline() || isAny(";", "}", ")", ",", "else");
        Expression value = bare ? null : expression();
        return new Return(range(first), value);
    }
}
