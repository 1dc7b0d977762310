package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Block;
import io.github.golive.read.code.Node.Case;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.If;
import io.github.golive.read.code.Node.Return;
import io.github.golive.read.code.Node.Switch;
import io.github.golive.read.code.Node.Try;
import io.github.golive.read.code.Node.Yield;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says what languages leave unsaid: that the last expression of a block is what the block gives. */
final class Results {

    private Results() {
    }

    /** Returns a function's statements, the last of which gives its result. */
    static List<Node> returned(List<Node> statements) {
        return last(statements, value -> new Return(value.at(), value));
    }

    /** Returns the statements of a block that is a value, the last of which gives that value. */
    static List<Node> yielded(List<Node> statements) {
        return last(statements, value -> new Yield(value.at(), value));
    }

    private static List<Node> last(List<Node> statements, Function<Expression, Node> result) {
        if (statements.isEmpty()) {
            return statements;
        }
        List<Node> changed = new ArrayList<>(statements);
        int end = changed.size() - 1;
        changed.set(end, result(changed.get(end), result));
        return changed;
    }

    private static Node result(Node node, Function<Expression, Node> result) {
        if (node instanceof Node.Assign) {
            return node;
        }
        if (node instanceof Expression expression) {
            return result.apply(expression);
        }
        if (node instanceof Block block) {
            return new Block(block.at(), last(block.statements(), result));
        }
        if (node instanceof If choice) {
            return new If(choice.at(), choice.test(), last(choice.then(), result), last(choice.otherwise(), result));
        }
        if (node instanceof Try attempt) {
            return new Try(attempt.at(), attempt.resources(), last(attempt.body(), result),
                    attempt.handlers().stream().map(one -> last(one, result)).toList(), attempt.last());
        }
        if (node instanceof Switch choice) {
            return new Switch(choice.at(), choice.subject(), choice.cases().stream()
                    .map(one -> new Case(one.labels(), last(one.body(), result), one.fallsThrough())).toList());
        }
        return node;
    }
}
