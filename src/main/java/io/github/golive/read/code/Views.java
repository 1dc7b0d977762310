package io.github.golive.read.code;

import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is put into view models, from which pages show it. */
final class Views {

    private static final int DEPTH = 4;

    /** Calls that put a value into a view model if it is one that they are called on. */
    private static final Set<String> PUTTING = Set.of("put", "set", "add", "setAttribute", "putAll", "data",
            "plusAssign");

    /** Last words of variables whose attributes pages show as they show a model's. */
    private static final Set<String> REQUEST_WORDS = Set.of("request", "req", "httprequest", "context");

    private static final Set<String> TEMPLATE_TYPES = Set.of("Template", "TemplateInstance");

    private static final Set<String> TEMPLATE_WORDS = Set.of("template", "templates", "tpl", "instance");

    private final Evaluation evaluation;
    private final Map<Symbols.Variable, List<CallSite>> entries = new IdentityHashMap<>();

    Views(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    static boolean isView(CallSite call) {
        if (Vocabulary.isRender(call.name())) {
            return call.count() >= 1;
        }
        if (Vocabulary.isViewCall(call.name())) {
            return true;
        }
        if (!PUTTING.contains(call.name())) {
            return call.name().equals("view") && call.count() == 2 && call.isOn("reply", "res", "response");
        }
        String before = call.before();
        if (call.name().equals("data")) {
            return isTemplate(call);
        }
        if (call.name().equals("setAttribute")) {
            return REQUEST_WORDS.contains(Vocabulary.lastWord(before));
        }
        return Vocabulary.isViewReceiver(before) || Vocabulary.isViewType(Receivers.type(call.target(), call.frame()));
    }

    /** {@code template.data("a", 1).data("b", 2)} of Quarkus; others fill forms by that name. */
    private static boolean isTemplate(CallSite call) {
        Node.Expression root = call.target();
        while (root instanceof Node.Call step && step.name().equals("data") && step.target() != null) {
            root = step.target();
        }
        String type = Receivers.type(root, call.frame());
        List<String> chain = Evaluation.chain(root);
        return TEMPLATE_TYPES.contains(type) || type.isEmpty() && !chain.isEmpty()
                && TEMPLATE_WORDS.contains(Vocabulary.lastWord(chain.get(chain.size() - 1)))
                || Vocabulary.isViewType(type);
    }

    void call(CallSite call) {
        Frame frame = call.frame();
        int count = call.count();
        boolean map = false;
        for (Result argument : call.arguments()) {
            if (isMap(argument)) {
                map = true;
                members(argument, frame, 0);
            }
        }
        boolean pair = !map && (count == 2 && !Vocabulary.isRender(call.name())
                || count == 3 && call.name().equals("ModelAndView"));
        for (int i = 0; i < count - (pair ? 2 : 0); i++) {
            evaluation.pass(call.argument(i), frame);
            entries(call.nodes().get(i).value(), frame);
        }
        if (pair) {
            Node.Expression nameNode = call.nodes().get(count - 2).value();
            String name = SpelledNames.of(nameNode, call.argument(count - 2));
            evaluation.name(call.argument(count - 2), frame);
            if (name == null) {
                evaluation.pass(call.last(), frame);
            } else {
                put(name, call.nodes().get(count - 1).value(), call.last(), frame);
                entries(call.nodes().get(count - 1).value(), frame);
            }
        }
    }

    /** What a method gives that is marked with {@code @ModelAttribute} is put into every view model. */
    void returned(Node.Function function, Frame frame) {
        Node.Annotation mark = function.annotations().stream()
                .filter(annotation -> annotation.name().equals("ModelAttribute"))
                .findFirst()
                .orElse(null);
        if (mark == null) {
            return;
        }
        String name = mark.arguments().stream()
                .filter(argument -> argument.value() instanceof Node.Literal && Annotations.namesAttribute(argument))
                .map(argument -> ((Node.Literal) argument.value()).value().text())
                .findFirst()
                .orElse("");
        List<Node.Expression> expressions = new ArrayList<>();
        Walk.returnedBy(function.body(), expressions);
        for (int i = 0; i < frame.returns.size(); i++) {
            boolean paired = expressions.size() == frame.returns.size();
            put(name, paired ? expressions.get(i) : null, frame.returns.get(i), frame);
        }
    }

    /** Remembers what is put into a map that a variable holds: the map may become a view model. */
    void remember(CallSite call) {
        if (call.count() == 2 && call.name().startsWith("put") && call.target() instanceof Node.Name map
                && call.frame().scope.value(map.id()) instanceof Symbols.Variable variable) {
            entries.computeIfAbsent(variable, key -> new ArrayList<>()).add(call);
        }
    }

    private void entries(Node.Expression argument, Frame frame) {
        if (argument instanceof Node.Name map && frame.scope.value(map.id()) instanceof Symbols.Variable variable) {
            for (CallSite call : entries.getOrDefault(variable, List.of())) {
                String name = SpelledNames.of(call.nodes().get(0).value(), call.argument(0));
                if (name != null) {
                    put(name, call.nodes().get(1).value(), call.argument(1), call.frame());
                }
            }
        }
    }

    private static boolean isMap(Result value) {
        return value.shape.members() != null && value.shape.type() == null;
    }

    private void members(Result map, Frame frame, int depth) {
        map.shape.members().forEach((name, value) -> {
            if (!name.startsWith(Result.KEY)) {
                put(name, null, value, frame, depth);
            }
        });
    }

    /**
     * Notes that a value is put into a view model, whether it is known or not.
     *
     * @param node the expression that gives the value; null when its definition knows it
     */
    void put(String name, Node.Expression node, Result value, Frame frame) {
        put(name, node, value, frame, 0);
    }

    private void put(String name, Node.Expression node, Result value, Frame frame, int depth) {
        if (!frame.effects) {
            return;
        }
        if (isMap(value)) {
            evaluation.pass(value, frame);
            if (depth < DEPTH) {
                members(value, frame, depth + 1);
            }
            return;
        }
        if (value.hasText()) {
            evaluation.ledger.use(value, () -> new Use.View(name, "", List.of()));
            return;
        }
        Node.Expression expression = node != null ? node : value.origins.stream()
                .filter(origin -> origin.source != null)
                .map(origin -> origin.source)
                .findFirst()
                .orElse(null);
        Set<Use> sources = new LinkedHashSet<>();
        source(name, expression, sources, frame, 0);
        if (expression instanceof Node.Name) {
            value.origins.forEach(origin -> source(name, origin.source, sources, frame, 0));
        }
        evaluation.ledger.use(value, () -> new Use.View(name, "", List.of()));
        if (expression != null) {
            sources.forEach(source -> evaluation.ledger.note(Value.hole(expression.at()), () -> source));
        }
    }

    /** Adds the uses of what an expression gets its value from: {@code getApiKey}, or what is looked up. */
    private void source(String name, Node.Expression expression, Set<Use> sources, Frame frame, int depth) {
        if (expression == null || depth > DEPTH) {
            return;
        }
        if (expression instanceof Node.Choice choice) {
            choice.options().forEach(option -> source(name, option, sources, frame, depth + 1));
            return;
        }
        if (expression instanceof Node.Call call && call.target() != null && TextCalls.isSame(call.name())
                && (call.arguments().isEmpty() || Vocabulary.isFallback(call.name()))) {
            source(name, call.target(), sources, frame, depth + 1);
            return;
        }
        if (expression instanceof Node.Call call && Vocabulary.isChecked(call.name()) && !call.arguments().isEmpty()) {
            source(name, call.arguments().get(0).value(), sources, frame, depth + 1);
            return;
        }
        String looked = evaluation.fallbacks.lookedUp(expression, frame);
        List<String> chain = Evaluation.chain(expression);
        String last = chain.isEmpty() ? "" : chain.get(chain.size() - 1);
        List<String> owners = chain.isEmpty() ? chain : chain.subList(0, chain.size() - 1);
        sources.add(new Use.View(name, looked != null ? looked : last, owners));
    }
}
