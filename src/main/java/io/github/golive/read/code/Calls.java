package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what a call does with its receiver and arguments, and what it gives. */
final class Calls {

    /** Methods of texts that Scala calls without parentheses. */
    private static final Set<String> PARAMETERLESS = Set.of("stripMargin", "trim", "strip", "toLowerCase",
            "toUpperCase", "toString", "stripLineEnd", "getBytes", "toCharArray", "stripIndent");

    private final Evaluation evaluation;
    private final TextCalls texts;
    private final UrlCalls urls;
    private final CollectionCalls collections;
    private final Views views;

    Calls(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.texts = new TextCalls(evaluation);
        this.urls = new UrlCalls(evaluation);
        this.collections = new CollectionCalls(evaluation);
        this.views = new Views(evaluation, this);
    }

    Result call(Node.Call node, Frame frame) {
        List<String> chain = Evaluation.chain(node.target());
        Range at = evaluation.chainAt(node);
        Symbols.TypeSymbol type = node.target() == null ? null : evaluation.expressions.type(node.target(), frame);
        Result own = ownFunction(node, type, chain, frame);
        if (own != null) {
            return own;
        }
        boolean constructor = !node.name().isEmpty() && Character.isUpperCase(node.name().charAt(0));
        if (constructor && node.target() == null && !Vocabulary.isLogCall(node.name())) {
            return create(new Node.New(node.at(), node.name(), node.arguments(), List.of()), frame);
        }
        if (Quiet.isQuiet(node.name(), chain, frame)) {
            Result receiver = node.target() == null ? null : evaluation.expressions.evaluate(node.target(), frame);
            lookAll(receiver, node.arguments(), frame);
            return Result.unknown(node.at());
        }
        Result receiver = node.target() == null || type != null ? null
                : evaluation.expressions.evaluate(node.target(), frame);
        if (receiver != null && receiver.shape.type() != null) {
            Symbols.FunctionSymbol method = Functions.choose(
                    receiver.shape.type().scope.memberFunctions(node.name()), node.arguments().size());
            if (method != null) {
                return invoke(method, node, receiver.shape.members(), chain, frame);
            }
        }
        if (receiver != null && receiver.shape.members() != null && node.arguments().isEmpty()) {
            Result accessed = accessor(receiver, node.name(), node.at(), frame);
            if (accessed != null) {
                return accessed;
            }
        }
        Result bindings = receiver != null && (receiver.hasText() || receiver.shape.elements() != null)
                ? receiver.element(node.at())
                : null;
        List<Result> arguments = arguments(node.arguments(), bindings == null ? List.of() : List.of(bindings),
                node.name(), frame.owned(chain).owned(node.name()));
        return given(new CallSite(at, node.name(), node.target(), receiver, chain, node.arguments(), arguments,
                frame));
    }

    private Result accessor(Result receiver, String name, Range at, Frame frame) {
        String field = receiver.shape.members().containsKey(name) ? name
                : name.startsWith("get") && name.length() > 3
                        ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
                        : null;
        return field != null && receiver.shape.members().containsKey(field) ? member(receiver, field, at, frame) : null;
    }

