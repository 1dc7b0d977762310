package io.github.golive.read.markup;

import java.util.Locale;

/** The spellings in which frameworks bind an expression to an attribute. */
final class Bindings {

    /** How the value of an attribute is to be read. */
    enum Kind {
        /** As it stands. */
        TEXT,
        THYMELEAF,
        /** An expression of JavaScript, or near to it, that gives the attribute its value. */
        EXPRESSION,
        /** Statements of JavaScript. */
        SCRIPT
    }

    private static final String[] EXPRESSIONS = {":", "v-bind:", "x-bind:", "bind-", "bind:", "attr."};
    private static final String[] HANDLERS = {"@", "v-on:", "x-on:", "on:", "on-", "(", "hx-on", "ng-on-"};
    private static final String[] DIRECTIVES = {
        "v-bind", "v-html", "v-for", "v-memo", "v-on", "x-data", "x-init", "x-effect", "x-html", "x-bind", "ng-init",
        "ng-click", "ng-submit", "ng-change", "ng-src-set", "data-bind", "ng-style", "ng-options", "ng-attr", "ng-value"
    };

    private Bindings() {
    }

    static Kind kind(String name) {
        if (name.startsWith("th:")) {
            return Kind.THYMELEAF;
        }
        if (name.startsWith("[") || startsWithAny(name, EXPRESSIONS)) {
            return Kind.EXPRESSION;
        }
        if (startsWithAny(name, HANDLERS) || name.startsWith("on") && name.length() > 4 && name.indexOf('-') < 0) {
            return Kind.SCRIPT;
        }
        for (String directive : DIRECTIVES) {
            if (name.equals(directive)) {
                return Kind.EXPRESSION;
            }
        }
        return name.startsWith("v-") ? Kind.EXPRESSION : Kind.TEXT;
    }

    /** Returns the name in lower case and in the shortest of several spellings of the same thing. */
    static String normal(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        if (name.startsWith("data-th-")) {
            return "th:" + name.substring("data-th-".length());
        }
        if (name.startsWith("th-") && name.length() > 3) {
            return "th:" + name.substring(3);
        }
        return name.startsWith("data-ng-") || name.startsWith("x-ng-") ? name.substring(name.indexOf("ng-")) : name;
    }

    /** Returns the name of the attribute that a binding sets; a name that is no binding as it is. */
    static String plain(String written) {
        String name = normal(written);
        int end = name.length();
        if (name.startsWith("[") || name.startsWith("(")) {
            int start = 0;
            while (start < end && "[(".indexOf(name.charAt(start)) >= 0) {
                start++;
            }
            while (end > start && "])".indexOf(name.charAt(end - 1)) >= 0) {
                end--;
            }
            return plainPrefix(name.substring(start, end));
        }
        if (kind(name) == Kind.EXPRESSION && name.indexOf('.') > 0 && !name.startsWith("attr.")) {
            name = name.substring(0, name.indexOf('.'));
        }
        return plainPrefix(name);
    }

    private static String plainPrefix(String name) {
        for (String prefix : EXPRESSIONS) {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                return name.substring(prefix.length());
            }
        }
        if (name.startsWith("th:") || name.startsWith("pt:") || name.startsWith("p:")) {
            return name.substring(name.indexOf(':') + 1);
        }
        if (name.startsWith("ng-attr-")) {
            return name.substring("ng-attr-".length());
        }
        return switch (name) {
            case "ng-src", "ng-href", "ng-srcset", "ng-value" -> name.substring(3);
            default -> name;
        };
    }

    private static boolean startsWithAny(String name, String[] prefixes) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                return true;
            }
        }
        return false;
    }
}
