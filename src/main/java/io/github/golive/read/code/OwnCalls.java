package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.policy.KeyNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows calls of functions that this file declares. */
final class OwnCalls {

    private final Evaluation evaluation;

    OwnCalls(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Returns what a function of this file gives; null when the call means none. */
    Result call(Node.Call node, Symbols.TypeSymbol type, List<String> chain, Frame frame) {
        boolean self = node.target() instanceof Node.Name name
                && (name.id().equals("this") || name.id().equals("super"));
        List<Symbols.FunctionSymbol> candidates;
        if (node.target() == null) {
            if (frame.scope.value(node.name()) instanceof Symbols.Variable) {
                Result called = closureCall(node, frame);
                if (called != null) {
                    return called;
                }
            }
            candidates = frame.scope.functions(node.name());
            if (candidates.isEmpty()) {
                if ((node.name().equals("this") || node.name().equals("super")) && frame.self != null) {
                    return delegate(node, frame);
                }
                return closureCall(node, frame);
            }
        } else if (self && frame.self != null) {
            candidates = frame.self.scope.memberFunctions(node.name());
        } else if (type != null) {
            candidates = type.scope.memberFunctions(node.name());
            if (candidates.isEmpty() && node.name().equals("values") && node.arguments().isEmpty()) {
                return evaluation.collections.constants(type, node.at(), frame);
            }
        } else {
            return null;
        }
        if (!Functions.isAccepted(candidates, node.arguments().size())) {
            return null;
        }
        Symbols.FunctionSymbol function = Functions.choose(candidates, node.arguments(), frame);
        if (function != null && Functions.isTextForFunction(function, node.arguments())) {
            return null;
        }
        if (function == null) {
            return unclear(node, candidates, chain, frame);
        }
        Map<String, Result> instance = function.owner != null && function.owner == frame.self ? frame.instance : null;
        return invoke(function, node, instance, chain, frame);
    }

    /** Several functions take so many arguments: where they agree on the name of a parameter, that is its name. */
    private Result unclear(Node.Call node, List<Symbols.FunctionSymbol> candidates, List<String> chain, Frame frame) {
        List<String> owners = frame.owned(chain).owned(node.name()).owners;
        List<Result> values = evaluation.arguments.evaluate(node.arguments(), List.of(), node.name(),
                frame.owned(node.name()));
        for (int i = 0; i < values.size(); i++) {
            Set<String> names = new LinkedHashSet<>();
            for (Symbols.FunctionSymbol candidate : candidates) {
                List<Node.Declare> parameters = candidate.node.parameters();
                if (parameters.size() == values.size()) {
                    names.add(parameters.get(i).name());
                }
            }
            if (names.size() != 1 && KeyNames.looksUp(node.name())) {
                evaluation.name(values.get(i), frame);
            } else {
                evaluation.give(values.get(i), names.size() == 1
                        ? names.iterator().next() : node.name(), owners, frame);
            }
        }
        return Result.unknown(node.at());
    }

    Result invoke(Symbols.FunctionSymbol function, Node.Call node, Map<String, Result> instance,
            List<String> chain, Frame frame) {
        Frame where = frame.owned(chain).owned(node.name());
        List<Result> values = evaluation.arguments.evaluate(node.arguments(), List.of(), node.name(), where);
        Map<Node.Declare, Result> paired = Functions.pair(function.node.parameters(), node.arguments(), values,
                node.at());
        evaluation.functions.pass(function, function.node.parameters(), paired, where.owners, frame);
        if (values.size() == 2 && function.node.parameters().size() == 2) {
            pair(node, values, function.node.parameters().get(1), where);
        }
        if (!function.isCertain() && instance == null) {
            return Result.unknown(node.at());
        }
        Result result = evaluation.functions.call(function, paired, instance, node.at(), frame);
        node.arguments().forEach(argument -> evaluation.stores.share(argument.value(), frame));
        return function.isLocal() ? result : result.from(List.of());
    }

    /** A function of the file that takes a name and then a value: {@code setting("payitoff.api-key", "x")}. */
    private void pair(Node.Call node, List<Result> values, Node.Declare parameter, Frame frame) {
        String name = SpelledNames.of(node.arguments().get(0).value(), values.get(0));
        if (name != null && Vocabulary.isName(name)) {
            evaluation.give(values.get(1), evaluation.functions.definition(parameter), name, frame);
        }
    }

    /**
     * Returns what a function of the file gives that is called like a method of its first argument; null if none is.
     */
    Result extension(CallSite call) {
        List<Symbols.FunctionSymbol> candidates = call.frame().scope.functions(call.name());
        Symbols.FunctionSymbol function = Functions.choose(candidates, call.count());
        if (function == null) {
            return null;
        }
        Map<Node.Declare, Result> paired = Functions.pair(function.node.parameters(), call.nodes(), call.arguments(),
                call.at());
        evaluation.functions.pass(function, function.node.parameters(), paired, call.frame().owners, call.frame());
        return Result.unknown(call.at(), call.receiver());
    }

    private Result delegate(Node.Call node, Frame frame) {
        List<Result> values = evaluation.arguments.evaluate(node.arguments(), List.of(), node.name(), frame);
        if (node.name().equals("this")) {
            Result made = evaluation.functions.construct(frame.self, node.arguments(), values, node.at(), frame.owners,
                    frame);
            if (frame.constructed != null) {
                made.shape.members().forEach(frame.constructed::putIfAbsent);
            }
            return Result.NOTHING;
        }
        Symbols.TypeSymbol parent = frame.self.supertypes.stream()
                .map(frame.scope::type)
                .filter(found -> found != null && found != frame.self && !found.constructors.isEmpty())
                .findFirst()
                .orElse(null);
        if (parent != null) {
            evaluation.functions.construct(parent, node.arguments(), values, node.at(), frame.owners, frame);
            return Result.NOTHING;
        }
        boolean thrown = frame.self.supertypes.stream().anyMatch(Vocabulary::isThrowable);
        values.forEach(value -> {
            if (thrown) {
                evaluation.look(value, frame);
            } else {
                evaluation.pass(value, frame);
            }
        });
        return Result.NOTHING;
    }

    private Result closureCall(Node.Call node, Frame frame) {
        if (frame.scope.value(node.name()) == null) {
            return null;
        }
        Result function = evaluation.expressions.evaluate(new Node.Name(node.at(), node.name()), frame);
        if (function.shape.closure() == null) {
            return null;
        }
        List<Result> values = evaluation.arguments.evaluate(node.arguments(), List.of(), node.name(),
                frame.owned(node.name()));
        return applied(function, values, node.at(), frame);
    }

    Result applied(Result function, List<Result> values, Range at, Frame frame) {
        List<Node.Declare> parameters = function.shape.closure().lambda().parameters();
        for (int i = 0; i < values.size(); i++) {
            if (i < parameters.size()) {
                Node.Declare parameter = parameters.get(i);
                evaluation.give(values.get(i), evaluation.functions.definition(parameter), parameter.name(), frame);
            } else {
                evaluation.pass(values.get(i), frame);
            }
        }
        Result result = parameters.isEmpty() || values.isEmpty() ? function.shape.closure().result()
                : evaluation.functions.invoke(function.shape.closure(), values, at, frame);
        Set<Definition> origins = new LinkedHashSet<>(function.origins);
        origins.addAll(result.origins);
        return result.from(origins);
    }
}
