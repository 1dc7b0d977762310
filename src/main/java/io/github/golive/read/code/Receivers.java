package io.github.golive.read.code;

import java.util.Locale;
import java.util.Set;

/** What the receiver of a call visibly is, by its declaration or its name. */
final class Receivers {

    private static final Set<String> COLLECTION_WORDS = Set.of("map", "set", "list", "collection", "cache",
            "properties", "optional", "array", "vector", "queue", "deque", "table", "index", "registry", "lookup",
            "dictionary", "dict", "environment", "env", "props", "bundle", "storage", "maybe", "option", "supplier",
            "future", "mono");

    private static final Set<String> PATTERN_WORDS = Set.of("re", "rx", "regex", "regexp", "pattern", "matcher",
            "glob");

    private Receivers() {
    }

    /** Tells whether the receiver holds things by key or by place, so that what a call of it takes is looked up. */
    static boolean isCollection(Node.Expression target, Frame frame) {
        return says(target, frame, COLLECTION_WORDS);
    }

    /** Tells whether the receiver is a pattern, so that what a call of it takes is searched. */
    static boolean isPattern(Node.Expression target, Frame frame) {
        boolean literal = target != null && !(target instanceof Node.Name) && Evaluation.chain(target).isEmpty();
        Node.Declare node = declared(target, frame);
        return literal || says(target, frame, PATTERN_WORDS) || node != null && node.value() instanceof Node.Unknown;
    }

    /** Returns the type that the receiver is declared with; empty when that is not known. */
    static String type(Node.Expression target, Frame frame) {
        Node.Declare node = declared(target, frame);
        return node == null ? "" : node.type();
    }

    /** Tells whether the receiver is declared with a call of one of these names. */
    static boolean isMade(Node.Expression target, Frame frame, Set<String> calls) {
        Node.Declare node = declared(target, frame);
        return node != null && node.value() instanceof Node.Call made && made.target() == null
                && calls.contains(made.name());
    }

    private static boolean says(Node.Expression target, Frame frame, Set<String> words) {
        Node.Declare node = declared(target, frame);
        if (node != null && !node.type().isEmpty() && !node.type().equals("var")) {
            return says(node.type(), words);
        }
        if (node != null && node.value() instanceof Node.New made) {
            return says(made.type(), words);
        }
        String name = target instanceof Node.Call call ? call.name() : name(target);
        String last = Vocabulary.lastWord(name);
        return words.contains(last)
                || last.length() > 1 && last.endsWith("s") && words.contains(last.substring(0, last.length() - 1));
    }

    private static boolean says(String type, Set<String> words) {
        return words.contains(Vocabulary.lastWord(type)) || words.contains(type.toLowerCase(Locale.ROOT));
    }

    private static Node.Declare declared(Node.Expression target, Frame frame) {
        Symbols.Symbol symbol = target instanceof Node.Name name ? frame.scope.value(name.id())
                : target instanceof Node.Member member && member.target() instanceof Node.Name self
                        && self.id().equals("this") && frame.self != null ? frame.self.scope.member(member.name())
                : null;
        return symbol instanceof Symbols.Variable variable ? variable.node
                : symbol instanceof Symbols.Field field ? field.node : null;
    }

    private static String name(Node.Expression target) {
        return target instanceof Node.Name name ? name.id() : target instanceof Node.Member member ? member.name() : "";
    }
}
