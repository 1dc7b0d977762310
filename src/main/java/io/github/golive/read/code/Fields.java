package io.github.golive.read.code;

import io.github.golive.finding.Range;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What fields hold, wherever they are read. */
final class Fields {

    private final Map<Node.Assign, Result> assigned = new IdentityHashMap<>();
    private final List<Symbols.Field> known = new ArrayList<>();
    private int depth;
    private int seeking;

    private final Evaluation evaluation;

    Fields(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Forgets values that may be known better in the next round. */
    void forget() {
        known.forEach(field -> field.value = null);
        known.clear();
        assigned.clear();
    }

    /** Tells whether an assignment to a field is being looked for in the functions that are followed. */
    boolean isSeekingAssignment() {
        return seeking > 0;
    }

    /** Returns what a field holds, wherever it is read. */
    Result value(Symbols.Field field, Frame frame) {
        if (field.value == null) {
            if (field.evaluating) {
                return hole(field);
            }
            field.evaluating = true;
            depth++;
            field.value = initial(field, frame);
            depth--;
            known.add(field);
            field.evaluating = false;
        }
        return field.value.from(List.of(field.definition));
    }

    private static Result hole(Symbols.Field field) {
        Range at = field.node != null ? field.node.at() : field.assignments.get(0).node().at();
        return Result.unknown(at);
    }

    private Result initial(Symbols.Field field, Frame frame) {
        Node.Expression initializer = field.node == null ? null : field.node.value();
        boolean component = field.node != null && field.node.traits().contains(Node.Trait.PARAMETER);
        if (initializer != null && field.assignments.isEmpty()) {
            Frame where = frame.pure(field.scope, field.owner, null, null);
            Result value = depth > Limits.FIELDS ? hole(field) : evaluation.expressions.evaluate(initializer, where);
            value = component || field.isChanged() ? value.or(hole(field)) : value;
            return withoutChanged(value, field);
        }
        if (initializer == null && field.assignments.size() == 1 && !component) {
            Result value = assigned(field, field.assignments.get(0), frame);
            return withoutChanged(field.isChanged() ? value.or(hole(field)) : value, field);
        }
        return hole(field);
    }

    /** Members of an object that are assigned somewhere are not known. */
    private static Result withoutChanged(Result value, Symbols.Field field) {
        if (value.shape.members() == null || field.changedMembers.isEmpty()) {
            return value;
        }
        Map<String, Result> members = new LinkedHashMap<>(value.shape.members());
        if (field.changedMembers.contains("*")) {
            members.replaceAll((name, member) -> hole(field).from(member.origins));
        }
        field.changedMembers.forEach(name -> members.computeIfPresent(name,
                (same, member) -> hole(field).from(member.origins)));
        return value.with(new Result.Shape(value.shape.elements(), members, value.shape.type(), value.shape.closure(),
                value.shape.url(), value.shape.builder(), false));
    }

    private Result assigned(Symbols.Field field, Symbols.Assignment assignment, Frame frame) {
        Node.Assign assign = assignment.node();
        if (!assign.operator().equals("=") || depth > Limits.FIELDS) {
            return hole(field);
        }
        if (!assigned.containsKey(assign)) {
            assigned.put(assign, hole(field));
            seeking++;
            Frame where = frame.pure(field.scope, field.owner, null, new LinkedHashMap<>());
            if (assignment.around() instanceof Node.Function function) {
                evaluation.functions.bindOnly(function, where);
                evaluation.statements.all(function.body(), where);
            } else if (assignment.around() instanceof Node.Block block) {
                evaluation.statements.all(block.statements(), where);
            } else if (assignment.around() == null) {
                assigned.put(assign, evaluation.expressions.evaluate(assign.value(), where));
            }
            seeking--;
        }
        return assigned.get(assign);
    }

    /** Remembers what an assignment to a field gives. */
    void assigned(Node.Assign assign, Result value) {
        Result hole = assigned.get(assign);
        if (hole != null) {
            assigned.put(assign, value);
        }
    }
}
