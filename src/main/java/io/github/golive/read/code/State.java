package io.github.golive.read.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which definitions of each local variable reach a point of the code. */
final class State {

    /** A definition that reaches, and the value it gives. */
    record Reaching(Definition definition, Result value) {
    }

    private final State outer;
    private Map<Symbols.Variable, List<Reaching>> changed = Collections.emptyMap();

    State(State outer) {
        this.outer = outer;
    }

    /** Returns a state for a branch: it sees this one and leaves it alone. */
    State branch() {
        return new State(this);
    }

    /** Returns this state as it is now, whatever becomes of it. */
    State copy() {
        State copy = new State(outer);
        copy.changed = changed.isEmpty() ? changed : new IdentityHashMap<>(changed);
        return copy;
    }

    /** Returns what reaches; empty when nothing was assigned. */
    List<Reaching> get(Symbols.Variable variable) {
        for (State state = this; state != null; state = state.outer) {
            List<Reaching> found = state.changed.get(variable);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    void set(Symbols.Variable variable, List<Reaching> definitions) {
        changed = changed.isEmpty() ? new IdentityHashMap<>(4) : changed;
        changed.put(variable, definitions);
    }

    /** What reaches here also reaches what follows the loop or switch that is left. */
    void leave() {
        for (State state = this; state != null; state = state.outer) {
            state.changed.values().forEach(reaching -> reaching.forEach(each -> each.definition().leave()));
        }
    }

    /**
     * Goes on after branches of this state.
     *
     * @param branches those that reach their end
     * @param alsoWithout whether none of them may have run
     */
    void join(List<State> branches, boolean alsoWithout) {
        Set<Symbols.Variable> variables = Collections.newSetFromMap(new IdentityHashMap<>());
        branches.forEach(branch -> variables.addAll(branch.changed.keySet()));
        for (Symbols.Variable variable : variables) {
            Set<Reaching> reaching = new LinkedHashSet<>();
            for (State branch : branches) {
                reaching.addAll(branch.get(variable));
            }
            if (alsoWithout) {
                reaching.addAll(get(variable));
            }
            set(variable, bounded(variable, new ArrayList<>(reaching)));
        }
    }

    /** Makes one definition of many old ones, so that a long row of branches doesn't pile them up. */
    private static List<Reaching> bounded(Symbols.Variable variable, List<Reaching> reaching) {
        if (reaching.size() <= Limits.ALTERNATIVES) {
            return reaching;
        }
        int kept = Limits.ALTERNATIVES / 2;
        Definition joined = new Definition(variable.node.name());
        List<Result> values = new ArrayList<>();
        for (Reaching old : reaching.subList(kept, reaching.size())) {
            old.definition().flowTo(joined);
            values.add(old.value());
        }
        List<Reaching> fewer = new ArrayList<>(reaching.subList(0, kept));
        fewer.add(new Reaching(joined, Result.either(values)));
        return fewer;
    }
}
