package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Call;
import io.github.golive.read.code.Node.Comparison;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Entry;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Lambda;
import io.github.golive.read.code.Node.ListOf;
import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.code.Node.MapOf;
import io.github.golive.read.code.Node.Member;
import io.github.golive.read.code.Node.Name;
import io.github.golive.read.code.Node.New;
import io.github.golive.read.code.Node.Reference;
import io.github.golive.read.code.Node.Return;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.read.code.Node.Unknown;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Operands of Groovy and Java, and Groovy's calls without parentheses. */
abstract class GroovyExpressions extends JvmParser {

    private static final Set<String> PREFIXES = Set.of("!", "-", "+", "~", "++", "--", "*", "&");
    private static final Set<String> PRIMITIVES =
            Set.of("int", "long", "double", "float", "boolean", "byte", "char", "short", "void");
    /** Words that cannot begin an argument. */
    private static final Set<String> NO_ARGUMENT = Set.of("in", "instanceof", "as", "else", "if", "for", "while",
            "return", "throw", "break", "continue", "case", "default", "catch", "finally", "implements", "extends",
            "throws", "import", "package", "def", "class", "assert", "try", "switch", "do");

    final boolean groovy;

    GroovyExpressions(Tokens tokens, Value text, Dialect dialect, List<ScriptReader.Limit> limits) {
        super(tokens, text, dialect, limits);
        this.groovy = dialect == Dialect.GROOVY;
    }

    /** A {@code switch} that is a value. */
    abstract Expression switchValue();

    /** The members in the braces that open here. */
    abstract List<Node> anonymousBody(String type);

    @Override
    final Operator operator() {
        return GroovyOperators.at(this);
    }

    @Override
    final String assignment() {
        return GroovyOperators.assignment(this);
    }

    @Override
    final Expression assigned() {
        return command();
    }

    @Override
    final String type() {
        String name = "";
        while (true) {
            annotations();
            if (isAny("final", "?", "extends", "super") && (isName(at + 1) || is("?"))) {
                at++;
            } else {
                break;
            }
        }
        while (isName()) {
            name = name();
            if (is("<")) {
                angles.skip();
            }
            if (!(is(".") && isName(at + 1))) {
                break;
            }
            at++;
        }
        while (is("[") && is(at + 1, "]") || is("...") || is("&") && isName(at + 1)) {
            at += is("...") ? 1 : 2;
        }
        return name;
    }

    @Override
    final void skipTestedType(Operator operator) {
        accept("final");
        type();
        if (operator.meaning() == Operator.Meaning.TYPE_TEST) {
            if (is("(")) {
                skipGroup();
            }
            if (isName() && !lineEnds() && !NO_ARGUMENT.contains(tokens.text(at))) {
                at++;
            }
        }
    }

    @Override
    final List<Argument> annotationArguments() {
        int first = at;
        int outer = open();
        List<Argument> all = new ArrayList<>();
        while (at < end) {
            int start = at;
            if (!accept(",")) {
                boolean label = isName() && is(at + 1, "=");
                String name = label ? name() : "";
                at = label ? at + 1 : at;
                all.add(new Argument(name, expression()));
            }
            if (at == start) {
                at++;
            }
        }
        leave(first, outer);
        return all;
    }

    @Override
    Argument argument() {
        accept("*");
        boolean label = groovy && (isName() || kind() == TokenKind.STRING) && is(at + 1, ":");
        if (label) {
            int first = at++;
            at++;
            String name = isName(first) ? nameOf(first) : literals.string(first).value().text();
            return new Argument(name, expression());
        }
        if (groovy) {
            accept(":");
        }
        return new Argument("", expression());
    }

    /** An expression that may be a call without parentheses: {@code id 'x' version 'y'}. */
    final Expression command() {
        int first = at;
        Expression value = expression();
        boolean target = value instanceof Name || value instanceof Member;
        for (int links = 0; groovy && (target || value instanceof Call) && isArgument(target); links++) {
            if (links > 100) {
                break;
            }
            if (!target && isName()) {
                // the next link of a chain: its name, then its argument
                String name = name();
                value = isArgument(true) && !is(",") ? new Call(range(first), value, name, commandArguments())
                        : is("(") ? new Call(range(first), value, name, arguments())
                        : new Member(range(first), value, name);
            } else {
                value = call(first, value, commandArguments());
            }
            target = false;
        }
        return value;
    }

