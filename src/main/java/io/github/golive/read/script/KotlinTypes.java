package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Annotation;
import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Body;
import io.github.golive.read.code.Node.Call;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Function;
import io.github.golive.read.code.Node.Lambda;
import io.github.golive.read.code.Node.New;
import io.github.golive.read.code.Node.Return;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.read.code.Node.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Kotlin's classes, objects and properties. */
final class KotlinTypes {

    private static final Set<Trait> MEMBER = Set.of(Trait.FIELD);
    private static final Set<Trait> STATIC_MEMBER = Set.of(Trait.FIELD, Trait.STATIC);

    private final KotlinParser parser;
    private String enclosing = "";
    private boolean isOpen;
    private boolean isInterface;

    KotlinTypes(KotlinParser parser) {
        this.parser = parser;
    }

    boolean isOpen() {
        return isOpen;
    }

    boolean isInterface() {
        return isInterface;
    }

    /** Returns the traits that modifiers and the place give. */
    Set<Trait> traits(Set<String> modifiers) {
        Set<Trait> traits = JvmParser.with(parser.scope);
        if (modifiers.contains("private")) {
            traits.add(Trait.PRIVATE);
        }
        if (modifiers.contains("const")) {
            traits.add(Trait.CONSTANT);
        }
        return traits;
    }

    /** A class, interface or object whose keyword stands here; a companion's members become those of its class. */
    void type(int first, List<Annotation> annotations, Set<String> modifiers, List<Node> into) {
        String keyword = parser.name();
        boolean companion = modifiers.contains("companion");
        String name = parser.isName() && !(companion && parser.newline()) ? parser.name() : "";
        if (parser.is("<")) {
            parser.angles.skip();
        }
        List<Declare> components = primaryConstructor();
        List<String> supertypes = new ArrayList<>();
        List<Node> members = new ArrayList<>();
        for (Node call : supertypes(supertypes)) {
            members.add(call instanceof New parent ? JvmParser.inherited(parent) : call);
        }
        skipConstraints();
        String outerName = enclosing;
        boolean outerOpen = isOpen;
        boolean outerInterface = isInterface;
        enclosing = companion ? outerName : name;
        isOpen = modifiers.contains("open") || modifiers.contains("abstract") || modifiers.contains("sealed");
        isInterface = keyword.equals("interface");
        if (parser.is("{")) {
            boolean isStatic = keyword.equals("object");
            members.addAll(modifiers.contains("enum") ? enumBody(name)
                    : parser.block(isStatic ? STATIC_MEMBER : MEMBER));
        }
        enclosing = outerName;
        isOpen = outerOpen;
        isInterface = outerInterface;
        if (companion) {
            into.addAll(members);
        } else {
            into.add(new Type(parser.range(first), name, components, supertypes, members, annotations));
        }
    }

    private List<Declare> primaryConstructor() {
        int start = parser.at;
        List<Annotation> annotations = new ArrayList<>();
        parser.modifiers(annotations);
        boolean named = parser.accept("constructor");
        if (!parser.is("(") || parser.at > start && !named) {
            parser.at = named || parser.at == start ? parser.at : start;
            return List.of();
        }
        return parameters();
    }

    /** {@code : Base(arguments), Other by other}; returns the calls of the constructors of supertypes. */
    private List<Node> supertypes(List<String> supertypes) {
        List<Node> calls = new ArrayList<>();
        if (!parser.accept(":")) {
            return calls;
        }
        while (parser.at < parser.end && !parser.isAny("{", "where", ";")) {
            int start = parser.at;
            parser.annotations();
            String name = parser.type();
            if (!name.isEmpty()) {
                supertypes.add(name);
            }
            if (parser.is("(") && !parser.newline()) {
                List<Argument> arguments = parser.arguments();
                if (!arguments.isEmpty()) {
                    calls.add(new New(parser.range(start), name, arguments, List.of()));
                }
            }
            if (parser.accept("by")) {
                calls.add(delegate());
            }
            if (!parser.accept(",")) {
                break;
            }
        }
        return calls;
    }

    /** What a class delegates to: no lambda follows it, but the body of the class. */
    private Expression delegate() {
        int first = parser.at;
        String name = parser.name();
        Expression value = new Node.Name(parser.range(first), name);
        return parser.is("(") ? parser.call(first, value, parser.arguments()) : value;
    }

