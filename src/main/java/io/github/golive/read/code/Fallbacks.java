package io.github.golive.read.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands in where something looked up is missing. */
final class Fallbacks {

    /** What makes an {@code Optional} and the like of a value. */
    private static final Set<String> WRAPPING = Set.of("ofNullable", "of", "just", "justOrEmpty", "fromNullable",
            "Option", "apply");

    /** Steps after which it is still what was looked up that may be missing. */
    private static final Set<String> PASSING = Set.of("filter", "map", "or", "trim", "toOptional");

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
        if (call.receiver() != null && call.count() == 1 && (name.equals("toRight") || name.equals("toLeft"))) {
            // what an Either holds in place of a missing value says why it is missing
            evaluation.look(call.argument(0), call.frame());
            return call.receiver();
        }
        if (name.equals("cond") && call.count() == 3) {
            // Either.cond(test, value, why not)
            evaluation.look(call.argument(0), call.frame());
            evaluation.look(call.argument(2), call.frame());
            return call.argument(1);
        }
        boolean alone = name.equals("getOrDefault") && call.count() == 1 && call.receiver() != null;
        boolean folds = name.equals("fold") && call.count() == 2 && !call.last().hasText()
                && call.receiver() != null && call.receiver().shape.elements() == null;
        if (!folds && !alone && !Vocabulary.isFallback(name)) {
            return null;
        }
        List<Result> options = new ArrayList<>();
        if (call.receiver() != null) {
            options.add(call.receiver());
        }
        call.arguments().forEach(argument -> options.add(returned(argument)));
        String key = call.target() == null
                ? call.nodes().size() > 1 ? lookedUp(call.nodes().get(0).value(), call.frame()) : null
                : lookedUp(source(call.target(), call.nodes()), call.frame());
        Result either = Result.either(options);
        return key == null ? either : standIn(call.nodes(), key, either, call.frame());
    }

    private Result standIn(Object place, String name, Result value, Frame frame) {
        Definition definition = evaluation.definition(place, name);
        evaluation.give(value, definition, name, frame);
        return value.from(List.of(definition));
    }

    /** Returns the name under which an expression looks a value up; null when it does not. */
    String lookedUp(Node.Expression node, Frame frame) {
        if (node instanceof Node.Call call) {
            String key = Vocabulary.isLookup(call.name()) && !call.arguments().isEmpty()
                    ? key(call.arguments().get(0).value(), frame)
                    : null;
            return key != null ? key : call.arguments().isEmpty() ? call.name() : null;
        }
        if (node instanceof Node.Member member) {
            return member.name();
        }
        if (node instanceof Node.Name name && frame.scope.value(name.id()) instanceof Symbols.Variable variable) {
            List<State.Reaching> reaching = frame.state.get(variable);
            Node.Expression source = reaching.size() == 1 ? reaching.get(0).definition().source : null;
            return source instanceof Node.Call ? lookedUp(source, frame) : null;
        }
        return node instanceof Node.Index index ? key(index.index(), frame) : null;
    }

    /** Returns the text of a literal or of a constant; null for anything else. */
    private String key(Node.Expression node, Frame frame) {
        if (node instanceof Node.Literal literal) {
            return literal.quoted() ? literal.value().text() : null;
        }
        Frame quiet = frame.pure(frame.scope, frame.self, frame.instance, null);
        return node instanceof Node.Name || node instanceof Node.Member
                ? evaluation.expressions.evaluate(node, quiet).known()
                : null;
    }

    /** Returns the expression that is looked up, through {@code Optional.ofNullable(…)} and the like. */
    private static Node.Expression source(Node.Expression target, List<Node.Argument> arguments) {
        Node.Expression at = target;
        while (at instanceof Node.Call call) {
            boolean wraps = WRAPPING.contains(call.name()) && call.arguments().size() == 1;
            boolean passes = PASSING.contains(call.name());
            if (wraps) {
                at = call.arguments().get(0).value();
            } else if (passes && call.target() != null) {
                at = call.target();
            } else {
                break;
            }
        }
        boolean type = at instanceof Node.Name name && !name.id().isEmpty()
                && Character.isUpperCase(name.id().charAt(0));
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
