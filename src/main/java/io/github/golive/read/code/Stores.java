package io.github.golive.read.code;

import io.github.golive.finding.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        if (target instanceof Node.Call call && call.arguments().size() == 1) {
            // Scala's settings("name") = value
            Result key = evaluation.expressions.evaluate(call.arguments().get(0).value(), frame);
            evaluation.name(key, frame);
            String name = SpelledNames.of(call.arguments().get(0).value(), key);
            Node.Expression holder = call.target() == null ? new Node.Name(call.at(), call.name())
                    : new Node.Member(call.at(), call.target(), call.name());
            return assignMember(node, holder, name == null ? "" : name, frame);
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
            boolean plain = node.operator().equals("=");
            Result before = plain ? null : evaluation.expressions.variable(variable, name.at(), frame);
            Result value = evaluation.expressions.evaluate(node.value(), owned);
            if (!plain) {
                value = !continues ? before.or(value)
                        : before.shape.elements() != null ? longer(before, value, node)
                        : before.shape.numeric() ? Result.unknown(node.at(), before, value).with(Result.Shape.NUMBER)
                        : Concatenation.of(node.at(), List.of(evaluation.bounded(before, node.at(), frame), value));
            }
            variable.addUrls(owned.destinations.own());
            evaluation.statements.assign(variable, node, value, continues && isCertain(variable, frame), frame);
            return value.from(List.of(evaluation.definition(node, name.id())));
        }
        Result value = evaluation.expressions.evaluate(node.value(), owned);
        if (symbol instanceof Symbols.Field field) {
            return assignField(node, field, value, frame);
        }
        if (frame.quiet) {
            evaluation.look(value, frame);
        } else {
            evaluation.give(value, name.id(), frame.owners, owned);
        }
        return value;
    }

    private static Result longer(Result list, Result item, Node.Assign node) {
        List<Result> elements = new ArrayList<>(list.shape.elements());
        elements.addAll(item.shape.elements() != null ? item.shape.elements() : List.of(item));
        return elements.size() > Limits.ELEMENTS ? list.or(item) : Result.list(node.at(), elements).from(list.origins);
    }

    private Result assignField(Node.Assign node, Symbols.Field field, Result value, Frame frame) {
        if (node.operator().equals("+=") && field.node != null && CollectionCalls.isCollection(field.node.value())) {
            if (frame.effects) {
                evaluation.ledger.add(value, List.of(field.definition));
            }
            return Result.NOTHING;
        }
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
            changeElement(target, object, value, node.at(), frame);
        }
        if (Vocabulary.isShown(name) || Aggregates.isForPeople(name, value)) {
            evaluation.look(value, frame);
        } else if (Vocabulary.isViewReceiver(around.isEmpty() ? "" : around.get(around.size() - 1))) {
            evaluation.views.put(name, node.value(), value, frame);
        } else {
            evaluation.callUses.giveByName(name, value, frame.owned(around), frame);
        }
        return value;
    }

    /**
     * Somebody else gets hold of what a variable holds, and may change it.
     *
     * @return whether the expression is a variable that holds something of that kind
     */
    boolean share(Node.Expression expression, Frame frame) {
        if (!(expression instanceof Node.Name name)
                || !(frame.scope.value(name.id()) instanceof Symbols.Variable variable)) {
            return false;
        }
        List<State.Reaching> reaching = frame.state.get(variable);
        if (reaching.stream().noneMatch(each -> each.value().shape.isMutable())) {
            return false;
        }
        frame.state.set(variable, reaching.stream()
                .map(each -> each.value().shape.isMutable()
                        ? new State.Reaching(each.definition(), each.value().open(name.at()))
                        : each)
                .toList());
        return true;
    }

    /** {@code list[0] = x}: what is in the list is one of all that ever was. */
    private static void changeElement(Node.Expression target, Result list, Result value, Range at, Frame frame) {
        if (list.shape.elements() != null && target instanceof Node.Name name
                && frame.scope.value(name.id()) instanceof Symbols.Variable variable) {
            List<Result> elements = new ArrayList<>(list.shape.elements());
            elements.add(value);
            Result changed = Result.list(at, elements).open(at);
            frame.state.set(variable, frame.state.get(variable).stream()
                    .map(each -> new State.Reaching(each.definition(), changed.from(each.value().origins)))
                    .toList());
        }
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
        if (root instanceof Node.Name held && frame.scope.value(held.id()) instanceof Symbols.Field field
                && value.shape.elements() != null && value.shape.builder()
                && value.origins.contains(field.definition)) {
            if (frame.effects) {
                evaluation.ledger.add(value.from(Set.of()), List.of(field.definition));
            }
            return true;
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
