package io.github.golive.read.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands in where something looked up is missing. */
final class Fallbacks {

    private final Evaluation evaluation;

    Fallbacks(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** One of several values; those that stand in for something looked up by name are given to that name. */
    Result choice(Node.Choice node, String lookedUp, List<Result> options, Frame frame) {
        if (options.isEmpty()) {
            return Result.unknown(node.at());
        }
        Result either = Result.either(options);
        return lookedUp == null ? either : standIn(node, lookedUp, either, frame);
    }

    Result call(CallSite call) {
        if (call.count() == 0) {
            return null;
        }
        String name = call.name();
        if (Vocabulary.isDefaultedLookup(name) && call.count() >= 2 && call.chain() != null) {
            String key = call.known(0);
            boolean shaped = call.count() == 2 || call.count() == 3 && !call.argument(1).hasText();
            if (key != null && shaped && Vocabulary.isName(key)) {
                evaluation.look(call.argument(0), call.frame());
                Result fallback = returned(call.last());
                Result found = call.receiver() == null ? Result.unknown(call.at())
                        : evaluation.collections.lookup(call.receiver(), key, call.at(), call.frame());
                return standIn(call.nodes(), key, fallback, call.frame()).or(found);
            }
            if (shaped && (name.equals("getOrDefault") || name.equals("getOrElse") || name.equals("getProperty"))) {
                evaluation.look(call.argument(0), call.frame());
                return returned(call.last()).or(Result.unknown(call.at()));
            }
        }
        if (!Vocabulary.isFallback(name)) {
            return null;
        }
        List<Result> options = new ArrayList<>();
        if (call.receiver() != null) {
            options.add(call.receiver());
        }
        call.arguments().forEach(argument -> options.add(returned(argument)));
        String key = call.target() == null
                ? call.nodes().size() > 1 ? lookedUp(call.nodes().get(0).value()) : null
                : lookedUp(source(call.target(), call.nodes()));
        Result either = Result.either(options);
        return key == null ? either : standIn(call.nodes(), key, either, call.frame());
    }

    private Result standIn(Object place, String name, Result value, Frame frame) {
        Definition definition = evaluation.definition(place, name);
        evaluation.give(value, definition, name, frame);
        return value.from(List.of(definition));
    }

    /** Returns the name under which an expression looks a value up; null when it does not. */
    static String lookedUp(Node.Expression node) {
        if (node instanceof Node.Call call) {
            if (Vocabulary.isLookup(call.name()) && !call.arguments().isEmpty()
                    && call.arguments().get(0).value() instanceof Node.Literal literal && literal.quoted()) {
                return literal.value().text();
            }
            return call.arguments().isEmpty() ? call.name() : null;
        }
        if (node instanceof Node.Member member) {
            return member.name();
        }
        if (node instanceof Node.Index index && index.index() instanceof Node.Literal literal && literal.quoted()) {
            return literal.value().text();
        }
        return null;
    }

    /** Returns the expression that is looked up, through {@code Optional.ofNullable(…)} and the like. */
    private static Node.Expression source(Node.Expression target, List<Node.Argument> arguments) {
        Node.Expression at = target;
        while (at instanceof Node.Call call) {
            boolean wraps = Set.of("ofNullable", "of", "just", "justOrEmpty", "fromNullable", "Option", "apply")
                    .contains(call.name()) && call.arguments().size() == 1;
            boolean passes = Set.of("filter", "map", "or", "trim", "toOptional").contains(call.name());
            if (wraps) {
                at = call.arguments().get(0).value();
            } else if (passes && call.target() != null) {
                at = call.target();
            } else {
                break;
            }
        }
        boolean type = at instanceof Node.Name name && !name.id().isEmpty() && Character.isUpperCase(name.id().charAt(0));
        return type && !arguments.isEmpty() ? arguments.get(0).value() : at;
    }

    /** Returns what a function gives, or the value itself. */
    static Result returned(Result value) {
        if (value.shape.closure() == null) {
            return value;
        }
        return value.shape.closure().result();
    }
}
