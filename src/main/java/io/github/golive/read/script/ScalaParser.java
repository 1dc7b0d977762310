package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Annotation;
import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Body;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Function;
import io.github.golive.read.code.Node.New;
import io.github.golive.read.code.Node.Return;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.read.code.Node.Type;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Statements and declarations of Scala. */
final class ScalaParser extends ScalaExpressions {

    private static final Set<Trait> MEMBER = Set.of(Trait.FIELD);
    private static final Set<Trait> STATIC_MEMBER = Set.of(Trait.FIELD, Trait.STATIC);
    private static final Set<String> MODIFIERS = Set.of("private", "protected", "implicit", "lazy", "final", "override",
            "sealed", "abstract", "case", "inline", "opaque", "transparent", "open", "infix");
    private static final Set<String> DECLARATIONS =
            Set.of("val", "var", "def", "class", "object", "trait", "type", "given", "enum");

    private boolean isOpen;

    ScalaParser(Tokens tokens, Value text, List<ScriptReader.Limit> limits) {
        super(tokens, text, limits);
        scope = STATIC_MEMBER;
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
        into.addAll(annotations);
        if (!isName() || !plain(first, into)) {
            if (at < end) {
                into.add(expression());
            }
        }
    }

    private Set<String> modifiers(List<Annotation> annotations) {
        Set<String> found = new HashSet<>();
        while (true) {
            int next = is(at + 1, "[") ? after(at + 1) : at + 1;
            if (is("@") && isName(at + 1)) {
                annotations.addAll(annotations());
            } else if (isName() && MODIFIERS.contains(tokens.text(at)) && isName(next)
                    && (MODIFIERS.contains(tokens.text(next)) || DECLARATIONS.contains(tokens.text(next)))) {
                found.add(name());
                at = next;
            } else {
                return found;
            }
        }
    }

