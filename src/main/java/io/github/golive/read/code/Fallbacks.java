package io.github.golive.read.code;

import java.util.List;
import java.util.Set;

/** Finds what a fallback stands in for. */
final class Fallbacks {

    private Fallbacks() {
    }

    /** Returns the expression that is looked up, through {@code Optional.ofNullable(…)} and the like. */
    static Node.Expression source(Node.Expression target, List<Node.Argument> arguments) {
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
}