    /** Returns what a function of this file gives; null when the call means none. */
    private Result ownFunction(Node.Call node, Symbols.TypeSymbol type, List<String> chain, Frame frame) {
        boolean self = node.target() instanceof Node.Name name && (name.id().equals("this") || name.id().equals("super"));
        List<Symbols.FunctionSymbol> candidates;
        if (node.target() == null) {
            if (frame.scope.value(node.name()) instanceof Symbols.Variable) {
                Result called = closureCall(node, frame);
                if (called != null) {
                    return called;
                }
            }
            candidates = frame.scope.functions(node.name());
            if (candidates.isEmpty()) {
                if ((node.name().equals("this") || node.name().equals("super")) && frame.self != null) {
                    return delegate(node, frame);
                }
                return closureCall(node, frame);
            }
        } else if (self && frame.self != null) {
            candidates = frame.self.scope.memberFunctions(node.name());
        } else if (type != null) {
            candidates = type.scope.memberFunctions(node.name());
            if (candidates.isEmpty() && node.name().equals("values") && node.arguments().isEmpty()) {
                return collections.constants(type, node.at(), frame);
            }
        } else {
            return null;
        }
        if (!Functions.isAccepted(candidates, node.arguments().size())) {
            return null;
        }
        Symbols.FunctionSymbol function = Functions.choose(candidates, node.arguments().size());
        if (function != null && Functions.isTextForFunction(function, node.arguments())) {
            return null;
        }
        if (function == null) {
            return unclear(node, candidates, chain, frame);
        }
        Map<String, Result> instance = function.owner != null && function.owner == frame.self ? frame.instance : null;
        return invoke(function, node, instance, chain, frame);
    }

    /** Several functions take so many arguments: where they agree on the name of a parameter, that is its name. */
    private Result unclear(Node.Call node, List<Symbols.FunctionSymbol> candidates, List<String> chain, Frame frame) {
        List<String> owners = frame.owned(chain).owned(node.name()).owners;
        List<Result> values = arguments(node.arguments(), List.of(), node.name(), frame.owned(node.name()));
        for (int i = 0; i < values.size(); i++) {
            Set<String> names = new LinkedHashSet<>();
            for (Symbols.FunctionSymbol candidate : candidates) {
                List<Node.Declare> parameters = candidate.node.parameters();
                if (parameters.size() == values.size()) {
                    names.add(parameters.get(i).name());
                }
            }
            evaluation.give(values.get(i), names.size() == 1 ? names.iterator().next() : node.name(), owners, frame);
        }
        return Result.unknown(node.at());
    }

    private Result invoke(Symbols.FunctionSymbol function, Node.Call node, Map<String, Result> instance,
            List<String> chain, Frame frame) {
        Frame where = frame.owned(chain).owned(node.name());
        List<Result> values = arguments(node.arguments(), List.of(), node.name(), where);
        Map<Node.Declare, Result> paired = Functions.pair(function.node.parameters(), node.arguments(), values,
                node.at());
        evaluation.functions.pass(function, function.node.parameters(), paired, where.owners, frame);
        if (!function.isCertain() && instance == null) {
            return Result.unknown(node.at());
        }
        Result result = evaluation.functions.call(function, paired, instance, node.at(), frame);
        return function.isLocal() ? result : result.from(List.of());
    }

    private Result delegate(Node.Call node, Frame frame) {
        List<Result> values = arguments(node.arguments(), List.of(), node.name(), frame);
        if (node.name().equals("this")) {
            Result made = evaluation.functions.construct(frame.self, node.arguments(), values, node.at(), frame.owners,
                    frame);
            if (frame.constructed != null) {
                made.shape.members().forEach(frame.constructed::putIfAbsent);
            }
            return Result.NOTHING;
        }
        Symbols.TypeSymbol parent = frame.self.supertypes.stream()
                .map(frame.scope::type)
                .filter(found -> found != null && found != frame.self && !found.constructors.isEmpty())
                .findFirst()
                .orElse(null);
        if (parent != null) {
            evaluation.functions.construct(parent, node.arguments(), values, node.at(), frame.owners, frame);
            return Result.NOTHING;
        }
        boolean thrown = frame.self.supertypes.stream().anyMatch(Vocabulary::isThrowable);
        values.forEach(value -> {
            if (thrown) {
                evaluation.look(value, frame);
            } else {
                evaluation.pass(value, frame);
            }
        });
        return Result.NOTHING;
    }

    private Result closureCall(Node.Call node, Frame frame) {
        if (frame.scope.value(node.name()) == null) {
            return null;
        }
        Result function = evaluation.expressions.evaluate(new Node.Name(node.at(), node.name()), frame);
        if (function.shape.closure() == null) {
            return null;
        }
        List<Result> values = arguments(node.arguments(), List.of(), node.name(), frame.owned(node.name()));
        return applied(function, values, node.at(), frame);
    }