    private boolean declaration(int first, List<Annotation> annotations, Set<String> modifiers, List<Node> into) {
        switch (tokens.text(at)) {
            case "val", "var" -> values(first, annotations, modifiers, into);
            case "def" -> into.add(function(first, annotations, modifiers));
            case "class", "object", "trait", "enum" -> {
                if (!isName(at + 1)) {
                    return false;
                }
                into.add(type(first, annotations, modifiers));
            }
            case "given" -> {
                while (at < end && !is("=") && !is("{") && !is("with")) {
                    at++;
                }
                if (accept("=")) {
                    into.add(body(at - 1));
                }
            }
            case "extension" -> {
                if (!is(at + 1, "(") && !is(at + 1, "[")) {
                    return false;
                }
                at++;
                while (is("(") || is("[")) {
                    skipGroup();
                }
            }
            case "type", "import", "export" -> {
                do {
                    at = is("{") ? after(at) : at + 1;
                } while (at < end && (!newline() || tokens.is(at - 1, "=")) && !is(";"));
            }
            case "package" -> {
                do {
                    at++;
                } while (at < end && !newline() && !isAny("{", ";", ":"));
                accept(":");
                if (is("{")) {
                    into.addAll(block(scope));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(int first, List<Node> into) {
        switch (tokens.text(at)) {
            case "if" -> into.add(choices.ifStatement());
            case "for", "while", "do" -> into.add(choices.loop());
            case "try" -> into.add(choices.tryStatement());
            case "case" -> {
                if (!isName(at + 1) || !scope.contains(Trait.FIELD)) {
                    return false;
                }
                constants(first, into);
            }
            case "return", "throw" -> {
                Expression jump = operand();
                into.addAll(jump instanceof Body body ? body.statements() : List.of(jump));
            }
            case "end" -> {
                if (!isName(at + 1) || tokens.newlineBefore(at + 1)) {
                    return false;
                }
                at += 2;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** {@code case A, B} and {@code case C extends E("c")} of an enum. */
    private void constants(int first, List<Node> into) {
        do {
            at++;
            int start = at;
            String name = name();
            List<Argument> arguments = new ArrayList<>();
            String type = "";
            if (is("(")) {
                parameters();
            }
            if (accept("extends")) {
                type = type();
                while (opens("(")) {
                    arguments.addAll(arguments());
                }
            }
            New value = new New(range(start), type, arguments, List.of());
            into.add(new Declare(range(first), name, type, value, List.of(),
                    Set.of(Trait.CONSTANT, Trait.STATIC, Trait.FIELD)));
        } while (is(",") && isName(at + 1));
    }

    private Set<Trait> traits(Set<String> modifiers) {
        Set<Trait> traits = with(scope);
        if (modifiers.contains("private")) {
            traits.add(Trait.PRIVATE);
        }
        return traits;
    }

    /** {@code val a, b: T = x}, or a pattern. */
    private void values(int first, List<Annotation> annotations, Set<String> modifiers, List<Node> into) {
        Set<Trait> traits = traits(modifiers);
        if (name().equals("val")) {
            traits.add(Trait.CONSTANT);
        }
        List<Integer> names = new ArrayList<>();
        boolean tuple = is("(");
        boolean pattern = tuple || is(at + 1, "(") || is(at + 1, "::") || is(at + 1, "@");
        while (at < end && !isAny("=", ":") && !(newline() && at > first + 1)) {
            if (isName() && !is(at + 1, "(")) {
                names.add(at);
            }
            at = pattern || !is("{") ? at + 1 : after(at);
        }
        String type = accept(":") ? type() : "";
        Expression value = accept("=") ? body(at - 1) : null;
        List<Expression> parts = tuple ? parts(value) : List.of();
        boolean known = !parts.isEmpty() && parts.size() == names.size();
        if (pattern && value != null && !known) {
            into.add(value);
        }
        for (int i = 0; i < names.size(); i++) {
            int name = names.get(i);
            into.add(new Declare(names.size() == 1 ? range(first) : range(name, name + 1), nameOf(name), type,
                    known ? parts.get(i) : pattern ? null : value, annotations, traits));
        }
    }

    private Function function(int first, List<Annotation> annotations, Set<String> modifiers) {
        at++;
        String name = isName() || kind() == TokenKind.SYMBOL && !is("(") ? symbolicName() : "";
        if (is("[")) {
            skipGroup();
        }
        List<Declare> parameters = new ArrayList<>();
        while (is("(")) {
            parameters.addAll(parameters());
        }
        if (accept(":")) {
            type();
        }
        List<Node> body = null;
        if (accept("=")) {
            int sign = at - 1;
            accept("macro");
            if (is("{") && !is(at + 1, "case")) {
                body = Results.returned(block());
            } else {
                Set<Trait> outer = scope;
                scope = Set.of();
                List<Node> statements = newline() && at < end ? indented(sign) : List.of();
                body = statements.isEmpty() ? List.of(returned(expression())) : Results.returned(statements);
                scope = outer;
            }
        } else if (opens("{")) {
            body = block();
        }
        boolean fixed = modifiers.contains("private") || modifiers.contains("final") || !isOpen;
        Set<Trait> traits = without(traits(modifiers), Trait.FIELD);
        if (scope.contains(Trait.FIELD) && !fixed) {
            traits.add(Trait.OVERRIDABLE);
        }
        return new Function(range(first), name, parameters, body, annotations, traits);
    }

    private String symbolicName() {
        String name = nameOf(at);
        at++;
        return name;
    }

    private static Return returned(Expression value) {
        return new Return(value.at(), value);
    }

    private Type type(int first, List<Annotation> annotations, Set<String> modifiers) {
        String keyword = name();
        String name = name();
        if (is("[")) {
            skipGroup();
        }
        annotations();
        if (isAny("private", "protected") && (is(at + 1, "(") || is(at + 1, "["))) {
            at++;
            if (is("[")) {
                skipGroup();
            }
        }
        List<Declare> components = new ArrayList<>();
        while (is("(") && !newline()) {
            components.addAll(parameters());
        }
        List<String> supertypes = new ArrayList<>();
        List<Node> members = new ArrayList<>();
        while (isAny("extends", "with", "derives")) {
            do {
                int start = ++at;
                String supertype = isName() ? supertype() : "";
                List<Argument> arguments = new ArrayList<>();
                while (is("(") && !newline()) {
                    arguments.addAll(arguments());
                }
                if (!supertype.isEmpty()) {
                    supertypes.add(supertype);
                }
                if (!arguments.isEmpty()) {
                    members.add(inherited(new New(range(start), supertype, arguments, List.of())));
                }
            } while (is(",") && isName(at + 1));
        }
        boolean outerOpen = isOpen;
        Set<Trait> outerScope = scope;
        isOpen = !keyword.equals("object") && !modifiers.contains("final") && !modifiers.contains("case");
        Set<Trait> inner = keyword.equals("object") ? STATIC_MEMBER : MEMBER;
        if (is("{")) {
            members.addAll(block(inner));
        } else if (is(":") && tokens.newlineBefore(at + 1)) {
            at++;
            scope = inner;
            members.addAll(indented(at - 1));
        }
        isOpen = outerOpen;
        scope = outerScope;
        return new Type(range(first), name, components, supertypes, members, annotations);
    }

    private String supertype() {
        String name = name();
        while (isAny(".", "#") && isName(at + 1)) {
            at++;
            name = name();
        }
        if (is("[")) {
            skipGroup();
        }
        return name;
    }

    @Override
    List<Node> anonymousBody() {
        boolean outerOpen = isOpen;
        isOpen = false;
        List<Node> body = block(MEMBER);
        isOpen = outerOpen;
        return body;
    }
}
