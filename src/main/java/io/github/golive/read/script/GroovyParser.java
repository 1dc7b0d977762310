package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Annotation;
import io.github.golive.read.code.Node.Block;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Statements and declarations of Groovy, and of Java in whatever state it is. */
final class GroovyParser extends GroovyExpressions {

    private static final Set<String> MODIFIERS = Set.of("public", "private", "protected", "static", "final",
            "abstract", "synchronized", "native", "transient", "volatile", "strictfp", "default", "sealed", "def",
            "var");
    private static final Set<String> TYPES = Set.of("class", "interface", "enum", "trait", "record");
    private static final Set<String> NO_TYPE = Set.of("return", "throw", "new", "assert", "else", "case", "in", "as",
            "instanceof", "package", "import", "goto", "break", "continue", "yield", "this", "super", "null");

    private final GroovyTypes types = new GroovyTypes(this);
    private final GroovyControl control = new GroovyControl(this);

    GroovyParser(Tokens tokens, Value text, Dialect dialect, List<ScriptReader.Limit> limits) {
        super(tokens, text, dialect, limits);
    }

    @Override
    void statement(List<Node> into) {
        int first = at;
        if (accept(";")) {
            return;
        }
        if (isName() && isAny("import", "package")) {
            do {
                at++;
            } while (at < end && !newline() && !is(";"));
            return;
        }
        List<Annotation> annotations = new ArrayList<>();
        Set<String> modifiers = modifiers(annotations);
        if (is("{") && (!groovy || !modifiers.isEmpty() || at == first)) {
            List<Node> statements = block();
            into.add(new Block(range(first), statements));
            return;
        }
        if (isType()) {
            into.add(types.type(first, annotations, modifiers));
            return;
        }
        if (types.declaration(first, annotations, modifiers, into)) {
            return;
        }
        into.addAll(annotations);
        if (isName() && control.statement(first, tokens.text(at), into)) {
            return;
        }
        if (isName() && is(at + 1, ":") && !is(at + 1, "::")) {
            at += 2;
            return;
        }
        if (at < end) {
            into.add(command());
        }
    }

    private Set<String> modifiers(List<Annotation> annotations) {
        Set<String> found = new HashSet<>();
        while (true) {
            int start = at;
            if (is("@")) {
                annotations.addAll(annotations());
            } else if (is("non") && is(at + 1, "-") && is(at + 2, "sealed")) {
                at += 3;
            } else if (isName() && MODIFIERS.contains(tokens.text(at)) && isModifier()) {
                found.add(name());
            } else if (is("<") && (!found.isEmpty() || scope.contains(Trait.FIELD))) {
                angles.skip();
            }
            if (at == start) {
                return found;
            }
        }
    }

    private boolean isModifier() {
        if (is("synchronized") && is(at + 1, "(") || is("default") && (is(at + 1, ":") || is(at + 1, "->"))) {
            return false;
        }
        return isName(at + 1) || is(at + 1, "@") || is(at + 1, "<") || is(at + 1, "{") && is("static")
                || groovy && is("def") && (is(at + 1, "(") || isString(at + 1));
    }

    private boolean isType() {
        if (is("@") && is(at + 1, "interface")) {
            return true;
        }
        return isName() && TYPES.contains(tokens.text(at)) && isName(at + 1)
                && (!is("record") || is(at + 2, "(") || is(at + 2, "<"))
                && (!is("trait") || is(at + 2, "{") || isName(at + 2) || is(at + 2, "<"));
    }

    /**
     * Returns the token of the name that is declared here, after its type if it has one; -1 if nothing is.
     *
     * @param modified whether a modifier stands before
     */
    int declaredName(boolean modified, boolean member) {
        int first = at;
        if (!isName() && !(groovy && modified && isString(at))) {
            return -1;
        }
        if (modified && endsName(at + 1, true, member)) {
            return at;
        }
        if (NO_TYPE.contains(tokens.text(at))) {
            return -1;
        }
        type();
        int name = at;
        boolean typed = name > first + 1;
        boolean likely = modified || typed || Character.isUpperCase(tokens.charAt(tokens.start(first)))
                || isPrimitive(first) || !groovy;
        at = first;
        boolean named = name > first && (isName(name) || groovy && kind(name) == TokenKind.STRING && is(name + 1, "("))
                && !(tokens.newlineBefore(name) && groovy) && !isOperatorWord(name);
        return named && endsName(name + 1, likely, member) ? name : -1;
    }

    private boolean isOperatorWord(int token) {
        return is(token, "instanceof") || groovy && (is(token, "in") || is(token, "as"));
    }

    private boolean isPrimitive(int token) {
        return switch (tokens.text(token)) {
            case "int", "long", "double", "float", "boolean", "byte", "char", "short", "void" -> true;
            default -> false;
        };
    }

    /** Tells whether what follows a name lets it be a declared one. */
    private boolean endsName(int next, boolean likely, boolean member) {
        if (is(next, "=")) {
            return true;
        }
        if (is(next, "(")) {
            int after = after(next);
            return (likely || !groovy) && (is(after, "{") || is(after, "throws")) || likely && (member || !groovy
                    && is(after, ";"))
                    || likely && groovy && member;
        }
        if (!likely) {
            return false;
        }
        return next >= end || is(next, ";") || is(next, ",") || is(next, ")") || is(next, "[") && is(next + 1, "]")
                || tokens.newlineBefore(next);
    }

    /** A label of a case: an expression or a pattern. */
    Expression label() {
        int first = at;
        if (isName() && (isName(at + 1) || is(at + 1, "(") || is(at + 1, "."))) {
            type();
            if (is("(")) {
                skipGroup();
                if (isName() && !is("when")) {
                    at++;
                }
                return unknown(first);
            }
            if (isName() && !is("when")) {
                at++;
                return unknown(first);
            }
            at = first;
        }
        // the arrow of a case is not that of a lambda
        if (isName() && is(at + 1, "->")) {
            String name = name();
            return new Node.Name(range(first), name);
        }
        return conditional();
    }

    @Override
    Expression switchValue() {
        return control.switchValue();
    }

    @Override
    List<Node> anonymousBody(String type) {
        return types.members(type, false, Set.of(Trait.FIELD));
    }
}
