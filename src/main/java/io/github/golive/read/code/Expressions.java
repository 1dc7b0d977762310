package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Evaluates expressions: what they give, and what is done with their parts. */
final class Expressions {

    private final Evaluation evaluation;
    private final Calls calls;

    Expressions(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.calls = new Calls(evaluation);
    }

    Result evaluate(Node.Expression node, Frame frame) {
        evaluation.step(frame);
        if (node instanceof Node.Literal literal) {
            return literal.quoted() ? Result.of(literal.value()) : Result.number(literal.value());
        }
        if (node instanceof Node.Concat concat) {
            return concat(concat, frame);
        }
        if (node instanceof Node.Name name) {
            return name(name, frame);
        }
        if (node instanceof Node.Member member) {
            return member(member, frame);
        }
        if (node instanceof Node.Call call) {
            return calls.call(call, frame);
        }
        if (node instanceof Node.New created) {
            return calls.create(created, frame);
        }
        if (node instanceof Node.Choice choice) {
            return choice(choice, frame);
        }
        if (node instanceof Node.Assign assign) {
            return assign(assign, frame);
        }
        if (node instanceof Node.Lambda lambda) {
            return calls.lambda(lambda, List.of(), "", frame);
        }
        return other(node, frame);
    }

    private Result other(Node.Expression node, Frame frame) {
        Range at = node.at();
        if (node instanceof Node.ListOf list) {
            return list(list, frame);
        }
        if (node instanceof Node.MapOf map) {
            return map(map, frame);
        }
        if (node instanceof Node.Entry entry) {
            return map(new Node.MapOf(at, List.of(entry)), frame);
        }
        if (node instanceof Node.Comparison comparison) {
            comparison.operands().forEach(operand -> evaluation.look(evaluate(operand, frame), frame));
            return Result.unknown(at);
        }
        if (node instanceof Node.Index index) {
            return index(index, frame);
        }
        if (node instanceof Node.Body body) {
            Frame inner = frame.yielding();
            evaluation.statements.all(body.statements(), inner);
            frame.state.join(List.of(inner.state), true);
            return inner.yields.isEmpty() ? Result.unknown(at) : Result.either(inner.yields);
        }
        if (node instanceof Node.Reference reference) {
            return reference(reference, frame);
        }
        if (node instanceof Node.Element element) {
            return element(element, frame);
        }
        if (node instanceof Node.Unknown unknown) {
            unknown.parts().forEach(part -> evaluation.pass(evaluate(part, frame), frame));
        }
        return Result.unknown(at);
    }

    private Result concat(Node.Concat node, Frame frame) {
        List<Result> parts = new ArrayList<>();
        for (Node.Expression part : node.parts()) {
            Result value = evaluate(part, frame);
            boolean sum = parts.size() == 1 && parts.get(0).shape.numeric() && value.shape.numeric();
            if (sum) {
                Result first = parts.remove(0);
                value = Result.unknown(node.at(), first, value).with(value.shape);
            }
            parts.add(value.shape.url() != null ? value.shape.url().text(part.at()) : value);
        }
        return Result.concat(node.at(), parts);
    }

    private Result name(Node.Name node, Frame frame) {
        if (node.id().equals("this") && frame.instance != null) {
            return Result.object(node.at(), frame.instance, frame.self);
        }
        Symbols.Symbol symbol = frame.scope.value(node.id());
        if (symbol instanceof Symbols.Variable variable) {
            return variable(variable, node.at(), frame);
        }
        if (symbol instanceof Symbols.Field field) {
            return field(field, node.id(), frame);
        }
        return Result.unknown(node.at());
    }

    private Result variable(Symbols.Variable variable, Range at, Frame frame) {
        List<State.Reaching> reaching = frame.state.get(variable);
        if (reaching.isEmpty()) {
            return Result.unknown(at);
        }
        List<Result> options = new ArrayList<>();
        for (State.Reaching each : reaching) {
            if (frame.effects) {
                each.definition().read();
            }
            options.add(each.value().from(List.of(each.definition())));
        }
        return Result.either(options);
    }