    private Result applied(Result function, List<Result> values, Range at, Frame frame) {
        List<Node.Declare> parameters = function.shape.closure().lambda().parameters();
        for (int i = 0; i < values.size(); i++) {
            if (i < parameters.size()) {
                Node.Declare parameter = parameters.get(i);
                evaluation.give(values.get(i), evaluation.functions.definition(parameter), parameter.name(), frame);
            } else {
                evaluation.pass(values.get(i), frame);
            }
        }
        Result result = parameters.isEmpty() || values.isEmpty() ? function.shape.closure().result()
                : evaluation.functions.invoke(function.shape.closure(), values, at, frame);
        Set<Definition> origins = new LinkedHashSet<>(function.origins);
        origins.addAll(result.origins);
        return result.from(origins);
    }

    /** Evaluates arguments; functions among them learn what their parameters are given. */
    List<Result> arguments(List<Node.Argument> nodes, List<Result> bindings, String name, Frame frame) {
        List<Result> values = new ArrayList<>();
        for (Node.Argument node : nodes) {
            Frame where = (node.label().isEmpty() ? frame : frame.owned(node.label())).surrounded();
            Result value = node.value() instanceof Node.Lambda lambda
                    ? lambda(lambda, bindings, name, where)
                    : evaluation.expressions.evaluate(node.value(), where);
            evaluation.noteDestinations(value, where);
            values.add(value);
        }
        return values;
    }

    Result lambda(Node.Lambda node, List<Result> bindings, String name, Frame outer) {
        Frame frame = outer.function();
        List<Node.Declare> parameters = node.parameters();
        if (parameters.isEmpty() && !bindings.isEmpty()) {
            Node.Declare it = new Node.Declare(node.at(), "it", "", null, List.of(), Set.of(Node.Trait.PARAMETER));
            Definition definition = evaluation.definition(node, "it");
            bind(it, definition, bindings.get(0), frame);
        }
        for (int i = 0; i < parameters.size(); i++) {
            Definition definition = evaluation.functions.definition(parameters.get(i));
            if (i < bindings.size()) {
                bind(parameters.get(i), definition, bindings.get(i), frame);
            } else {
                evaluation.functions.bindUnknown(List.of(parameters.get(i)), frame);
            }
        }
        evaluation.statements.all(node.body(), frame);
        outer.state.join(List.of(frame.state), true);
        Result result = frame.returns.isEmpty() ? Result.NOTHING : Result.either(frame.returns);
        return Result.function(node.at(), new Result.Closure(node, frame, result));
    }

    private void bind(Node.Declare parameter, Definition definition, Result value, Frame frame) {
        Symbols.Variable variable = new Symbols.Variable(parameter, frame.loops);
        evaluation.give(value, definition, parameter.name(), frame);
        frame.scope.declare(parameter.name(), variable);
        frame.state.set(variable, List.of(new State.Reaching(definition, value)));
    }

    private void lookAll(Result receiver, List<Node.Argument> nodes, Frame frame) {
        if (receiver != null) {
            evaluation.look(receiver, frame);
        }
        arguments(nodes, List.of(), "", frame).forEach(value -> evaluation.look(value, frame));
    }

    void thrown(Node.Expression target, List<Node.Argument> nodes, Frame frame) {
        lookAll(target == null ? null : evaluation.expressions.evaluate(target, frame), nodes, frame);
    }