    private void skipConstraints() {
        if (parser.is("where") && parser.isName(parser.at + 1)) {
            while (parser.at < parser.end && !parser.is("{")) {
                parser.at++;
            }
        }
    }

    private List<Node> enumBody(String name) {
        int opener = parser.at;
        int outer = parser.open();
        List<Node> members = new ArrayList<>();
        while (parser.at < parser.end && !parser.accept(";")) {
            int first = parser.at;
            List<Annotation> annotations = parser.annotations();
            if (!parser.isName()) {
                parser.at = Math.max(parser.at, first + 1);
                continue;
            }
            String constant = parser.name();
            List<Argument> arguments = parser.is("(") ? parser.arguments() : List.of();
            List<Node> body = parser.is("{") ? parser.block(MEMBER) : List.of();
            New value = new New(parser.range(first), name, arguments, body);
            members.add(new Declare(parser.range(first), constant, name, value, annotations,
                    Set.of(Trait.CONSTANT, Trait.STATIC, Trait.FIELD)));
            parser.accept(",");
        }
        Set<Trait> outerScope = parser.scope;
        parser.scope = MEMBER;
        members.addAll(parser.statements());
        parser.scope = outerScope;
        parser.leave(opener, outer);
        return members;
    }

    Function constructor(int first, List<Annotation> annotations) {
        parser.at++;
        List<Declare> parameters = parameters();
        List<Node> body = new ArrayList<>();
        if (parser.accept(":") && parser.isName()) {
            int start = parser.at;
            String target = parser.name();
            if (parser.is("(")) {
                List<Argument> arguments = parser.arguments();
                body.add(new Call(parser.range(start), null, target, arguments));
            }
        }
        if (parser.is("{")) {
            body.addAll(parser.block());
        }
        return new Function(parser.range(first), enclosing, parameters, body, annotations, Set.of());
    }

    /** The parameters in the parentheses that open here, of a function or of a primary constructor. */
    List<Declare> parameters() {
        int opener = parser.at;
        int outer = parser.open();
        List<Declare> all = new ArrayList<>();
        while (parser.at < parser.end) {
            int first = parser.at;
            List<Annotation> annotations = new ArrayList<>();
            Set<Trait> traits = KotlinParser.none();
            traits.add(Trait.PARAMETER);
            while (parser.at < parser.end && (parser.is("@") || parser.isName() && parser.isName(parser.at + 1)
                    || parser.isName() && parser.is(parser.at + 1, "@"))) {
                int start = parser.at;
                annotations.addAll(parser.annotations());
                if (parser.at == start) {
                    if (parser.is("private")) {
                        traits.add(Trait.PRIVATE);
                    } else if (parser.is("val")) {
                        traits.add(Trait.CONSTANT);
                    }
                    parser.at++;
                }
            }
            String name = parser.name();
            String type = parser.accept(":") ? parser.type() : "";
            Expression value = parser.accept("=") ? parser.expression() : null;
            if (name.isEmpty() && parser.at < parser.end && !parser.is(",")) {
                // no parameter, but nothing in it may be lost
                value = parser.expression();
            }
            if (parser.at > first) {
                all.add(new Declare(parser.range(first), name, type, value, annotations, traits));
            }
            if (!parser.accept(",") || parser.at == first) {
                parser.at = Math.max(parser.at, first + 1);
            }
        }
        parser.leave(opener, outer);
        return all;
    }

    /** A {@code val} or {@code var} with its accessors. */
    void property(int first, List<Annotation> annotations, Set<String> modifiers, List<Node> into) {
        Set<Trait> traits = traits(modifiers);
        if (parser.name().equals("val")) {
            traits.add(Trait.CONSTANT);
        }
        if (parser.is("<")) {
            parser.angles.skip();
        }
        if (parser.is("(")) {
            destructured(traits, into);
            return;
        }
        String name = parser.name();
        while (parser.isAny(".", "?.", "<", "?") && !parser.newline()) {
            if (!parser.is("<") || !parser.angles.skip()) {
                parser.at++;
            }
            name = parser.isName() ? parser.name() : name;
        }
        String type = parser.accept(":") ? parser.type() : "";
        Expression value = null;
        List<Node> setter = new ArrayList<>();
        if (parser.accept("=")) {
            value = parser.expression();
        } else if (parser.accept("by")) {
            value = delegated(parser.expression());
        }
        parser.accept(";");
        Expression getter = accessors(setter);
        into.add(new Declare(parser.range(first), name, type, getter == null ? value : getter, annotations, traits));
        if (getter != null && value != null) {
            into.add(value);
        }
        into.addAll(setter);
    }

