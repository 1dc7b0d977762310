package io.github.golive.engine;

import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the defaults of placeholders, and the messages of those that have none. */
final class Placeholders {

    /** What stands before the colon of <code>${env:NAME}</code>: who knows the value, not what it is called. */
    private static final Set<String> RESOLVERS = Set.of("env", "sys", "file", "vault", "sm", "ssm", "sops", "java",
            "jndi", "k8s", "docker", "spring", "bundle", "main", "map", "ctx", "const", "keyvault", "secret",
            "secrets", "opt", "self", "cf", "param", "properties", "sysenv", "exchangeProperty", "bean", "ref",
            "aws-parameterstore", "aws-secretsmanager");

    private Placeholders() {
    }

    /** Returns the value without what a shell says when there is no such variable: <code>${NAME:?message}</code>. */
    static Value withoutMessages(Value value) {
        String text = value.text();
        List<Value> parts = new ArrayList<>();
        int done = 0;
        int open = text.indexOf(":?") < 0 ? -1 : text.indexOf("${");
        while (open >= 0) {
            int at = shellNameEnd(text, open + 2);
            if (text.startsWith(":?", at)) {
                parts.add(value.slice(done, at));
                done = closing(text, at);
                at = done;
            }
            open = text.indexOf("${", at);
        }
        if (done == 0) {
            return value;
        }
        parts.add(value.slice(done));
        return Value.concat(parts);
    }

    /** The {@code x} of <code>${NAME:x}</code> and <code>${NAME:-x}</code> is what the value becomes without a NAME. */
    static void addDefaults(Value value, Use use, List<Opener.Part> parts) {
        String text = value.text();
        int next;
        for (int at = text.indexOf("${"); at >= 0; at = text.indexOf("${", next)) {
            next = at + 2;
            int colon = separator(text, at + 2);
            if (colon < 0) {
                continue;
            }
            String name = text.substring(at + 2, colon);
            if (RESOLVERS.contains(name) || !isName(name)) {
                next = addDefaultOfResolver(value, at, colon, use, parts);
                if (at == 0) {
                    addQuotedDefault(value, colon, use, parts);
                }
                continue;
            }
            int end = closing(text, colon + 1);
            next = end;
            int from = colon + 1;
            if (text.charAt(colon) == ':' && from < end && "-=+".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            if (end - from > 2 && text.charAt(from) == '`' && text.charAt(end - 1) == '`') {
                // Micronaut's quotes around a default with colons
                from++;
                end--;
            }
            if (from < end) {
                Value other = value.slice(from, end);
                boolean whole = at == 0 && next == text.length() - 1;
                if (whole || other.text().indexOf(":/") < 0) {
                    // the beginning of a URL is judged with what follows it
                    parts.add(new Opener.Part(other, new Use.Given(name, List.of())));
                }
                if (whole) {
                    parts.add(new Opener.Part(other, use));
                } else if (wraps(use, text, at)) {
                    parts.add(new Opener.Part(other, bearer(use)));
                }
            }
        }
        int elvis = text.indexOf("#{") == 0 ? text.indexOf("?:") : -1;
        if (elvis > 0) {
            int open = text.indexOf('\'', elvis);
            int close = open < 0 ? -1 : text.indexOf('\'', open + 1);
            if (close > open + 1) {
                Value other = value.slice(open + 1, close);
                String name = lastQuoted(text.substring(0, elvis));
                if (isName(name)) {
                    parts.add(new Opener.Part(other, new Use.Given(name, List.of())));
                }
                parts.add(new Opener.Part(other, use));
            }
        }
    }

    /** <code>${env:NAME:-x}</code>, as Log4j writes it. */
    private static int addDefaultOfResolver(Value value, int at, int colon, Use use, List<Opener.Part> parts) {
        String text = value.text();
        int mark = colon + 1;
        while (mark < text.length() && isName(text.charAt(mark))) {
            mark++;
        }
        if (!text.startsWith(":-", mark) || text.substring(colon + 1, mark).isBlank()) {
            return colon + 1;
        }
        int end = closing(text, mark);
        if (mark + 2 < end) {
            Value other = value.slice(mark + 2, end);
            parts.add(new Opener.Part(other, new Use.Given(text.substring(colon + 1, mark), List.of())));
            if (at == 0 && end == text.length() - 1) {
                parts.add(new Opener.Part(other, use));
            }
        }
        return end;
    }

    /** Returns the name in <code>#{environment['name'] ?: 'x'}</code>; empty without one. */
    private static String lastQuoted(String text) {
        int close = text.lastIndexOf('\'');
        int open = close < 0 ? -1 : text.lastIndexOf('\'', close - 1);
        return open < 0 ? "" : text.substring(open + 1, close);
    }

    /** <code>${env:NAME, 'x'}</code>, as Serverless writes it. */
    private static void addQuotedDefault(Value value, int colon, Use use, List<Opener.Part> parts) {
        String text = value.text();
        int end = closing(text, colon + 1);
        int comma = text.lastIndexOf(',', end - 1);
        int open = comma + 1;
        while (open < end && text.charAt(open) == ' ') {
            open++;
        }
        boolean quoted = comma > colon && open + 2 < end && text.charAt(open) == '\'' && text.charAt(end - 1) == '\'';
        if (quoted && end == text.length() - 1) {
            parts.add(new Opener.Part(value.slice(open + 1, end - 1), use));
        }
    }

    /** Tells whether the placeholder is what follows {@code Bearer} in a header. */
    private static boolean wraps(Use use, String text, int at) {
        return isAuthorization(use) && text.substring(0, at).strip().equalsIgnoreCase("bearer");
    }

    static boolean isAuthorization(Use use) {
        return use instanceof Use.Header header && header.name().equalsIgnoreCase("authorization");
    }

    private static Use bearer(Use use) {
        return new Use.Bearer(((Use.Header) use).destinations(), ((Use.Header) use).type());
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static int separator(String text, int from) {
        int shellName = shellNameEnd(text, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || i > from && i == shellName && (c == '-' || c == '=')) {
                return i;
            }
            if (c == '{' || c == '$' || c == '}') {
                return -1;
            }
        }
        return -1;
    }

    /** {@code ${NAME-x}} is a shell form; in <code>${payitoff.base-url}</code> the hyphen belongs to the name. */
    private static int shellNameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) >= 'A' && text.charAt(end) <= 'Z'
                || text.charAt(end) >= '0' && text.charAt(end) <= '9' || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isName(name.charAt(i))) {
                return false;
            }
        }
        return !name.isBlank();
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || "._-[]%/ ".indexOf(c) >= 0;
    }
}
