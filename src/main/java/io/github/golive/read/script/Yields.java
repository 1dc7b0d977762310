package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Block;
import io.github.golive.read.code.Node.Case;
import io.github.golive.read.code.Node.If;
import io.github.golive.read.code.Node.Loop;
import io.github.golive.read.code.Node.Return;
import io.github.golive.read.code.Node.Switch;
import io.github.golive.read.code.Node.Try;
import io.github.golive.read.code.Node.Yield;
import java.util.ArrayList;
import java.util.List;

/** Makes a function's body into a block that is a value: what it returned it then yields. */
final class Yields {

    private Yields() {
    }

    /** Returns the statements with a yield in place of each return that leaves them. */
    static List<Node> of(List<Node> statements) {
        List<Node> changed = new ArrayList<>(statements.size());
        for (Node statement : statements) {
            changed.add(of(statement));
        }
        return changed;
    }

    private static Node of(Node node) {
        if (node instanceof Return result) {
            return result.value() == null ? result : new Yield(result.at(), result.value());
        }
        if (node instanceof Block block) {
            return new Block(block.at(), of(block.statements()));
        }
        if (node instanceof If choice) {
            return new If(choice.at(), choice.test(), of(choice.then()), of(choice.otherwise()));
        }
        if (node instanceof Loop loop) {
            return new Loop(loop.at(), loop.variable(), loop.iterable(), loop.header(), of(loop.body()));
        }
        if (node instanceof Try attempt) {
            return new Try(attempt.at(), attempt.resources(), of(attempt.body()),
                    attempt.handlers().stream().map(Yields::of).toList(), of(attempt.last()));
        }
        if (node instanceof Switch choice) {
            return new Switch(choice.at(), choice.subject(), choice.cases().stream()
                    .map(one -> new Case(one.labels(), of(one.body()), one.fallsThrough())).toList());
        }
        return node;
    }
}