    /** Gives the arguments of a library's method away. */
    private Result given(CallSite call) {
        Frame frame = call.frame();
        Result receiver = call.receiver();
        if (isLooking(call) && !(receiver == null && call.chain().isEmpty() && call.count() > 1)
                || Vocabulary.isPatternType(call.before()) || Vocabulary.isNamespaceCall(call.name())
                || call.name().equals("toRegex") || call.name().equals("toPattern")) {
            if (receiver != null) {
                evaluation.look(receiver, frame);
            }
            call.arguments().forEach(argument -> evaluation.look(argument, frame));
            return Result.unknown(call.at());
        }
        if (Vocabulary.isChecked(call.name()) && call.count() >= 1) {
            call.arguments().subList(1, call.count()).forEach(argument -> evaluation.look(argument, frame));
            return call.argument(0);
        }
        if (receiver != null && receiver.shape.closure() != null
                && Set.of("", "get", "call", "apply", "invoke", "getAsString", "run", "accept", "test").contains(call.name())) {
            return applied(receiver, call.arguments(), call.at(), frame);
        }
        Result made = urls.apply(call);
        if (made == null && Vocabulary.isHeaderNameType(call.before()) && call.count() >= 1) {
            made = call.argument(0);
        }
        if (made == null) {
            made = collections.apply(call);
        }
        if (made == null) {
            made = fallback(call);
        }
        if (made == null) {
            made = texts.apply(call);
        }
        return made != null ? made : used(call);
    }

    /** A pattern's {@code exec} searches a text; any other runs it. */
    private static boolean isLooking(CallSite call) {
        return call.name().equals("exec") ? Receivers.isPattern(call.target(), call.frame())
                : Vocabulary.isLooking(call.name());
    }

    private Result used(CallSite call) {
        Frame frame = call.frame();
        Frame owned = frame.owned(call.chain());
        if (call.receiver() != null && !isQuietReceiver(call)) {
            evaluation.pass(call.receiver(), frame);
        }
        if (Set.of("host", "hostname", "authority", "domain", "setHost").contains(call.name())) {
            call.arguments().forEach(argument -> argument.eachText(text -> frame.destinations.add(text.text())));
        }
        if (Vocabulary.isBearer(call.name()) && call.count() >= 1) {
            bearer(call);
        } else if (Views.isView(call)) {
            views.call(call);
        } else if (call.name().equals("buildConfigField") && call.count() == 3
                || call.name().equals("resValue") && call.count() == 3) {
            evaluation.look(call.argument(0), frame);
            pair(call.nodes().get(1).value(), call.argument(1), call.argument(2), owned, frame);
        } else if (isPairs(call)) {
            for (int i = 0; i + 1 < call.count(); i += 2) {
                pair(call.nodes().get(i).value(), call.argument(i), call.argument(i + 1), owned.owned(call.name()), frame);
            }
        } else if (!headerList(call, owned)) {
            passArguments(call, owned);
        }
        return Result.unknown(call.at());
    }

    /** {@code headers(new String[] {"Authorization", "Bearer x"})} */
    private boolean headerList(CallSite call, Frame owned) {
        if (!call.name().equals("headers") || call.count() != 1 || call.argument(0).shape.elements() == null) {
            return false;
        }
        List<Result> elements = call.argument(0).shape.elements();
        if (elements.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i + 1 < elements.size(); i += 2) {
            pair(call.nodes().get(0).value(), elements.get(i), elements.get(i + 1), owned.owned("headers"), call.frame());
        }
        call.argument(0).origins.forEach(Definition::use);
        return true;
    }

    /** A call in a chain doesn't use what the chain began with once more. */
    private static boolean isQuietReceiver(CallSite call) {
        return call.receiver().shape.url() == null && !call.receiver().hasText()
                && call.receiver().shape.elements() == null && call.receiver().shape.members() == null
                && call.receiver().rest.isEmpty() && call.receiver().origins.isEmpty();
    }

    private void bearer(CallSite call) {
        Frame frame = call.frame();
        if (frame.effects) {
            evaluation.ledger.use(call.argument(0), () -> new Use.Bearer(frame.destinations.nearest()));
            call.arguments().subList(1, call.count()).forEach(argument -> evaluation.pass(argument, frame));
        }
    }

