package io.github.golive.read.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Declares the types and functions of a block, and finds the assignments to each field of the file. */
final class Assignments {

    private final Deque<Set<String>> locals = new ArrayDeque<>();

    private Assignments() {
    }

    /** Declares what the nodes of a file, type or block declare, so that all of them see it. */
    static void declare(List<? extends Node> nodes, Symbols.Scope scope, Symbols.TypeSymbol owner) {
        for (Node node : nodes) {
            if (node instanceof Node.Type type) {
                Symbols.TypeSymbol symbol = new Symbols.TypeSymbol(type.name(), type, type.components(),
                        type.supertypes(), type.members(), scope);
                scope.declare(symbol);
                members(symbol);
            } else if (node instanceof Node.Function function) {
                Symbols.FunctionSymbol symbol = new Symbols.FunctionSymbol(function, owner, scope);
                if (owner != null && (function.name().equals(owner.name) || function.name().equals("constructor"))) {
                    owner.constructors.add(symbol);
                } else {
                    scope.declare(symbol);
                }
            } else if (node instanceof Node.Declare field && field.traits().contains(Node.Trait.FIELD)) {
                Symbols.Field symbol = new Symbols.Field(field.name(), field, owner, scope);
                scope.declare(field.name(), symbol);
                if (owner != null) {
                    owner.fields.add(symbol);
                }
            }
        }
    }

    static void members(Symbols.TypeSymbol type) {
        for (Node.Declare component : type.components) {
            Symbols.Field symbol = new Symbols.Field(component.name(), component, type, type.scope);
            type.scope.declare(component.name(), symbol);
            type.fields.add(symbol);
        }
        declare(type.members, type.scope, type);
    }

    /** Notes at each field what is assigned to it in these nodes, which stand in {@code scope}. */
    static void collect(List<? extends Node> nodes, Symbols.Scope scope) {
        Assignments walk = new Assignments();
        nodes.forEach(node -> walk.visit(node, scope, null));
    }

    private void visit(Node node, Symbols.Scope scope, Node around) {
        if (node instanceof Node.Type type) {
            Symbols.TypeSymbol symbol = scope.declared(type);
            if (symbol != null) {
                type.members().forEach(member -> visit(member, symbol.scope, null));
            }
            return;
        }
        if (node instanceof Node.Function function) {
            Set<String> names = new HashSet<>();
            function.parameters().forEach(parameter -> names.add(parameter.name()));
            if (function.body() != null) {
                Walk.declaredIn(function.body(), names);
                locals.push(names);
                function.body().forEach(statement -> visit(statement, scope, around == null ? function : around));
                locals.pop();
            }
            return;
        }
        if (node instanceof Node.Lambda lambda) {
            Set<String> names = new HashSet<>();
            lambda.parameters().forEach(parameter -> names.add(parameter.name()));
            Walk.declaredIn(lambda.body(), names);
            locals.push(names);
            lambda.body().forEach(statement -> visit(statement, scope, around == null ? lambda : around));
            locals.pop();
            return;
        }
        if (node instanceof Node.Block block && around == null) {
            Set<String> names = new HashSet<>();
            Walk.declaredIn(block.statements(), names);
            locals.push(names);
            block.statements().forEach(statement -> visit(statement, scope, block));
            locals.pop();
            return;
        }
        if (node instanceof Node.Assign assign) {
            note(assign, scope, around);
        }
        Walk.children(node, child -> visit(child, scope, around));
    }

    private void note(Node.Assign assign, Symbols.Scope scope, Node around) {
        Node.Expression target = assign.target();
        if (target instanceof Node.Name name) {
            if (locals.stream().noneMatch(names -> names.contains(name.id()))
                    && scope.value(name.id()) instanceof Symbols.Field field
                    && !(assign.operator().equals("+=") && field.node != null
                            && CollectionCalls.isCollection(field.node.value()))) {
                field.assignments.add(new Symbols.Assignment(assign, around));
            }
        } else if (target instanceof Node.Member member) {
            memberAssigned(assign, member, scope, around);
        } else if (target instanceof Node.Index index && index.target() instanceof Node.Name name
                && scope.value(name.id()) instanceof Symbols.Field field) {
            field.changedMembers.add(index.index() instanceof Node.Literal key ? key.value().text() : "*");
        }
    }

    private void memberAssigned(Node.Assign assign, Node.Member member, Symbols.Scope scope, Node around) {
        if (member.target() instanceof Node.Name owner) {
            if (owner.id().equals("this") || owner.id().equals("self")) {
                assignedToThis(assign, member.name(), scope, around);
                return;
            }
            Symbols.TypeSymbol type = scope.type(owner.id());
            if (type != null && type.scope.member(member.name()) instanceof Symbols.Field field) {
                field.assignments.add(new Symbols.Assignment(assign, around));
            } else if (locals.stream().noneMatch(names -> names.contains(owner.id()))
                    && scope.value(owner.id()) instanceof Symbols.Field object) {
                object.changedMembers.add(member.name());
            } else {
                scope.noteAssigned(member.name());
            }
        } else {
            scope.noteAssigned(member.name());
        }
    }

    private static void assignedToThis(Node.Assign assign, String name, Symbols.Scope scope, Node around) {
        Symbols.Scope inner = scope;
        while (inner != null && inner.type == null) {
            inner = inner.outer;
        }
        if (inner == null) {
            return;
        }
        Symbols.Symbol symbol = inner.member(name);
        if (symbol == null) {
            Symbols.Field implied = new Symbols.Field(name, null, inner.type, inner);
            inner.declare(name, implied);
            symbol = implied;
        }
        if (symbol instanceof Symbols.Field field) {
            field.assignments.add(new Symbols.Assignment(assign, around));
        }
    }
}
