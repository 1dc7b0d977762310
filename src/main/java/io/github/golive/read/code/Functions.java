package io.github.golive.read.code;

import io.github.golive.finding.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Functions and constructors of the file: their bodies where they stand, and what calls of them give. */
final class Functions {

    /** Types that a text can be given to; an empty one is not written down. */
    private static final Set<String> TEXTS = Set.of("", "var", "String", "CharSequence", "Object", "Any", "string");

    private final Evaluation evaluation;
    private final Followed followed = new Followed();

    Functions(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Interprets a function where it is declared; nothing is known of its parameters. */
    void declared(Node.Function function, Frame outer) {
        if (!outer.effects || !evaluation.annotations.canGoLive(function.annotations(), outer)) {
            return;
        }
        body(function, Map.of(), outer);
        for (Callers.Known call : evaluation.callers.of(function)) {
            if (evaluation.mayFollow()) {
                evaluation.replay(() -> body(function, call.arguments(), outer.calledFrom(call.owners())));
            }
        }
    }

    private void body(Node.Function function, Map<Node.Declare, Result> arguments, Frame outer) {
        Frame frame = outer.owned(function.name()).declaredFunction();
        evaluation.annotations.see(function.annotations(),
                outer.self == null ? function.name() : outer.self.path(function.name()), frame);
        if (outer.self != null && outer.self.prefix != null && function.name().equals(outer.self.name)) {
            function.parameters().forEach(parameter -> evaluation.annotations.see(parameter.annotations(),
                    outer.self.path(parameter.name()), frame));
        }
        bind(function.parameters(), arguments, frame);
        if (function.body() == null) {
            return;
        }
        evaluation.statements.all(function.body(), frame);
        evaluation.views.returned(function, frame);
        Symbols.FunctionSymbol symbol = symbol(function, outer);
        String attribute = evaluation.annotations.viewAttribute(function, frame);
        for (Result returned : frame.returns) {
            if (attribute != null) {
                evaluation.views.put(attribute, lastReturned(function.body()), returned, frame);
            } else if (symbol != null && symbol.isLocal()) {
                evaluation.give(returned, symbol.result, function.name(), outer);
            } else {
                evaluation.give(returned, function.name(), outer.owners, frame);
            }
        }
    }

    private static Node.Expression lastReturned(List<? extends Node> body) {
        return !body.isEmpty() && body.get(body.size() - 1) instanceof Node.Return last ? last.value() : null;
    }

    private static Symbols.FunctionSymbol symbol(Node.Function function, Frame outer) {
        return outer.scope.functions(function.name()).stream()
                .filter(symbol -> symbol.node == function)
                .findFirst()
                .orElse(null);
    }

    /** Declares parameters of which only the defaults are known. */
    void bindUnknown(List<Node.Declare> parameters, Frame frame) {
        for (Node.Declare parameter : parameters) {
            bind(parameter, null, frame);
        }
    }

    private void bind(Node.Declare parameter, Result argument, Frame frame) {
        Symbols.Variable variable = new Symbols.Variable(parameter, frame.loops);
        Definition definition = definition(parameter);
        Result value = argument;
        if (frame.effects) {
            evaluation.annotations.see(parameter.annotations(), parameter.name(), frame);
        }
        if (value == null) {
            value = Result.unknown(parameter.at());
            if (parameter.value() != null) {
                Result fallback = evaluation.expressions.evaluate(parameter.value(), frame.owned(parameter.name()));
                evaluation.give(fallback, definition, parameter.name(), frame);
                value = fallback.or(value);
            }
        }
        frame.scope.declare(parameter.name(), variable);
        frame.state.set(variable, List.of(new State.Reaching(definition, value)));
    }

    Definition definition(Node.Declare parameter) {
        return evaluation.definition(parameter, parameter.name());
    }

    /** Returns the function that a call with these arguments means; null when that is not clear. */
    static Symbols.FunctionSymbol choose(List<Symbols.FunctionSymbol> candidates, List<Node.Argument> arguments,
            Frame frame) {
        Symbols.FunctionSymbol only = choose(candidates, arguments.size());
        return only != null || candidates.size() < 2 ? only
                : choose(candidates.stream().filter(each -> takesTexts(each, arguments, frame)).toList(),
                        arguments.size());
    }

    /** Tells whether a function takes a text wherever the call gives one. */
    private static boolean takesTexts(Symbols.FunctionSymbol function, List<Node.Argument> arguments, Frame frame) {
        List<Node.Declare> parameters = function.node.parameters();
        for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
            Node.Expression value = arguments.get(i).value();
            boolean text = value instanceof Node.Literal literal && literal.quoted()
                    || Receivers.type(value, frame).equals("String");
            if (text && !TEXTS.contains(parameters.get(i).type())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the only function that takes so many arguments; null when there is none or another one. */
    static Symbols.FunctionSymbol choose(List<Symbols.FunctionSymbol> candidates, int arguments) {
        Symbols.FunctionSymbol found = null;
        for (Symbols.FunctionSymbol candidate : candidates) {
            if (accepts(candidate.node.parameters(), arguments)) {
                if (found != null) {
                    return null;
                }
                found = candidate;
            }
        }
        return found;
    }

    /** Tells whether one of the functions takes so many arguments; else another of that name is meant. */
    static boolean isAccepted(List<Symbols.FunctionSymbol> candidates, int arguments) {
        return candidates.stream().anyMatch(candidate -> accepts(candidate.node.parameters(), arguments));
    }

    private static boolean accepts(List<Node.Declare> parameters, int arguments) {
        if (parameters.size() == arguments) {
            return true;
        }
        if (!parameters.isEmpty() && isVariable(parameters.get(parameters.size() - 1))) {
            return arguments >= parameters.size() - 1;
        }
        return arguments < parameters.size()
                && parameters.subList(arguments, parameters.size()).stream().allMatch(rest -> rest.value() != null);
    }

    /** Tells whether a call hands a function to a parameter that is a text: it means another function of that name. */
    static boolean isTextForFunction(Symbols.FunctionSymbol function, List<Node.Argument> arguments) {
        List<Node.Declare> parameters = function.node.parameters();
        for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
            if (arguments.get(i).value() instanceof Node.Lambda && parameters.get(i).type().equals("String")) {
                return true;
            }
        }
        return false;
    }

    static boolean isVariable(Node.Declare parameter) {
        return parameter.type().endsWith("...");
    }

    /** Pairs arguments with parameters by label, else by place; a parameter of any number takes a list. */
    static Map<Node.Declare, Result> pair(List<Node.Declare> parameters, List<Node.Argument> arguments,
            List<Result> values, Range at) {
        Map<Node.Declare, Result> paired = new java.util.IdentityHashMap<>();
        int place = 0;
        for (int i = 0; i < arguments.size(); i++) {
            String label = arguments.get(i).label();
            Node.Declare parameter = null;
            if (!label.isEmpty()) {
                parameter = parameters.stream().filter(each -> each.name().equals(label)).findFirst().orElse(null);
            } else if (place < parameters.size()) {
                parameter = parameters.get(place);
                if (isVariable(parameter)) {
                    Result before = paired.get(parameter);
                    if (before == null && i == arguments.size() - 1 && values.get(i).shape.elements() != null) {
                        paired.put(parameter, values.get(i));
                        return paired;
                    }
                    List<Result> elements = new ArrayList<>(before == null ? List.of() : before.shape.elements());
                    elements.add(values.get(i));
                    paired.put(parameter, Result.list(at, elements));
                    continue;
                }
                place++;
            }
            if (parameter != null) {
                paired.put(parameter, values.get(i));
            }
        }
        return paired;
    }

    /** The arguments of a call go to the function's parameters. */
    void pass(Symbols.FunctionSymbol function, List<Node.Declare> parameters, Map<Node.Declare, Result> arguments,
            List<String> owners, Frame frame) {
        if (!frame.effects) {
            return;
        }
        if (function != null) {
            evaluation.callers.note(function.node, parameters, arguments, owners);
        }
        for (Node.Declare parameter : parameters) {
            Result value = arguments.get(parameter);
            if (value != null) {
                evaluation.noteDestinations(value, frame);
                evaluation.ledger.flow(value, definition(parameter),
                        Evaluation.given(parameter.name(), owners, frame.destinations));
            }
        }
    }

    /** Returns what a call gives when the function can be told and is not too deep. */
    Result call(Symbols.FunctionSymbol function, Map<Node.Declare, Result> arguments, Map<String, Result> instance,
            Range at, Frame frame) {
        if (frame.calls >= Limits.CALLS || function.evaluating || function.node.body() == null
                || !evaluation.fields.isSeekingAssignment() && !followed.givesValue(function.node)) {
            return Result.unknown(at).from(List.of(function.result));
        }
        List<Result> values = function.node.parameters().stream().map(arguments::get).toList();
        Object key = followed.key(function.node, function.node.body(), values, instance, function.scope, frame.state);
        Result known = followed.of(key);
        if (known != null || !evaluation.mayFollow()) {
            return known != null ? known : Result.unknown(at).from(List.of(function.result));
        }
        function.evaluating = true;
        Frame body = frame.pure(function.scope, function.owner, instance, null);
        bind(function.node.parameters(), arguments, body);
        evaluation.statements.all(function.node.body(), body);
        function.evaluating = false;
        Result result = body.returns.isEmpty() ? Result.unknown(at) : Result.either(body.returns);
        return followed.remember(key, result.from(List.of(function.result)));
    }

    /** Forgets what functions give: it may be known better in the next round. */
    void forget() {
        followed.clear();
    }

    /** Declares a constructor's parameters; when the file has one call of it, with the arguments of that one. */
    void bindOnly(Node.Function function, Frame frame) {
        List<Callers.Known> calls = evaluation.callers.of(function);
        bind(function.parameters(), calls.size() == 1 ? calls.get(0).arguments() : Map.of(), frame);
    }

    private void bind(List<Node.Declare> parameters, Map<Node.Declare, Result> arguments, Frame body) {
        for (Node.Declare parameter : parameters) {
            bind(parameter, arguments.get(parameter), body);
        }
    }

    /** Returns what a function value gives for these arguments. */
    Result invoke(Result.Closure closure, List<Result> arguments, Range at, Frame frame) {
        Node.Lambda lambda = closure.lambda();
        if (frame.calls >= Limits.CALLS || arguments.stream().noneMatch(Followed::tells)
                || !followed.givesValue(lambda)) {
            return closure.result();
        }
        Object key = followed.key(lambda, lambda.body(), arguments, closure.frame().instance, closure.frame().scope,
                closure.frame().state);
        Result known = followed.of(key);
        if (known != null) {
            return known;
        }
        if (!evaluation.mayFollow() || !evaluation.enter(lambda)) {
            return closure.result();
        }
        Frame body = closure.frame().within(frame.calls).pure(closure.frame().scope, closure.frame().self,
                closure.frame().instance, null);
        List<Node.Declare> parameters = closure.lambda().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            bind(parameters.get(i), i < arguments.size() ? arguments.get(i) : null, body);
        }
        evaluation.statements.all(lambda.body(), body);
        evaluation.leave(lambda);
        Result result = body.returns.isEmpty() ? Result.unknown(at) : Result.either(body.returns);
        return followed.remember(key, result.from(closure.result().origins));
    }

    /**
     * Returns an object of a type of the file as its constructor makes it.
     *
     * @param arguments their values in order
     */
    Result construct(Symbols.TypeSymbol named, List<Node.Argument> arguments, List<Result> values, Range at,
            List<String> owners, Frame frame) {
        Symbols.TypeSymbol type = arguments.isEmpty() ? named : named.constructed();
        Map<String, Result> members = new LinkedHashMap<>();
        Symbols.FunctionSymbol constructor = choose(type.constructors, arguments.size());
        boolean primary = !type.components.isEmpty()
                && (constructor == null || constructor.node.parameters().equals(type.components));
        List<Node.Declare> parameters = primary ? type.components
                : constructor == null ? List.of() : constructor.node.parameters();
        Map<Node.Declare, Result> paired = pair(parameters, arguments, values, at);
        pass(primary ? null : constructor, parameters, paired, owners, frame);
        if (values.size() == 1 && paired.size() == 1 && frame.effects) {
            // a type that holds one value says what it is: ApiKey("x")
            evaluation.ledger.flow(values.get(0), definition(paired.keySet().iterator().next()),
                    Evaluation.given(type.name, owners, frame.destinations));
        }
        if (parameters.isEmpty() && !arguments.isEmpty()) {
            for (int i = 0; i < values.size(); i++) {
                String label = arguments.get(i).label();
                if (!label.isEmpty() && type.scope.member(label) instanceof Symbols.Field field) {
                    evaluation.give(values.get(i), field.definition, label, frame);
                    members.put(label, values.get(i).from(List.of(field.definition)));
                } else if (label.isEmpty() && values.size() > 1) {
                    evaluation.pass(values.get(i), frame);
                } else if (label.isEmpty()) {
                    evaluation.give(values.get(i), type.name, owners, frame);
                } else {
                    evaluation.give(values.get(i), label, owners, frame);
                }
            }
        }
        if (primary) {
            for (Node.Declare component : type.components) {
                Result value = paired.get(component);
                if (value != null && type.scope.member(component.name()) instanceof Symbols.Field field) {
                    value.eachOrigin(origin -> flow(origin, field.definition, frame));
                    link(definition(component), field.definition);
                    members.put(component.name(), value.from(List.of(field.definition)));
                }
            }
            if (constructor != null && constructor.node.body() != null && frame.calls < Limits.CALLS
                    && !constructor.evaluating && evaluation.mayFollow()) {
                compact(constructor, type, paired, members, frame);
            }
        } else if (constructor != null && frame.calls < Limits.CALLS && !constructor.evaluating
                && constructor.node.body() != null && evaluation.mayFollow()) {
            constructor.evaluating = true;
            Frame body = frame.pure(constructor.scope, type, null, members);
            bind(parameters, paired, body);
            evaluation.statements.all(constructor.node.body(), body);
            constructor.evaluating = false;
        }
        members.replaceAll((name, value) -> type.scope.member(name) instanceof Symbols.Field field && field.isChanged()
                ? value.or(Result.unknown(at))
                : value);
        return Result.object(at, members, type);
    }

    /** A compact constructor may change its parameters before they become the record's components. */
    private void compact(Symbols.FunctionSymbol constructor, Symbols.TypeSymbol type,
            Map<Node.Declare, Result> arguments,
            Map<String, Result> members, Frame frame) {
        constructor.evaluating = true;
        Frame body = frame.pure(constructor.scope, type, null, null);
        bind(type.components, arguments, body);
        evaluation.statements.all(constructor.node.body(), body);
        constructor.evaluating = false;
        for (Node.Declare component : type.components) {
            if (body.scope.value(component.name()) instanceof Symbols.Variable variable
                    && type.scope.member(component.name()) instanceof Symbols.Field field) {
                Result value = evaluation.expressions.variable(variable, component.at(), body);
                members.put(component.name(), value.from(List.of(field.definition)));
            }
        }
    }

    private static void flow(Definition from, Definition to, Frame frame) {
        if (frame.effects) {
            from.flowTo(to);
        }
    }

    private static void link(Definition component, Definition field) {
        component.flowTo(field);
    }
}