    private Result field(Symbols.Field field, String name, Frame frame) {
        if (frame.constructed != null && frame.constructed.containsKey(name) && field.owner == frame.self) {
            return frame.constructed.get(name);
        }
        if (frame.instance != null && frame.instance.containsKey(name) && field.owner == frame.self) {
            return frame.instance.get(name).from(List.of(field.definition));
        }
        return evaluation.field(field, frame);
    }

    private Result member(Node.Member node, Frame frame) {
        if (node.name().equals("this")) {
            return Result.unknown(node.at());
        }
        if (node.target() instanceof Node.Name target) {
            if (target.id().equals("this") || target.id().equals("self") || target.id().equals("super")) {
                Symbols.Symbol symbol = frame.self == null ? null : frame.self.scope.member(node.name());
                return symbol instanceof Symbols.Field field
                        ? field(field, node.name(), frame)
                        : Result.unknown(node.at());
            }
        }
        Symbols.TypeSymbol type = type(node.target(), frame);
        if (type != null) {
            return type.scope.member(node.name()) instanceof Symbols.Field field
                    ? evaluation.field(field, frame)
                    : Result.unknown(node.at());
        }
        Result target = evaluate(node.target(), frame);
        return calls.member(target, node.name(), node.at(), frame);
    }

    /** Returns the type that an expression names; null when it names none of the file. */
    Symbols.TypeSymbol type(Node.Expression expression, Frame frame) {
        if (expression instanceof Node.Name name) {
            return frame.scope.value(name.id()) == null ? frame.scope.type(name.id()) : null;
        }
        if (expression instanceof Node.Member member) {
            if (member.name().equals("this")) {
                return type(member.target(), frame);
            }
            Symbols.TypeSymbol outer = type(member.target(), frame);
            if (outer != null) {
                return member.name().equals("Companion") ? outer : outer.scope.memberType(member.name());
            }
            boolean packaged = member.target() instanceof Node.Member || member.target() instanceof Node.Name;
            return packaged && isPackage(member.target(), frame) && Character.isUpperCase(member.name().charAt(0))
                    ? frame.scope.type(member.name())
                    : null;
        }
        return null;
    }

    private static boolean isPackage(Node.Expression expression, Frame frame) {
        if (expression instanceof Node.Member member) {
            return !member.name().isEmpty() && Character.isLowerCase(member.name().charAt(0))
                    && isPackage(member.target(), frame);
        }
        return expression instanceof Node.Name name && !name.id().isEmpty()
                && Character.isLowerCase(name.id().charAt(0)) && !name.id().equals("this")
                && frame.scope.value(name.id()) == null;
    }

    private Result index(Node.Index node, Frame frame) {
        Result target = evaluate(node.target(), frame);
        Result index = evaluate(node.index(), frame);
        evaluation.look(index, frame);
        String known = index.known();
        if (target.shape.members() != null && known != null) {
            return calls.member(target, known, node.at(), frame);
        }
        return calls.elementAt(target, known, node.at());
    }

    private Result choice(Node.Choice node, Frame frame) {
        for (Node.Expression test : node.tests()) {
            evaluation.look(evaluate(test, frame), frame);
        }
        List<Result> options = new ArrayList<>();
        List<State> states = new ArrayList<>();
        String looked = null;
        for (Node.Expression option : node.options()) {
            Frame branch = frame.branch();
            options.add(evaluate(option, branch));
            states.add(branch.state);
            looked = looked == null ? Calls.lookedUp(option) : looked;
        }
        frame.state.join(states, true);
        return calls.fallback(node, looked, options, frame);
    }