    private boolean isPairs(CallSite call) {
        boolean headers = call.name().equalsIgnoreCase("headers") || call.name().equals("headersOf")
                || call.name().equals("of") && Vocabulary.lastWord(call.before()).equals("headers");
        if (headers && call.count() == 2) {
            return nameOf(call.nodes().get(0).value(), call.argument(0)) != null;
        }
        boolean merged = call.count() == 3 && call.name().equals("merge") && call.last().shape.closure() != null;
        if (call.count() != 2 && !merged && !(headers && call.count() >= 2 && call.count() % 2 == 0)) {
            return false;
        }
        if (!headers && !Vocabulary.isPair(call.name())) {
            return false;
        }
        if (call.target() == null && Character.isUpperCase(call.name().charAt(0)) && call.argument(1).shape.numeric()) {
            return false;
        }
        String name = nameOf(call.nodes().get(0).value(), call.argument(0));
        return call.nodes().stream().allMatch(node -> node.label().isEmpty()) && name != null
                && Vocabulary.isName(name);
    }

    /** Returns the name that an expression spells, or stands for; null when neither is known. */
    String nameOf(Node.Expression node, Result value) {
        String known = value.known();
        if (known != null) {
            return known;
        }
        if (node instanceof Node.Call call && call.arguments().isEmpty() && call.target() != null) {
            return nameOf(call.target(), value);
        }
        String last = node instanceof Node.Member member ? member.name() : node instanceof Node.Name name ? name.id() : "";
        String upper = last.toUpperCase(java.util.Locale.ROOT);
        if (upper.equals("BEARER") && node instanceof Node.Member scheme && isScheme(scheme.target())) {
            return "bearer";
        }
        return upper.equals("AUTHORIZATION") || upper.endsWith("_AUTHORIZATION") || upper.endsWith("AUTHORIZATION_HEADER")
                ? "Authorization"
                : null;
    }

    /** Tells whether a type lists schemes of authorization, as {@code AuthScheme} does. */
    private static boolean isScheme(Node.Expression type) {
        List<String> chain = Evaluation.chain(type);
        return !chain.isEmpty() && Vocabulary.lastWord(chain.get(chain.size() - 1)).equals("scheme");
    }

    private void pair(Node.Expression nameNode, Result name, Result value, Frame owned, Frame frame) {
        evaluation.name(name, frame);
        String text = nameOf(nameNode, name);
        if (text == null) {
            evaluation.pass(value, frame);
        } else {
            giveByName(text, value, owned, frame);
        }
    }

    void giveByName(String name, Result value, Frame owned, Frame frame) {
        if (!frame.effects) {
            return;
        }
        if (name.equals("bearer")) {
            evaluation.ledger.use(value, () -> new Use.Bearer(frame.destinations.nearest()));
        } else {
            evaluation.give(value, name, owned.owners, frame);
        }
    }

    private void passArguments(CallSite call, Frame owned) {
        Frame frame = call.frame();
        boolean lookup = Vocabulary.isLookup(call.name());
        for (int i = 0; i < call.count(); i++) {
            Result value = call.argument(i);
            String label = call.nodes().get(i).label();
            if (!label.isEmpty()) {
                giveByName(label, value, owned.owned(call.name()), frame);
            } else if (lookup && i == 0 && (value.hasText() || !value.origins.isEmpty())
                    && value.shape.members() == null) {
                if (call.name().equals("getProperty") || call.name().equals("getenv")
                        || Receivers.isCollection(call.target(), frame)) {
                    evaluation.look(value, frame);
                } else {
                    evaluation.name(value, frame);
                }
            } else if (call.count() == 1) {
                evaluation.give(value, singleName(call), owned.owners, frame);
            } else {
                evaluation.pass(value, frame);
            }
        }
    }

    private static String singleName(CallSite call) {
        boolean factory = Set.of("of", "from", "valueOf", "parse", "create", "fromString", "just").contains(call.name());
        return factory && !call.before().isEmpty() && Character.isUpperCase(call.before().charAt(0))
                ? call.before()
                : call.name();
    }

