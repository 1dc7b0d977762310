package io.github.golive.read.code;

import java.util.List;
import java.util.Set;

/** Calls whose receiver and arguments are for the reader of a log or a failed test. */
final class Quiet {

    /** Methods that tell people something or refuse something, whatever they are called on. */
    private static final Set<String> ANYWHERE = Set.of("log", "echo", "error", "reject", "logInfo", "logDebug",
            "logWarn", "logError", "logWarning", "logTrace", "getLogger", "logMessage", "raiseError", "failed",
            "warn", "warning", "debug", "showMessageDialog", "showConfirmDialog");

    /** Libraries that give a terminal's words their colours. */
    private static final Set<String> COLOURS = Set.of("chalk", "kleur", "picocolors", "ansis", "colorette");

    /** Functions of {@code Preconditions} and {@code Assert} that are called by their names alone. */
    private static final Set<String> GUARDS = Set.of("checkArgument", "checkState", "checkPositionIndex", "validState",
            "isTrue", "isFalse", "hasText", "hasLength", "noNullElements", "isInstanceOf", "isAssignable");

    /** What the standard streams belong to: {@code System.out}, {@code process.stderr}. */
    private static final Set<String> STREAM_OWNERS = Set.of("System", "process", "Console", "sys");

    private Quiet() {
    }

    /** Returns the type that a variable is declared with; empty when that is not known. */
    private static String declaredType(String name, Frame frame) {
        Symbols.Symbol symbol = frame.scope.value(name);
        Node.Declare node = symbol instanceof Symbols.Variable variable ? variable.node
                : symbol instanceof Symbols.Field field ? field.node : null;
        if (node == null) {
            return "";
        }
        boolean made = node.type().isEmpty() && node.value() instanceof Node.Call call
                && (call.name().equals("getLogger") || call.name().equals("debug"));
        return made ? "Logger" : node.type();
    }

    /** {@code expect(x).not}: an assertion is called on nothing, so that a client's {@code verify()} is none. */
    private static boolean beginsAssertion(Node.Expression target) {
        Node.Expression root = target;
        while (root instanceof Node.Call || root instanceof Node.Member) {
            Node.Expression before = root instanceof Node.Call call ? call.target() : ((Node.Member) root).target();
            if (before == null) {
                // Kotlin's require gives nothing to call; JavaScript's gives a module
                return root instanceof Node.Call call && Vocabulary.isAssertion(call.name())
                        && !call.name().equals("require");
            }
            root = before;
        }
        return false;
    }

    private static boolean isForPeople(List<String> chain) {
        for (String name : chain) {
            if (isForPeople(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForPeople(String name) {
        return Vocabulary.isLogger(name) || Vocabulary.isAssertionType(name) || name.startsWith("assert")
                || name.equals("getLogger") || COLOURS.contains(name);
    }

    /**
     * @param method that is called
     * @param target what it is called on; null when it is called on nothing
     * @param chain names in {@code target}, the first one first
     */
    static boolean isQuiet(String method, Node.Expression target, List<String> chain, Frame frame) {
        if (chain.isEmpty()) {
            return Vocabulary.isLogCall(method) || Vocabulary.isAssertion(method) || GUARDS.contains(method)
                    || Vocabulary.isLogger(declaredType(method, frame));
        }
        if (method.isEmpty() && chain.get(chain.size() - 1).equals("debug")) {
            // the npm package: debug('name')('words')
            return true;
        }
        if (Vocabulary.isLogger(declaredType(chain.get(0), frame))) {
            return true;
        }
        if (beginsAssertion(target) || isForPeople(chain)) {
            return !Vocabulary.isChecked(method);
        }
        String last = chain.get(chain.size() - 1);
        boolean standard = (last.equals("out") || last.equals("err") || last.equals("stdout") || last.equals("stderr"))
                && chain.size() >= 2 && STREAM_OWNERS.contains(chain.get(chain.size() - 2))
                || method.equals("error") && last.equals("sys")
                || last.equals("window") && Vocabulary.isLogCall(method);
        return standard || method.equals("throw") || method.startsWith("assert") || method.equals("addKeyValue")
                || method.equals("shouldBe")
                || ANYWHERE.contains(method) || method.startsWith("print") && last.equals("IO")
                || method.equals("kv") || method.equals("keyValue") || method.equals("rejectValue")
                || method.equals("buildConstraintViolationWithTemplate");
    }
}
