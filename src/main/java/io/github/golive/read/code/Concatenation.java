package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts values together, every alternative of one with those of the others as far as the limits go. */
final class Concatenation {

    private Concatenation() {
    }

    /** Returns the values put together, every alternative of one with those of the others as far as the limit goes. */
    static Result of(Range at, List<Result> parts) {
        int combinations = 1;
        int most = 1;
        for (Result part : parts) {
            int size = Math.max(1, part.texts.size());
            combinations = Math.min(combinations * size, Limits.ALTERNATIVES + 1);
            most = Math.max(most, size);
        }
        boolean all = combinations <= Limits.ALTERNATIVES;
        int count = all ? combinations : most;
        Set<Value> texts = new LinkedHashSet<>();
        Set<Value> rest = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            texts.add(combination(at, parts, i, all, rest));
        }
        if (!all) {
            texts.add(Value.hole(at));
        }
        return Result.derived(List.copyOf(texts), List.copyOf(rest), parts, false);
    }

    private static Value combination(Range at, List<Result> parts, int number, boolean all, Set<Value> rest) {
        Value[] chosen = new Value[parts.size()];
        int left = number;
        long length = 0;
        for (int i = parts.size() - 1; i >= 0; i--) {
            List<Value> texts = parts.get(i).texts;
            if (texts.isEmpty()) {
                chosen[i] = Value.empty();
                continue;
            }
            chosen[i] = texts.get(all ? left % texts.size() : Math.min(number, texts.size() - 1));
            left = all ? left / texts.size() : left;
            length += chosen[i].length();
        }
        int pieces = 0;
        for (Value value : chosen) {
            pieces += value.pieces();
        }
        if (length > Limits.LENGTH || pieces > Limits.PIECES) {
            addGroups(at, chosen, rest);
            return Value.hole(at);
        }
        return Value.join(at, Arrays.asList(chosen));
    }

    /** Adds what is too much for one value in groups of neighbours. */
    private static void addGroups(Range at, Value[] values, Set<Value> rest) {
        List<Value> group = new ArrayList<>();
        long length = 0;
        int pieces = 0;
        for (Value value : values) {
            if (!group.isEmpty()
                    && (length + value.length() > Limits.LENGTH || pieces + value.pieces() > Limits.PIECES)) {
                addGroup(at, group, rest);
                group.clear();
                length = 0;
                pieces = 0;
            }
            group.add(value);
            length += value.length();
            pieces += value.pieces();
        }
        addGroup(at, group, rest);
    }

    private static void addGroup(Range at, List<Value> group, Set<Value> rest) {
        Value whole = group.size() == 1 ? group.get(0) : Value.join(at, group);
        if (Result.hasText(whole)) {
            rest.add(whole);
        }
    }
}
