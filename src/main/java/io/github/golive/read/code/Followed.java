package io.github.golive.read.code;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What functions give for the arguments that they have been followed with. Calls that tell nothing apart share one
 * entry, so that a file of functions that call each other is worked through once and not once for each way through it.
 */
final class Followed {

    /** Stands for any argument of which nothing is known. */
    private static final Object UNKNOWN = new Object();

    private final Map<Object, Result> results = new HashMap<>();
    private final Map<Node, Boolean> giving = new IdentityHashMap<>();
    private final Map<Node, Set<String>> names = new IdentityHashMap<>();

    /** Something that is only equal to itself, whatever its own {@code equals} says. */
    private record Same(Object object) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same that && that.object == object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    private record Argument(List<Value> texts, List<Value> rest, Same shape) {
    }

    /**
     * Returns what the result of a call depends on.
     *
     * @param body of the function
     * @param arguments null for those that are not given
     * @param instance members of the object that it is called on; null when nothing is known of them
     * @param scope that the function stands in
     * @param state at the call, or where the function was made
     */
    Object key(Node function, List<Node> body, List<Result> arguments, Map<String, Result> instance,
            Symbols.Scope scope, State state) {
        List<Object> key = new ArrayList<>(arguments.size() + 2);
        key.add(new Same(function));
        key.add(new Same(instance));
        for (Result argument : arguments) {
            key.add(argument == null ? "" : !tells(argument) ? UNKNOWN
                    : new Argument(argument.texts, argument.rest, new Same(argument.shape)));
        }
        if (isLocal(scope)) {
            for (String name : names.computeIfAbsent(function, node -> namesIn(body))) {
                if (scope.value(name) instanceof Symbols.Variable variable) {
                    key.add(new Same(state.get(variable)));
                }
            }
        }
        return key;
    }

    Result of(Object key) {
        return results.get(key);
    }

    Result remember(Object key, Result result) {
        results.put(key, result);
        return result;
    }

    void clear() {
        results.clear();
    }

    /** Tells whether something is known of an argument. */
    static boolean tells(Result argument) {
        return argument.hasText() || !argument.rest.isEmpty() || argument.shape != Result.Shape.PLAIN;
    }

    /** Tells whether a function returns anything. */
    boolean givesValue(Node function) {
        Boolean known = giving.get(function);
        if (known == null) {
            known = returns(function, true);
            giving.put(function, known);
        }
        return known;
    }

    private static boolean returns(Node node, boolean outermost) {
        if (node instanceof Node.Return returned) {
            return returned.value() != null;
        }
        if (!outermost && (node instanceof Node.Function || node instanceof Node.Lambda || node instanceof Node.Type)) {
            return false;
        }
        List<Node> parts = new ArrayList<>();
        Walk.children(node, parts::add);
        for (Node part : parts) {
            if (returns(part, false)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether local variables are seen from there. */
    private static boolean isLocal(Symbols.Scope scope) {
        for (Symbols.Scope at = scope; at != null && at.outer != null; at = at.outer) {
            if (at.type == null) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> namesIn(List<Node> body) {
        Set<String> found = new LinkedHashSet<>();
        body.forEach(node -> addNames(node, found));
        return found;
    }

    private static void addNames(Node node, Set<String> found) {
        if (node instanceof Node.Name name) {
            found.add(name.id());
        }
        Walk.children(node, child -> addNames(child, found));
    }
}
