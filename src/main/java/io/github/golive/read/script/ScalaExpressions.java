package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Call;
import io.github.golive.read.code.Node.Concat;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Lambda;
import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.code.Node.Member;
import io.github.golive.read.code.Node.Name;
import io.github.golive.read.code.Node.New;
import io.github.golive.read.code.Node.Return;
import io.github.golive.read.code.Node.Throw;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.read.code.Node.Unknown;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Operands of Scala. */
abstract class ScalaExpressions extends JvmParser {

    private static final Set<String> INTERPOLATORS = Set.of("s", "f", "raw", "ci", "uri", "url");

    final ScalaChoices choices = new ScalaChoices(this);

    ScalaExpressions(Tokens tokens, Value text, List<ScriptReader.Limit> limits) {
        super(tokens, text, Dialect.SCALA, limits);
    }

    /** The members of an anonymous class in the braces that open here. */
    abstract List<Node> anonymousBody();

    @Override
    final Operator operator() {
        return ScalaOperators.at(this);
    }

    @Override
    final String assignment() {
        return ScalaOperators.assignment(this);
    }

    @Override
    final Expression conditional() {
        return binary(0);
    }

    @Override
    final Expression assigned() {
        return body(at - 1);
    }

    @Override
    final String type() {
        String name = operandType();
        if (!accept("=>") && !accept("?=>")) {
            return name;
        }
        if (enter()) {
            type();
            exit();
        }
        return "";
    }

    @Override
    final void skipTestedType(Operator operator) {
        operandType();
        accept("*");
    }

    private String operandType() {
        String name = "";
        accept("=>");
        while (at < end) {
            if (is("@")) {
                annotations();
            } else if (is("(") || is("[")) {
                skipGroup();
            } else if (isName()) {
                name = name.isEmpty() || tokens.is(at - 1, ".") ? name() : drop(name);
            } else {
                break;
            }
            while (opens("[")) {
                skipGroup();
            }
            if (opens("{") && tokens.is(at - 1, "with")) {
                skipGroup();
            }
            boolean joins = !lineEnds() && isAny("with", "&", "|", ".", "#");
            if (!joins) {
                break;
            }
            at++;
        }
        while (!lineEnds() && (is("*") || is("?"))) {
            at++;
        }
        return name;
    }

    private String drop(String kept) {
        at++;
        return kept;
    }

    @Override
    final Argument argument() {
        accept("using");
        if (isName() && is(at + 1, "=")) {
            String label = name();
            at++;
            return new Argument(label, expression());
        }
        return new Argument("", expression());
    }

    @Override
    final Expression operand() {
        int first = at;
        boolean unknown = false;
        while (isAny("!", "-", "+", "~", "*")) {
            unknown = true;
            at++;
        }
        Expression operand = suffixes(at, primary());
        return unknown ? new Unknown(range(first), List.of(operand)) : operand;
    }

    private Expression suffixes(int first, Expression start) {
        Expression value = start;
        List<Expression> beside = new ArrayList<>();
        for (int links = 0; at < end; links++) {
            value = bounded(first, value, links, beside);
            if (is(".")) {
                at++;
                if (is("match")) {
                    value = choices.matchValue(first, value);
                } else if (isName()) {
                    String name = name();
                    value = new Member(range(first), value, name);
                }
            } else if (lineEnds()) {
                break;
            } else if (is("(")) {
                value = applied(first, value, arguments());
            } else if (is("{") && (value instanceof Name || value instanceof Member || value instanceof Call)) {
                value = applied(first, value, List.of(new Argument("", blockArgument())));
            } else if (is("[")) {
                skipGroup();
            } else if (is("match") && (is(at + 1, "{") || is(at + 1, "case") && tokens.newlineBefore(at + 1))) {
                value = choices.matchValue(first, value);
            } else {
                break;
            }
        }
        return whole(first, value, beside);
    }

