package io.github.golive.read.config;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Expressions of template engines inside configuration: Helm and Go, Jinja, GitHub's and ERB. A literal in one counts
 * where the expression can become it: as a default, an alternative, an argument that is printed or assigned. All other
 * literals are names or are compared.
 */
final class TemplateExpressions {

    /** Functions whose arguments become their result, or a part of it. */
    private static final Set<String> PRODUCING = Set.of(
            "default", "d", "coalesce", "ternary", "printf", "print", "format", "quote", "squote", "tostring", "list",
            "concat", "or", "and", "else", "ifempty", "set", "return", "tojson", "b64enc", "trim", "lower", "upper");

    /** Functions that take a name first and then what stands for it. */
    private static final Set<String> LOOKING_UP = Set.of(
            "fetch", "get", "getenv", "env", "env_var", "getordefault", "property", "envordefault", "or_else");

    /** More alternatives than this in one value are not told apart. */
    private static final int MAX_VARIANTS = 8;

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "in", "is", "not", "=~", "===", "!==");

    /** A literal that an expression can become, and what it is assigned to, or an empty text. */
    record Literal(Value value, String name) {
    }

    private TemplateExpressions() {
    }

    /**
     * Returns what a value can become, as far as the expressions in it tell: the value itself if there are none in it,
     * nothing if it is one that only refers. What is not known of a value is a hole in it.
     */
    static List<Value> expand(Value value) {
        String text = value.text();
        if (text.indexOf("{{") < 0 && text.indexOf("<%") < 0) {
            return List.of(value);
        }
        List<List<Value>> parts = new ArrayList<>();
        int variants = 1;
        int from = 0;
        for (int at = open(text, 0); at >= 0; at = open(text, from)) {
            int end = text.indexOf(text.charAt(at) == '<' ? "%>" : "}}", at + 2);
            if (end < 0) {
                break;
            }
            int start = at > from && text.charAt(at - 1) == '$' ? at - 1 : at;
            List<Literal> literals = literals(value.slice(at + 2, end));
            if (literals.isEmpty() && start == 0 && end + 2 == text.length()) {
                return List.of();
            }
            parts.add(List.of(value.slice(from, start)));
            parts.add(literals.isEmpty()
                    ? List.of(Value.hole(value.range(start, end + 2)))
                    : literals.stream().map(Literal::value).toList());
            variants = Math.max(variants, literals.size());
            from = end + 2;
        }
        parts.add(List.of(value.slice(from)));
        List<Value> expanded = new ArrayList<>();
        for (int variant = 0; variant < Math.min(variants, MAX_VARIANTS); variant++) {
            List<Value> pieces = new ArrayList<>();
            for (List<Value> part : parts) {
                pieces.add(part.get(Math.min(variant, part.size() - 1)));
            }
            expanded.add(Value.concat(pieces));
        }
        return expanded;
    }

    private static int open(String text, int from) {
        int at = from;
        while (at + 1 < text.length()) {
            char c = text.charAt(at);
            char next = text.charAt(at + 1);
            if (c == '{' && next == '{' && !isNested(text, at + 2) || c == '<' && next == '%') {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** Tells whether the braces are a notation of someone's own, such as <code>{{name}{value}}</code>. */
    private static boolean isNested(String text, int from) {
        int close = text.indexOf('}', from);
        return close >= 0 && text.startsWith("}{", close);
    }

    /** Reports the literals of a statement that stands alone, such as an assignment. */
    static void statement(Value statement, Reporter reporter) {
        if (statement.length() < 4) {
            return;
        }
        for (Literal literal : literals(statement.slice(2, statement.length() - 2))) {
            if (literal.name.isEmpty()) {
                reporter.passed(literal.value);
            } else {
                reporter.given(literal.name, literal.value);
            }
        }
    }

    /** Returns the literals that an expression can become. */
    static List<Literal> literals(Value expression) {
        String text = expression.text();
        List<Literal> found = new ArrayList<>();
        String function = "";
        String assigned = "";
        String last = "";
        String previous = "";
        int argument = 0;
        boolean conditional = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = tokenEnd(text, at);
            if (Character.isWhitespace(c)) {
                at = end;
                continue;
            }
            String token = text.substring(at, end);
            if (isQuote(c)) {
                int close = end - 1;
                boolean used = !COMPARISONS.contains(last) && !COMPARISONS.contains(following(text, end))
                        && !last.equals("[") && close > at + 1;
                boolean dictionary = function.equals("dict");
                boolean produced = last.isEmpty() || last.equals("-")
                        || last.equals("=") || last.equals(":=") || last.equals("||") || last.equals("&&")
                        || last.equals("?") || conditional && last.equals(":") || last.equals("else")
                        || last.equals("or")
                        || PRODUCING.contains(function)
                        || LOOKING_UP.contains(function) && argument > 0
                        || dictionary && argument % 2 == 1;
                if (used && produced) {
                    found.add(new Literal(expression.literal(at + 1, close), dictionary ? previous : assigned));
                }
                previous = text.substring(at + 1, Math.max(close, at + 1));
                argument++;
            } else if (Character.isLetter(c) || c == '_' || c == '$') {
                function = token.substring(token.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                argument = 0;
                assigned = switch (following(text, end)) {
                    case "=", ":=" -> token.replace("$", "");
                    default -> assigned;
                };
            } else if (c == '|' || c == ')') {
                function = "";
            }
            conditional |= c == '?' && end < text.length() && Character.isWhitespace(text.charAt(end));
            last = token;
            at = end;
        }
        return found;
    }

    /** Returns the token after white space, or an empty text. */
    private static String following(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(at, tokenEnd(text, at));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }

    private static int tokenEnd(String text, int start) {
        if (start >= text.length()) {
            return start;
        }
        char c = text.charAt(start);
        int at = start + 1;
        if (isQuote(c)) {
            while (at < text.length() && text.charAt(at) != c) {
                at += text.charAt(at) == '\\' && c != '`' ? 2 : 1;
            }
            return Math.min(at + 1, text.length());
        }
        if (Character.isWhitespace(c)) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        } else if (Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.') {
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || "_.$".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
        } else if ("=!:|&~".indexOf(c) >= 0) {
            while (at < text.length() && "=|&~".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return at;
    }
}
