package io.github.golive.read.code;

import java.util.List;

/** Calls whose receiver and arguments are for the reader of a log or a failed test. */
final class Quiet {

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
                && call.name().equals("getLogger");
        return made ? "Logger" : node.type();
    }

    /**
     * @param method that is called
     * @param chain names before it, the first one first
     */
    static boolean isQuiet(String method, List<String> chain, Frame frame) {
        if (chain.isEmpty()) {
            return Vocabulary.isLogCall(method) || Vocabulary.isAssertion(method);
        }
        if (Vocabulary.isLogger(declaredType(chain.get(0), frame))) {
            return true;
        }
        for (String name : chain) {
            if (Vocabulary.isLogger(name) || Vocabulary.isAssertionType(name) || Vocabulary.isAssertion(name)
                    || name.equals("getLogger")) {
                return !Vocabulary.isChecked(method);
            }
        }
        String last = chain.get(chain.size() - 1);
        boolean standard = (last.equals("out") || last.equals("err") || last.equals("stdout") || last.equals("stderr"))
                && chain.size() >= 2 && List.of("System", "process", "Console", "sys").contains(chain.get(chain.size() - 2))
                || method.equals("error") && last.equals("sys")
                || last.equals("window") && Vocabulary.isLogCall(method);
        return standard || method.equals("throw") || method.startsWith("assert") || method.equals("addKeyValue") || method.equals("shouldBe")
                || method.equals("kv") || method.equals("keyValue") || method.equals("rejectValue")
                || method.equals("buildConstraintViolationWithTemplate");
    }
}