    /** A value is put into a view model, known or not. */
    void view(String name, Node.Expression node, Result value, Frame frame) {
        views.put(name, node, value, frame);
    }

    /** Evaluates the creation of an object. */
    Result create(Node.New node, Frame frame) {
        String name = Evaluation.simpleName(node.type());
        if (name.equals("Builder") && node.type().length() > name.length()) {
            name = Evaluation.simpleName(node.type().substring(0, node.type().length() - ".Builder".length())) + name;
        }
        Frame where = frame.owned(name);
        List<Result> values = arguments(node.arguments(), List.of(), name, where);
        if (!node.body().isEmpty()) {
            return anonymous(node, name, values, frame);
        }
        if (Vocabulary.isThrowable(name) || Vocabulary.isPatternType(name) || Vocabulary.isNamespaceCall(name)) {
            values.forEach(value -> evaluation.look(value, frame));
            return Result.unknown(node.at());
        }
        Symbols.TypeSymbol type = frame.scope.type(name);
        if (type == null && node.type().contains(".")) {
            type = qualified(node.type(), frame);
        }
        if (type != null) {
            return evaluation.functions.construct(type, node.arguments(), values, node.at(), where.owners, frame);
        }
        CallSite call = new CallSite(node.at(), name, null, null, List.of(), node.arguments(), values, frame);
        if (Set.of("String", "StringBuilder", "StringBuffer", "StringJoiner", "CharArrayWriter").contains(name)) {
            return text(call, name);
        }
        Result made = urls.create(call);
        if (made == null && Vocabulary.isHeaderNameType(name) && call.count() >= 1) {
            made = call.argument(0);
        }
        if (made == null) {
            made = collections.create(call);
        }
        return made != null ? made : used(call);
    }

    private static Symbols.TypeSymbol qualified(String name, Frame frame) {
        Symbols.TypeSymbol type = null;
        for (String part : name.split("\\.")) {
            type = type == null ? frame.scope.type(part) : type.scope.memberType(part);
            if (type == null && !part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                return null;
            }
        }
        return type;
    }

    private Result text(CallSite call, String name) {
        boolean builder = name.startsWith("StringBu");
        boolean capacity = call.count() == 1 && call.argument(0).shape.numeric();
        Result start = call.count() == 0 || capacity ? Result.of(Value.empty()) : call.argument(0);
        if (start.shape.elements() != null) {
            start = TextCalls.joined(call.at(), start.shape.elements(), Result.of(Value.empty()));
        }
        return start.with(Result.Shape.PLAIN.builder(builder));
    }

    private Result anonymous(Node.New node, String name, List<Result> values, Frame frame) {
        Symbols.TypeSymbol parent = frame.scope.type(name);
        Map<String, Result> members = new LinkedHashMap<>();
        if (parent != null) {
            Result made = evaluation.functions.construct(parent, node.arguments(), values, node.at(), frame.owners, frame);
            members.putAll(made.shape.members());
        } else {
            values.forEach(value -> evaluation.pass(value, frame));
        }
        Symbols.TypeSymbol type = evaluation.anonymous(node, frame.scope);
        if (frame.effects) {
            evaluation.type(type, List.of(), frame.owned(name));
        }
        return Result.object(node.at(), members, type);
    }

    /** Returns a member of an object; also of one that only carries texts. */
    Result member(Result target, String name, Range at, Frame frame) {
        if (target.shape.members() != null) {
            Result found = target.shape.members().get(name);
            if (found != null) {
                target.origins.forEach(Definition::open);
                return found;
            }
            if (target.shape.type() != null
                    && target.shape.type().scope.member(name) instanceof Symbols.Field field) {
                return evaluation.field(field, frame);
            }
            return Result.unknown(at);
        }
        if (name.equals("length") || name.equals("size")) {
            evaluation.look(target, frame);
            return Result.unknown(at);
        }
        if (target.hasText() && Set.of("toUri", "toURI", "href", "r", "value").contains(name)) {
            return target;
        }
        if (target.hasText() && PARAMETERLESS.contains(name)) {
            return texts.apply(new CallSite(at, name, null, target, List.of(), List.of(), List.of(), frame));
        }
        return Result.unknown(at).from(Expressions.origins(target));
    }

