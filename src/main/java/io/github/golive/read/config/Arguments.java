package io.github.golive.read.config;

import io.github.golive.read.Language;
import io.github.golive.read.config.ConfigTree.Place;
import io.github.golive.value.Value;
import java.util.List;

/** Items of lists: {@code NAME=value}, command line options and plain texts. */
final class Arguments {

    private final Reporter reporter;

    Arguments(Reporter reporter) {
        this.reporter = reporter;
    }

    /**
     * Reports one item.
     *
     * @param flag the option before it that waits for its value, such as {@code --api-key}; empty for none
     * @return the option that this item is
     */
    String item(Value item, String flag, Place place, boolean script) {
        String text = item.text();
        int equals = assignment(text);
        if (script && equals < 0 && Reporter.containsSpace(text.strip())) {
            reporter.inner(Language.SHELL, item);
        } else if (equals > 0 && isList(text)) {
            reporter.passed(item);
        } else if (equals > 0) {
            reporter.given(
                    name(text.substring(0, equals)), List.of(place.path()), place.destinations(),
                    unquoted(item.slice(equals + 1)));
        } else if (isFlag(text)) {
            return name(text);
        } else if (!flag.isEmpty()) {
            reporter.given(flag, List.of(place.path()), place.destinations(), item);
        } else {
            reporter.given(place.path(), place.owners(), place.destinations(), item);
        }
        return "";
    }

    /** {@code A=x B=y}, variables of one command. */
    private static boolean isList(String text) {
        int space = text.indexOf(' ');
        return space > 0 && space + 1 < text.length() && Character.isUpperCase(text.charAt(space + 1))
                && assignment(text.substring(space + 1)) > 0;
    }

    /** Returns where the {@code =} of {@code NAME=value} stands, or -1. */
    static int assignment(String text) {
        int at = 0;
        while (at < text.length() && at < 120) {
            char c = text.charAt(at);
            if (c == '=') {
                return at == 0 ? -1 : at;
            }
            if (!Character.isLetterOrDigit(c) && "_.-[]+".indexOf(c) < 0) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private static boolean isFlag(String text) {
        return text.startsWith("--") && text.length() > 2 && !Reporter.containsSpace(text);
    }

    /** Returns the name that an option or an assignment gives a value to. */
    static String name(String option) {
        int start = 0;
        while (start < option.length() && option.charAt(start) == '-') {
            start++;
        }
        boolean define = start == 1 && option.length() > 2 && "DPX".indexOf(option.charAt(1)) >= 0;
        return option.substring(define ? 2 : start);
    }

    static Value unquoted(Value value) {
        String text = value.text();
        int last = text.length() - 1;
        boolean quoted = last > 0 && text.charAt(0) == text.charAt(last)
                && (text.charAt(0) == '"' || text.charAt(0) == '\'');
        return quoted ? value.slice(1, last) : value;
    }
}
