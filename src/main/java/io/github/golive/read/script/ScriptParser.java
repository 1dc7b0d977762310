package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Annotation;
import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Block;
import io.github.golive.read.code.Node.Call;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Function;
import io.github.golive.read.code.Node.Lambda;
import io.github.golive.read.code.Node.Leave;
import io.github.golive.read.code.Node.Member;
import io.github.golive.read.code.Node.Name;
import io.github.golive.read.code.Node.Return;
import io.github.golive.read.code.Node.Throw;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.read.code.Node.Type;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Statements and declarations of JavaScript and TypeScript. */
final class ScriptParser extends ScriptExpressions {

    /** Calls that make a value and its setter, which are taken apart at once. */
    private static final Set<String> STATES = Set.of("useState", "createSignal", "useSignal", "useRef");

    /** Such calls that are given the name of an entry first. */
    private static final Set<String> STORED_STATES = Set.of("useLocalStorage", "useSessionStorage");

    /** Up to so many elements an array that is taken apart where it is written is followed. */
    private static final int SPREAD = 8;

    final ScriptFunctions functions = new ScriptFunctions(this);
    private final ScriptClasses classes = new ScriptClasses(this);
    private final ScriptModules modules = new ScriptModules(this);
    private final ScriptControl control = new ScriptControl(this);
    private final ScriptObjects objects = new ScriptObjects(this);

    ScriptParser(Tokens tokens, Value text, Dialect dialect, boolean typed, List<ScriptReader.Limit> limits) {
        super(tokens, text, dialect, typed, limits);
    }

    @Override
    void statement(List<Node> into) {
        int first = at;
        if (accept(";")) {
            return;
        }
        if (is("{")) {
            List<Node> statements = block();
            into.add(new Block(range(first), statements));
        } else if (is("@")) {
            List<Annotation> decorators = decorators();
            while (isAny("export", "default", "abstract")) {
                at++;
            }
            if (is("class")) {
                into.add(classType(first, decorators));
            } else {
                into.addAll(decorators);
            }
        } else if (!isName() || !word(first, tokens.text(at), into)) {
            expressionStatement(into);
        }
    }

    /** Adds the statement that a word begins; false if it begins none. */
    private boolean word(int first, String word, List<Node> into) {
        switch (word) {
            case "var", "const", "let", "using" -> {
                if (is(at + 1, "enum")) {
                    at++;
                    into.add(classes.enumeration(first));
                    return true;
                }
                boolean pattern = is(at + 1, "{") || is(at + 1, "[") && !word.equals("using");
                if (!isName(at + 1) && !pattern || word.equals("using") && tokens.newlineBefore(at + 1)) {
                    return false;
                }
                at++;
                declarations(into, word.equals("const") ? Set.of(Trait.CONSTANT) : Set.of());
                accept(";");
            }
            case "function" -> functionDeclaration(first, into);
            case "async" -> {
                if (!is(at + 1, "function")) {
                    return false;
                }
                at++;
                functionDeclaration(first, into);
            }
            case "class" -> into.add(classType(first, List.of()));
            case "return" -> {
                at++;
                boolean bare = at >= end || is(";") || newline();
                Expression value = bare ? null : commaExpression();
                accept(";");
                into.add(new Return(range(first), value));
            }
            case "throw" -> {
                at++;
                Expression value = commaExpression();
                accept(";");
                into.add(new Throw(range(first), value));
            }
            case "break", "continue" -> {
                at++;
                if (isName() && !newline()) {
                    at++;
                }
                accept(";");
                into.add(new Leave(range(first)));
            }
            case "debugger" -> at++;
            default -> {
                return control.statement(first, word, into) || modules.statement(first, word, into)
                        || typed(first, word, into) || label(into);
            }
        }
        return true;
    }

