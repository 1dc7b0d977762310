package io.github.golive.read.script;

import io.github.golive.finding.Range;
import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Choice;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.If;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads {@code if} with every {@code else if} after it. It does so in a loop: generated code has chains of thousands,
 * and each of them would count as one level of nesting.
 */
final class ElseIfs {

    private final Parser parser;

    /** A test and what happens when it holds. */
    private record Arm<T>(int first, Expression test, T then) {
    }

    ElseIfs(Parser parser) {
        this.parser = parser;
    }

    /**
     * Reads a statement; the parser is at its {@code if}.
     *
     * @param then reads a branch up to the {@code else} that may follow
     */
    If statement(Supplier<Expression> test, Supplier<List<Node>> then, Supplier<List<Node>> otherwise) {
        List<Arm<List<Node>>> arms = new ArrayList<>();
        boolean more = arms(arms, test, then);
        List<Node> rest = more ? otherwise.get() : List.of();
        If choice = null;
        for (int i = arms.size() - 1; i >= 0; i--) {
            Arm<List<Node>> arm = arms.get(i);
            choice = new If(at(arm), arm.test(), arm.then(), choice == null ? rest : List.of(choice));
        }
        return choice;
    }

    /** Reads an expression; the parser is at its {@code if}. */
    Expression value(Supplier<Expression> test, Supplier<Expression> then) {
        List<Arm<Expression>> arms = new ArrayList<>();
        Expression rest = arms(arms, test, then) ? then.get() : null;
        for (int i = arms.size() - 1; i >= 0; i--) {
            Arm<Expression> arm = arms.get(i);
            List<Expression> options = rest == null ? List.of(arm.then()) : List.of(arm.then(), rest);
            rest = new Choice(at(arm), List.of(arm.test()), options);
        }
        return rest;
    }

    /** Reads the arms; tells whether an {@code else} that is none of them comes next. */
    private <T> boolean arms(List<Arm<T>> arms, Supplier<Expression> test, Supplier<T> then) {
        do {
            int first = parser.at++;
            Expression tested = test.get();
            arms.add(new Arm<>(first, tested, then.get()));
            if (!parser.accept("else")) {
                return false;
            }
        } while (isNext());
        return true;
    }

    /** In Scala an {@code if} on a line of its own may begin an indented block. */
    private boolean isNext() {
        return parser.is("if") && parser.is(parser.at + 1, "(")
                && !(parser.dialect == Dialect.SCALA && parser.newline());
    }

    private Range at(Arm<?> arm) {
        return parser.range(arm.first());
    }
}
