package io.github.golive.read.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Visits the parts of nodes. */
final class Walk {

    private Walk() {
    }

    /** Visits the nodes directly below {@code node}, in the order of the source. */
    static void children(Node node, Consumer<Node> visitor) {
        if (node instanceof Node.Expression expression) {
            expression(expression, visitor);
        } else if (node instanceof Node.Declare declare) {
            declare.annotations().forEach(visitor);
            visit(declare.value(), visitor);
        } else if (node instanceof Node.Function function) {
            function.annotations().forEach(visitor);
            function.parameters().forEach(visitor);
            if (function.body() != null) {
                function.body().forEach(visitor);
            }
        } else if (node instanceof Node.Type type) {
            type.annotations().forEach(visitor);
            type.components().forEach(visitor);
            type.members().forEach(visitor);
        } else if (node instanceof Node.Annotation annotation) {
            arguments(annotation.arguments(), visitor);
        } else {
            statement(node, visitor);
        }
    }

    private static void statement(Node node, Consumer<Node> visitor) {
        if (node instanceof Node.Block block) {
            block.statements().forEach(visitor);
        } else if (node instanceof Node.Return returned) {
            visit(returned.value(), visitor);
        } else if (node instanceof Node.Yield yielded) {
            visit(yielded.value(), visitor);
        } else if (node instanceof Node.Throw thrown) {
            visit(thrown.value(), visitor);
        } else if (node instanceof Node.Assertion assertion) {
            assertion.parts().forEach(visitor);
        } else if (node instanceof Node.If choice) {
            visit(choice.test(), visitor);
            choice.then().forEach(visitor);
            choice.otherwise().forEach(visitor);
        } else if (node instanceof Node.Loop loop) {
            visit(loop.variable(), visitor);
            visit(loop.iterable(), visitor);
            loop.header().forEach(visitor);
            loop.body().forEach(visitor);
        } else if (node instanceof Node.Try attempt) {
            attempt.resources().forEach(visitor);
            attempt.body().forEach(visitor);
            attempt.handlers().forEach(handler -> handler.forEach(visitor));
            attempt.last().forEach(visitor);
        } else if (node instanceof Node.Switch choice) {
            visit(choice.subject(), visitor);
            choice.cases().forEach(each -> {
                each.labels().forEach(visitor);
                each.body().forEach(visitor);
            });
        }
    }

    private static void expression(Node.Expression node, Consumer<Node> visitor) {
        if (node instanceof Node.Concat concat) {
            concat.parts().forEach(visitor);
        } else if (node instanceof Node.Member member) {
            visit(member.target(), visitor);
        } else if (node instanceof Node.Reference reference) {
            visit(reference.target(), visitor);
        } else if (node instanceof Node.Call call) {
            visit(call.target(), visitor);
            arguments(call.arguments(), visitor);
        } else if (node instanceof Node.New created) {
            arguments(created.arguments(), visitor);
            created.body().forEach(visitor);
        } else if (node instanceof Node.Choice choice) {
            choice.tests().forEach(visitor);
            choice.options().forEach(visitor);
        } else if (node instanceof Node.Body body) {
            body.statements().forEach(visitor);
        } else if (node instanceof Node.Comparison comparison) {
            comparison.operands().forEach(visitor);
        } else if (node instanceof Node.Index index) {
            visit(index.target(), visitor);
            visit(index.index(), visitor);
        } else if (node instanceof Node.ListOf list) {
            list.elements().forEach(visitor);
        } else if (node instanceof Node.MapOf map) {
            map.entries().forEach(visitor);
        } else if (node instanceof Node.Entry entry) {
            visit(entry.key(), visitor);
            visit(entry.value(), visitor);
        } else if (node instanceof Node.Assign assign) {
            visit(assign.target(), visitor);
            visit(assign.value(), visitor);
        } else if (node instanceof Node.Lambda lambda) {
            lambda.parameters().forEach(visitor);
            lambda.body().forEach(visitor);
        } else if (node instanceof Node.Element element) {
            element.attributes().forEach(visitor);
            element.children().forEach(visitor);
        } else if (node instanceof Node.Unknown unknown) {
            unknown.parts().forEach(visitor);
        }
    }

    private static void arguments(List<Node.Argument> arguments, Consumer<Node> visitor) {
        arguments.forEach(argument -> visit(argument.value(), visitor));
    }

    private static void visit(Node node, Consumer<Node> visitor) {
        if (node != null) {
            visitor.accept(node);
        }
    }

    /** Adds the names of the local variables that the statements declare, those of inner functions and types not. */
    static void declaredIn(List<? extends Node> statements, Set<String> names) {
        for (Node statement : statements) {
            declaredIn(statement, names);
        }
    }

    private static void declaredIn(Node node, Set<String> names) {
        if (node instanceof Node.Declare declare && !declare.traits().contains(Node.Trait.FIELD)) {
            names.add(declare.name());
        }
        if (!(node instanceof Node.Function) && !(node instanceof Node.Lambda) && !(node instanceof Node.Type)
                && !(node instanceof Node.New)) {
            children(node, child -> declaredIn(child, names));
        }
    }

    /** Adds the expressions that a body returns, those of functions and types within it not. */
    static void returnedBy(List<? extends Node> body, List<Node.Expression> found) {
        for (Node node : body) {
            if (node instanceof Node.Return returned && returned.value() != null) {
                found.add(returned.value());
            } else if (!(node instanceof Node.Expression) && !(node instanceof Node.Function)
                    && !(node instanceof Node.Type)) {
                List<Node> parts = new ArrayList<>();
                children(node, parts::add);
                returnedBy(parts, found);
            }
        }
    }

    /** Adds the local names that are assigned somewhere in the nodes. */
    static void assignedIn(List<? extends Node> nodes, Set<String> names) {
        nodes.forEach(node -> assignedIn(node, names));
    }

    private static void assignedIn(Node node, Set<String> names) {
        if (node instanceof Node.Assign assign && assign.target() instanceof Node.Name name) {
            names.add(name.id());
        } else if (node instanceof Node.Call call && call.target() != null) {
            Node.Expression root = call.target();
            while (root instanceof Node.Call inner && inner.target() != null) {
                root = inner.target();
            }
            if (root instanceof Node.Name name) {
                names.add(name.id());
            }
        }
        children(node, child -> assignedIn(child, names));
    }
}
