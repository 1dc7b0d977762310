package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Annotation;
import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Declare;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Function;
import io.github.golive.read.code.Node.New;
import io.github.golive.read.code.Node.Trait;
import io.github.golive.read.code.Node.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Types, fields, methods and variables of Groovy and Java. */
final class GroovyTypes {

    private final GroovyParser parser;
    private String enclosing = "";
    private boolean replaceable;

    GroovyTypes(GroovyParser parser) {
        this.parser = parser;
    }

    /** A class, interface, enum, record, trait or annotation type whose keyword stands here. */
    Type type(int first, List<Annotation> annotations, Set<String> modifiers) {
        boolean annotation = parser.accept("@");
        String keyword = parser.name();
        String name = parser.name();
        if (parser.is("<")) {
            parser.angles.skip();
        }
        List<Declare> components = parser.is("(") ? parameters() : List.of();
        List<String> supertypes = new ArrayList<>();
        while (parser.at < parser.end && !parser.is("{") && !parser.is(";")) {
            int start = parser.at;
            if (parser.isAny("extends", "implements", "permits")) {
                boolean known = !parser.is("permits");
                do {
                    parser.at++;
                    String supertype = parser.type();
                    if (known && !supertype.isEmpty()) {
                        supertypes.add(supertype);
                    }
                } while (parser.is(","));
            }
            if (parser.at == start) {
                if (parser.newline() && !parser.isName()) {
                    break;
                }
                parser.at++;
            }
        }
        List<Node> members = List.of();
        if (parser.is("{")) {
            boolean open = !modifiers.contains("final") && !keyword.equals("record") && !annotation;
            members = keyword.equals("enum") ? enumBody(name) : members(name, open, Set.of(Trait.FIELD));
        }
        return new Type(parser.range(first), name, components, supertypes, members, annotations);
    }

    /** The members in the braces that open here. */
    List<Node> members(String name, boolean open, Set<Trait> scope) {
        String outerName = enclosing;
        boolean outerReplaceable = replaceable;
        enclosing = name;
        replaceable = open;
        List<Node> members = parser.block(scope);
        enclosing = outerName;
        replaceable = outerReplaceable;
        return members;
    }

    private List<Node> enumBody(String name) {
        int opener = parser.at;
        int outer = parser.open();
        List<Node> members = new ArrayList<>();
        while (parser.at < parser.end && !parser.accept(";")) {
            int first = parser.at;
            List<Annotation> annotations = parser.annotations();
            boolean constant = parser.isName() && !parser.isName(parser.at + 1);
            if (!constant) {
                if (parser.isName() || !parser.accept(",")) {
                    break;
                }
                continue;
            }
            String constantName = parser.name();
            List<Argument> arguments = parser.is("(") ? parser.arguments() : List.of();
            List<Node> body = parser.is("{") ? members(name, false, Set.of(Trait.FIELD)) : List.of();
            New value = new New(parser.range(first), name, arguments, body);
            members.add(new Declare(parser.range(first), constantName, name, value, annotations,
                    Set.of(Trait.CONSTANT, Trait.STATIC, Trait.FIELD)));
            parser.accept(",");
        }
        String outerName = enclosing;
        boolean outerReplaceable = replaceable;
        Set<Trait> outerScope = parser.scope;
        enclosing = name;
        replaceable = false;
        parser.scope = Set.of(Trait.FIELD);
        members.addAll(parser.statements());
        parser.scope = outerScope;
        enclosing = outerName;
        replaceable = outerReplaceable;
        parser.leave(opener, outer);
        return members;
    }

    /** Adds the variable, field, method or constructor that stands here; false if none does. */
    boolean declaration(int first, List<Annotation> annotations, Set<String> modifiers, List<Node> into) {
        boolean member = parser.scope.contains(Trait.FIELD);
        boolean constructor = member && parser.isName() && parser.is(parser.at, enclosing)
                && (parser.is(parser.at + 1, "(") || parser.is(parser.at + 1, "{") && !parser.groovy);
        if (constructor) {
            into.add(method(first, parser.at, "", annotations, Set.of()));
            return true;
        }
        if (parser.groovy && modifiers.contains("def") && parser.is("(")) {
            // def (a, b) = [...]
            List<Integer> names = new ArrayList<>();
            for (int token = parser.at + 1; token < parser.closer(parser.at); token++) {
                if (parser.isName(token) && !parser.isName(token + 1)) {
                    names.add(token);
                }
            }
            parser.skipGroup();
            parser.takeApart(names, parser.accept("=") ? parser.expression() : null, Set.of(), into);
            return true;
        }
        int name = parser.declaredName(!modifiers.isEmpty(), member);
        if (name < 0) {
            return false;
        }
        String type = name > parser.at ? parser.type() : "";
        parser.at = name;
        Set<Trait> traits = traits(modifiers);
        if (parser.is(name + 1, "(")) {
            into.add(method(first, name, type, annotations, traits));
        } else {
            variables(first, type, annotations, traits, into);
        }
        return true;
    }

