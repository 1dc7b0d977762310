package io.github.golive.read.code;

import io.github.golive.finding.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what a call does with its receiver and arguments, and what it gives. */
final class Calls {

    /** Types whose methods change the list or array that they are given. */
    private static final Set<String> SORTERS = Set.of("Collections", "Arrays");

    /** Methods by which a function that stands in a variable is called. */
    private static final Set<String> INVOKING = Set.of("", "get", "call", "apply", "invoke", "getAsString", "run",
            "accept", "test");

    /** Methods that take a set for the question. */
    private static final Set<String> ASKING = Set.of("exists", "forall", "filter", "filterNot", "find");

    /** Types by whose names Scala makes sets. */
    private static final Set<String> SET_TYPES = Set.of("Set", "SortedSet", "HashSet");

    private final Evaluation evaluation;

    Calls(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Result call(Node.Call node, Frame frame) {
        List<String> chain = Evaluation.chain(node.target());
        Range at = evaluation.chainAt(node);
        if (frame.effects && node.target() instanceof Node.Name name
                && frame.scope.value(name.id()) instanceof Symbols.Variable variable) {
            variable.urls().forEach(frame.destinations::add);
        }
        Symbols.TypeSymbol type = node.target() == null ? null : evaluation.members.type(node.target(), frame);
        if (evaluation.annotations.isNonProductionBlock(node, frame)) {
            return Result.unknown(node.at());
        }
        Result own = evaluation.ownCalls.call(node, type, chain, frame);
        if (own != null) {
            return own;
        }
        boolean constructor = !node.name().isEmpty() && Character.isUpperCase(node.name().charAt(0));
        if (constructor && node.target() == null && !Vocabulary.isLogCall(node.name())) {
            return evaluation.creations.create(new Node.New(node.at(), node.name(), node.arguments(), List.of()),
                    frame);
        }
        if (Quiet.isQuiet(node.name(), node.target(), chain, frame)) {
            Result receiver = node.target() == null ? null : evaluation.expressions.evaluate(node.target(), frame);
            lookAll(receiver, node.arguments(), frame.quiet());
            return Result.unknown(node.at());
        }
        Result receiver = node.target() == null || type != null ? null
                : evaluation.expressions.evaluate(node.target(), frame);
        if (receiver != null && receiver.shape.type() != null) {
            Symbols.FunctionSymbol method = Functions.choose(
                    receiver.shape.type().scope.memberFunctions(node.name()), node.arguments(), frame);
            if (method != null) {
                receiver.origins.forEach(Definition::open);
                Result result = evaluation.ownCalls.invoke(method, node, receiver.shape.members(), chain, frame);
                return method.isCertain() || !receiver.shape.type().overrides(method.owner) ? result
                        : result.or(Result.unknown(node.at()));
            }
        }
        if (receiver != null && receiver.shape.type() == null && node.arguments().size() == 1) {
            Symbols.TypeSymbol declared = frame.scope.type(Receivers.type(node.target(), frame));
            Symbols.FunctionSymbol method = declared == null ? null
                    : Functions.choose(declared.scope.memberFunctions(node.name()), node.arguments(), frame);
            if (method != null) {
                return evaluation.ownCalls.invoke(method, node, null, chain, frame);
            }
        }
        if (receiver != null && receiver.shape.members() != null && node.arguments().isEmpty()) {
            Result accessed = evaluation.members.accessor(receiver, node.name(), node.at(), frame);
            if (accessed != null) {
                return accessed;
            }
        }
        Result bindings = receiver != null && (receiver.hasText() || receiver.shape.elements() != null)
                ? receiver.element(node.at())
                : null;
        List<Result> arguments = evaluation.arguments.evaluate(node.arguments(),
                bindings == null ? List.of() : List.of(bindings),
                node.name(), frame.owned(chain).owned(node.name()));
        return given(new CallSite(at, node.name(), node.target(), receiver, chain, node.arguments(), arguments,
                frame));
    }

    /** Gives the arguments of a library's method away. */
    private Result given(CallSite call) {
        Frame frame = call.frame();
        Result receiver = call.receiver();
        if (setsAttribute(call)) {
            call.arguments().subList(0, call.count() - 1).forEach(argument -> evaluation.look(argument, frame));
            String name = call.known(call.count() - 2);
            evaluation.give(call.last(), name == null ? "" : name, frame.owners, frame);
            return Result.unknown(call.at());
        }
        if (isLooking(call) && !(receiver == null && call.chain().isEmpty() && call.count() > 1)
                || Vocabulary.isPatternType(call.before()) || call.before().equals("Namespace")
                || Vocabulary.isNamespaceCall(call.name())
                || call.name().equals("toRegex") || call.name().equals("toPattern")) {
            if (receiver != null) {
                evaluation.look(receiver, frame);
            }
            call.arguments().forEach(argument -> evaluation.look(argument, frame));
            return Result.unknown(call.at());
        }
        if (isSet(call)) {
            call.arguments().forEach(argument -> evaluation.look(argument, frame));
            evaluation.look(evaluation.expressions.evaluate(new Node.Name(call.at(), call.name()), frame), frame);
            return Result.unknown(call.at());
        }
        if (Vocabulary.isChecked(call.name()) && call.count() >= 1) {
            call.arguments().subList(1, call.count()).forEach(argument -> evaluation.look(argument, frame));
            return call.argument(0);
        }
        if (receiver != null && receiver.shape.closure() != null && INVOKING.contains(call.name())) {
            return evaluation.ownCalls.applied(receiver, call.arguments(), call.at(), frame);
        }
        if (SORTERS.contains(call.before()) && call.count() >= 1) {
            evaluation.stores.share(call.nodes().get(0).value(), frame);
        }
        Result made = evaluation.scripts.apply(call);
        if (made == null) {
            made = evaluation.urls.apply(call);
        }
        if (made == null && Vocabulary.isHeaderNameType(call.before()) && call.count() >= 1) {
            made = call.argument(0);
        }
        if (made == null) {
            made = evaluation.collections.apply(call);
        }
        if (made == null) {
            made = evaluation.fallbacks.call(call);
        }
        if (made == null) {
            made = evaluation.texts.apply(call);
        }
        if (made == null && receiver != null && receiver.hasText()) {
            made = evaluation.ownCalls.extension(call);
        }
        return made != null ? made : evaluation.callUses.use(call);
    }

    /** The last argument is the value of an attribute, the others tell its name and where that comes from. */
    private static boolean setsAttribute(CallSite call) {
        return call.name().equals("setAttributeNS") && call.count() == 3
                || call.name().equals("writeAttribute") && call.count() == 4;
    }

    /** A pattern's {@code exec} searches a text; any other runs it. */
    private static boolean isLooking(CallSite call) {
        return call.name().equals("exec") ? Receivers.isPattern(call.target(), call.frame())
                : Vocabulary.isLooking(call.name());
    }

    /** Scala asks a set by calling it, {@code forbidden(url)}; {@code exists(forbidden)} does so too. */
    private static boolean isSet(CallSite call) {
        if (call.count() == 1 && ASKING.contains(call.name())
                && call.nodes().get(0).value() instanceof Node.Name) {
            return Receivers.isMade(call.nodes().get(0).value(), call.frame(), SET_TYPES);
        }
        return call.target() == null && call.count() == 1
                && Receivers.isMade(new Node.Name(call.at(), call.name()), call.frame(), SET_TYPES);
    }

    void thrown(Node.Expression target, List<Node.Argument> nodes, Frame frame) {
        lookAll(target == null ? null : evaluation.expressions.evaluate(target, frame), nodes, frame);
    }

    private void lookAll(Result receiver, List<Node.Argument> nodes, Frame frame) {
        if (receiver != null) {
            evaluation.look(receiver, frame);
        }
        List<Node.Argument> others = new ArrayList<>();
        for (Node.Argument node : nodes) {
            if (node.value() instanceof Node.New created && created.body().isEmpty()) {
                // Mono.error(new Refused("x"))
                lookAll(null, created.arguments(), frame);
            } else {
                others.add(node);
            }
        }
        evaluation.arguments.evaluate(others, List.of(), "", frame).forEach(value -> evaluation.look(value, frame));
    }
}
