package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Annotation;
import io.github.golive.read.code.Node.Assign;
import io.github.golive.read.code.Node.Choice;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Entry;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Lambda;
import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.code.Node.MapOf;
import io.github.golive.read.code.Node.Member;
import io.github.golive.read.code.Node.Name;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Parameters, bodies and destructuring patterns. */
final class ScriptFunctions {

    private static final Set<String> PROPERTY_MODIFIERS =
            Set.of("public", "private", "protected", "readonly", "override");

    private final ScriptParser parser;

    ScriptFunctions(ScriptParser parser) {
        this.parser = parser;
    }

    /** Type parameters, parameters, result type and body; a body that is missing is empty. */
    Lambda function(int first) {
        if (parser.is("<")) {
            parser.types.angles();
        }
        List<Node> body = new ArrayList<>();
        List<Declare> parameters = parser.is("(") ? parameters(body, null) : List.of();
        if (parser.accept(":")) {
            parser.types.skip();
        }
        if (parser.is("{")) {
            body.addAll(parser.block());
        }
        return new Lambda(parser.range(first), parameters, body);
    }

    /**
     * The parameters in the parentheses that open here.
     *
     * @param prologue is given what patterns and parameter properties do before the body
     * @param properties is given the fields that TypeScript makes of parameters with a modifier; null outside of
     * classes
     */
    List<Declare> parameters(List<Node> prologue, List<Node> properties) {
        int opener = parser.at;
        int outer = parser.open();
        List<Declare> all = new ArrayList<>();
        while (parser.at < parser.end) {
            int start = parser.at;
            if (!parser.accept(",")) {
                parameter(all, prologue, properties);
            }
            if (parser.at == start) {
                parser.at++;
            }
        }
        parser.leave(opener, outer);
        return all;
    }

    private void parameter(List<Declare> all, List<Node> prologue, List<Node> properties) {
        int first = parser.at;
        List<Annotation> decorators = parser.decorators();
        Set<Trait> traits = modifiers();
        parser.accept("...");
        int target = parser.at;
        boolean pattern = parser.is("{") || parser.is("[");
        if (!pattern && !parser.isName()) {
            Expression other = parser.expression();
            prologue.add(other);
            return;
        }
        if (pattern) {
            parser.skipGroup();
        } else {
            parser.at++;
        }
        parser.accept("?");
        if (parser.accept(":")) {
            parser.types.skip();
        }
        Expression value = parser.accept("=") ? parser.expression() : null;
        String name = pattern ? "" : parser.nameOf(target);
        all.add(new Declare(parser.range(first), name, "", value, decorators, Set.of(Trait.PARAMETER)));
        if (pattern) {
            int here = parser.at;
            parser.at = target;
            pattern(null, prologue, Set.of());
            parser.at = here;
        } else if (traits != null && properties != null) {
            Name self = new Name(parser.range(target, target + 1), "this");
            properties.add(new Declare(parser.range(first), name, "", null, List.of(), traits));
            prologue.add(new Assign(parser.range(target, target + 1), new Member(self.at(), self, name), "=",
                    new Name(self.at(), name)));
        }
    }

    /** Returns the traits of a parameter property, or null if the parameter is none. */
    private Set<Trait> modifiers() {
        Set<Trait> traits = null;
        while (parser.isName() && PROPERTY_MODIFIERS.contains(parser.tokens.text(parser.at))
                && (parser.isName(parser.at + 1) || parser.is(parser.at + 1, "{"))) {
            traits = traits == null ? EnumSet.of(Trait.FIELD) : traits;
            if (parser.is("private")) {
                traits.add(Trait.PRIVATE);
            } else if (parser.is("readonly")) {
                traits.add(Trait.CONSTANT);
            }
            parser.at++;
        }
        return traits;
    }

    /**
     * Declares what a pattern that stands here takes apart.
     *
     * @param source what is taken apart, if that has a name; else null
     */
    void pattern(Expression source, List<Node> into, Set<Trait> traits) {
        int opener = parser.at;
        if (!parser.enter()) {
            into.add(parser.flat());
            return;
        }
        boolean keyed = parser.is("{");
        int outer = parser.open();
        int place = 0;
        while (parser.at < parser.end) {
            int start = parser.at;
            if (parser.accept(",")) {
                place++;
            } else {
                boolean rest = parser.accept("...");
                if (keyed && !rest) {
                    property(source, into, traits);
                } else {
                    target(parser.at, null, rest ? null : element(source, place), into, traits);
                }
            }
            if (parser.at == start) {
                parser.at++;
            }
        }
        parser.leave(opener, outer);
        parser.exit();
    }

    private static Expression element(Expression source, int place) {
        return source == null ? null : new Node.Index(source.at(), source,
                new Literal(source.at(), Value.decoded(String.valueOf(place), Value.hole(source.at())), false));
    }

    private void property(Expression source, List<Node> into, Set<Trait> traits) {
        int first = parser.at;
        boolean bare = parser.isName();
        Expression key = parser.keyOfObject();
        String name = bare ? parser.nameOf(first) : key instanceof Literal literal ? literal.value().text() : "";
        if (!(key instanceof Literal)) {
            into.add(key);
        }
        Expression value = source == null || name.isEmpty() ? null : new Member(key.at(), source, name);
        boolean renamed = parser.accept(":");
        if (!renamed) {
            parser.at = bare ? first : parser.at;
        }
        target(first, renamed ? key : null, value, into, traits);
    }

    /** A name or pattern with its default; {@code key} tells what it was called before. */
    private void target(int first, Expression key, Expression source, List<Node> into, Set<Trait> traits) {
        if (parser.is("{") || parser.is("[")) {
            pattern(source, into, traits);
            if (parser.accept("=")) {
                into.add(parser.expression());
            }
            return;
        }
        if (!parser.isName()) {
            if (parser.at < parser.end && !parser.is(",")) {
                into.add(parser.expression());
            }
            return;
        }
        String name = parser.name();
        Expression fallback = parser.accept("=") ? parser.expression() : null;
        Expression value = fallback == null ? source
                : source == null ? fallback
                : new Choice(parser.range(first), List.of(), List.of(source, fallback));
        into.add(new Declare(parser.range(first), name, "", value, List.of(), traits));
        if (key != null && fallback != null) {
            // the default is what the old name stands for, too
            into.add(new MapOf(parser.range(first), List.of(new Entry(parser.range(first), key, fallback))));
        }
    }
}
