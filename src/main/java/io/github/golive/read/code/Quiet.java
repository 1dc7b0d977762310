package io.github.golive.read.code;

import java.util.List;

/** Calls whose receiver and arguments are for the reader of a log or a failed test. */
final class Quiet {

    private Quiet() {
    }

    /**
     * @param method that is called
     * @param chain names before it, the first one first
     */
    static boolean isQuiet(String method, List<String> chain) {
        if (chain.isEmpty()) {
            return Vocabulary.isLogCall(method) || Vocabulary.isAssertion(method);
        }
        for (String name : chain) {
            if (Vocabulary.isLogger(name) || Vocabulary.isAssertionType(name) || Vocabulary.isAssertion(name)
                    || name.equals("getLogger")) {
                return !Vocabulary.isChecked(method);
            }
        }
        String last = chain.get(chain.size() - 1);
        boolean standard = (last.equals("out") || last.equals("err") || last.equals("stdout") || last.equals("stderr"))
                && chain.size() >= 2 && List.of("System", "process", "Console", "sys").contains(chain.get(chain.size() - 2));
        return standard || method.startsWith("assert") || method.equals("addKeyValue") || method.equals("shouldBe")
                || method.equals("kv") || method.equals("keyValue");
    }
}