    /** A call; what is applied to further argument lists gets them all at once. */
    private Expression applied(int first, Expression callee, List<Argument> more) {
        if (callee instanceof Call call && !call.name().isEmpty()) {
            List<Argument> all = new ArrayList<>(call.arguments());
            all.addAll(more);
            return new Call(range(first), call.target(), call.name(), all);
        }
        return call(first, callee, more);
    }

    /** What stands in braces as an argument: a function of its cases, of its parameters or of nothing. */
    private Lambda blockArgument() {
        int first = at;
        if (is(at + 1, "case")) {
            Declare subject = new Declare(range(first, first + 1), "", "", null, List.of(), Set.of(Trait.PARAMETER));
            Node cases = choices.cases(first, unknown(first));
            return new Lambda(range(first), List.of(subject), Results.returned(List.of(cases)));
        }
        return lambda("");
    }

    private Expression primary() {
        int first = at;
        switch (kind()) {
            case STRING, TEMPLATE_START -> {
                // with three quotes nothing is escaped
                return string(kind() == TokenKind.STRING && literals.delimiter(at).length() == 3);
            }
            case NAME -> {
                return word(first);
            }
            default -> {
                if (is("(")) {
                    return is(after(at), "=>") ? arrow(first) : group();
                }
                if (is("{")) {
                    return is(at + 1, "case") ? blockArgument() : blockOrFunction(first);
                }
                if (is("@")) {
                    annotations();
                    return at > first ? unknown(first) : other(first);
                }
                return other(first);
            }
        }
    }

    private Expression blockOrFunction(int first) {
        Lambda block = lambda("");
        boolean function = !block.parameters().isEmpty();
        return function ? block : value(first, Yields.of(block.body()));
    }

    private Expression word(int first) {
        if (is(at + 1, "=>")) {
            return arrow(first);
        }
        String word = tokens.text(at);
        if (isString(at + 1) && tokens.touchesPrevious(at + 1)) {
            return interpolated(first, word);
        }
        switch (word) {
            case "if" -> {
                return choices.ifValue();
            }
            case "try" -> {
                return choices.tryValue();
            }
            case "for", "while", "do" -> {
                return jump(first, choices.loop());
            }
            case "new" -> {
                return created();
            }
            case "throw" -> {
                at++;
                Expression thrown = expression();
                return jump(first, new Throw(range(first), thrown));
            }
            case "return" -> {
                at++;
                Expression value = at >= end || newline() || is(";") ? null : expression();
                return jump(first, new Return(range(first), value));
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
                String name = name();
                return new Name(range(first), name);
            }
        }
    }

    /** {@code s"..."}: strings put together; by other prefixes a function is called with them. */
    private Expression interpolated(int first, String prefix) {
        at++;
        boolean raw = prefix.equals("raw");
        Expression text = string(raw);
        if (!INTERPOLATORS.contains(prefix)) {
            return new Call(range(first), null, prefix, List.of(new Argument("", text)));
        }
        if (text instanceof Concat concat) {
            List<Expression> parts = prefix.equals("f") ? withoutFormats(concat.parts()) : concat.parts();
            return new Concat(range(first), parts);
        }
        return text;
    }

    /** Drops the {@code %s} that follows each hole. */
    private static List<Expression> withoutFormats(List<Expression> parts) {
        List<Expression> kept = new ArrayList<>();
        for (Expression part : parts) {
            boolean afterHole = !kept.isEmpty() && !(kept.get(kept.size() - 1) instanceof Literal);
            if (part instanceof Literal literal && afterHole && literal.value().text().startsWith("%")) {
                String text = literal.value().text();
                int end = 1;
                while (end < text.length() && !Character.isLetter(text.charAt(end))) {
                    end++;
                }
                if (end + 1 < text.length()) {
                    kept.add(new Literal(literal.at(), literal.value().slice(end + 1), true));
                }
            } else {
                kept.add(part);
            }
        }
        return kept;
    }