    private Set<Trait> traits(Set<String> modifiers) {
        Set<Trait> traits = JvmParser.with(parser.scope);
        if (modifiers.contains("private")) {
            traits.add(Trait.PRIVATE);
        }
        if (modifiers.contains("static")) {
            traits.add(Trait.STATIC);
        }
        if (modifiers.contains("final")) {
            traits.add(Trait.CONSTANT);
        }
        return traits;
    }

    private void variables(int first, String type, List<Annotation> annotations, Set<Trait> traits, List<Node> into) {
        int start = first;
        do {
            String name = parser.name();
            while (parser.is("[") && parser.is(parser.at + 1, "]")) {
                parser.at += 2;
            }
            Expression value = parser.accept("=") ? initializer() : null;
            into.add(new Declare(parser.range(start), name, type, value, annotations, traits));
            start = parser.at + 1;
        } while (parser.is(",") && parser.isName(parser.at + 1) && parser.accept(","));
        parser.accept(";");
    }

    private Expression initializer() {
        return parser.is("{") && !parser.groovy ? parser.array(parser.at) : parser.command();
    }

    private Node method(int first, int nameToken, String type, List<Annotation> annotations, Set<Trait> given) {
        boolean quoted = !parser.isName(nameToken);
        String name = quoted ? "" : parser.nameOf(nameToken);
        parser.at = quoted && parser.kind() == TokenKind.TEMPLATE_START ? parser.after(nameToken) : nameToken + 1;
        List<Declare> parameters = parser.is("(") ? parameters() : List.of();
        while (parser.is("[") && parser.is(parser.at + 1, "]")) {
            parser.at += 2;
        }
        if (parser.accept("throws")) {
            do {
                parser.type();
            } while (parser.accept(","));
        }
        if (parser.accept("default")) {
            Expression value = parser.expression();
            return new Declare(parser.range(first), name, type, value, annotations, given);
        }
        boolean member = parser.scope.contains(Trait.FIELD);
        Set<Trait> traits = given.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(given);
        boolean fixed = traits.contains(Trait.PRIVATE) || traits.contains(Trait.STATIC)
                || traits.contains(Trait.CONSTANT) || name.equals(enclosing);
        traits.remove(Trait.FIELD);
        traits.remove(Trait.CONSTANT);
        if (member && replaceable && !fixed) {
            traits.add(Trait.OVERRIDABLE);
        }
        List<Node> body = null;
        if (parser.is("{")) {
            body = parser.block();
            boolean gives = parser.groovy && !type.equals("void") && !name.equals(enclosing);
            body = gives ? Results.returned(body) : body;
        }
        parser.accept(";");
        return new Function(parser.range(first), name, parameters, body, annotations, traits);
    }

    /** The parameters in the parentheses that open here. */
    List<Declare> parameters() {
        int opener = parser.at;
        int outer = parser.open();
        List<Declare> all = new ArrayList<>();
        while (parser.at < parser.end) {
            int first = parser.at;
            List<Annotation> annotations = new ArrayList<>(parser.annotations());
            while (parser.isAny("final", "def", "var") && parser.isName(parser.at + 1)) {
                parser.at++;
                annotations.addAll(parser.annotations());
            }
            boolean typed = !(parser.isName() && (parser.at + 1 >= parser.end || parser.is(parser.at + 1, ",")
                    || parser.is(parser.at + 1, "=")));
            String type = typed ? parser.type() : "";
            annotations.addAll(parser.annotations());
            parser.accept("...");
            String name = parser.name();
            while (parser.is("[") && parser.is(parser.at + 1, "]")) {
                parser.at += 2;
            }
            Expression value = parser.accept("=") ? parser.expression() : null;
            if (name.isEmpty() && parser.at < parser.end && !parser.is(",")) {
                // no parameter, but nothing in it may be lost
                value = parser.expression();
            }
            if (parser.at > first) {
                all.add(new Declare(parser.range(first), name, type, value, annotations, Set.of(Trait.PARAMETER)));
            }
            if (!parser.accept(",") && parser.at < parser.end) {
                parser.at = Math.max(parser.at, first + 1);
            }
        }
        parser.leave(opener, outer);
        return all;
    }
}
