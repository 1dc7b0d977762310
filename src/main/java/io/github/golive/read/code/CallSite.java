package io.github.golive.read.code;

import io.github.golive.finding.Range;
import java.util.List;

/**
 * A call whose receiver and arguments have been evaluated.
 *
 * @param receiver null when there is none
 * @param chain names before the method's, the first one first
 */
record CallSite(Range at, String name, Node.Expression target, Result receiver, List<String> chain,
        List<Node.Argument> nodes, List<Result> arguments, Frame frame) {

    int count() {
        return arguments.size();
    }

    Result argument(int index) {
        return arguments.get(index);
    }

    Result last() {
        return arguments.get(arguments.size() - 1);
    }

    /** Returns the text of an argument where it is known; else null. */
    String known(int index) {
        return index < arguments.size() ? arguments.get(index).known() : null;
    }

    /** Returns a whole number that an argument spells; else -1. */
    int number(int index) {
        String known = known(index);
        try {
            return known == null ? -1 : Integer.parseInt(known);
        } catch (NumberFormatException notOne) {
            return -1;
        }
    }

    /** Returns the name right before the method's; empty when there is none. */
    String before() {
        return chain.isEmpty() ? "" : chain.get(chain.size() - 1);
    }

    boolean isOn(String... types) {
        String before = before();
        for (String type : types) {
            if (type.equals(before)) {
                return true;
            }
        }
        return false;
    }
}
