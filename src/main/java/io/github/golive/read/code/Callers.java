package io.github.golive.read.code;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * With which known arguments the functions of the file are called. Each of these calls is followed into the body once,
 * so that an argument is seen in the use that the function makes of it, and arguments of different calls don't mix.
 */
final class Callers {

    /**
     * A call.
     *
     * @param owners names around it, outermost first
     */
    record Known(Map<Node.Declare, Result> arguments, List<String> owners) {
    }

    private final Map<Node.Function, List<Known>> known = new IdentityHashMap<>();
    private final Map<Node.Function, Set<List<List<Value>>>> seen = new IdentityHashMap<>();
    private final Map<Node.Function, List<Known>> next = new IdentityHashMap<>();
    private boolean changed;

    /** Notes a call; it counts from the next round on. */
    void note(Node.Function function, List<Node.Declare> parameters, Map<Node.Declare, Result> arguments,
            List<String> owners) {
        boolean tells = arguments.values().stream().anyMatch(Callers::isTelling);
        List<Known> calls = next.computeIfAbsent(function, key -> new ArrayList<>());
        if (!tells || calls.size() >= Limits.ALTERNATIVES || function.body() == null) {
            return;
        }
        List<List<Value>> key = parameters.stream()
                .map(parameter -> arguments.containsKey(parameter) ? texts(arguments.get(parameter)) : List.<Value>of())
                .toList();
        if (seen.computeIfAbsent(function, same -> new HashSet<>()).add(key)) {
            calls.add(new Known(Map.copyOf(arguments), owners));
            changed = true;
        }
    }

    private static boolean isTelling(Result argument) {
        return argument.hasText() && !argument.shape.numeric() || argument.shape.elements() != null
                || argument.shape.members() != null;
    }

    private static List<Value> texts(Result argument) {
        List<Value> texts = new ArrayList<>();
        argument.eachText(texts::add);
        return texts;
    }

    /** Begins another round with the calls that have been noted; tells whether there are new ones. */
    boolean nextRound() {
        next.forEach((function, calls) -> known.put(function, List.copyOf(calls)));
        boolean anything = changed;
        changed = false;
        return anything;
    }

    /** Returns each call that was noted in the rounds before. */
    List<Known> of(Node.Function function) {
        return known.getOrDefault(function, List.of());
    }
}
