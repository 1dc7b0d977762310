package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Annotation;
import io.github.golive.read.code.Node.Block;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Function;
import io.github.golive.read.code.Node.Lambda;
import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.code.Node.Member;
import io.github.golive.read.code.Node.Name;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.read.code.Node.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Classes and enums. */
final class ScriptClasses {

    private static final Set<String> MODIFIERS = Set.of("static", "public", "private", "protected", "readonly",
            "abstract", "override", "declare", "async", "accessor", "get", "set", "*");

    private final ScriptParser parser;

    ScriptClasses(ScriptParser parser) {
        this.parser = parser;
    }

    /** A class whose keyword stands here. */
    Type type(int first, List<Annotation> decorators) {
        parser.accept("class");
        String name = parser.isAny("extends", "implements") ? "" : parser.name();
        if (parser.is("<")) {
            parser.types.angles();
        }
        List<String> supertypes = new ArrayList<>();
        List<Node> members = new ArrayList<>();
        if (parser.accept("extends")) {
            supertype(supertypes, members);
        }
        if (parser.accept("implements")) {
            while (parser.isName()) {
                int start = parser.at;
                supertypes.add(parser.nameOf(start));
                parser.types.skip();
                parser.accept(",");
            }
        }
        if (parser.is("{")) {
            int opener = parser.at;
            int outer = parser.open();
            while (parser.at < parser.end) {
                int start = parser.at;
                if (!parser.accept(";") && !parser.accept(",")) {
                    member(name, members);
                }
                if (parser.at == start) {
                    parser.at++;
                }
            }
            parser.leave(opener, outer);
        }
        return new Type(parser.range(first), name, List.of(), supertypes, members, decorators);
    }

    private void supertype(List<String> supertypes, List<Node> members) {
        Expression supertype = parser.operandBeforeBody();
        if (supertype instanceof Name name) {
            supertypes.add(name.id());
        } else if (supertype instanceof Member member) {
            supertypes.add(member.name());
        } else {
            members.add(supertype);
        }
        if (parser.is("<")) {
            parser.types.angles();
        }
    }

    private void member(String className, List<Node> members) {
        int first = parser.at;
        List<Annotation> decorators = parser.decorators();
        Set<Trait> traits = EnumSet.of(Trait.FIELD);
        boolean getter = false;
        while (isModifier()) {
            getter |= parser.is("get");
            trait(traits);
            parser.at++;
        }
        if (parser.is("{")) {
            // static {...}
            List<Node> statements = parser.block();
            members.add(new Block(parser.range(first), statements));
            return;
        }
        if (parser.is("[") && parser.isName(parser.at + 1) && parser.is(parser.at + 2, ":")) {
            parser.skipGroup();
            typeAnnotation();
            return;
        }
        int keyToken = parser.at;
        Expression key = parser.keyOfObject();
        String name = key instanceof Literal literal ? literal.value().text() : "";
        if (name.startsWith("#")) {
            traits.add(Trait.PRIVATE);
        }
        if (name.isEmpty() && !(key instanceof Literal)) {
            members.add(key);
        }
        if (parser.is("(") || parser.is("<")) {
            method(first, className, name, getter, traits, decorators, members);
        } else if (parser.at > keyToken) {
            typeAnnotation();
            Expression value = parser.accept("=") ? parser.expression() : null;
            members.add(new Declare(parser.range(first), name, "", value, decorators, traits));
        }
    }

    private void typeAnnotation() {
        if (!parser.accept("?")) {
            parser.accept("!");
        }
        if (parser.accept(":")) {
            parser.types.skip();
        }
    }

    private boolean isModifier() {
        if (!MODIFIERS.contains(parser.tokens.text(parser.at))) {
            return false;
        }
        int next = parser.at + 1;
        return (parser.isName(next) || parser.isString(next) || parser.kind(next) == TokenKind.NUMBER
                || parser.is(next, "[") || parser.is(next, "*") || parser.is(next, "{") && parser.is("static"))
                || parser.is("*");
    }

    private void trait(Set<Trait> traits) {
        if (parser.is("static")) {
            traits.add(Trait.STATIC);
        } else if (parser.is("private")) {
            traits.add(Trait.PRIVATE);
        } else if (parser.is("readonly")) {
            traits.add(Trait.CONSTANT);
        }
    }

    private void method(int first, String className, String name, boolean getter, Set<Trait> traits,
            List<Annotation> decorators, List<Node> members) {
        if (getter) {
            Lambda body = parser.function(first);
            members.add(new Declare(parser.range(first), name, "", ScriptObjects.gotten(body), decorators, traits));
            return;
        }
        if (parser.is("<")) {
            parser.types.angles();
        }
        boolean constructor = name.equals("constructor");
        List<Node> body = new ArrayList<>();
        List<Node> properties = new ArrayList<>();
        List<Declare> parameters = parser.is("(")
                ? parser.functions.parameters(body, constructor ? properties : null) : List.of();
        if (parser.accept(":")) {
            parser.types.skip();
        }
        boolean hasBody = parser.is("{");
        if (hasBody) {
            body.addAll(parser.block());
        }
        traits.remove(Trait.FIELD);
        members.addAll(properties);
        members.add(new Function(parser.range(first), constructor ? className : name, parameters,
                hasBody ? body : null, decorators, traits));
    }

    /** An enum whose keyword stands here. */
    Type enumeration(int first) {
        parser.accept("enum");
        String name = parser.name();
        List<Node> members = new ArrayList<>();
        if (parser.is("{")) {
            int opener = parser.at;
            int outer = parser.open();
            while (parser.at < parser.end) {
                int start = parser.at;
                if (!parser.accept(",")) {
                    Expression key = parser.keyOfObject();
                    Expression value = parser.accept("=") ? parser.expression() : null;
                    String constant = key instanceof Literal literal ? literal.value().text() : "";
                    members.add(new Declare(parser.range(start), constant, "", value, List.of(),
                            Set.of(Trait.FIELD, Trait.STATIC, Trait.CONSTANT)));
                }
                if (parser.at == start) {
                    parser.at++;
                }
            }
            parser.leave(opener, outer);
        }
        return new Type(parser.range(first), name, List.of(), List.of(), members, List.of());
    }
}
