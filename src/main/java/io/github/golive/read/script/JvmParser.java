package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Annotation;
import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Body;
import io.github.golive.read.code.Node.Call;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Entry;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Index;
import io.github.golive.read.code.Node.Lambda;
import io.github.golive.read.code.Node.ListOf;
import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.code.Node.New;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.read.code.Node.Unknown;
import io.github.golive.read.code.Node.Yield;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What Kotlin, Groovy, Scala and Java have in common. */
abstract class JvmParser extends ExpressionParser {

    /** Calls that make a pair or a list, which can be taken apart. */
    private static final Set<String> MAKING_PARTS = Set.of("Pair", "Triple", "listOf", "arrayOf", "List", "Tuple2");

    final Angles angles = new Angles(this);
    /** What declarations here get besides their own modifiers: those of a type's members, or nothing in a function. */
    Set<Trait> scope = Set.of();

    JvmParser(Tokens tokens, Value text, Dialect dialect, List<ScriptReader.Limit> limits) {
        super(tokens, text, dialect, limits);
    }

    /** Skips the type that stands here and returns its simple name without type arguments. */
    abstract String type();

    @Override
    final void skipType() {
        type();
    }

    /** Tells whether what stands here is on a new line, and so belongs to the next statement. */
    final boolean lineEnds() {
        return newline() && !(at < end && dialect == Dialect.JAVA) && !tokens.is(end, ")") && !tokens.is(end, "]");
    }

    /** Tells whether a token opens an argument, a block or a list here and on this line. */
    final boolean opens(String bracket) {
        return is(bracket) && !lineEnds();
    }

    final List<Node> block() {
        return block(Set.of());
    }

    /** The statements in the braces that open here. */
    final List<Node> block(Set<Trait> inner) {
        int first = at;
        int outer = open();
        Set<Trait> outerScope = scope;
        scope = inner;
        List<Node> statements = statements();
        scope = outerScope;
        leave(first, outer);
        return statements;
    }

    /** A block's statements, or a single one, as after {@code if}. */
    List<Node> branch() {
        if (is("{")) {
            return block();
        }
        List<Node> one = new ArrayList<>();
        if (at < end) {
            step(one);
        }
        return one;
    }

    /** What a branch gives where a value is expected. */
    final Expression value(int first, List<Node> statements) {
        if (statements.size() == 1 && statements.get(0) instanceof Expression expression) {
            return expression;
        }
        return new Body(range(first), Results.yielded(statements));
    }

    /** The expression in the parentheses that open here. */
    final Expression header() {
        int first = at;
        int outer = open();
        List<Expression> all = expressions();
        leave(first, outer);
        return all.size() == 1 ? all.get(0) : new Unknown(range(first), all);
    }

    /** An expression in parentheses; several are a tuple. */
    final Expression group() {
        int first = at;
        int outer = open();
        List<Expression> all = expressions();
        leave(first, outer);
        return all.size() == 1 ? all.get(0) : all.isEmpty() ? unknown(first) : new ListOf(range(first), all);
    }

    final Expression index(int first, Expression target) {
        int opener = at;
        int outer = open();
        List<Expression> all = expressions();
        leave(opener, outer);
        return new Index(range(first), target, all.size() == 1 ? all.get(0) : new Unknown(range(opener), all));
    }

    /**
     * Returns what a value is taken apart to: the elements of a list, the sides of a pair; none when that is not
     * known.
     */
    static List<Expression> parts(Expression value) {
        if (value instanceof ListOf list) {
            return list.elements();
        }
        if (value instanceof Entry pair) {
            return List.of(pair.key(), pair.value());
        }
        boolean made = value instanceof Call call && call.target() == null
                && MAKING_PARTS.contains(call.name());
        return made ? ((Call) value).arguments().stream().map(Argument::value).toList() : List.of();
    }

    /** Returns the part of an object that its supertype's constructor makes. */
    static Declare inherited(New parent) {
        return new Declare(parent.at(), "", parent.type(), parent, List.of(), Set.of(Trait.FIELD));
    }

    /** Declares names for what a value is taken apart to. */
    final void takeApart(List<Integer> names, Expression value, Set<Trait> traits, List<Node> into) {
        List<Expression> parts = parts(value);
        boolean known = !parts.isEmpty() && parts.size() >= names.size();
        for (int i = 0; i < names.size(); i++) {
            int token = names.get(i);
            into.add(new Declare(range(token, token + 1), nameOf(token), "", known ? parts.get(i) : null, List.of(),
                    traits));
        }
        if (known) {
            into.addAll(parts.subList(names.size(), parts.size()));
        } else if (value != null) {
            into.add(value);
        }
    }

    /** A statement that stands where a value is expected: {@code ?: throw x}, {@code ?: return}. */
    final Expression jump(int first, Node statement) {
        return new Body(range(first), List.of(statement));
    }

    /** Puts declarations before the expression that uses them. */
    final Expression after(int first, List<Node> before, Expression value) {
        if (before.isEmpty()) {
            return value;
        }
        List<Node> all = new ArrayList<>(before);
        all.add(new Yield(value.at(), value));
        return new Body(range(first), all);
    }

