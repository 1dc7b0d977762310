package io.github.golive.read.config;

import io.github.golive.read.Sightings;
import io.github.golive.read.config.ConfigNode.Mapping;
import io.github.golive.read.config.ConfigNode.Member;
import io.github.golive.read.config.ConfigNode.Scalar;
import io.github.golive.read.config.ConfigNode.Sequence;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tolerant parser of TOML. */
final class TomlTree implements ConfigNode.Source {

    private static final char BARE = ' ';

    private final Value text;
    private final String source;
    private final Sightings out;
    private final Map<String, Mapping> tables = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean deep;
    private int lineOfEntry;
    private int at;

    TomlTree(Value text, Sightings out) {
        this.text = text;
        this.source = text.text();
        this.out = out;
    }

    /** Returns the document: the tables within one another, each element of an array of tables under its index. */
    Mapping parse() {
        Mapping root = new Mapping(new ArrayList<>());
        tables.put("", root);
        Mapping current = root;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (c == '#') {
                comment();
            } else if (c == '[') {
                current = header();
            } else {
                lineOfEntry = at;
                entry(current);
                toLineEnd();
            }
        }
        return root;
    }

    /** Reads {@code [a.b]} or {@code [[a.b]]} and returns the table that starts there. */
    private Mapping header() {
        boolean array = source.startsWith("[[", at);
        at += array ? 2 : 1;
        List<String> keys = keys();
        toLineEnd();
        if (array && !keys.isEmpty()) {
            String path = String.join("\n", keys);
            int index = counts.merge(path, 1, Integer::sum) - 1;
            keys.set(keys.size() - 1, keys.get(keys.size() - 1) + '[' + index + ']');
        }
        return table(keys);
    }

    private Mapping table(List<String> keys) {
        Mapping table = tables.get("");
        StringBuilder path = new StringBuilder();
        int depth = 0;
        for (String key : keys) {
            if (++depth > ConfigNode.MAX_DEPTH) {
                break;
            }
            Mapping outer = table;
            table = tables.computeIfAbsent(path.append('\n').append(key).toString(), unknown -> {
                Mapping inner = new Mapping(new ArrayList<>());
                outer.members().add(new Member(key, inner));
                return inner;
            });
        }
        return table;
    }

    private void entry(Mapping table) {
        List<String> keys = keys();
        skipBlanks();
        if (keys.isEmpty() || at >= source.length() || source.charAt(at) != '=') {
            return;
        }
        at++;
        skipBlanks();
        ConfigNode node = value(0);
        if (node != null) {
            table.members().add(new Member(String.join(".", keys), node));
        }
    }

    /** Reads a dotted key, up to what follows it. */
    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        while (at < source.length()) {
            skipBlanks();
            char c = at < source.length() ? source.charAt(at) : '\n';
            if (c == '"' || c == '\'') {
                int close = closing(at, c);
                keys.add(decode(at + 1, close, c).text());
                at = Math.min(close + 1, source.length());
            } else {
                int start = at;
                while (at < source.length() && isKey(source.charAt(at))) {
                    at++;
                }
                if (at == start) {
                    return keys;
                }
                keys.add(source.substring(start, at));
            }
            skipBlanks();
            if (at >= source.length() || source.charAt(at) != '.') {
                return keys;
            }
            at++;
        }
        return keys;
    }

    private static boolean isKey(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '/' || c == '@' || c == '$' || c == '%';
    }

    private ConfigNode value(int depth) {
        if (at >= source.length()) {
            return null;
        }
        char c = source.charAt(at);
        if (c == '[' || c == '{') {
            if (depth >= ConfigNode.MAX_DEPTH) {
                tables.get("").members().add(new Member("", flat()));
                return new Sequence(List.of());
            }
            return c == '[' ? sequence(depth) : inlineTable(depth);
        }
        if (c == '"' || c == '\'') {
            return string(c);
        }
        Scalar bare = bare(" \t\r\n,]}#");
        return bare.start() == at ? null : bare;
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
            } else if (c == '=') {
                at++;
            } else {
                Scalar scalar = c == '"' || c == '\'' ? string(c) : bare(" \t\r\n,=[]{}#");
                skipBlanks();
                if (at < source.length() && source.charAt(at) == '=') {
                    nodes.name(scalar.value().text());
                } else {
                    nodes.text(scalar);
                }
            }
            skipSpace();
        } while (at < source.length() && nodes.isOpen());
        if (!deep) {
            deep = true;
            out.incomplete(text.range(start, at), "more than 200 nested collections");
        }
        return nodes.node();
    }

    private Scalar bare(String ends) {
        int start = at;
        while (at < source.length() && ends.indexOf(source.charAt(at)) < 0) {
            at++;
        }
        return new Scalar(this, start, at, BARE, "");
    }

    private Scalar string(char quote) {
        String triple = String.valueOf(quote).repeat(3);
        if (!source.startsWith(triple, at)) {
            int start = at + 1;
            int close = closing(at, quote);
            at = close < source.length() && source.charAt(close) == quote ? close + 1 : close;
            return new Scalar(this, start, Math.max(close, start), quote, "");
        }
        int start = at + 3;
        int close = start;
        while (close < source.length() && !source.startsWith(triple, close)) {
            close += quote == '"' && source.charAt(close) == '\\' && close + 1 < source.length() ? 2 : 1;
        }
        close = Math.min(close, source.length());
        while (close + 3 < source.length() && source.charAt(close + 3) == quote) {
            close++;
        }
        at = Math.min(close + 3, source.length());
        start = source.startsWith("\r\n", start) ? start + 2 : source.startsWith("\n", start) ? start + 1 : start;
        return new Scalar(this, start, Math.max(close, start), quote, "");
    }

    private int closing(int open, char quote) {
        int end = open + 1;
        while (end < source.length() && source.charAt(end) != quote && source.charAt(end) != '\n'
                && source.charAt(end) != '\r') {
            end += quote == '"' && source.charAt(end) == '\\' && end + 1 < source.length() ? 2 : 1;
        }
        return Math.min(end, source.length());
    }

    private Sequence sequence(int depth) {
        List<ConfigNode> items = new ArrayList<>();
        at++;
        skipLines();
        while (at < source.length() && source.charAt(at) != ']') {
            int before = at;
            ConfigNode node = value(depth + 1);
            skipBlanks();
            if (node instanceof Scalar && at < source.length() && source.charAt(at) == '=') {
                // nobody closes this list, and here is the next entry of its table
                at = before;
                return new Sequence(items);
            }
            if (node != null) {
                items.add(node);
            }
            if (at == before) {
                at++;
            }
            skipLines();
        }
        at++;
        return new Sequence(items);
    }

    private Mapping inlineTable(int depth) {
        List<Member> members = new ArrayList<>();
        at++;
        skipLines();
        while (at < source.length() && source.charAt(at) != '}') {
            int before = at;
            List<String> keys = keys();
            skipBlanks();
            if (!keys.isEmpty() && at < source.length() && source.charAt(at) == '=') {
                at++;
                skipBlanks();
                ConfigNode node = value(depth + 1);
                if (node != null) {
                    members.add(new Member(String.join(".", keys), node));
                }
            }
            if (at == before) {
                at++;
            }
            skipLines();
        }
        at++;
        return new Mapping(members);
    }

    private void skipBlanks() {
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
    }

    private void skipLines() {
        skipSpace();
        while (at < source.length() && source.charAt(at) == ',') {
            at++;
            skipSpace();
        }
    }

    /** Steps over white space, lines and comments. */
    private void skipSpace() {
        while (at < source.length()) {
            if (Character.isWhitespace(source.charAt(at))) {
                at++;
            } else if (source.charAt(at) == '#') {
                comment();
            } else {
                return;
            }
        }
    }

    /** Steps over the rest of the line, unless nothing of it has been read; a comment there is told of. */
    private void toLineEnd() {
        int blank = Math.min(at, source.length());
        while (blank > 0 && (source.charAt(blank - 1) == ' ' || source.charAt(blank - 1) == '\t')) {
            blank--;
        }
        if (blank > lineOfEntry && blank < source.length() && source.charAt(blank - 1) == '\n') {
            return;
        }
        while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
            if (source.charAt(at) == '#') {
                comment();
                return;
            }
            at++;
        }
    }

    private void comment() {
        int end = YamlScalars.lineEnd(source, at, source.length());
        out.comment(text.range(at, end));
        at = end;
    }

    @Override
    public Value decode(int start, int end, char style) {
        return style == '"' ? Escapes.decode(text, start, end) : text.literal(start, end);
    }
}
