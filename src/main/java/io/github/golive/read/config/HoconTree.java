package io.github.golive.read.config;

import io.github.golive.read.Sightings;
import io.github.golive.read.config.ConfigNode.Mapping;
import io.github.golive.read.config.ConfigNode.Member;
import io.github.golive.read.config.ConfigNode.Scalar;
import io.github.golive.read.config.ConfigNode.Sequence;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** A tolerant parser of HOCON. A later value for a key leaves the earlier one as its fallback: both are kept. */
final class HoconTree implements ConfigNode.Source {

    private final Value text;
    private final String source;
    private final Sightings out;
    private final List<Member> beyond = new ArrayList<>();
    private int at;

    HoconTree(Value text, Sightings out) {
        this.text = text;
        this.source = text.text();
        this.out = out;
    }

    Mapping parse() {
        List<Member> members = new ArrayList<>();
        while (at < source.length()) {
            skip(true);
            if (at < source.length() && source.charAt(at) == '{') {
                at++;
            }
            members(members, 0);
            at++;
        }
        members.addAll(beyond);
        return new Mapping(members);
    }

    /** Reads members up to a closing brace, which it leaves. */
    private void members(List<Member> members, int depth) {
        skip(true);
        while (at < source.length() && source.charAt(at) != '}') {
            int before = at;
            String key = key();
            skip(false);
            skipLines(key.isEmpty() ? "" : "{");
            char c = at < source.length() ? source.charAt(at) : '\n';
            if (c == '+' && source.startsWith("+=", at)) {
                at++;
                c = '=';
            }
            if (c == '=' || c == ':') {
                at++;
                skip(false);
                skipLines("{[");
                add(members, key, value(depth + 1));
            } else if (c == '{') {
                add(members, key, value(depth + 1));
            } else if (at == before || c == ']') {
                at++;
            }
            skip(true);
        }
    }

    private static void add(List<Member> members, String key, ConfigNode node) {
        if (node != null && !key.isEmpty()) {
            members.add(new Member(key, node));
        }
    }

