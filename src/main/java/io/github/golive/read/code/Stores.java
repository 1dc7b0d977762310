package io.github.golive.read.code;

import java.util.List;

/** What assignments, and calls that change their receiver, leave in variables and members. */
final class Stores {

    private final Evaluation evaluation;

    Stores(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Result assign(Node.Assign node, Frame frame) {
        Node.Expression target = node.target();
        if (target instanceof Node.Name name) {
            return assignName(node, name, frame);
        }
        if (target instanceof Node.Member member) {
            return assignMember(node, member.target(), member.name(), frame);
        }
        if (target instanceof Node.Index index) {
            Result key = evaluation.expressions.evaluate(index.index(), frame);
            evaluation.name(key, frame);
            String name = SpelledNames.of(index.index(), key);
            return assignMember(node, index.target(), name == null ? "" : name, frame);
        }
        if (target instanceof Node.ListOf || target instanceof Node.MapOf) {
            Result value = evaluation.expressions.evaluate(node.value(), frame);
            evaluation.pass(value, frame);
            return value;
        }
        Result value = evaluation.expressions.evaluate(node.value(), frame);
        evaluation.pass(evaluation.expressions.evaluate(target, frame), frame);
        evaluation.pass(value, frame);
        return value;
    }

    private Result assignName(Node.Assign node, Node.Name name, Frame frame) {
        Symbols.Symbol symbol = frame.scope.value(name.id());
        Frame owned = frame.owned(name.id()).surrounded();
        if (symbol instanceof Symbols.Variable variable) {
            boolean continues = node.operator().equals("+=");
            Result value = evaluation.expressions.evaluate(node.value(), owned);
            if (!node.operator().equals("=")) {
                Result before = evaluation.expressions.variable(variable, name.at(), frame);
                value = continues
                        ? Concatenation.of(node.at(), List.of(evaluation.bounded(before, node.at(), frame), value))
                        : before.or(value);
            }
            evaluation.statements.assign(variable, node, value, continues && isCertain(variable, frame), frame);
            return value.from(List.of(evaluation.definition(node, name.id())));
        }
        Result value = evaluation.expressions.evaluate(node.value(), owned);
        if (symbol instanceof Symbols.Field field) {
            return assignField(node, field, value, frame);
        }
        evaluation.give(value, name.id(), frame.owners, owned);
        return value;
    }

    private Result assignField(Node.Assign node, Symbols.Field field, Result value, Frame frame) {
        evaluation.give(value, field.definition, field.name, frame);
        Result held = value.from(List.of(field.definition));
        if (frame.constructed != null && field.owner == frame.self) {
            frame.constructed.merge(field.name, held, Result::or);
        }
        evaluation.fields.assigned(node, value);
        return held;
    }

    private Result assignMember(Node.Assign node, Node.Expression target, String name, Frame frame) {
        boolean own = target instanceof Node.Name self && (self.id().equals("this") || self.id().equals("self"));
        Symbols.TypeSymbol type = own ? frame.self : evaluation.members.type(target, frame);
        List<String> around = Evaluation.chain(target);
        Result value = evaluation.expressions.evaluate(node.value(), frame.owned(around).owned(name).surrounded());
        if (type != null && type.scope.member(name) instanceof Symbols.Field field) {
            return assignField(node, field, value, frame);
        }
        if (!own) {
            Result object = evaluation.expressions.evaluate(target, frame);
            evaluation.noteDestinations(object, frame);
        }
        if (Vocabulary.isViewReceiver(around.isEmpty() ? "" : around.get(around.size() - 1))) {
            evaluation.views.put(name, node.value(), value, frame);
        } else {
            evaluation.callUses.giveByName(name, value, frame.owned(around), frame);
        }
        return value;
    }

    /**
     * Lets a call that changes its receiver, such as {@code sb.append(x)}, change the variable that holds it.
     *
     * @return whether it does
     */
    boolean storesBack(Node.Expression expression, Result value, Frame frame) {
        Node.Expression root = expression;
        while (root instanceof Node.Call call && call.target() != null) {
            root = call.target();
        }
        if (root == expression || !(root instanceof Node.Name name)
                || !(value.shape.builder() || value.shape.url() != null)
                || !(frame.scope.value(name.id()) instanceof Symbols.Variable variable)) {
            return false;
        }
        evaluation.statements.assign(variable, expression, value, isCertain(variable, frame), frame);
        return true;
    }

    private static boolean isCertain(Symbols.Variable variable, Frame frame) {
        return frame.state.get(variable).size() == 1;
    }
}