    private void destructured(Set<Trait> traits, List<Node> into) {
        int opener = parser.at;
        List<Integer> names = new ArrayList<>();
        for (int token = opener + 1; token < parser.closer(opener); token++) {
            if (parser.isName(token) && !parser.is(token - 1, ":") && !parser.is(token - 1, ".")) {
                names.add(token);
            }
        }
        parser.skipGroup();
        parser.takeApart(names, parser.accept("=") ? parser.expression() : null, traits, into);
    }

    /** {@code by lazy { x }} has the value {@code x}. */
    private Expression delegated(Expression delegate) {
        if (delegate instanceof Call call && call.name().equals("lazy") && !call.arguments().isEmpty()
                && call.arguments().get(call.arguments().size() - 1).value() instanceof Lambda lambda) {
            return given(lambda);
        }
        boolean watched = delegate instanceof Call call && call.target() instanceof Node.Name type
                && type.id().equals("Delegates") && !call.arguments().isEmpty();
        if (watched) {
            // Delegates.observable("x") { … } has the value "x" to begin with
            return new Node.Choice(delegate.at(), List.of(delegate),
                    List.of(((Call) delegate).arguments().get(0).value()));
        }
        return delegate;
    }

    private static Expression given(Lambda lambda) {
        List<Node> body = lambda.body();
        if (body.size() == 1 && body.get(0) instanceof Return result && result.value() != null) {
            return result.value();
        }
        return new Body(lambda.at(), Yields.of(body));
    }

    /** Reads the getter and setter after a property; returns the getter's value, or null. */
    private Expression accessors(List<Node> setters) {
        Expression value = null;
        while (true) {
            int start = parser.at;
            List<Annotation> annotations = new ArrayList<>();
            parser.modifiers(annotations);
            boolean accessor = parser.isAny("get", "set") && (parser.is(parser.at + 1, "(")
                    || parser.at > start && (parser.tokens.newlineBefore(parser.at + 1)
                            || parser.at + 1 >= parser.end));
            if (!accessor) {
                parser.at = start;
                return value;
            }
            setters.addAll(annotations);
            boolean getter = parser.is("get");
            parser.at++;
            if (!parser.is("(")) {
                continue;
            }
            List<Declare> parameters = parameters();
            if (parser.accept(":")) {
                parser.type();
            }
            int first = parser.at;
            List<Node> body = parser.accept("=") ? List.of(returned()) : parser.is("{") ? parser.block() : List.of();
            Lambda lambda = new Lambda(parser.range(first), parameters, body);
            if (getter) {
                value = given(lambda);
            } else {
                setters.add(new Function(lambda.at(), "set", parameters, body, annotations, Set.of(Trait.PRIVATE)));
            }
        }
    }

    private Return returned() {
        int first = parser.at;
        Expression value = parser.expression();
        return new Return(parser.range(first), value);
    }

    /** {@code object : T(arguments) { members }}. */
    New objectExpression() {
        int first = parser.at++;
        List<String> supertypes = new ArrayList<>();
        List<Node> calls = supertypes(supertypes);
        List<Argument> arguments = new ArrayList<>();
        for (Node call : calls) {
            if (call instanceof New supertype) {
                arguments.addAll(supertype.arguments());
            }
        }
        boolean outerOpen = isOpen;
        boolean outerInterface = isInterface;
        isOpen = false;
        isInterface = false;
        List<Node> body = parser.is("{") ? parser.block(MEMBER) : List.of();
        isOpen = outerOpen;
        isInterface = outerInterface;
        return new New(parser.range(first), supertypes.isEmpty() ? "" : supertypes.get(0), arguments, body);
    }
}
