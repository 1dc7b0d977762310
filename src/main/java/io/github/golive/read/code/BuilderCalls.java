package io.github.golive.read.code;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Methods by which a {@code StringBuilder} and its like change in place. */
final class BuilderCalls {

    private static final Set<String> CHANGING = Set.of("append", "add", "<<", "insert", "replace", "delete",
            "deleteCharAt", "setLength", "setCharAt", "reverse", "appendCodePoint", "clear", "deleteAt", "setRange",
            "appendLine");

    private final Evaluation evaluation;

    BuilderCalls(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Returns what the builder holds after the call; null when the call is none that changes a builder. */
    Result apply(CallSite call) {
        Result before = call.receiver();
        if (before == null || !before.shape.builder() || before.shape.elements() != null || before.shape.url() != null
                || !CHANGING.contains(call.name())) {
            return null;
        }
        Result after = changed(call);
        return after.with(Result.Shape.PLAIN.builder(true));
    }

    private Result changed(CallSite call) {
        Result before = evaluation.bounded(call.receiver(), call.at(), call.frame());
        int count = call.count();
        return switch (call.name()) {
            case "append", "add", "<<" -> count == 1 ? Concatenation.of(call.at(), List.of(before, call.argument(0)))
                    : count == 3 ? appended(call, before) : lost(call);
            case "insert" -> count == 2 && call.number(0) >= 0
                    ? spliced(call, call.number(0), call.number(0), 1) : lost(call);
            case "replace" -> count == 3 && call.number(0) >= 0 && call.number(1) >= 0
                    ? spliced(call, call.number(0), call.number(1), 2)
                    : lost(call);
            case "delete" -> count == 2 && call.number(0) >= 0 && call.number(1) >= 0
                    ? cut(call, call.number(0), call.number(1))
                    : lost(call);
            case "deleteCharAt" -> call.number(0) >= 0 ? cut(call, call.number(0), call.number(0) + 1) : lost(call);
            case "setLength" -> call.number(0) >= 0 ? shortened(call) : lost(call);
            case "setCharAt" -> count == 2 && call.number(0) >= 0
                    ? spliced(call, call.number(0), call.number(0) + 1, 1)
                    : lost(call);
            default -> lost(call);
        };
    }

    /** {@code append(text, start, end)} */
    private static Result appended(CallSite call, Result before) {
        int start = call.number(1);
        int end = call.number(2);
        Result added = call.argument(0);
        boolean known = start >= 0 && end >= start && added.texts.stream().allMatch(Value::isKnown);
        return Concatenation.of(call.at(), List.of(before, known
                ? added.map(text -> text.slice(Math.min(start, text.length()), Math.min(end, text.length())))
                : Result.unknown(call.at(), added)));
    }

    private Result cut(CallSite call, int start, int end) {
        return each(call, text -> Value.join(call.at(), List.of(text.slice(0, Math.min(start, text.length())),
                text.slice(Math.min(end, text.length())))));
    }

    private Result shortened(CallSite call) {
        int length = call.number(0);
        return call.receiver().texts.stream().allMatch(text -> text.length() >= length)
                ? each(call, text -> text.slice(0, length))
                : lost(call);
    }

    /** Puts an argument in the place of what stands between two offsets. */
    private static Result spliced(CallSite call, int start, int end, int argument) {
        if (!call.receiver().texts.stream().allMatch(text -> text.isKnown() && start <= text.length())) {
            return lost(call);
        }
        List<Result> options = new ArrayList<>();
        for (Value text : call.receiver().texts) {
            options.add(Concatenation.of(call.at(), List.of(Result.of(text.slice(0, start)), call.argument(argument),
                    Result.of(text.slice(Math.min(end, text.length()))))));
        }
        Result spliced = Result.either(options);
        return Result.derived(spliced.texts, spliced.rest, List.of(call.receiver(), spliced), false);
    }

    private static Result each(CallSite call, UnaryOperator<Value> change) {
        return call.receiver().texts.stream().allMatch(Value::isKnown) ? call.receiver().map(change) : lost(call);
    }

    private static Result lost(CallSite call) {
        List<Result> from = new ArrayList<>(List.of(call.receiver()));
        from.addAll(call.arguments());
        return Result.unknown(call.at(), from.toArray(Result[]::new));
    }
}
