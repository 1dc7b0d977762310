package io.github.golive.read.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Evaluates what is handed to a call; functions among it learn what their parameters are given. */
final class Arguments {

    private final Evaluation evaluation;

    Arguments(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Evaluates arguments; functions among them learn what their parameters are given. */
    List<Result> evaluate(List<Node.Argument> nodes, List<Result> bindings, String name, Frame frame) {
        List<Result> values = new ArrayList<>();
        for (Node.Argument node : nodes) {
            Frame where = (node.label().isEmpty() ? frame : frame.owned(node.label())).surrounded();
            Result value = node.value() instanceof Node.Lambda lambda
                    ? lambda(lambda, bindings, name, where)
                    : evaluation.expressions.evaluate(node.value(), where);
            evaluation.noteDestinations(value, where);
            values.add(value);
        }
        return values;
    }

    Result lambda(Node.Lambda node, List<Result> bindings, String name, Frame outer) {
        Frame frame = outer.function();
        List<Node.Declare> parameters = node.parameters();
        if (parameters.isEmpty() && !bindings.isEmpty()) {
            Node.Declare it = new Node.Declare(node.at(), "it", "", null, List.of(), Set.of(Node.Trait.PARAMETER));
            Definition definition = evaluation.definition(node, "it");
            bind(it, definition, bindings.get(0), frame);
        }
        for (int i = 0; i < parameters.size(); i++) {
            Definition definition = evaluation.functions.definition(parameters.get(i));
            if (i < bindings.size()) {
                bind(parameters.get(i), definition, bindings.get(i), frame);
            } else {
                evaluation.functions.bindUnknown(List.of(parameters.get(i)), frame);
            }
        }
        evaluation.statements.all(node.body(), frame);
        outer.state.join(List.of(frame.state), true);
        Set<String> changed = new HashSet<>();
        Walk.assignedIn(node.body(), changed);
        changed.forEach(each -> evaluation.stores.share(new Node.Name(node.at(), each), outer));
        Result result = frame.returns.isEmpty() ? Result.NOTHING : Result.either(frame.returns);
        return Result.function(node.at(), new Result.Closure(node, frame, result));
    }

    private void bind(Node.Declare parameter, Definition definition, Result value, Frame frame) {
        Symbols.Variable variable = new Symbols.Variable(parameter, frame.loops);
        evaluation.give(value, definition, parameter.name(), frame);
        frame.scope.declare(parameter.name(), variable);
        frame.state.set(variable, List.of(new State.Reaching(definition, value)));
    }
}
