package io.github.golive.policy;

import java.util.function.Function;

/**
 * An expression over profiles, judged with three answers: yes, no and not known. What cannot be parsed may hold, so
 * that
 * nothing is exempt by mistake.
 */
final class ProfileExpression {

    private static final int DEEPEST = 50;

    private final String text;
    private final Function<String, Boolean> active;
    private int at;
    private boolean broken;

    /** @param active says whether a profile is active; null when that is not known */
    ProfileExpression(String text, Function<String, Boolean> active) {
        this.text = text;
        this.active = active;
    }

    boolean canHold() {
        at = 0;
        Boolean result = either(0);
        return broken || at < text.length() || !Boolean.FALSE.equals(result);
    }

    /** Reads what {@code |} or a comma separates. */
    private Boolean either(int depth) {
        Boolean result = both(depth);
        while (skip("|") || skip(",")) {
            Boolean next = both(depth);
            result = Boolean.TRUE.equals(result) || Boolean.TRUE.equals(next)
                    ? Boolean.TRUE
                    : result == null || next == null ? null : Boolean.FALSE;
        }
        return result;
    }

    private Boolean both(int depth) {
        Boolean result = one(depth);
        while (skip("&")) {
            Boolean next = one(depth);
            result = Boolean.FALSE.equals(result) || Boolean.FALSE.equals(next)
                    ? Boolean.FALSE
                    : result == null || next == null ? null : Boolean.TRUE;
        }
        return result;
    }

    private Boolean one(int depth) {
        boolean negated = false;
        while (skip("!")) {
            negated = !negated;
        }
        Boolean result;
        if (depth < DEEPEST && skip("(")) {
            result = either(depth + 1);
            broken |= !skip(")");
        } else {
            result = name();
        }
        return result == null ? null : Boolean.valueOf(result != negated);
    }

    private Boolean name() {
        blanks();
        int start = at;
        while (at < text.length() && "|&!(),".indexOf(text.charAt(at)) < 0
                && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at);
        blanks();
        broken |= name.isEmpty();
        return name.isEmpty() ? null : active.apply(name);
    }

    /** Skips the operator, also written twice. */
    private boolean skip(String operator) {
        blanks();
        if (!text.startsWith(operator, at)) {
            return false;
        }
        boolean twice = (operator.equals("|") || operator.equals("&")) && text.startsWith(operator, at + 1);
        at += twice ? 2 : 1;
        blanks();
        return true;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
