package io.github.golive.read.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs statements: which definitions reach what follows. */
final class Statements {

    private final Evaluation evaluation;

    Statements(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Runs a block's statements; tells whether its end is reached. */
    boolean all(List<? extends Node> nodes, Frame frame) {
        Assignments.declare(nodes, frame.scope, null);
        boolean reached = true;
        for (Node node : nodes) {
            reached &= run(node, frame);
        }
        return reached;
    }

    /** Runs a statement; tells whether what follows is reached. */
    boolean run(Node node, Frame frame) {
        evaluation.step(frame);
        if (node instanceof Node.Expression expression) {
            expression(expression, frame);
        } else if (node instanceof Node.Declare declare) {
            declare(declare, frame);
        } else if (node instanceof Node.Return returned) {
            if (returned.value() != null) {
                Frame where = frame.surrounded();
                Result value = evaluation.expressions.evaluate(returned.value(), where);
                evaluation.noteDestinations(value, where);
                frame.returns.add(value);
            }
            return false;
        } else if (node instanceof Node.Yield yielded) {
            frame.yields.add(evaluation.expressions.evaluate(yielded.value(), frame));
            return false;
        } else if (node instanceof Node.Throw thrown) {
            evaluation.expressions.thrown(thrown.value(), frame);
            return false;
        } else if (node instanceof Node.Leave) {
            if (frame.effects) {
                frame.state.leave();
            }
        } else if (node instanceof Node.Type type) {
            type(type, frame);
        } else if (node instanceof Node.Function function) {
            evaluation.functions.declared(function, frame);
        } else if (node instanceof Node.Block block) {
            return frame.scope.type != null ? initializer(block, frame) : all(block.statements(), frame.block());
        } else {
            return branching(node, frame);
        }
        return true;
    }

    private boolean initializer(Node.Block block, Frame frame) {
        all(block.statements(), frame.function());
        return true;
    }

    private void expression(Node.Expression expression, Frame frame) {
        Frame where = frame.surrounded();
        Result value = evaluation.expressions.evaluate(expression, where);
        if (!(expression instanceof Node.Assign) && !evaluation.stores.storesBack(expression, value, where)) {
            evaluation.pass(value, where);
        }
    }

    private void type(Node.Type node, Frame frame) {
        Symbols.TypeSymbol type = frame.scope.declared(node);
        if (frame.effects && type != null) {
            if (frame.scope.type == null && frame.scope.outer != null) {
                Assignments.collect(List.of(node), frame.scope);
            }
            evaluation.type(type, node.annotations(), frame);
        }
    }

    private void declare(Node.Declare declare, Frame frame) {
        if (declare.traits().contains(Node.Trait.FIELD)) {
            if (frame.effects) {
                evaluation.field(declare, frame);
            }
            return;
        }
        if (frame.effects) {
            evaluation.annotations.see(declare.annotations(), declare.name(), frame);
        }
        Symbols.Variable variable = new Symbols.Variable(declare, frame.loops);
        if (declare.value() != null) {
            Frame where = frame.owned(declare.type(), declare.name()).surrounded();
            Result value = evaluation.expressions.evaluate(declare.value(), where);
            evaluation.noteDestinations(value, where);
            variable.addUrls(where.destinations.own());
            assign(variable, declare, value, false, frame);
        }
        frame.scope.declare(declare.name(), variable);
    }

    /**
     * Gives a variable a value.
     *
     * @param place the declaration, assignment or call that does so
     * @param continues whether the value holds all of the one before
     */
    void assign(Symbols.Variable variable, Node place, Result value, boolean continues, Frame frame) {
        Definition definition = evaluation.definition(place, variable.node.name());
        Node.Expression source = place instanceof Node.Declare declare ? declare.value()
                : place instanceof Node.Assign assign ? assign.value() : null;
        Result held = value;
        if (value.shape.isMutable() && evaluation.stores.share(source, frame)) {
            held = value.open(place.at());
        }
        if (frame.effects) {
            for (State.Reaching before : frame.state.get(variable)) {
                if (before.definition() == definition) {
                    continue;
                }
                if (continues) {
                    before.definition().absorb(definition);
                    evaluation.ledger.continued(before.definition());
                } else if (variable.loops == frame.loops) {
                    before.definition().overwrite();
                }
            }
            evaluation.give(held, definition, variable.node.name(),
                    variable.node.type().isEmpty() ? frame : frame.owned(variable.node.type()));
        }
        frame.state.set(variable, List.of(new State.Reaching(definition, held)));
    }

    private boolean branching(Node node, Frame frame) {
        if (node instanceof Node.If choice) {
            return choice(choice, frame);
        } else if (node instanceof Node.Loop loop) {
            loop(loop, frame);
        } else if (node instanceof Node.Try attempt) {
            return attempt(attempt, frame);
        } else if (node instanceof Node.Switch choice) {
            return cases(choice, frame);
        } else if (node instanceof Node.Assertion assertion) {
            assertion.parts().forEach(
                    part -> evaluation.look(evaluation.expressions.evaluate(part, frame), frame));
        }
        return true;
    }

    private boolean choice(Node.If choice, Frame frame) {
        evaluation.look(evaluation.expressions.evaluate(choice.test(), frame), frame);
        Frame then = frame.branch();
        Frame otherwise = frame.branch();
        List<State> reaching = new ArrayList<>();
        if (all(choice.then(), then)) {
            reaching.add(then.state);
        }
        if (all(choice.otherwise(), otherwise)) {
            reaching.add(otherwise.state);
        }
        frame.state.join(reaching, reaching.isEmpty());
        return !reaching.isEmpty();
    }

    private void loop(Node.Loop loop, Frame frame) {
        Result iterable = null;
        if (loop.iterable() != null) {
            iterable = evaluation.expressions.evaluate(loop.iterable(), frame);
        }
        Frame body = frame.loop();
        List<Node> assigning = new ArrayList<>(loop.header());
        assigning.addAll(loop.body());
        Set<String> names = new HashSet<>();
        Walk.assignedIn(assigning, names);
        boolean passed = false;
        for (String name : names) {
            if (frame.scope.value(name) instanceof Symbols.Variable variable) {
                List<State.Reaching> entering = new ArrayList<>(frame.state.get(variable));
                Result value = entering.isEmpty() ? null : entering.get(0).value();
                if (value == null || value.shape.url() == null) {
                    entering.add(new State.Reaching(new Definition(name), Result.unknown(loop.at())));
                }
                body.state.set(variable, entering);
                passed |= frame.effects;
            }
        }
        if (passed) {
            enterFromBefore(loop, names, body, frame);
        }
        if (loop.variable() != null && iterable != null) {
            Symbols.Variable variable = new Symbols.Variable(loop.variable(), body.loops);
            body.scope.declare(loop.variable().name(), variable);
            assign(variable, loop.variable(), iterable.element(loop.iterable().at()), false, body);
        }
        for (Node part : loop.header()) {
            if (part instanceof Node.Expression test && !(part instanceof Node.Assign)) {
                evaluation.look(evaluation.expressions.evaluate(test, body), body);
            } else {
                run(part, body);
            }
        }
        all(loop.body(), body);
        frame.state.join(List.of(body.state), true);
    }

    /** What one pass of a loop assigns can reach the beginning of the next one. */
    private void enterFromBefore(Node.Loop loop, Set<String> names, Frame body, Frame frame) {
        Frame pass = body.pass();
        all(loop.body(), pass);
        for (String name : names) {
            if (frame.scope.value(name) instanceof Symbols.Variable variable) {
                List<State.Reaching> entering = new ArrayList<>(body.state.get(variable));
                for (State.Reaching left : pass.state.get(variable)) {
                    if (left.definition().source != null && !entering.contains(left)) {
                        entering.add(left);
                    }
                }
                body.state.set(variable, entering);
            }
        }
    }

    private boolean attempt(Node.Try attempt, Frame frame) {
        Frame outer = frame.block();
        attempt.resources().forEach(resource -> run(resource, outer));
        Frame body = outer.branch();
        List<State> reaching = new ArrayList<>();
        List<State> passed = new ArrayList<>();
        if (tried(attempt.body(), body, passed)) {
            reaching.add(body.state);
        }
        for (List<Node> handler : attempt.handlers()) {
            Frame caught = outer.branch();
            caught.state.join(passed, true);
            if (all(handler, caught)) {
                reaching.add(caught.state);
            }
        }
        frame.state.join(reaching.isEmpty() ? List.of(body.state) : reaching, reaching.isEmpty());
        boolean last = all(attempt.last(), outer.block());
        return last && !reaching.isEmpty();
    }

    /** Runs what is tried; any state that it goes through may be the one in which something is thrown. */
    private boolean tried(List<Node> nodes, Frame body, List<State> passed) {
        Assignments.declare(nodes, body.scope, null);
        boolean reached = true;
        for (Node node : nodes) {
            reached &= run(node, body);
            boolean changes = node instanceof Node.Assign || !(node instanceof Node.Expression);
            if (changes && passed.size() < Limits.ALTERNATIVES) {
                passed.add(body.state.copy());
            }
        }
        passed.add(body.state);
        return reached;
    }

    private boolean cases(Node.Switch choice, Frame frame) {
        evaluation.look(evaluation.expressions.evaluate(choice.subject(), frame), frame);
        List<State> reaching = new ArrayList<>();
        boolean hasDefault = false;
        State falling = null;
        for (Node.Case each : choice.cases()) {
            each.labels().forEach(label -> evaluation.look(evaluation.expressions.evaluate(label, frame), frame));
            hasDefault |= each.labels().isEmpty();
            Frame body = frame.branch();
            if (falling != null) {
                body.state.join(List.of(falling), true);
            }
            boolean reached = all(each.body(), body);
            falling = reached && each.fallsThrough() ? body.state : null;
            if (reached && !each.fallsThrough()) {
                reaching.add(body.state);
            }
        }
        if (falling != null) {
            reaching.add(falling);
        }
        boolean without = !hasDefault || reaching.isEmpty();
        frame.state.join(reaching, without);
        return !hasDefault || !reaching.isEmpty();
    }
}
