package io.github.golive.read.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where an expression is evaluated: what names mean there, what surrounds it, and whether its effects are noted. */
final class Frame {

    /** The names nearest to a value say whose it is; all of them would cost the depth of a file squared. */
    private static final int MOST_OWNERS = 32;

    final Symbols.Scope scope;
    final State state;
    /** The type around; null at the top level. */
    final Symbols.TypeSymbol self;
    /** Members of {@code this} as far as they are known; null when nothing is. */
    final Map<String, Result> instance;
    /** Fields that a constructor has set so far; null outside of one that is followed for its object. */
    final Map<String, Result> constructed;
    /** False when a body is only followed for what it gives: its uses are noted where it stands. */
    final boolean effects;
    /** Names around, outermost first. */
    final List<String> owners;
    final Destinations destinations;
    /** What the body returns. */
    final List<Result> returns;
    /** What the block yields. */
    final List<Result> yields;
    /** Number of calls that are followed into each other. */
    final int calls;
    /** Number of loops around. */
    final int loops;
    /** Whether what is assigned to names that the file does not declare is for the reader of a log. */
    final boolean quiet;

    private Frame(Symbols.Scope scope, State state, Symbols.TypeSymbol self, Map<String, Result> instance,
            Map<String, Result> constructed, boolean effects, List<String> owners, Destinations destinations,
            List<Result> returns, List<Result> yields, int calls, int loops, boolean quiet) {
        this.scope = scope;
        this.state = state;
        this.self = self;
        this.instance = instance;
        this.constructed = constructed;
        this.effects = effects;
        this.owners = owners;
        this.destinations = destinations;
        this.returns = returns;
        this.yields = yields;
        this.calls = calls;
        this.loops = loops;
        this.quiet = quiet;
    }

    static Frame ofFile(Symbols.Scope scope) {
        return new Frame(scope, new State(null), null, null, null, true, List.of(), new Destinations(null),
                new ArrayList<>(), new ArrayList<>(), 0, 0, false);
    }

    Frame block() {
        return new Frame(new Symbols.Scope(scope, null), state, self, instance, constructed, effects, owners,
                destinations, returns, yields, calls, loops, quiet);
    }

    /** Returns a frame for statements that may or may not run. */
    Frame branch() {
        return new Frame(new Symbols.Scope(scope, null), state.branch(), self, instance, constructed, effects, owners,
                destinations, returns, yields, calls, loops, quiet);
    }

    Frame loop() {
        return new Frame(new Symbols.Scope(scope, null), state.branch(), self, instance, constructed, effects, owners,
                destinations, returns, yields, calls, loops + 1, quiet);
    }

    /** Returns a frame for one pass of a loop that is only followed for what it leaves to the next. */
    Frame pass() {
        return new Frame(new Symbols.Scope(scope, null), state.branch(), self, instance, constructed, false, owners,
                new Destinations(null), new ArrayList<>(), new ArrayList<>(), calls, loops + 1, quiet);
    }

    /** Returns a frame for a block that gives a value by {@code yield}. */
    Frame yielding() {
        return new Frame(new Symbols.Scope(scope, null), state.branch(), self, instance, constructed, effects, owners,
                destinations, returns, new ArrayList<>(), calls, loops, quiet);
    }

    /** Returns a frame for the body of a function without a name, which belongs to what surrounds it. */
    Frame function() {
        return function(destinations);
    }

    /** Returns a frame for the body of a function that is declared here. */
    Frame declaredFunction() {
        return function(self != null && self.name.isEmpty() ? destinations : null);
    }

    private Frame function(Destinations around) {
        return new Frame(new Symbols.Scope(scope, null), state.branch(), self, instance, null, effects, owners,
                around != null || self == null ? new Destinations(around) : new Destinations(null, self.name),
                new ArrayList<>(), new ArrayList<>(), calls, 0, quiet);
    }

    /** Returns a frame for the members of a type that is declared here. */
    Frame type(Symbols.TypeSymbol type) {
        return new Frame(type.scope, state.branch(), type, null, null, effects, owners,
                type.name.isEmpty() ? new Destinations(destinations) : new Destinations(null, type.name),
                new ArrayList<>(), new ArrayList<>(), calls, 0, quiet);
    }

    /** Returns the same frame as it is reached through so many calls. */
    Frame within(int callsAround) {
        return new Frame(scope, state, self, instance, constructed, effects, owners, destinations, returns, yields,
                Math.max(calls, callsAround), loops, quiet);
    }

    /** Returns a frame in which something is followed for its value only. */
    Frame pure(Symbols.Scope where, Symbols.TypeSymbol type, Map<String, Result> members,
            Map<String, Result> constructing) {
        return new Frame(new Symbols.Scope(where, null), state.branch(), type, members, constructing, false, List.of(),
                new Destinations(null), new ArrayList<>(), new ArrayList<>(), calls + 1, 0, quiet);
    }

    /** Returns a frame for what is handed to a logger. */
    Frame quiet() {
        return new Frame(scope, state, self, instance, constructed, effects, owners, destinations, returns, yields,
                calls,
                loops, true);
    }

    Frame owned(String... names) {
        return owned(List.of(names));
    }

    Frame owned(List<String> names) {
        if (!effects) {
            return this;
        }
        List<String> more = new ArrayList<>(owners);
        boolean module = names.size() > 1 && names.get(0).equals("import") && names.get(1).equals("meta");
        for (String name : module ? names.subList(2, names.size()) : names) {
            if (!name.isEmpty()) {
                more.add(name);
            }
        }
        if (more.size() > MOST_OWNERS) {
            more = List.copyOf(more.subList(more.size() - MOST_OWNERS, more.size()));
        }
        return new Frame(scope, state, self, instance, constructed, effects, more, destinations, returns, yields, calls,
                loops, quiet);
    }

    /** Returns the same frame for a call from elsewhere: what surrounds that counts too, but less. */
    Frame calledFrom(List<String> callers) {
        List<String> more = new ArrayList<>(callers);
        more.addAll(owners);
        return new Frame(scope, state, self, instance, constructed, effects, more, destinations, returns, yields, calls,
                loops, quiet);
    }

    /** Returns a frame for a call or an object, which may name a destination of its own. */
    Frame surrounded() {
        return effects
                ? new Frame(scope, state, self, instance, constructed, effects, owners, new Destinations(destinations),
                        returns, yields, calls, loops, quiet)
                : this;
    }
}
