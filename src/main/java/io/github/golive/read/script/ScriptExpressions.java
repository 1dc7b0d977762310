package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Body;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Index;
import io.github.golive.read.code.Node.Lambda;
import io.github.golive.read.code.Node.ListOf;
import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.code.Node.Member;
import io.github.golive.read.code.Node.Name;
import io.github.golive.read.code.Node.New;
import io.github.golive.read.code.Node.Return;
import io.github.golive.read.code.Node.Unknown;
import io.github.golive.read.code.Node.Yield;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Operands of JavaScript and TypeScript. */
abstract class ScriptExpressions extends ExpressionParser {

    private static final Set<String> PREFIXES = Set.of("!", "-", "+", "~", "++", "--", "typeof", "void", "delete");

    final TypeSkipper types = new TypeSkipper(this);
    private final ScriptObjects objects = new ScriptObjects(this);
    private final JsxParser jsx = new JsxParser(this);
    /** Whether the file may have TypeScript's type arguments, which look like comparisons elsewhere. */
    private final boolean typed;
    /** Where an arrow's result type would be mistaken for the other half of a conditional. */
    private int consequentEnd = -1;

    ScriptExpressions(Tokens tokens, Value text, Dialect dialect, boolean typed, List<ScriptReader.Limit> limits) {
        super(tokens, text, dialect, limits);
        this.typed = typed;
    }

    /** Parses the parameters and body of a function that stand here; what they declare first goes into the body. */
    abstract Lambda function(int first);

    abstract List<Declare> parameters(List<Node> prologue);

    abstract Node.Type classType(int first, List<Node.Annotation> decorators);

    abstract List<Node.Annotation> decorators();

    @Override
    final Operator operator() {
        return ScriptOperators.at(this);
    }

    @Override
    final String assignment() {
        return ScriptOperators.assignment(this);
    }

    @Override
    final void skipType() {
        types.skip();
    }

    @Override
    final Expression consequent() {
        int outer = consequentEnd;
        consequentEnd = end;
        Expression value = expression();
        consequentEnd = outer;
        return value;
    }

    @Override
    final Expression operand() {
        int first = at;
        boolean unknown = false;
        boolean yields = false;
        while (true) {
            if (isAny("await", "yield") && isOperandAfterWord()) {
                yields |= is("yield");
                at++;
                accept("*");
            } else if ((kind() == TokenKind.SYMBOL || isName()) && PREFIXES.contains(tokens.text(at))
                    && !(isName() && standsForItself())) {
                unknown = true;
                at++;
            } else if (typed && is("<") && types.angles()) {
                continue;
            } else {
                break;
            }
        }
        Expression operand = suffixes(at, primary());
        if (yields) {
            return new Node.Call(range(first), null, "yield", List.of(new Node.Argument("", operand)));
        }
        return unknown ? new Unknown(range(first), List.of(operand)) : operand;
    }

    private boolean isOperandAfterWord() {
        TokenKind next = kind(at + 1);
        return next != TokenKind.END && (next != TokenKind.SYMBOL || is(at + 1, "(") || is(at + 1, "[")
                || is(at + 1, "{") || is(at + 1, "*") || is(at + 1, "!") || is(at + 1, "+") || is(at + 1, "-"));
    }

    /** Tells whether a word is a name here and no operator. */
    private boolean standsForItself() {
        return is(at + 1, ".") || is(at + 1, ":") || is(at + 1, ",") || is(at + 1, "=") || is(at + 1, ")");
    }