    /** A list of two can be a header: {@code ['Authorization', 'Bearer x']}. */
    private Result list(Node.ListOf node, Frame frame) {
        List<Node.Expression> nodes = node.elements();
        List<Result> elements = nodes.stream().map(element -> evaluate(element, frame)).toList();
        if (nodes.size() == 2 && nodes.get(0) instanceof Node.Literal name && name.quoted()
                && Vocabulary.isAuthorization(name.value().text())) {
            Definition definition = evaluation.definition(node, name.value().text());
            evaluation.give(elements.get(1), definition, name.value().text(), frame);
            return Result.list(node.at(), List.of(elements.get(0), elements.get(1).from(List.of(definition))));
        }
        return Result.list(node.at(), elements);
    }

    private Result map(Node.MapOf node, Frame outer) {
        Frame frame = outer.surrounded();
        Map<String, Result> members = new LinkedHashMap<>();
        for (Node.Entry entry : node.entries()) {
            Result key = evaluate(entry.key(), frame);
            String name = entry.key() instanceof Node.Literal literal ? literal.value().text()
                    : calls.nameOf(entry.key(), key);
            Result value = evaluate(entry.value(), name == null ? frame : frame.owned(name));
            addMember(members, name, key, value, entry, frame);
            if ("default".equals(name) && !frame.owners.isEmpty()) {
                // what an option is without any other value: {apiKey: {type: String, default: 'x'}}
                evaluation.give(value, evaluation.definition(entry.value(), name),
                        frame.owners.get(frame.owners.size() - 1), frame);
            }
        }
        return Result.object(node.at(), members, null);
    }

    /**
     * Adds an entry of a map: it is given to its key if the entry or the map turns out to be used. The key is a value
     * itself, as a host is in a map of hosts.
     *
     * @param known the key's text or what it stands for; null when it is not known
     */
    void addMember(Map<String, Result> members, String known, Result key, Result value, Object entry, Frame frame) {
        String name = known == null ? "" : known;
        Definition definition = evaluation.definition(entry, name);
        evaluation.give(value, definition, name, frame);
        if (key.hasText() && !key.shape.numeric()) {
            Definition keyDefinition = evaluation.definition(key.texts, name);
            evaluation.passInto(key, keyDefinition, frame);
            members.put(Result.KEY + members.size(), key.from(List.of(keyDefinition)));
        }
        Result member = value.from(List.of(definition));
        members.merge(name, member, Result::or);
    }

    private Result reference(Node.Reference node, Frame frame) {
        if (type(node.target(), frame) == null) {
            Result target = evaluate(node.target(), frame);
            if (Vocabulary.isLooking(node.name())) {
                evaluation.look(target, frame);
            } else {
                evaluation.pass(target, frame);
            }
        }
        return Result.unknown(node.at());
    }

    private Result element(Node.Element node, Frame outer) {
        Frame frame = outer.owned(node.tag());
        String named = node.attributes().stream()
                .filter(attribute -> attribute.key() instanceof Node.Literal key && key.value().text().equals("name")
                        && attribute.value() instanceof Node.Literal)
                .map(attribute -> ((Node.Literal) attribute.value()).value().text())
                .findFirst()
                .orElse("");
        for (Node.Entry attribute : node.attributes()) {
            String name = attribute.key() instanceof Node.Literal literal ? literal.value().text() : "";
            Result value = evaluate(attribute.value(), frame.owned(name));
            boolean input = !named.isEmpty() && (name.equals("value") || name.equals("defaultValue")
                    || name.equals("content"));
            if (input) {
                evaluation.give(value, named, frame.owners, frame);
            } else if (Vocabulary.isProseAttribute(name)) {
                evaluation.look(value, frame);
            } else {
                evaluation.give(value, name, frame.owners, frame);
            }
        }
        boolean code = node.tag().equalsIgnoreCase("script") || node.tag().equalsIgnoreCase("style");
        for (Node.Expression child : node.children()) {
            Result value = evaluate(child, frame);
            if (code) {
                evaluation.pass(value, frame);
            } else {
                evaluation.look(value, frame);
            }
        }
        return Result.unknown(node.at());
    }

