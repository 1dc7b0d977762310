package io.github.golive.read.code;

import java.util.List;
import java.util.Locale;

/** Tells which name an expression spells or stands for. */
final class SpelledNames {

    private SpelledNames() {
    }

    /** Returns the name that an expression spells, or stands for; null when neither is known. */
    static String of(Node.Expression node, Result value) {
        String known = value.known();
        if (known != null) {
            return known;
        }
        if (node instanceof Node.Call call && call.arguments().isEmpty() && call.target() != null) {
            return of(call.target(), value);
        }
        String last = node instanceof Node.Member member ? member.name()
                : node instanceof Node.Name name ? name.id() : "";
        String upper = last.toUpperCase(Locale.ROOT);
        if (upper.equals("BEARER") && node instanceof Node.Member scheme && isScheme(scheme.target())) {
            return "bearer";
        }
        return upper.equals("AUTHORIZATION") || upper.endsWith("_AUTHORIZATION")
                || upper.endsWith("AUTHORIZATION_HEADER")
                ? "Authorization"
                : null;
    }

    /** Tells whether a type lists schemes of authorization, as {@code AuthScheme} does. */
    private static boolean isScheme(Node.Expression type) {
        List<String> chain = Evaluation.chain(type);
        return !chain.isEmpty() && Vocabulary.lastWord(chain.get(chain.size() - 1)).equals("scheme");
    }
}