    /** Reads a key with its dots, and the words of an include, which is then followed by no separator. */
    private String key() {
        StringBuilder key = new StringBuilder();
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '"') {
                int close = closing(at);
                key.append(Escapes.decode(text, at + 1, close).text());
                at = afterQuote(close);
            } else if ("=:{}[],\n\r".indexOf(c) >= 0 || c == '+' && source.startsWith("+=", at) || isComment(at)) {
                break;
            } else {
                key.append(c);
                at++;
            }
        }
        return key.toString().strip();
    }

    /** Reads a value: an object, a list, or texts and substitutions side by side. */
    private ConfigNode value(int depth) {
        if (at >= source.length()) {
            return null;
        }
        char c = source.charAt(at);
        if (c != '{' && c != '[') {
            return concatenation(depth);
        }
        if (depth >= ConfigNode.MAX_DEPTH) {
            beyond.add(new Member("", flat()));
            return new Sequence(List.of());
        }
        at++;
        ConfigNode node;
        if (c == '{') {
            List<Member> members = new ArrayList<>();
            members(members, depth);
            node = new Mapping(members);
        } else {
            node = sequence(depth);
        }
        at = Math.min(at + 1, source.length());
        return node;
    }

    private Sequence sequence(int depth) {
        List<ConfigNode> items = new ArrayList<>();
        skip(true);
        while (at < source.length() && source.charAt(at) != ']') {
            int before = at;
            ConfigNode node = value(depth + 1);
            if (node != null) {
                items.add(node);
            }
            if (at == before) {
                at++;
            }
            skip(true);
        }
        return new Sequence(items);
    }

    /** Reads the texts of what lies too deep, without recursion. */
    private Sequence flat() {
        FlatNodes nodes = new FlatNodes();
        int start = at;
        do {
            int before = at;
            char c = source.charAt(at);
            if (c == '{' || c == '[') {
                nodes.open(c);
                at++;
            } else if (c == '}' || c == ']') {
                nodes.close();
                at++;
            } else {
                nodes.next();
                if (!nodes.isInList()) {
                    nodes.name(flatKey());
                }
                Scalar scalar = texts();
                if (scalar != null) {
                    nodes.text(scalar);
                }
                at += at == before ? 1 : 0;
            }
            skip(true);
        } while (at < source.length() && nodes.isOpen());
        if (beyond.isEmpty()) {
            out.incomplete(text.range(start, at), "more than 200 nested collections");
        }
        return nodes.node();
    }

    /** Reads a key with the sign of assignment after it, up to the value or its bracket. */
    private String flatKey() {
        String key = key();
        skip(false);
        skipLines("{");
        at += source.startsWith("+=", at) ? 1 : 0;
        if (at < source.length() && (source.charAt(at) == '=' || source.charAt(at) == ':')) {
            at++;
            skip(false);
            skipLines("{[");
        }
        return key;
    }

    private ConfigNode concatenation(int depth) {
        Scalar texts = texts();
        boolean opens = at < source.length() && (source.charAt(at) == '{' || source.charAt(at) == '[');
        return texts == null && opens ? value(depth) : texts;
    }

    /** Reads texts and substitutions side by side; returns null before a bracket that no text precedes. */
    private Scalar texts() {
        int start = at;
        int end = at;
        boolean known = false;
        while (at < source.length() && ",\n\r}]".indexOf(source.charAt(at)) < 0 && !isComment(at)) {
            char c = source.charAt(at);
            if (c == '"') {
                at = afterString(at);
                known = true;
                end = at;
            } else if (source.startsWith("${", at)) {
                while (at < source.length() && source.charAt(at) != '}' && !isBreak(at)) {
                    at++;
                }
                at += at < source.length() && source.charAt(at) == '}' ? 1 : 0;
                end = at;
            } else if ((c == '{' || c == '[') && !known) {
                return null;
            } else {
                at++;
                if (!Character.isWhitespace(c)) {
                    known = true;
                    end = at;
                }
            }
        }
        return known ? new Scalar(this, start, end, '"', "") : null;
    }

    private int afterString(int open) {
        if (source.startsWith("\"\"\"", open)) {
            int close = source.indexOf("\"\"\"", open + 3);
            int end = close < 0 ? source.length() : close + 3;
            while (end < source.length() && source.charAt(end) == '"') {
                end++;
            }
            return end;
        }
        return afterQuote(closing(open));
    }

    /** Returns where the quote closes, or where the line ends before that. */
    private int closing(int open) {
        int end = open + 1;
        while (end < source.length() && source.charAt(end) != '"' && !isBreak(end)) {
            end += source.charAt(end) == '\\' && end + 1 < source.length() && !isBreak(end + 1) ? 2 : 1;
        }
        return end;
    }

    private int afterQuote(int closing) {
        return closing < source.length() && source.charAt(closing) == '"' ? closing + 1 : closing;
    }

    private boolean isBreak(int offset) {
        return source.charAt(offset) == '\n' || source.charAt(offset) == '\r';
    }

    private boolean isComment(int offset) {
        return source.charAt(offset) == '#' || source.startsWith("//", offset)
                && (offset == 0 || source.charAt(offset - 1) != ':');
    }

    /** Steps over white space and comments, over lines and commas too if asked. */
    private void skip(boolean lines) {
        while (at < source.length()) {
            char c = source.charAt(at);
            boolean lineEnd = c == '\n' || c == '\r' || c == ',' || c == ';';
            if (lineEnd ? lines : Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (isComment(at)) {
                int end = YamlScalars.lineEnd(source, at, source.length());
                out.comment(text.range(at, end));
                at = end;
            } else {
                return;
            }
        }
    }

    /** Steps over lines and comments if nothing else stands before one of the openers: what they open comes later. */
    private void skipLines(String openers) {
        int next = at;
        while (next < source.length() && (Character.isWhitespace(source.charAt(next)) || isComment(next))) {
            next = isComment(next) ? YamlScalars.lineEnd(source, next, source.length()) : next + 1;
        }
        if (next < source.length() && openers.indexOf(source.charAt(next)) >= 0) {
            skip(true);
        }
    }

    /** Decodes texts side by side: quotes go, what stands between them stays. */
    @Override
    public Value decode(int start, int end, char style) {
        List<Value> parts = new ArrayList<>();
        Value whole = text.literal(start, end);
        int offset = start;
        while (offset < end) {
            if (source.charAt(offset) == '"') {
                int after = Math.min(afterString(offset), end);
                boolean triple = source.startsWith("\"\"\"", offset) && after - offset >= 6;
                int quotes = triple ? 3 : 1;
                int last = Math.max(after - quotes, offset + quotes);
                if (last <= end && offset + quotes <= last) {
                    parts.add(triple
                            ? whole.slice(offset + quotes - start, last - start)
                            : Escapes.decode(text, offset + 1, source.charAt(after - 1) == '"' ? last : after));
                }
                offset = after;
            } else {
                int next = offset;
                while (next < end && source.charAt(next) != '"') {
                    next++;
                }
                parts.add(whole.slice(offset - start, next - start));
                offset = next;
            }
        }
        return Value.concat(parts);
    }
}