    private Expression suffixes(int first, Expression start) {
        Expression value = start;
        List<Expression> beside = new ArrayList<>();
        for (int links = 0; at < end; links++) {
            value = bounded(first, value, links, beside);
            if (isTemplate()) {
                boolean raw = value instanceof Member member && member.name().equals("raw");
                value = call(first, value, List.of(new Node.Argument("", string(raw))));
            } else if (kind() != TokenKind.SYMBOL) {
                break;
            } else if (is("(")) {
                value = call(first, value, arguments());
            } else if (is(".") || is("?.")) {
                value = afterDot(first, value);
            } else if (is("[")) {
                value = index(first, value);
            } else if (is("!") && !newline() && !(is(at + 1, "=") && tokens.touchesPrevious(at + 1))) {
                at++;
            } else if (isAny("++", "--") && !newline()) {
                at++;
                value = unknown(first, value);
            } else if (!(typed && is("<") && tokens.touchesPrevious(at) && typeArguments())) {
                break;
            }
        }
        return whole(first, value, beside);
    }

    /** Tells whether a template string stands here, with or without expressions in it. */
    private boolean isTemplate() {
        return kind() == TokenKind.TEMPLATE_START || kind() == TokenKind.STRING && tokens.text(at).startsWith("`");
    }

    private Expression afterDot(int first, Expression target) {
        boolean optional = is("?.");
        at++;
        if (isName()) {
            String name = name();
            return new Member(range(first), target, name);
        }
        if (optional && is("<")) {
            types.angles();
        }
        if (optional && is("(")) {
            return call(first, target, arguments());
        }
        return optional && is("[") ? index(first, target) : target;
    }

    private Expression index(int first, Expression target) {
        int opener = at;
        int outer = open();
        List<Expression> all = expressions();
        leave(opener, outer);
        return new Index(range(first), target, all.size() == 1 ? all.get(0) : new Unknown(range(opener), all));
    }

    /** Skips {@code <string>} in {@code f<string>('x')}; stays where it is when that is a comparison. */
    final boolean typeArguments() {
        int first = at;
        if (!types.angles()) {
            return false;
        }
        boolean fits = isTemplate() || kind() == TokenKind.END
                || isAny("(", ")", ",", ";", "]", ".", "?.", "}", ":") || newline();
        if (!fits) {
            at = first;
        }
        return fits;
    }

    private Expression primary() {
        int first = at;
        switch (kind()) {
            case STRING, TEMPLATE_START -> {
                return string(false);
            }
            case NUMBER -> {
                at++;
                return literals.at(first);
            }
            case TAG_START -> {
                return jsx.element();
            }
            case NAME -> {
                return word(first);
            }
            case SYMBOL -> {
                return symbol(first);
            }
            default -> {
                Literal literal = at < end ? literals.at(at) : null;
                if (at < end) {
                    at++;
                }
                return literal == null ? unknown(first) : literal;
            }
        }
    }

    private Expression symbol(int first) {
        if (is("(")) {
            return isArrow(at) ? arrow(first) : group();
        }
        if (is("[")) {
            int outer = open();
            List<Expression> elements = new ArrayList<>();
            while (at < end) {
                accept("...");
                int start = at;
                if (!accept(",")) {
                    elements.add(expression());
                }
                if (at == start) {
                    at++;
                }
            }
            leave(first, outer);
            return new ListOf(range(first), elements);
        }
        if (is("{")) {
            return objects.object();
        }
        if (is("@")) {
            List<Node.Annotation> decorators = decorators();
            if (is("class")) {
                return classExpression(first, decorators);
            }
        }
        if (at == first && !isAny(")", "]", "}", ",", ";", ":")) {
            at++;
        }
        return unknown(first);
    }

    private Expression word(int first) {
        if (is(at + 1, "=>")) {
            return arrow(first);
        }
        String word = tokens.text(at);
        switch (word) {
            case "async" -> {
                if (!tokens.newlineBefore(at + 1)) {
                    if (is(at + 1, "function")) {
                        at++;
                        return word(first);
                    }
                    boolean arrow = isName(at + 1) && is(at + 2, "=>") || is(at + 1, "(") && isArrow(at + 1)
                            || is(at + 1, "<") && typed;
                    if (arrow) {
                        at++;
                        if (!is("<") || types.angles()) {
                            return is("(") || isName() ? arrow(first) : unknown(first);
                        }
                    }
                }
            }
            case "function" -> {
                at++;
                accept("*");
                name();
                return function(first);
            }
            case "class" -> {
                return classExpression(first, List.of());
            }
            case "new" -> {
                return created();
            }
            case "true", "false" -> {
                at++;
                return new Literal(range(first), literals.slice(first), false);
            }
            case "null", "undefined" -> {
                at++;
                return unknown(first);
            }
            case "require" -> {
                return module(first);
            }
            default -> {
                // a name like any other
            }
        }
        at++;
        return new Name(range(first), word);
    }

