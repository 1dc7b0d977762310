package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Annotation;
import io.github.golive.read.code.Node.Block;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Function;
import io.github.golive.read.code.Node.Lambda;
import io.github.golive.read.code.Node.New;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Statements and declarations of Kotlin. */
final class KotlinParser extends KotlinExpressions {

    private static final Set<String> MODIFIERS = Set.of("public", "private", "protected", "internal", "open",
            "abstract", "final", "override", "lateinit", "const", "inline", "suspend", "tailrec", "operator", "infix",
            "external", "data", "sealed", "enum", "annotation", "inner", "value", "companion", "expect", "actual",
            "vararg", "noinline", "crossinline", "reified");
    private static final Set<String> DECLARATIONS = Set.of("class", "interface", "object", "fun", "val", "var",
            "typealias", "constructor", "init", "get", "set");

    private final KotlinTypes types = new KotlinTypes(this);

    /**
     * @param script whether the file's top level is a script's, whose variables are locals
     */
    KotlinParser(Tokens tokens, Value text, boolean script, List<ScriptReader.Limit> limits) {
        super(tokens, text, limits);
        scope = script ? Set.of() : Set.of(Trait.FIELD, Trait.STATIC);
    }

    @Override
    void statement(List<Node> into) {
        int first = at;
        if (accept(";")) {
            return;
        }
        List<Annotation> annotations = new ArrayList<>();
        Set<String> modifiers = modifiers(annotations);
        if (isName() && declaration(first, annotations, modifiers, into)) {
            return;
        }
        // annotations of a file, or of what is no declaration
        into.addAll(annotations);
        if (!isName() || !plain(tokens.text(at), into)) {
            Expression expression = at < end ? expression() : null;
            if (expression != null) {
                into.add(expression);
            }
        }
    }

    /** Reads annotations and modifiers; a word is a modifier only before another one or a declaration. */
    Set<String> modifiers(List<Annotation> annotations) {
        Set<String> found = new java.util.HashSet<>();
        while (true) {
            if (is("@") && (isName(at + 1) || is(at + 1, "["))) {
                annotations.addAll(annotations());
            } else if (isName() && MODIFIERS.contains(tokens.text(at)) && (is(at + 1, "@") || isName(at + 1)
                    && (MODIFIERS.contains(tokens.text(at + 1)) || DECLARATIONS.contains(tokens.text(at + 1))))) {
                found.add(name());
            } else {
                return found;
            }
        }
    }

    private boolean declaration(int first, List<Annotation> annotations, Set<String> modifiers, List<Node> into) {
        switch (tokens.text(at)) {
            case "val", "var" -> {
                if (!isName(at + 1) && !is(at + 1, "(") && !is(at + 1, "<")) {
                    return false;
                }
                types.property(first, annotations, modifiers, into);
            }
            case "fun" -> {
                if (is(at + 1, "interface")) {
                    at++;
                    types.type(first, annotations, modifiers, into);
                } else if (is(at + 1, "(") && modifiers.isEmpty()) {
                    return false;
                } else {
                    into.add(function(first, annotations, modifiers));
                }
            }
            case "class", "interface" -> types.type(first, annotations, modifiers, into);
            case "object" -> {
                if (is(at + 1, ":") && !modifiers.contains("companion")) {
                    return false;
                }
                types.type(first, annotations, modifiers, into);
            }
            case "constructor" -> {
                if (!is(at + 1, "(")) {
                    return false;
                }
                into.add(types.constructor(first, annotations));
            }
            case "init" -> {
                if (!is(at + 1, "{") || !scope.contains(Trait.FIELD)) {
                    return false;
                }
                at++;
                List<Node> statements = block();
                into.add(new Block(range(first), statements));
            }
            case "typealias", "package", "import" -> {
                into.addAll(annotations);
                do {
                    at++;
                } while (at < end && !newline() && !is(";"));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Adds a statement that is no declaration and begins with a word. */
    private boolean plain(String word, List<Node> into) {
        boolean header = is(at + 1, "(");
        switch (word) {
            case "if" -> {
                if (!header) {
                    return false;
                }
                into.add(choices.ifStatement());
            }
            case "when" -> {
                if (!header && !is(at + 1, "{")) {
                    return false;
                }
                choices.whenStatement(into);
            }
            case "try" -> {
                if (!is(at + 1, "{")) {
                    return false;
                }
                into.add(choices.tryStatement());
            }
            case "for", "while" -> {
                if (!header) {
                    return false;
                }
                into.add(choices.loop());
            }
            case "do" -> into.add(choices.loop());
            case "return", "throw", "break", "continue" -> into.add(jump());
            default -> {
                return false;
            }
        }
        return true;
    }

    private Function function(int first, List<Annotation> annotations, Set<String> modifiers) {
        at++;
        if (is("<")) {
            angles.skip();
        }
        String name = functionName();
        Set<Trait> traits = types.traits(modifiers);
        traits.remove(Trait.FIELD);
        boolean member = scope.contains(Trait.FIELD);
        boolean replaceable = !modifiers.contains("private") && !modifiers.contains("final")
                && (modifiers.contains("open") || modifiers.contains("abstract") || modifiers.contains("override"))
                && types.isOpen() || types.isInterface();
        if (member && replaceable) {
            traits.add(Trait.OVERRIDABLE);
        }
        Lambda rest = rest(first);
        return new Function(rest.at(), name, rest.parameters(), hasBody(rest) ? rest.body() : null, annotations,
                traits);
    }

    private boolean hasBody(Lambda function) {
        return !function.body().isEmpty() || is(at - 1, "}");
    }

    /** The name before the parameters, after a receiver's type. */
    private String functionName() {
        String name = "";
        while (at < end) {
            if (isName()) {
                name = name();
            } else if (is("(") && name.isEmpty()) {
                skipGroup();
            } else if (is("<")) {
                if (!angles.skip()) {
                    break;
                }
            } else if (isAny(".", "?", "?.")) {
                at++;
            } else {
                break;
            }
        }
        return name;
    }

    /** Parameters, result type and body. */
    private Lambda rest(int first) {
        List<Declare> parameters = is("(") ? types.parameters() : List.of();
        if (accept(":")) {
            type();
        }
        while (is("where") && isName(at + 1)) {
            at++;
            while (at < end && !is("{") && !is("=")) {
                at++;
            }
        }
        List<Node> body = List.of();
        if (accept("=")) {
            int start = at;
            Expression value = expression();
            body = List.of(new Node.Return(range(start), value));
        } else if (is("{")) {
            body = block();
        }
        return new Lambda(range(first), parameters, body);
    }

    @Override
    Expression anonymousFunction() {
        int first = at++;
        while (at < end && !is("(")) {
            at++;
        }
        return rest(first);
    }

    @Override
    New objectExpression() {
        return types.objectExpression();
    }

    static Set<Trait> none() {
        return EnumSet.noneOf(Trait.class);
    }
}