    Result elementAt(Result target, String index, Range at) {
        if (target.shape.elements() == null) {
            return Result.unknown(at).from(Expressions.origins(target));
        }
        try {
            int number = index == null ? -1 : Integer.parseInt(index);
            if (number >= 0 && number < target.shape.elements().size()) {
                Result element = target.shape.elements().get(number);
                Set<Definition> origins = new LinkedHashSet<>(target.origins);
                origins.addAll(element.origins);
                return element.from(origins);
            }
        } catch (NumberFormatException notOne) {
            return target.element(at);
        }
        return target.element(at);
    }

    /** Returns the name under which an expression looks a value up; null when it does not. */
    static String lookedUp(Node.Expression node) {
        if (node instanceof Node.Call call) {
            if (Vocabulary.isLookup(call.name()) && !call.arguments().isEmpty()
                    && call.arguments().get(0).value() instanceof Node.Literal literal && literal.quoted()) {
                return literal.value().text();
            }
            return call.arguments().isEmpty() ? call.name() : null;
        }
        if (node instanceof Node.Member member) {
            return member.name();
        }
        if (node instanceof Node.Index index && index.index() instanceof Node.Literal literal && literal.quoted()) {
            return literal.value().text();
        }
        return null;
    }

    /** One of several values; those that stand in for something looked up by name are given to that name. */
    Result fallback(Node.Choice node, String lookedUp, List<Result> options, Frame frame) {
        if (options.isEmpty()) {
            return Result.unknown(node.at());
        }
        Result either = Result.either(options);
        return lookedUp == null ? either : standIn(node, lookedUp, either, frame);
    }

    private Result standIn(Object place, String name, Result value, Frame frame) {
        Definition definition = evaluation.definition(place, name);
        evaluation.give(value, definition, name, frame);
        return value.from(List.of(definition));
    }

    private Result fallback(CallSite call) {
        if (call.count() == 0) {
            return null;
        }
        String name = call.name();
        if (Vocabulary.isDefaultedLookup(name) && call.count() >= 2 && call.chain() != null) {
            String key = call.known(0);
            boolean shaped = call.count() == 2 || call.count() == 3 && !call.argument(1).hasText();
            if (key != null && shaped && Vocabulary.isName(key)) {
                evaluation.look(call.argument(0), call.frame());
                Result fallback = returned(call.last());
                Result found = call.receiver() == null ? Result.unknown(call.at())
                        : collections.lookup(call.receiver(), key, call.at(), call.frame());
                return standIn(call.nodes(), key, fallback, call.frame()).or(found);
            }
            if (shaped && (name.equals("getOrDefault") || name.equals("getOrElse") || name.equals("getProperty"))) {
                evaluation.look(call.argument(0), call.frame());
                return returned(call.last()).or(Result.unknown(call.at()));
            }
        }
        if (!Vocabulary.isFallback(name)) {
            return null;
        }
        List<Result> options = new ArrayList<>();
        if (call.receiver() != null) {
            options.add(call.receiver());
        }
        call.arguments().forEach(argument -> options.add(returned(argument)));
        String key = call.target() == null
                ? call.nodes().size() > 1 ? lookedUp(call.nodes().get(0).value()) : null
                : lookedUp(Fallbacks.source(call.target(), call.nodes()));
        Result either = Result.either(options);
        return key == null ? either : standIn(call.nodes(), key, either, call.frame());
    }

    /** Returns what a function gives, or the value itself. */
    static Result returned(Result value) {
        if (value.shape.closure() == null) {
            return value;
        }
        return value.shape.closure().result();
    }
}