    private Expression arrow(int first) {
        List<Declare> parameters = new ArrayList<>();
        if (is("(")) {
            parameters.addAll(parameters());
        } else {
            String name = name();
            parameters.add(new Declare(range(first), name, "", null, List.of(), Set.of(Trait.PARAMETER)));
        }
        int sign = at++;
        Expression value = body(sign);
        return new Lambda(range(first), parameters, List.of(new Return(value.at(), value)));
    }

    /** The parameters in the parentheses that open here. */
    final List<Declare> parameters() {
        int opener = at;
        int outer = open();
        List<Declare> all = new ArrayList<>();
        while (at < end) {
            int first = at;
            List<Node.Annotation> annotations = annotations();
            Set<Trait> traits = with(Set.of(Trait.PARAMETER));
            while (isName() && isName(at + 1) || isName() && is(at + 1, "[") && isAny("private", "protected")) {
                if (is("private")) {
                    traits.add(Trait.PRIVATE);
                }
                at++;
                if (is("[")) {
                    skipGroup();
                }
            }
            String name = name();
            String type = accept(":") ? type() : "";
            Expression value = accept("=") ? expression() : null;
            if (name.isEmpty() && at < end && !is(",")) {
                // no parameter, but nothing in it may be lost
                value = expression();
            }
            if (at > first) {
                all.add(new Declare(range(first), name, type, value, annotations, traits));
            }
            if (!accept(",") && at < end) {
                at = Math.max(at, first + 1);
            }
        }
        leave(opener, outer);
        return all;
    }

    private Expression created() {
        int first = at++;
        String type = is("{") ? "" : operandTypeName();
        List<Argument> arguments = new ArrayList<>();
        while (opens("(")) {
            arguments.addAll(arguments());
        }
        while (is("with") && isName(at + 1)) {
            at++;
            operandType();
        }
        List<Node> body = opens("{") ? anonymousBody() : List.of();
        return new New(range(first), type, arguments, body);
    }

    private String operandTypeName() {
        annotations();
        StringBuilder name = new StringBuilder(name());
        while (isAny(".", "#") && isName(at + 1)) {
            at++;
            name.append('.').append(name());
        }
        while (opens("[")) {
            skipGroup();
        }
        return name.toString();
    }

    // ---- blocks that only their indentation tells

    /** What stands after a sign such as {@code =}: an expression or, on the next line, an indented block. */
    final Expression body(int sign) {
        int first = at;
        if (is("{") || !newline() || at >= end) {
            return expression();
        }
        List<Node> statements = indented(sign);
        return statements.isEmpty() ? expression() : value(first, statements);
    }

    /** The statements here that are indented more than the line of a token before them. */
    final List<Node> indented(int token) {
        if (!enter()) {
            return List.of(flat());
        }
        int stop = dedent(token);
        int outer = end;
        end = stop;
        List<Node> statements = statements();
        end = outer;
        exit();
        return statements;
    }

    /** Returns the first token from here that begins a line and is indented no more than the line of {@code token}. */
    private int dedent(int token) {
        int margin = indentation(tokens.lineStart(token));
        int next = at;
        while (next < end) {
            if (tokens.newlineBefore(next) && tokens.start(next) - tokens.lineStart(next) <= margin) {
                return next;
            }
            int closer = tokens.partner(next);
            next = closer > next ? Math.min(closer, end) : next + 1;
        }
        return end;
    }

    /** Returns the token before which the cases end that begin here and stand below each other. */
    final int casesEnd() {
        int margin = tokens.start(at) - tokens.lineStart(at);
        int next = at + 1;
        while (next < end) {
            int column = tokens.start(next) - tokens.lineStart(next);
            if (tokens.newlineBefore(next) && (column < margin || column == margin && !is(next, "case"))) {
                return next;
            }
            int closer = tokens.partner(next);
            next = closer > next ? Math.min(closer, end) : next + 1;
        }
        return end;
    }

    private int indentation(int lineStart) {
        int offset = lineStart;
        while (tokens.charAt(offset) == ' ' || tokens.charAt(offset) == '\t') {
            offset++;
        }
        return offset - lineStart;
    }
}