    private boolean isArgument(boolean first) {
        if (at >= end || newline()) {
            return false;
        }
        return switch (kind()) {
            case STRING, TEMPLATE_START, NUMBER -> first;
            case NAME -> !NO_ARGUMENT.contains(tokens.text(at));
            case SYMBOL -> first && (is("[") && !tokens.touchesPrevious(at) || is("{"));
            default -> false;
        };
    }

    private List<Argument> commandArguments() {
        List<Argument> all = new ArrayList<>();
        do {
            all.add(argument());
        } while (accept(","));
        return all;
    }

    @Override
    final Expression operand() {
        int first = at;
        boolean unknown = false;
        boolean pattern = false;
        while (kind() == TokenKind.SYMBOL && PREFIXES.contains(tokens.text(at))) {
            unknown |= !is("*");
            pattern = groovy && is("~");
            at++;
        }
        if (is("(") && isCast()) {
            if (!enter()) {
                return flat();
            }
            skipGroup();
            Expression operand = operand();
            exit();
            return unknown ? new Unknown(range(first), List.of(operand)) : operand;
        }
        Expression operand = suffixes(at, primary());
        if (pattern) {
            return new Comparison(range(first), List.of(operand));
        }
        return unknown ? new Unknown(range(first), List.of(operand)) : operand;
    }

    /** Tells whether a parenthesis holds a type and an operand follows it. */
    private boolean isCast() {
        int closer = closer(at);
        int next = closer + 1;
        boolean operand = isName(next) && !is(next, "instanceof") && !is(next, "in") && !is(next, "as")
                || isString(next)
                || kind(next) == TokenKind.NUMBER || is(next, "(") || is(next, "!") || is(next, "~")
                || groovy && is(next, "[");
        if (!operand || !isName(at + 1) || tokens.newlineBefore(next) && groovy) {
            return false;
        }
        int here = at;
        at++;
        type();
        boolean cast = at == closer;
        at = here;
        boolean likely = Character.isUpperCase(tokens.charAt(tokens.start(closer - 1)))
                || PRIMITIVES.contains(tokens.text(at + 1)) || is(closer - 1, ">") || is(closer - 1, "]");
        return cast && (likely || !is(next, "(") && !is(next, "["));
    }

    private Expression suffixes(int first, Expression start) {
        Expression value = start;
        List<Expression> beside = new ArrayList<>();
        for (int links = 0; at < end; links++) {
            value = bounded(first, value, links, beside);
            if (isAny(".", "?.", "*.", ".&", ".@", "::")) {
                value = link(first, value);
            } else if (lineEnds()) {
                break;
            } else if (is("(")) {
                value = withClosures(first, call(first, value, arguments()));
            } else if (groovy && is("{") && (value instanceof Name || value instanceof Member)) {
                value = withClosures(first, call(first, value, List.of()));
            } else if (is("[") && !(groovy && !tokens.touchesPrevious(at) && isCommandList(value))) {
                value = index(first, value);
            } else if (isAny("++", "--")) {
                at++;
                value = unknown(first, value);
            } else {
                break;
            }
        }
        return whole(first, value, beside);
    }

    /** {@code foo [a: 1]} is a call, {@code foo [1]} is not. */
    private boolean isCommandList(Expression value) {
        return (value instanceof Name || value instanceof Member)
                && (is(at + 1, ":") || is(at + 2, ":") && !is(at + 1, "("));
    }

    private Expression link(int first, Expression target) {
        boolean reference = isAny(".&", "::");
        at++;
        accept("@");
        if (is("<")) {
            angles.skip();
        }
        if (isName()) {
            String name = name();
            if (name.equals("new") && !reference && isName()) {
                name = name();
            }
            return reference ? new Reference(range(first), target, name) : new Member(range(first), target, name);
        }
        if (groovy && isString(at)) {
            Expression name = string(false);
            String known = name instanceof Literal literal ? literal.value().text() : "";
            return known.isEmpty() ? new Unknown(range(first), List.of(target, name))
                    : new Member(range(first), target, known);
        }
        return target;
    }