    /** Evaluates what is thrown: its words are for the one who reads the message. */
    void thrown(Node.Expression thrown, Frame frame) {
        if (thrown instanceof Node.Call call) {
            calls.thrown(call.target(), call.arguments(), frame);
        } else if (thrown instanceof Node.New created) {
            calls.thrown(null, created.arguments(), frame);
        } else {
            evaluation.look(evaluate(thrown, frame), frame);
        }
    }

    private Result assign(Node.Assign node, Frame frame) {
        Node.Expression target = node.target();
        if (target instanceof Node.Name name) {
            return assignName(node, name, frame);
        }
        if (target instanceof Node.Member member) {
            return assignMember(node, member.target(), member.name(), frame);
        }
        if (target instanceof Node.Index index) {
            Result key = evaluate(index.index(), frame);
            evaluation.name(key, frame);
            String name = calls.nameOf(index.index(), key);
            return assignMember(node, index.target(), name == null ? "" : name, frame);
        }
        if (target instanceof Node.ListOf || target instanceof Node.MapOf) {
            Result value = evaluate(node.value(), frame);
            evaluation.pass(value, frame);
            return value;
        }
        Result value = evaluate(node.value(), frame);
        evaluation.pass(evaluate(target, frame), frame);
        evaluation.pass(value, frame);
        return value;
    }

    private Result assignName(Node.Assign node, Node.Name name, Frame frame) {
        Symbols.Symbol symbol = frame.scope.value(name.id());
        Frame owned = frame.owned(name.id()).surrounded();
        if (symbol instanceof Symbols.Variable variable) {
            boolean continues = node.operator().equals("+=");
            Result value = evaluate(node.value(), owned);
            if (!node.operator().equals("=")) {
                Result before = variable(variable, name.at(), frame);
                value = continues
                        ? Result.concat(node.at(), List.of(evaluation.bounded(before, node.at(), frame), value))
                        : before.or(value);
            }
            evaluation.statements.assign(variable, node, value, continues && isCertain(variable, frame), frame);
            return value.from(List.of(evaluation.definition(node, name.id())));
        }
        Result value = evaluate(node.value(), owned);
        if (symbol instanceof Symbols.Field field) {
            return assignField(node, field, value, frame);
        }
        evaluation.give(value, name.id(), frame.owners, owned);
        return value;
    }

    private static boolean isCertain(Symbols.Variable variable, Frame frame) {
        return frame.state.get(variable).size() == 1;
    }

    private Result assignField(Node.Assign node, Symbols.Field field, Result value, Frame frame) {
        evaluation.give(value, field.definition, field.name, frame);
        Result held = value.from(List.of(field.definition));
        if (frame.constructed != null && field.owner == frame.self) {
            frame.constructed.merge(field.name, held, Result::or);
        }
        evaluation.assigned(node, value);
        return held;
    }

    private Result assignMember(Node.Assign node, Node.Expression target, String name, Frame frame) {
        boolean own = target instanceof Node.Name self && (self.id().equals("this") || self.id().equals("self"));
        Symbols.TypeSymbol type = own ? frame.self : type(target, frame);
        List<String> around = Evaluation.chain(target);
        Result value = evaluate(node.value(), frame.owned(around).owned(name).surrounded());
        if (type != null && type.scope.member(name) instanceof Symbols.Field field) {
            return assignField(node, field, value, frame);
        }
        if (!own) {
            Result object = evaluate(target, frame);
            evaluation.noteDestinations(object, frame);
        }
        if (Vocabulary.isViewReceiver(around.isEmpty() ? "" : around.get(around.size() - 1))) {
            calls.view(name, node.value(), value, frame);
        } else {
            calls.giveByName(name, value, frame.owned(around), frame);
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

    String nameOf(Node.Expression node, Result value) {
        return calls.nameOf(node, value);
    }

    Result elementAt(Result target, String index, Range at) {
        return calls.elementAt(target, index, at);
    }

    static Set<Definition> origins(Result... results) {
        Set<Definition> origins = new LinkedHashSet<>();
        for (Result result : results) {
            result.eachOrigin(origins::add);
        }
        return origins;
    }
}