    /** What only TypeScript has. */
    private boolean typed(int first, String word, List<Node> into) {
        boolean named = isName(at + 1) && !tokens.newlineBefore(at + 1);
        switch (word) {
            case "enum" -> {
                if (!named) {
                    return false;
                }
                into.add(classes.enumeration(first));
            }
            case "interface" -> {
                if (!named || is(at + 1, "in") || is(at + 1, "instanceof")) {
                    return false;
                }
                while (at < end && !is("{")) {
                    if (!is("<") || !types.angles()) {
                        at++;
                    }
                }
                if (at < end) {
                    skipGroup();
                }
            }
            case "type" -> {
                if (!named || !(is(at + 2, "=") || is(at + 2, "<"))) {
                    return false;
                }
                at += 2;
                if (is("<")) {
                    types.angles();
                }
                if (accept("=")) {
                    types.skip();
                }
                accept(";");
            }
            case "abstract", "declare" -> {
                if (!named) {
                    return false;
                }
                at++;
                if (is("global") && is(at + 1, "{")) {
                    at++;
                }
                step(into);
            }
            case "namespace", "module", "global" -> {
                boolean block = (isName(at + 1) || kind(at + 1) == TokenKind.STRING)
                        && (is(at + 2, "{") || is(at + 2, "."));
                if (!block || tokens.newlineBefore(at + 1)) {
                    return false;
                }
                namespace(first, into);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void namespace(int first, List<Node> into) {
        at++;
        String name = isName() ? tokens.text(at) : "";
        while (at < end && !is("{")) {
            name = isName() ? tokens.text(at) : name;
            at++;
        }
        List<Node> members = at < end ? block() : List.of();
        into.add(new Type(range(first), name, List.of(), List.of(), members, List.of()));
    }

    private boolean label(List<Node> into) {
        if (!is(at + 1, ":")) {
            return false;
        }
        int first = at;
        at += 2;
        if (kind() == TokenKind.STRING || kind() == TokenKind.TEMPLATE_START) {
            // no statement, but an entry of an object of which the rest is missing or broken
            Expression key = bare(first);
            into.add(new Node.Entry(range(first), key, expression()));
            accept(",");
        }
        return true;
    }

    private void functionDeclaration(int first, List<Node> into) {
        at++;
        accept("*");
        String name = name();
        Lambda function = function(first);
        into.add(new Function(function.at(), name, function.parameters(), function.body(), List.of(), Set.of()));
    }

    /** {@code a = 1, b = 2} is two statements. */
    private void expressionStatement(List<Node> into) {
        do {
            int first = at;
            into.add(expression());
            if (at == first && at < end) {
                at++;
            }
        } while (accept(","));
        accept(";");
    }

    /** An expression that may be several with commas between. */
    Expression commaExpression() {
        int first = at;
        List<Expression> all = new ArrayList<>();
        do {
            all.add(expression());
        } while (accept(","));
        return sequence(first, all);
    }

    /** The declarations after {@code var}, {@code let} or {@code const}. */
    void declarations(List<Node> into, Set<Trait> traits) {
        do {
            declaration(into, traits);
        } while (accept(","));
    }

    private void declaration(List<Node> into, Set<Trait> traits) {
        int first = at;
        if (is("{") || is("[")) {
            skipGroup();
            if (accept(":")) {
                types.skip();
            }
            Expression value = accept("=") ? expression() : null;
            int here = at;
            value = is(first, "[") ? state(value) : value;
            boolean path = value instanceof Name || value instanceof Member
                    || value instanceof Node.ListOf list && list.elements().size() <= SPREAD;
            if (value != null && !path) {
                into.add(value);
            }
            at = first;
            functions.pattern(path ? value : null, into, traits);
            at = here;
        } else if (isName()) {
            String name = name();
            accept("!");
            if (accept(":")) {
                types.skip();
            }
            Expression value = accept("=") ? expression() : null;
            if (value instanceof Lambda function && !function.parameters().isEmpty()
                    && traits.contains(Trait.CONSTANT)) {
                into.add(new Function(range(first), name, function.parameters(), function.body(), List.of(), Set.of()));
            } else {
                into.add(new Declare(range(first), name, "", value, List.of(), traits));
            }
        }
    }

    /** Returns the pair of value and setter that {@code useState(x)} and its like make; else the value as it is. */
    private static Expression state(Expression value) {
        if (!(value instanceof Call call) || call.arguments().isEmpty()) {
            return value;
        }
        int last = call.arguments().size() - 1;
        boolean state = STATES.contains(call.name()) && last == 0 || STORED_STATES.contains(call.name()) && last == 1;
        return state ? new Node.ListOf(call.at(), List.of(call.arguments().get(last).value())) : value;
    }

    @Override
    Lambda function(int first) {
        return functions.function(first);
    }

    @Override
    List<Declare> parameters(List<Node> prologue) {
        return functions.parameters(prologue, null);
    }

    @Override
    Type classType(int first, List<Annotation> decorators) {
        return classes.type(first, decorators);
    }

    Expression keyOfObject() {
        return objects.key();
    }

    @Override
    List<Annotation> decorators() {
        if (!is("@")) {
            return List.of();
        }
        List<Annotation> all = new ArrayList<>();
        while (is("@") && at + 1 < end) {
            int first = at++;
            Expression value = decorated();
            boolean isCall = value instanceof Call;
            List<Argument> arguments = isCall ? members(((Call) value).arguments()) : List.of();
            String name = isCall ? ((Call) value).name()
                    : value instanceof Name simple ? simple.id() : value instanceof Member member ? member.name() : "";
            all.add(new Annotation(range(first), name, arguments));
        }
        return all;
    }

    /** The object that a decorator is given is what other languages write as named members. */
    private static List<Argument> members(List<Argument> arguments) {
        if (arguments.size() != 1 || !(arguments.get(0).value() instanceof Node.MapOf object)) {
            return arguments;
        }
        return object.entries().stream()
                .map(entry -> new Argument(entry.key() instanceof Node.Literal key ? key.value().text() : "",
                        entry.value()))
                .toList();
    }

    /** A decorator after its sign: a path and at most one pair of parentheses. */
    private Expression decorated() {
        int first = at;
        if (!isName()) {
            return operand();
        }
        Expression value = new Name(range(at, at + 1), name());
        while (is(".") && isName(at + 1)) {
            at++;
            String member = name();
            value = new Member(range(first), value, member);
        }
        return is("(") ? call(first, value, arguments()) : value;
    }

    /** What a class extends: an operand that does not go on into the braces of the class. */
    Expression operandBeforeBody() {
        return is("{") ? unknown(at) : operand();
    }
}