    /** {@code require('x')} is the module of that name; other languages have assertions that are called like it. */
    private Expression module(int first) {
        at++;
        Name loader = new Name(range(first), "requirejs");
        if (!is("(")) {
            return loader;
        }
        List<Node.Argument> arguments = arguments();
        boolean named = arguments.size() == 1 && arguments.get(0).value() instanceof Literal literal && literal.quoted()
                && !literal.value().text().contains("://");
        return named
                ? new Member(range(first), loader, ((Literal) arguments.get(0).value()).value().text())
                : call(first, loader, arguments);
    }

    private Expression classExpression(int first, List<Node.Annotation> decorators) {
        if (!enter()) {
            return flat();
        }
        Node.Type type = classType(first, decorators);
        exit();
        return new Body(type.at(), List.of(type, new Yield(type.at(), new Name(type.at(), type.name()))));
    }

    private Expression created() {
        int first = at++;
        if (is(".") || !isName() || is("class") || is("function")) {
            // new.target, new (factory())(), new class {}
            return is(".") ? new Name(range(first), "new") : unknown(first, suffixes(at, primary()));
        }
        StringBuilder type = new StringBuilder(name());
        while (is(".") && isName(at + 1)) {
            at++;
            type.append('.').append(name());
        }
        if (is("<")) {
            types.angles();
        }
        List<Node.Argument> arguments = is("(") ? arguments() : List.of();
        return new New(range(first), type.toString(), arguments, List.of());
    }

    /** {@code (a)}; of {@code (a, b)} the last counts. */
    private Expression group() {
        int first = at;
        int outer = open();
        List<Expression> all = expressions();
        leave(first, outer);
        return sequence(first, all);
    }

    /** Returns what {@code a, b} is: done one after the other, and the last one is the value. */
    final Expression sequence(int first, List<Expression> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        if (all.isEmpty()) {
            return unknown(first);
        }
        List<Node> statements = new ArrayList<>(all);
        Expression last = all.get(all.size() - 1);
        statements.set(all.size() - 1, new Yield(last.at(), last));
        return new Body(range(first), statements);
    }

    /** Tells whether a parenthesis opens the parameters of an arrow function. */
    private boolean isArrow(int opener) {
        int next = after(opener);
        if (is(next, "=>")) {
            return true;
        }
        if (!is(next, ":") || end == consequentEnd) {
            return false;
        }
        int here = at;
        at = next + 1;
        types.skip();
        boolean arrow = is("=>") && at > next + 1;
        at = here;
        return arrow;
    }

    private Expression arrow(int first) {
        List<Node> body = new ArrayList<>();
        List<Declare> parameters;
        if (is("(")) {
            parameters = parameters(body);
            if (accept(":")) {
                types.skip();
            }
        } else {
            int name = at++;
            parameters = List.of(new Declare(range(name), nameOf(name), "", null, List.of(),
                    Set.of(Node.Trait.PARAMETER)));
        }
        if (accept("=>")) {
            if (is("{")) {
                body.addAll(block());
            } else {
                int start = at;
                Expression value = expression();
                body.add(new Return(range(start), value));
            }
        }
        return new Lambda(range(first), parameters, body);
    }

    /** The statements in the braces that open here. */
    final List<Node> block() {
        int first = at;
        int outer = open();
        int outerConsequent = consequentEnd;
        consequentEnd = -1;
        List<Node> statements = statements();
        consequentEnd = outerConsequent;
        leave(first, outer);
        return statements;
    }
}
