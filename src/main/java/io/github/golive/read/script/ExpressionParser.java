package io.github.golive.read.script;

import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Assign;
import io.github.golive.read.code.Node.Call;
import io.github.golive.read.code.Node.Choice;
import io.github.golive.read.code.Node.Comparison;
import io.github.golive.read.code.Node.Concat;
import io.github.golive.read.code.Node.Entry;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.code.Node.Unknown;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Operators, templates and brackets: what looks alike in all languages. */
abstract class ExpressionParser extends Parser {

    /** A tree grows no deeper than this on its left side; what is further left is kept beside it. */
    private static final int MAX_CHAIN = 200;

    ExpressionParser(Tokens tokens, Value text, Dialect dialect, List<ScriptReader.Limit> limits) {
        super(tokens, text, dialect, limits);
    }

    /** Returns the binary operator that stands here, or null. */
    abstract Operator operator();

    /** Returns an operand with its prefixes and all that follows it: calls, members, indexes. */
    abstract Expression operand();

    /** Skips the type that stands here. */
    abstract void skipType();

    /** Skips the type after an operator, with the name that it gives to the value. */
    void skipTestedType(Operator operator) {
        skipType();
    }

    /** Returns how an assignment that stands here works, {@code =} for any that gives an unknown value; or null. */
    abstract String assignment();

    @Override
    final Expression expression() {
        int first = at;
        if (!enter()) {
            return flat();
        }
        Expression left = conditional();
        String operator = assignment();
        if (operator != null) {
            boolean known = !operator.equals("=") || isAny("=", ":=", "&&=");
            at++;
            Expression right = assigned();
            left = new Assign(range(first), left, operator, known ? right : new Unknown(right.at(), List.of(right)));
        }
        exit();
        return left;
    }

    /** Returns what stands after an assignment's sign. */
    Expression assigned() {
        return expression();
    }

    /** {@code a ? b : c ? d : e} is one choice. */
    Expression conditional() {
        int first = at;
        Expression value = binary(0);
        if (!is("?")) {
            return value;
        }
        List<Expression> tests = new ArrayList<>();
        List<Expression> options = new ArrayList<>();
        while (accept("?")) {
            tests.add(value);
            options.add(consequent());
            if (!accept(":")) {
                return new Choice(range(first), tests, options);
            }
            int start = at;
            value = binary(0);
            String operator = assignment();
            if (operator != null) {
                at++;
                value = new Assign(range(start), value, operator, expression());
            }
        }
        options.add(value);
        return new Choice(range(first), tests, options);
    }

    /** Returns what stands between {@code ?} and {@code :}. */
    Expression consequent() {
        return expression();
    }

    /** Operators that bind at least as closely as {@code lowest}. */
    final Expression binary(int lowest) {
        int first = at;
        List<Expression> operands = new ArrayList<>();
        operands.add(operand());
        Operator run = null;
        int changes = 0;
        for (Operator next = operator(); next != null && next.precedence() >= lowest; next = operator()) {
            int sign = at;
            if (run != null && !run.goesOn(next) && changes < MAX_CHAIN) {
                fold(first, run, operands);
                changes++;
            }
            at += next.length();
            if (next.meaning() == Operator.Meaning.CAST || next.meaning() == Operator.Meaning.TYPE_TEST) {
                skipTestedType(next);
                run = next;
                continue;
            }
            Expression right = binary(next.precedence() + 1);
            if (next.meaning() == Operator.Meaning.CALL && changes < MAX_CHAIN) {
                Expression target = operands.remove(operands.size() - 1);
                operands.add(infix(first, target, nameOf(sign), right));
                changes++;
                run = null;
                continue;
            }
            operands.add(right);
            run = changes < MAX_CHAIN ? next : Operator.of(next.precedence(), Operator.Meaning.OTHER);
        }
        if (run != null) {
            fold(first, run, operands);
        }
        return operands.get(0);
    }

