package io.github.golive.read.code;

import io.github.golive.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Evaluates the creation of objects. */
final class Creations {

    /** Calls that throw, or fail with, the object that they are given or that their function makes. */
    private static final Set<String> THROWING = Set.of("orElseThrow", "getOrElseThrow", "completeExceptionally",
            "failedFuture", "failedStage", "raiseError", "onErrorMap", "mapError", "addSuppressed", "initCause",
            "resumeWithException", "error", "failed", "failure");

    /** Types whose objects hold the text that they are made of. */
    private static final Set<String> TEXT_TYPES = Set.of("String", "StringBuilder", "StringBuffer", "CharArrayWriter");

    private final Evaluation evaluation;

    Creations(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Evaluates the creation of an object. */
    Result create(Node.New node, Frame frame) {
        String name = Evaluation.simpleName(node.type());
        if (name.equals("Builder") && node.type().length() > name.length()) {
            name = Evaluation.simpleName(node.type().substring(0, node.type().length() - ".Builder".length())) + name;
        }
        Frame where = frame.owned(name);
        List<Result> values = evaluation.arguments.evaluate(node.arguments(), List.of(), name, where);
        if (!node.body().isEmpty()) {
            return anonymous(node, name, values, frame);
        }
        if (Vocabulary.isThrowable(name) || isThrown(frame)
                || name.equals("Left") && values.size() == 1 || Vocabulary.isPatternType(name)
                || Vocabulary.isNamespaceCall(name)) {
            values.forEach(value -> evaluation.look(value, frame));
            return Result.unknown(node.at());
        }
        Symbols.TypeSymbol type = frame.scope.type(name);
        if (type == null && node.type().contains(".")) {
            type = qualified(node.type(), frame);
        }
        if (type != null) {
            return evaluation.functions.construct(type, node.arguments(), values, node.at(), where.owners, frame);
        }
        CallSite call = new CallSite(node.at(), name, null, null, List.of(), node.arguments(), values, frame);
        if (TEXT_TYPES.contains(name)) {
            return text(call, name);
        }
        Result made = evaluation.urls.create(call);
        if (made == null && Vocabulary.isHeaderNameType(name) && call.count() >= 1) {
            made = call.argument(0);
        }
        if (made == null) {
            made = evaluation.collections.create(call);
        }
        return made != null ? made : evaluation.callUses.use(call);
    }

    /** {@code orElseThrow(() -> new NotFound("x"))}: what is made there is thrown, whatever it is called. */
    private static boolean isThrown(Frame frame) {
        return !frame.owners.isEmpty() && THROWING.contains(frame.owners.get(frame.owners.size() - 1));
    }

    private static Symbols.TypeSymbol qualified(String name, Frame frame) {
        Symbols.TypeSymbol type = null;
        for (String part : name.split("\\.")) {
            type = type == null ? frame.scope.type(part) : type.scope.memberType(part);
            if (type == null && !part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                return null;
            }
        }
        return type;
    }

    private Result text(CallSite call, String name) {
        boolean builder = name.startsWith("StringBu");
        boolean capacity = call.count() == 1 && call.argument(0).shape.numeric();
        Result start = call.count() == 0 || capacity ? Result.of(Value.empty()) : call.argument(0);
        if (name.equals("StringJoiner")) {
            return Result.unknown(call.at(), call.arguments().toArray(Result[]::new));
        }
        if (call.count() >= 3) {
            start = TextCalls.part(call, start, call.number(1), call.number(2));
        } else if (start.shape.elements() != null) {
            start = TextCalls.whole(call.at(), start);
        }
        return start.with(Result.Shape.PLAIN.builder(builder));
    }

    private Result anonymous(Node.New node, String name, List<Result> values, Frame frame) {
        Symbols.TypeSymbol parent = frame.scope.type(name);
        Map<String, Result> members = new LinkedHashMap<>();
        if (parent != null) {
            Result made = evaluation.functions.construct(parent, node.arguments(), values, node.at(), frame.owners,
                    frame);
            members.putAll(made.shape.members());
        } else {
            values.forEach(value -> evaluation.pass(value, frame));
        }
        Symbols.TypeSymbol type = evaluation.anonymous(node, frame.scope);
        if (frame.effects) {
            evaluation.type(type, List.of(), frame.owned(name));
        }
        return Result.object(node.at(), members, type);
    }
}