    /** {@code f(a) { ... }}: closures are the last arguments. */
    private Expression withClosures(int first, Call call) {
        if (!groovy || !opens("{")) {
            return call;
        }
        List<Argument> arguments = new ArrayList<>(call.arguments());
        while (opens("{")) {
            arguments.add(new Argument("", lambda("it")));
        }
        return new Call(range(first), call.target(), call.name(), arguments);
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
                    return is(after(at), "->") ? arrow(first) : group();
                }
                if (is("[")) {
                    return list();
                }
                if (is("{")) {
                    return groovy ? lambda("it") : array(first);
                }
                if (is("@")) {
                    annotations();
                    return at > first ? new Unknown(range(first), List.of()) : other(first);
                }
                return other(first);
            }
        }
    }

    private Expression word(int first) {
        if (is(at + 1, "->")) {
            return arrow(first);
        }
        String word = tokens.text(at);
        switch (word) {
            case "new" -> {
                if (isName(at + 1) || is(at + 1, "@")) {
                    return created();
                }
            }
            case "switch" -> {
                if (is(at + 1, "(")) {
                    return switchValue();
                }
            }
            case "true", "false" -> {
                at++;
                return new Literal(range(first), literals.slice(first), false);
            }
            case "null" -> {
                at++;
                return unknown(first);
            }
            default -> {
                // a name like any other
            }
        }
        at++;
        if (is("<") && Character.isUpperCase(word.charAt(0))) {
            // List<String>::new
            int here = at;
            if (!angles.skip() || !is("::")) {
                at = here;
            }
        }
        if (is("[") && is(at + 1, "]") && !groovy) {
            at += 2;
        }
        return new Name(range(first, first + 1), word);
    }

    /** Java's lambda, whose parameters stand here. */
    private Expression arrow(int first) {
        List<Declare> parameters = new ArrayList<>();
        if (is("(")) {
            int outer = open();
            while (at < end) {
                int start = at;
                if (isName() && (at + 1 >= end || is(at + 1, ","))) {
                    parameters.add(new Declare(range(start, at + 1), nameOf(at), "", null, List.of(),
                            Set.of(Trait.PARAMETER)));
                }
                at = is("(") || is("[") ? after(at) : at + 1;
            }
            leave(first, outer);
        } else {
            parameters.add(new Declare(range(first, first + 1), name(), "", null, List.of(), Set.of(Trait.PARAMETER)));
        }
        at++;
        if (is("{")) {
            List<Node> body = block();
            return new Lambda(range(first), parameters, groovy ? Results.returned(body) : body);
        }
        int start = at;
        Expression value = expression();
        return new Lambda(range(first), parameters, List.of(new Return(range(start), value)));
    }

    private Expression created() {
        int first = at++;
        annotations();
        StringBuilder type = new StringBuilder(name());
        while (is(".") && isName(at + 1)) {
            at++;
            type.append('.').append(name());
        }
        if (is("<")) {
            angles.skip();
        }
        if (is("[")) {
            List<Expression> sizes = new ArrayList<>();
            while (opens("[")) {
                int opener = at;
                int outer = open();
                sizes.addAll(expressions());
                leave(opener, outer);
            }
            return opens("{") ? array(first) : new Unknown(range(first), sizes);
        }
        List<Argument> arguments = opens("(") ? arguments() : List.of();
        List<Node> body = opens("{") ? anonymousBody(type.toString()) : List.of();
        return new New(range(first), type.toString(), arguments, body);
    }

    /** Java's {@code {a, b}}. */
    final Expression array(int first) {
        int opener = at;
        if (!enter()) {
            return flat();
        }
        int outer = open();
        List<Expression> elements = expressions();
        leave(opener, outer);
        exit();
        return new ListOf(range(first), elements);
    }

    /** Groovy's {@code [a, b]} and {@code [a: b]}. */
    private Expression list() {
        int first = at;
        int outer = open();
        List<Expression> elements = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        boolean map = is(":");
        while (at < end) {
            int start = at;
            if (!accept(",") && !accept(":")) {
                int colon = isName() || kind() == TokenKind.NUMBER || kind() == TokenKind.STRING ? at + 1
                        : is("(") || kind() == TokenKind.TEMPLATE_START ? after(at) : -1;
                if (colon > 0 && is(colon, ":")) {
                    map = true;
                    Expression key = isName() ? bareLiteral() : primary();
                    at = colon + 1;
                    Expression value = expression();
                    entries.add(new Entry(range(start), key, value));
                } else {
                    elements.add(expression());
                }
            }
            if (at == start) {
                at++;
            }
        }
        leave(first, outer);
        if (!map) {
            return new ListOf(range(first), elements);
        }
        elements.forEach(one -> entries.add(new Entry(one.at(), unknown(first), one)));
        return new MapOf(range(first), entries);
    }
}