    /** {@code a.name(b)} written as {@code a name b}; {@code a to b} and {@code a -> b} are entries. */
    private Expression infix(int first, Expression left, String name, Expression right) {
        boolean entry = name.equals("to") && dialect == Dialect.KOTLIN || name.equals("->") && dialect == Dialect.SCALA;
        return entry
                ? new Entry(range(first), left, right)
                : new Call(range(first), left, name, List.of(new Argument("", right)));
    }

    private void fold(int first, Operator operator, List<Expression> operands) {
        List<Expression> parts = List.copyOf(operands);
        int last = parts.size() - 1;
        Expression whole = switch (operator.meaning()) {
            case CAST, CALL -> parts.size() == 1 ? parts.get(0) : new Unknown(range(first), parts);
            case JOIN -> new Concat(range(first), parts);
            case OTHERWISE -> new Choice(range(first), List.of(), parts);
            case AND -> new Choice(range(first), parts.subList(0, last), parts.subList(last, last + 1));
            case COMPARE, TYPE_TEST -> new Comparison(range(first), parts);
            case WITHOUT -> new Unknown(range(first),
                    List.of(parts.get(0), new Comparison(range(first), parts.subList(1, parts.size()))));
            case OTHER -> new Unknown(range(first), parts);
        };
        operands.clear();
        operands.add(whole);
    }

    /**
     * Keeps a chain of members and calls from growing too deep.
     *
     * @param links how many there are so far
     * @param beside is given what is cut off
     */
    final Expression bounded(int first, Expression chain, int links, List<Expression> beside) {
        if (links == 0 || links % MAX_CHAIN != 0) {
            return chain;
        }
        beside.add(chain);
        return new Unknown(range(first), List.of());
    }

    /** Returns a chain with what {@link #bounded} has cut off. */
    final Expression whole(int first, Expression chain, List<Expression> beside) {
        if (beside.isEmpty()) {
            return chain;
        }
        beside.add(chain);
        return new Unknown(range(first), beside);
    }

    /** A string or template that stands here. */
    final Expression string(boolean raw) {
        int first = at;
        if (kind() == TokenKind.STRING) {
            at++;
            return literals.string(first, raw);
        }
        return template(raw);
    }

    private Expression template(boolean raw) {
        int first = at;
        String opener = literals.delimiter(at);
        List<Expression> parts = new ArrayList<>();
        int outer = open();
        while (at < end) {
            if (kind() == TokenKind.CHUNK) {
                Literal chunk = literals.chunk(at, opener, raw);
                at++;
                if (!chunk.value().isEmpty()) {
                    parts.add(chunk);
                }
            } else if (kind() == TokenKind.HOLE_START) {
                parts.add(hole());
            } else {
                at++;
            }
        }
        leave(first, outer);
        return new Concat(range(first), parts);
    }

    /** The expression in a template's hole; of several statements the last one. */
    private Expression hole() {
        int first = at;
        int outer = open();
        List<Expression> all = expressions();
        leave(first, outer);
        return all.size() == 1 ? all.get(0) : new Unknown(range(first), all);
    }

    /** Returns all expressions up to the end of the bracket, with whatever between them. */
    final List<Expression> expressions() {
        List<Expression> all = new ArrayList<>();
        while (at < end) {
            int first = at;
            if (!isAny(",", ";")) {
                all.add(expression());
            }
            if (at == first) {
                at++;
            }
        }
        return all;
    }

    /** The arguments in the brackets that open here. */
    final List<Argument> arguments() {
        int first = at;
        int outer = open();
        List<Argument> all = new ArrayList<>();
        while (at < end) {
            int start = at;
            if (!accept(",")) {
                all.add(argument());
            }
            if (at == start) {
                at++;
            }
        }
        leave(first, outer);
        return all;
    }

    /** The next argument. */
    Argument argument() {
        accept("...");
        return new Argument("", expression());
    }
}
