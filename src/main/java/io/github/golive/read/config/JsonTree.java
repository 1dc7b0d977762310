package io.github.golive.read.config;

import io.github.golive.read.Sightings;
import io.github.golive.read.config.ConfigNode.Mapping;
import io.github.golive.read.config.ConfigNode.Member;
import io.github.golive.read.config.ConfigNode.Scalar;
import io.github.golive.read.config.ConfigNode.Sequence;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A tolerant parser of JSON: it takes what it understands and steps over the rest. */
final class JsonTree implements ConfigNode.Source {

    private final Value text;
    private final String source;
    private final Sightings out;
    private int at;
    private final List<ConfigNode> beyond = new ArrayList<>();

    JsonTree(Value text, Sightings out) {
        this.text = text;
        this.source = text.text();
        this.out = out;
    }

    /**
     * Hands every value at the top to {@code roots}, in order; there are several in JSON lines. What lies too deep
     * comes last.
     */
    void parse(Consumer<ConfigNode> roots) {
        skip();
        while (at < source.length()) {
            int before = at;
            ConfigNode node = value(0);
            skip();
            if (node instanceof Scalar key && isColon()) {
                // a member that lies outside of what a wrong bracket has closed
                at++;
                skip();
                ConfigNode member = value(0);
                node = member == null ? null : new Mapping(List.of(new Member(key.value().text(), member)));
            }
            if (node != null) {
                roots.accept(node);
            }
            if (at == before) {
                at++;
            }
            skip();
        }
        beyond.forEach(roots);
    }

    private boolean isColon() {
        return at < source.length() && source.charAt(at) == ':';
    }

    private ConfigNode value(int depth) {
        if (at >= source.length()) {
            return null;
        }
        char c = source.charAt(at);
        if (c == '{' || c == '[') {
            if (depth >= ConfigNode.MAX_DEPTH) {
                beyond.add(flat());
                return new Sequence(List.of());
            }
            return c == '{' ? mapping(depth) : sequence(depth);
        }
        return c == '}' || c == ']' || c == ',' || c == ':' ? null : scalar();
    }

    private Mapping mapping(int depth) {
        List<Member> members = new ArrayList<>();
        at++;
        skip();
        while (at < source.length() && source.charAt(at) != '}') {
            char c = source.charAt(at);
            if (c == ']') {
                return new Mapping(members);
            }
            if (c == ',' || c == ':' || c == '{' || c == '[') {
                if (c == '{' || c == '[') {
                    ConfigNode node = value(depth + 1);
                    if (node != null) {
                        members.add(new Member("", node));
                    }
                } else {
                    at++;
                }
                skip();
                continue;
            }
            String key = scalar().value().text();
            skip();
            if (at < source.length() && source.charAt(at) == ':') {
                at++;
                skip();
                int before = at;
                ConfigNode node = value(depth + 1);
                skip();
                if (node instanceof Scalar && isColon()) {
                    // the value is missing, and this is the next key
                    at = before;
                } else if (node != null) {
                    members.add(new Member(key, node));
                }
            }
        }
        at++;
        return new Mapping(members);
    }

    private Sequence sequence(int depth) {
        List<ConfigNode> items = new ArrayList<>();
        at++;
        skip();
        while (at < source.length() && source.charAt(at) != ']') {
            char c = source.charAt(at);
            if (c == '}') {
                return new Sequence(items);
            }
            int before = at;
            ConfigNode node = value(depth + 1);
            skip();
            if (node instanceof Scalar && isColon()) {
                // nobody closes this list, and here is the next member of what is around it
                at = before;
                return new Sequence(items);
            }
            if (node != null) {
                items.add(node);
            }
            if (at == before) {
                at++;
            }
            skip();
        }
        at++;
        return new Sequence(items);
    }

    /** Reads a quoted text, or a bare one up to the next sign of structure. */
    private Scalar scalar() {
        char quote = source.charAt(at);
        int start = at;
        if (quote == '"' || quote == '\'' || quote == '`') {
            at = closing(start, quote);
            int end = at;
            at = Math.min(at + 1, source.length());
            return new Scalar(this, start + 1, Math.max(end, start + 1), quote, "");
        }
        while (at < source.length() && !isEnd(source.charAt(at)) && !isComment()) {
            at++;
        }
        if (at == start) {
            at++;
        }
        return new Scalar(this, start, at, ' ', "");
    }

    /** Returns where the quote closes; one that does not close on its line ends with it. */
    private int closing(int start, char quote) {
        int end = start + 1;
        while (end < source.length() && source.charAt(end) != quote) {
            char c = source.charAt(end);
            if ((c == '\n' || c == '\r') && quote != '`') {
                return end;
            }
            end += c == '\\' && end + 1 < source.length() ? 2 : 1;
        }
        return end;
    }

    private static boolean isEnd(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ':' || c == '{' || c == '}' || c == '[' || c == ']';
    }

    /** Reads the texts of what lies too deep, without recursion. */
    private Sequence flat() {
        FlatNodes nodes = new FlatNodes();
        int start = at;
        do {
            char c = source.charAt(at);
            if (c == '{' || c == '[') {
                nodes.open(c);
                at++;
            } else if (c == '}' || c == ']') {
                nodes.close();
                at++;
            } else if (c == ',') {
                nodes.next();
                at++;
            } else if (c == ':') {
                at++;
            } else {
                Scalar scalar = scalar();
                skip();
                if (isColon()) {
                    nodes.name(scalar.value().text());
                } else {
                    nodes.text(scalar);
                }
            }
            skip();
        } while (at < source.length() && nodes.isOpen());
        if (beyond.isEmpty()) {
            out.incomplete(text.range(start, at), "more than 200 nested collections");
        }
        return nodes.node();
    }

    /** Steps over white space and comments. */
    private void skip() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (source.startsWith("/*", at)) {
                int close = source.indexOf("*/", at + 2);
                comment(close < 0 ? source.length() : close + 2);
            } else if (isComment()) {
                comment(YamlScalars.lineEnd(source, at, source.length()));
            } else {
                return;
            }
        }
    }

    private boolean isComment() {
        return source.charAt(at) == '#' || source.startsWith("//", at) || source.startsWith("/*", at);
    }

    private void comment(int end) {
        out.comment(text.range(at, end));
        at = end;
    }

    @Override
    public Value decode(int start, int end, char style) {
        return style == ' ' ? text.literal(start, end) : Escapes.decode(text, start, end);
    }
}
