package io.github.golive.read.code;

import io.github.golive.finding.Range;
import java.util.ArrayList;
import java.util.List;

/** Evaluates expressions: what they give, and what is done with their parts. */
final class Expressions {

    private final Evaluation evaluation;

    Expressions(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Result evaluate(Node.Expression node, Frame frame) {
        evaluation.step(frame);
        if (node instanceof Node.Literal literal) {
            return literal.quoted() ? Result.of(literal.value()) : Result.number(literal.value());
        }
        if (node instanceof Node.Concat concat) {
            return concat(concat, frame);
        }
        if (node instanceof Node.Name name) {
            return name(name, frame);
        }
        if (node instanceof Node.Member member) {
            return evaluation.members.evaluate(member, frame);
        }
        if (node instanceof Node.Call call) {
            return evaluation.calls.call(call, frame);
        }
        if (node instanceof Node.New created) {
            return evaluation.creations.create(created, frame);
        }
        if (node instanceof Node.Choice choice) {
            return choice(choice, frame);
        }
        if (node instanceof Node.Assign assign) {
            return evaluation.stores.assign(assign, frame);
        }
        if (node instanceof Node.Lambda lambda) {
            return evaluation.arguments.lambda(lambda, List.of(), "", frame);
        }
        return other(node, frame);
    }

    private Result other(Node.Expression node, Frame frame) {
        Range at = node.at();
        if (node instanceof Node.ListOf list) {
            return evaluation.aggregates.list(list, frame);
        }
        if (node instanceof Node.MapOf map) {
            return evaluation.aggregates.map(map, frame);
        }
        if (node instanceof Node.Entry entry) {
            return evaluation.aggregates.map(new Node.MapOf(at, List.of(entry)), frame);
        }
        if (node instanceof Node.Comparison comparison) {
            comparison.operands().forEach(operand -> evaluation.look(evaluate(operand, frame), frame));
            return Result.unknown(at);
        }
        if (node instanceof Node.Index index) {
            return evaluation.members.index(index, frame);
        }
        if (node instanceof Node.Body body) {
            Frame inner = frame.yielding();
            evaluation.statements.all(body.statements(), inner);
            frame.state.join(List.of(inner.state), true);
            return inner.yields.isEmpty() ? Result.unknown(at) : Result.either(inner.yields);
        }
        if (node instanceof Node.Reference reference) {
            return reference(reference, frame);
        }
        if (node instanceof Node.Element element) {
            return evaluation.aggregates.element(element, frame);
        }
        if (node instanceof Node.Unknown unknown) {
            unknown.parts().forEach(part -> evaluation.pass(evaluate(part, frame), frame));
        }
        return Result.unknown(at);
    }

    private Result concat(Node.Concat node, Frame frame) {
        List<Result> parts = new ArrayList<>();
        for (Node.Expression part : node.parts()) {
            Result value = evaluate(part, frame);
            if (parts.isEmpty() && frame.effects && (part instanceof Node.Name || part instanceof Node.Member)) {
                value.origins.forEach(Definition::begin);
            }
            if (parts.size() == 1 && maySum(parts.get(0), value)) {
                Result first = parts.remove(0);
                value = Result.unknown(node.at(), first, value).with(value.shape);
            }
            parts.add(value.shape.url() != null ? value.shape.url().text(part.at()) : value);
        }
        return Concatenation.of(node.at(), parts);
    }

    /** Numbers and characters before the first text are added, not put together. */
    private static boolean maySum(Result first, Result next) {
        return first.shape.numeric() && (next.shape.numeric() || next.isUnknown())
                || first.isUnknown() && next.shape.numeric();
    }

    private Result name(Node.Name node, Frame frame) {
        if (node.id().equals("this") && frame.instance != null) {
            return Result.object(node.at(), frame.instance, frame.self);
        }
        Symbols.Symbol symbol = frame.scope.value(node.id());
        if (symbol instanceof Symbols.Variable variable) {
            return variable(variable, node.at(), frame);
        }
        if (symbol instanceof Symbols.Field field) {
            return field(field, node.id(), frame);
        }
        return Result.unknown(node.at());
    }

    Result variable(Symbols.Variable variable, Range at, Frame frame) {
        List<State.Reaching> reaching = frame.state.get(variable);
        if (reaching.isEmpty()) {
            return Result.unknown(at);
        }
        List<Result> options = new ArrayList<>();
        for (State.Reaching each : reaching) {
            if (frame.effects) {
                each.definition().read();
            }
            options.add(each.value().from(List.of(each.definition())));
        }
        return Result.either(options);
    }

    Result field(Symbols.Field field, String name, Frame frame) {
        if (frame.constructed != null && frame.constructed.containsKey(name) && field.owner == frame.self) {
            return frame.constructed.get(name);
        }
        if (frame.instance != null && frame.instance.containsKey(name) && field.owner == frame.self) {
            return frame.instance.get(name).from(List.of(field.definition));
        }
        if (frame.effects) {
            field.definition.read();
        }
        return evaluation.fields.value(field, frame);
    }

    private Result choice(Node.Choice node, Frame frame) {
        for (Node.Expression test : node.tests()) {
            evaluation.look(evaluate(test, frame), frame);
        }
        List<Result> options = new ArrayList<>();
        List<State> states = new ArrayList<>();
        String looked = null;
        for (Node.Expression option : node.options()) {
            Frame branch = frame.branch();
            options.add(evaluate(option, branch));
            states.add(branch.state);
            looked = looked == null ? evaluation.fallbacks.lookedUp(option, frame) : looked;
        }
        frame.state.join(states, true);
        return evaluation.fallbacks.choice(node, looked, options, frame);
    }

    private Result reference(Node.Reference node, Frame frame) {
        evaluation.stores.share(node.target(), frame);
        if (evaluation.members.type(node.target(), frame) == null) {
            Result target = evaluate(node.target(), frame);
            if (Vocabulary.isLooking(node.name())) {
                evaluation.look(target, frame);
            } else {
                evaluation.pass(target, frame);
            }
        }
        return Result.unknown(node.at());
    }

    /** Evaluates what is thrown: its words are for the one who reads the message. */
    void thrown(Node.Expression thrown, Frame frame) {
        if (thrown instanceof Node.Call call) {
            evaluation.calls.thrown(call.target(), call.arguments(), frame);
        } else if (thrown instanceof Node.New created) {
            evaluation.calls.thrown(null, created.arguments(), frame);
        } else {
            evaluation.look(evaluate(thrown, frame), frame);
        }
    }
}
