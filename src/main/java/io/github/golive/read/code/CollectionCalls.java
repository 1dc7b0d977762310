package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.policy.KeyNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Calls that make lists and maps, look into them or go through them. */
final class CollectionCalls {

    private final Evaluation evaluation;

    CollectionCalls(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Returns a new collection; null when the type is none. */
    Result create(CallSite call) {
        String name = call.name();
        if (CollectionNames.createsList(name)) {
            return list(call);
        }
        if (call.count() >= 1 && (name.equals("Map") || call.count() == 1 && call.argument(0).shape.elements() != null
                && CollectionNames.takesEntries(name))) {
            return map(call);
        }
        if (CollectionNames.createsHolder(name) && call.count() == 1) {
            return call.argument(0);
        }
        return null;
    }

    Result apply(CallSite call) {
        String name = call.name();
        Result receiver = call.receiver();
        boolean helper = call.isOn("Collections", "Arrays") && call.count() >= 1
                && call.argument(0).shape.elements() != null;
        if (helper && name.equals("addAll")) {
            call.arguments().subList(1, call.count()).forEach(argument -> added(argument, call));
            return Result.unknown(call.at());
        }
        if (helper && CollectionNames.isSorting(name)) {
            return Result.unknown(call.at());
        }
        boolean bare = receiver == null && call.chain().isEmpty();
        if (CollectionNames.isListType(call.before()) && CollectionNames.isListFactory(name)
                || bare && CollectionNames.makesList(name)) {
            return list(call);
        }
        if (call.isOn("Object") && (name.equals("freeze") || name.equals("seal")) && call.count() == 1) {
            return call.argument(0);
        }
        if (CollectionNames.isMapType(call.before()) && CollectionNames.isMapFactory(name)
                || bare && CollectionNames.makesMap(name)) {
            return map(call);
        }
        if (call.count() == 1 && (CollectionNames.isHolderType(call.before()) && CollectionNames.isHolderFactory(name)
                || bare && CollectionNames.makesState(name))) {
            return call.argument(0);
        }
        if (call.isOn("Sets") && call.count() == 2 && CollectionNames.isCombining(name)) {
            return Result.either(call.arguments());
        }
        if (receiver == null) {
            return null;
        }
        if (receiver.shape.elements() != null) {
            return ofList(call, receiver);
        }
        if (receiver.shape.members() != null && receiver.shape.type() == null) {
            return ofMap(call, receiver);
        }
        if (isReferred(call) && CollectionNames.isHanding(name) && receiver.hasText()) {
            return referred(call, receiver);
        }
        boolean function = call.count() == 1 && call.argument(0).shape.closure() != null;
        if (function && CollectionNames.isTransforming(name) && receiver.hasText()) {
            return Fallbacks.returned(call.argument(0));
        }
        if (function && CollectionNames.isTapping(name) && receiver.hasText()) {
            evaluation.look(call.argument(0), call.frame());
            return receiver;
        }
        return null;
    }

    private void added(Result item, CallSite call) {
        if (call.argument(0).origins.isEmpty()) {
            evaluation.pass(item, call.frame());
        } else if (call.frame().effects) {
            evaluation.ledger.add(item, call.argument(0).origins);
        }
    }

    /** Tells whether the last argument refers to a method: {@code headers::setBearerAuth}. */
    private static boolean isReferred(CallSite call) {
        return call.count() >= 1 && call.nodes().get(call.count() - 1).value() instanceof Node.Reference;
    }

    /** Tells whether the only argument is a function by its name alone: Scala's {@code foreach(ping)}. */
    private static boolean isNamed(CallSite call) {
        return call.count() == 1 && call.last().shape.closure() == null
                && (call.nodes().get(0).value() instanceof Node.Name
                        || call.nodes().get(0).value() instanceof Node.Member);
    }

    /** The method that the last argument refers to is called with the value. */
    private Result referred(CallSite call, Result value) {
        Node.Reference method = (Node.Reference) call.nodes().get(call.count() - 1).value();
        List<String> chain = Evaluation.chain(method.target());
        Frame frame = call.frame();
        if (Vocabulary.isLooking(method.name()) || Quiet.isQuiet(method.name(), method.target(), chain, frame)) {
            evaluation.look(value, frame);
        } else if (frame.effects && Vocabulary.isBearer(method.name())) {
            evaluation.ledger.use(value, () -> frame.destinations.bearer());
        } else if (KeyNames.looksUp(method.name())) {
            evaluation.name(value, frame);
        } else {
            evaluation.give(value, method.name(), frame.owned(chain).owners, frame);
        }
        return Result.unknown(call.at());
    }

    /** Tells whether an initialiser makes a collection, to which {@code +=} adds. */
    static boolean isCollection(Node.Expression initializer) {
        return initializer instanceof Node.ListOf
                || initializer instanceof Node.Call call && (call.target() == null
                        ? CollectionNames.makesList(call.name()) || CollectionNames.isListType(call.name())
                        : call.name().equals("empty") || CollectionNames.isListType(call.name()))
                || initializer instanceof Node.New made
                        && CollectionNames.isListType(Evaluation.simpleName(made.type()));
    }

    private static Result list(CallSite call) {
        if (call.count() == 1 && call.argument(0).shape.elements() != null) {
            return call.name().endsWith("Set") ? call.argument(0).open(call.at()) : call.argument(0);
        }
        return Result.list(call.at(), call.arguments());
    }

    private Result map(CallSite call) {
        Map<String, Result> members = new LinkedHashMap<>();
        boolean nested = call.arguments().stream().allMatch(
                argument -> argument.shape.members() != null || argument.shape.elements() != null);
        if (nested) {
            call.arguments().forEach(argument -> entries(argument, members, call.frame(), true));
            return Result.object(call.at(), members, null);
        }
        Frame owned = call.frame();
        for (int i = 0; i + 1 < call.count(); i += 2) {
            Node.Argument node = call.nodes().get(i);
            String key = SpelledNames.of(node.value(), call.argument(i));
            evaluation.aggregates.addMember(members, key, call.argument(i), call.argument(i + 1),
                    call.nodes().get(i + 1), owned);
        }
        return Result.object(call.at(), members, null);
    }

    /** Adds the entries that a map, an array of pairs or a list of either gives. */
    private void entries(Result from, Map<String, Result> members, Frame frame, boolean deeper) {
        List<Result> elements = from.shape.elements();
        if (from.shape.members() != null) {
            from.shape.members().forEach((key, value) -> members.merge(
                    key.startsWith(Result.KEY) ? Result.KEY + members.size() : key, value, Result::or));
        } else if (elements != null && elements.size() == 2 && elements.get(0).known() != null) {
            evaluation.aggregates.addMember(members, elements.get(0).known(), elements.get(0), elements.get(1),
                    elements.get(1), frame);
        } else if (elements != null && deeper) {
            elements.forEach(element -> entries(element, members, frame, false));
        }
    }

    private Result ofList(CallSite call, Result receiver) {
        String name = call.name();
        boolean function = call.count() >= 1 && call.last().shape.closure() != null;
        if (CollectionNames.isMapping(name) && function) {
            Result result = call.last().shape.closure().result();
            return Result.list(call.at(), List.of(result)).from(Set.of()).open(call.at());
        }
        if (isReferred(call) && (CollectionNames.isAsking(name) || name.equals("map"))) {
            return referred(call, receiver.element(call.at()));
        }
        if (isNamed(call) && (name.equals("foreach") || name.equals("forEach") || name.equals("each"))) {
            evaluation.pass(receiver.element(call.at()), call.frame());
            return Result.unknown(call.at());
        }
        if (CollectionNames.isOne(name)) {
            call.arguments().forEach(argument -> evaluation.look(argument, call.frame()));
            Result one = name.equals("get") && call.count() == 1
                    ? Members.elementAt(receiver, call.known(0), call.at())
                    : receiver.element(call.at());
            return name.equals("reduce") ? one.or(Result.unknown(call.at())) : one;
        }
        if (CollectionNames.isSame(name)) {
            boolean joins = name.equals("collect") && call.count() == 1 && call.argument(0).shape.members() != null;
            if (joins || name.equals("concat") || name.equals("plus")) {
                return null;
            }
            call.arguments().forEach(argument -> evaluation.look(argument, call.frame()));
            return CollectionNames.isReordering(name) ? receiver.open(call.at()) : receiver;
        }
        boolean placed = name.equals("add") && call.count() == 2;
        if (!placed && CollectionNames.isAdding(name) && call.count() >= 1) {
            if (receiver.shape.elements().size() >= Limits.ELEMENTS) {
                call.arguments().forEach(argument -> evaluation.pass(argument, call.frame()));
                return receiver;
            }
            List<Result> elements = new ArrayList<>(receiver.shape.elements());
            elements.addAll(call.arguments());
            Result longer = Result.list(call.at(), elements).from(receiver.origins);
            longer = longer.with(longer.shape.builder(true));
            return receiver.shape.open() || name.equals("unshift") ? longer.open(call.at()) : longer;
        }
        if (CollectionNames.isChanging(name) && (placed || !name.equals("add"))) {
            return changed(call, receiver);
        }
        if (CollectionNames.isAsking(name)) {
            if (call.count() == 1 && !function && !name.toLowerCase(Locale.ROOT).contains("each")) {
                // a predicate by its name: exists(url.contains)
                evaluation.look(receiver.element(call.at()), call.frame());
            }
            call.arguments().forEach(argument -> evaluation.look(argument, call.frame()));
            return Result.unknown(call.at());
        }
        return null;
    }

    /** {@code list.set(0, x)}: what is in it is one of all that ever was. */
    private static Result changed(CallSite call, Result receiver) {
        List<Result> elements = new ArrayList<>(receiver.shape.elements());
        if (call.count() == 2) {
            elements.add(call.argument(1));
        }
        Result changed = Result.list(call.at(), elements).from(receiver.origins);
        return changed.with(changed.shape.builder(true)).open(call.at());
    }

    private Result ofMap(CallSite call, Result receiver) {
        String name = call.name();
        if ((name.equals("get") || name.equals("getValue") || name.equals("apply")) && call.count() == 1) {
            String key = call.known(0);
            evaluation.look(call.argument(0), call.frame());
            lookAtKeys(receiver, call.frame());
            return key == null ? anyMember(receiver, call.at(), call.frame())
                    : lookup(receiver, key, call.at(), call.frame());
        }
        if (name.equals("getOrDefault") && call.count() == 2 && call.known(0) == null) {
            evaluation.look(call.argument(0), call.frame());
            return anyMember(receiver, call.at(), call.frame()).or(call.argument(1));
        }
        if (name.equals("values") && call.count() == 0) {
            return Result.list(call.at(), values(receiver)).from(receiver.origins);
        }
        if (CollectionNames.isSameMap(name) && call.count() == 0) {
            return receiver;
        }
        return null;
    }

    /** Returns what a map holds under a key that is not known; its own keys are only compared with that. */
    Result anyMember(Result map, Range at, Frame frame) {
        lookAtKeys(map, frame);
        List<Result> values = values(map);
        return values.isEmpty() ? Result.unknown(at) : Result.either(values);
    }

    private void lookAtKeys(Result map, Frame frame) {
        map.origins.forEach(Definition::open);
        map.shape.members().forEach((each, member) -> {
            if (each.startsWith(Result.KEY)) {
                evaluation.look(member, frame);
            }
        });
    }

    private static List<Result> values(Result map) {
        return map.shape.members().entrySet().stream()
                .filter(member -> !member.getKey().startsWith(Result.KEY))
                .map(Map.Entry::getValue)
                .toList();
    }

    Result lookup(Result map, String key, Range at, Frame frame) {
        if (map.shape.members() == null) {
            return Result.unknown(at);
        }
        Result found = map.shape.members().get(key);
        return found != null ? found : Result.unknown(at);
    }

    /** Returns the constants of an enum. */
    Result constants(Symbols.TypeSymbol type, Range at, Frame frame) {
        List<Result> constants = new ArrayList<>();
        for (Symbols.Field field : type.fields) {
            if (field.node != null && field.node.value() instanceof Node.New created
                    && created.type().equals(type.name)) {
                constants.add(evaluation.fields.value(field, frame));
            }
        }
        return constants.isEmpty() ? null : Result.list(at, constants);
    }

}