    /** A literal or a bare word of one token, or what cannot be anything. */
    final Expression other(int first) {
        Literal literal = at < end ? literals.at(at) : null;
        if (at < end && !isAny(")", "]", "}", ",", ";")) {
            at++;
        }
        return literal == null ? unknown(first) : literal;
    }

    final Literal bareLiteral() {
        int token = at++;
        return bare(token);
    }

    /** {@code @Name(arguments)}, and Kotlin's {@code @get:Name} and {@code @[A B]}; nothing if none stands here. */
    final List<Annotation> annotations() {
        if (!is("@")) {
            return List.of();
        }
        List<Annotation> all = new ArrayList<>();
        while (is("@") && (isName(at + 1) || is(at + 1, "[")) && !is(at + 1, "interface")) {
            int first = at++;
            if (isName() && is(at + 1, ":") && tokens.touchesPrevious(at + 1)) {
                at += 2;
            }
            if (is("[")) {
                int opener = at;
                int outer = open();
                while (at < end) {
                    int start = at;
                    if (isName()) {
                        all.add(annotation(start));
                    }
                    at = Math.max(at, start + 1);
                }
                leave(opener, outer);
            } else {
                all.add(annotation(first));
            }
        }
        return all;
    }

    private Annotation annotation(int first) {
        String name = name();
        while (is(".") && isName(at + 1)) {
            at++;
            name = name();
        }
        if (is("<") && tokens.touchesPrevious(at)) {
            angles.skip();
        }
        boolean touches = tokens.touchesPrevious(at) || dialect == Dialect.JAVA || dialect == Dialect.GROOVY;
        List<Argument> arguments = is("(") && touches && !newline() ? annotationArguments() : List.of();
        return new Annotation(range(first), name, arguments);
    }

    /** The members of an annotation, in parentheses. */
    List<Argument> annotationArguments() {
        return arguments();
    }

    /**
     * The lambda or closure in the braces that open here.
     *
     * @param implicit the name of its parameter where it has no list of them; empty if it has none then
     */
    final Lambda lambda(String implicit) {
        int first = at;
        int outer = open();
        Set<Trait> outerScope = scope;
        scope = Set.of();
        List<Declare> parameters = new ArrayList<>();
        List<Node> body = new ArrayList<>();
        int arrow = arrow();
        if (arrow >= 0) {
            lambdaParameters(arrow, parameters, body);
            at = arrow + 1;
        } else if (!implicit.isEmpty()) {
            parameters.add(new Declare(range(first, first + 1), implicit, "", null, List.of(),
                    Set.of(Trait.PARAMETER)));
        }
        body.addAll(statements());
        scope = outerScope;
        leave(first, outer);
        return new Lambda(range(first), parameters, Results.returned(body));
    }

    /** Returns the token of the arrow after a lambda's parameters that stand here, or -1. */
    private int arrow() {
        String sign = dialect == Dialect.SCALA ? "=>" : "->";
        int token = at;
        boolean afterName = false;
        while (token < end) {
            if (is(token, sign)) {
                return token;
            }
            boolean name = isName(token);
            boolean fits = name && !(afterName && dialect == Dialect.KOTLIN)
                    || is(token, "(") || is(token, "[") || is(token, "<") || is(token, ">") || is(token, ",")
                    || is(token, ":") || is(token, ".") || is(token, "?") || is(token, "*") || is(token, "@")
                    || is(token, "=") && dialect == Dialect.GROOVY
                    || kind(token) == TokenKind.STRING && dialect == Dialect.GROOVY;
            if (!fits || token > at && tokens.newlineBefore(token) && !is(token - 1, ",")
                    || name && (is(token, "case") || is(token, "val") || is(token, "var"))) {
                return -1;
            }
            afterName = name;
            token = is(token, "(") || is(token, "[") ? after(token) : token + 1;
        }
        return -1;
    }

    /** Declares each name before a colon, a comma, a default or the end; names in parentheses are taken apart. */
    private void lambdaParameters(int arrow, List<Declare> parameters, List<Node> body) {
        int outer = end;
        end = arrow;
        while (at < end) {
            if (is("(")) {
                int opener = at;
                int outside = open();
                int here = parameters.size();
                lambdaParameters(end, parameters, body);
                leave(opener, outside);
                if (dialect == Dialect.KOTLIN) {
                    List<Declare> parts = parameters.subList(here, parameters.size());
                    parts.forEach(one -> body.add(
                            new Declare(one.at(), one.name(), one.type(), null, List.of(), Set.of())));
                    parts.clear();
                    parameters.add(new Declare(range(opener), "", "", null, List.of(), Set.of(Trait.PARAMETER)));
                }
            } else if (isName() && (at + 1 >= end || is(at + 1, ":") || is(at + 1, ",") || is(at + 1, "="))) {
                int first = at;
                String name = name();
                String type = accept(":") ? type() : "";
                Expression value = accept("=") ? expression() : null;
                parameters.add(new Declare(range(first), name, type, value, List.of(), Set.of(Trait.PARAMETER)));
            } else {
                at++;
            }
        }
        end = outer;
    }

    static Set<Trait> with(Set<Trait> traits, Trait... more) {
        Set<Trait> all = traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits);
        all.addAll(List.of(more));
        return all;
    }

    static Set<Trait> without(Set<Trait> traits, Trait... less) {
        Set<Trait> all = with(traits);
        List.of(less).forEach(all::remove);
        return all;
    }
}
