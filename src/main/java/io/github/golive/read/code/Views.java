package io.github.golive.read.code;

import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is put into view models, from which pages show it. */
final class Views {

    private static final int DEPTH = 4;

    private final Evaluation evaluation;

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
        boolean puts = Set.of("put", "set", "add", "setAttribute", "putAll", "data", "plusAssign").contains(call.name());
        if (!puts) {
            return call.name().equals("view") && call.count() == 2 && call.isOn("reply", "res", "response");
        }
        String before = call.before();
        if (call.name().equals("setAttribute")) {
            return Set.of("request", "req", "httprequest", "context").contains(Vocabulary.lastWord(before));
        }
        return Vocabulary.isViewReceiver(before) || Vocabulary.isViewType(Receivers.type(call.target(), call.frame()));
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
        }
        if (pair) {
            Node.Expression nameNode = call.nodes().get(count - 2).value();
            String name = SpelledNames.of(nameNode, call.argument(count - 2));
            evaluation.name(call.argument(count - 2), frame);
            if (name == null) {
                evaluation.pass(call.last(), frame);
            } else {
                put(name, call.nodes().get(count - 1).value(), call.last(), frame);
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
            evaluation.ledger.use(value, () -> new Use.View(name, ""));
            return;
        }
        Node.Expression expression = node != null ? node : value.origins.stream()
                .filter(origin -> origin.source != null)
                .map(origin -> origin.source)
                .findFirst()
                .orElse(null);
        Set<String> sources = new LinkedHashSet<>();
        source(expression, sources, 0);
        if (expression instanceof Node.Name) {
            value.origins.forEach(origin -> source(origin.source, sources, 0));
        }
        evaluation.ledger.use(value, () -> new Use.View(name, ""));
        if (expression != null) {
            sources.forEach(source -> evaluation.ledger.note(Value.hole(expression.at()),
                    () -> new Use.View(name, source)));
        }
    }

    /** Adds the names under which an expression gets its value: {@code getApiKey}, or what is looked up. */
    private static void source(Node.Expression expression, Set<String> sources, int depth) {
        if (expression == null || depth > DEPTH) {
            return;
        }
        if (expression instanceof Node.Choice choice) {
            choice.options().forEach(option -> source(option, sources, depth + 1));
            return;
        }
        if (expression instanceof Node.Call call && call.target() != null && TextCalls.isSame(call.name())
                && (call.arguments().isEmpty() || Vocabulary.isFallback(call.name()))) {
            source(call.target(), sources, depth + 1);
            return;
        }
        if (expression instanceof Node.Call call && Vocabulary.isChecked(call.name()) && !call.arguments().isEmpty()) {
            source(call.arguments().get(0).value(), sources, depth + 1);
            return;
        }
        String looked = Fallbacks.lookedUp(expression);
        List<String> chain = Evaluation.chain(expression);
        if (looked != null) {
            sources.add(looked);
        } else {
            sources.add(chain.isEmpty() ? "" : chain.get(chain.size() - 1));
        }
    }
}
