package io.github.golive.read.markup;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together the script that a page with islands sends. In a string an island stands for what it can send; elsewhere
 * it becomes a string of that, a name when that is not known, or white space when it only directs the engine.
 */
final class ScriptText {

    private static final int MAX_VARIANTS = 8;
    /** A name that no script uses. */
    private static final String UNKNOWN = "$_";

    private final Page page;
    private final Outputs outputs;
    private final boolean references;

    /**
     * @param outputs says what the islands can send
     * @param references whether the script stands in an attribute or in XML, with character references
     */
    ScriptText(Page page, Outputs outputs, boolean references) {
        this.page = page;
        this.outputs = outputs;
        this.references = references;
    }

    /** Returns the scripts that the content can become; each possible output of each island is in at least one. */
    List<Value> values(Content content) {
        if (content.isEmpty()) {
            return List.of();
        }
        List<List<Value>> options = new ArrayList<>();
        int most = 1;
        for (Island island : content.islands()) {
            List<Value> values = island.sends()
                    ? outputs.of(island).stream().filter(Page::saysSomething).toList()
                    : List.of();
            options.add(values);
            most = Math.max(most, values.size());
        }
        List<Value> scripts = new ArrayList<>();
        for (int variant = 0; variant < Math.min(most, MAX_VARIANTS); variant++) {
            scripts.add(script(content, options, variant));
        }
        return scripts;
    }

    private Value script(Content content, List<List<Value>> options, int variant) {
        List<Value> parts = new ArrayList<>();
        ScriptState state = new ScriptState();
        int done = content.start();
        for (int i = 0; i < content.islands().size(); i++) {
            Island island = content.islands().get(i);
            text(parts, state, done, island.start());
            List<Value> values = options.get(i);
            Value option = values.isEmpty() ? null : values.get(Math.min(variant, values.size() - 1));
            if (island.start() < island.end()) {
                island(parts, state, island, option, page.text(island.start(), island.end()));
            }
            done = island.end();
        }
        text(parts, state, done, content.end());
        return Value.concat(parts);
    }

    private void text(List<Value> parts, ScriptState state, int start, int end) {
        if (start < end) {
            Value text = page.text(start, end);
            Value decoded = references ? CharacterReferences.decode(text) : text;
            parts.add(decoded.withText(state.follow(decoded.text())));
        }
    }

    private void island(List<Value> parts, ScriptState state, Island island, Value option, Value whole) {
        char quote = state.quote();
        Value first = whole.slice(0, 1);
        if (quote != 0) {
            if (island.sends()) {
                parts.add(option == null ? Value.hole(whole.range()) : escaped(option, quote));
            } else if (isElse(island, whole)) {
                parts.add(Value.decoded(quote + " || " + quote, first));
            }
        } else if (island.sends()) {
            if (option == null) {
                parts.add(Value.decoded(UNKNOWN, first));
            } else {
                parts.add(Value.decoded("\"", first));
                parts.add(escaped(option, '"'));
                parts.add(Value.decoded("\"", first));
            }
        } else {
            parts.add(Value.decoded(isElse(island, whole) && state.afterString() ? " || " : " ", first));
        }
    }

    /** What the engine decides between two strings are two possible strings. */
    private static boolean isElse(Island island, Value whole) {
        if (island.kind() == Island.Kind.TAG) {
            return !island.tag().closing() && (island.tag().localName().equals("otherwise")
                    || island.tag().localName().equals("else"));
        }
        String text = whole.text();
        int i = 0;
        while (i < text.length() && i < 8 && !Character.isLetter(text.charAt(i)) && text.charAt(i) != '^') {
            i++;
        }
        return island.kind() != Island.Kind.COMMENT
                && (text.startsWith("el", i) && (text.startsWith("lse", i + 1) || text.startsWith("lif", i + 1))
                        || text.startsWith("^", i));
    }

    /** Returns the value as it is spelled within a string. */
    private static Value escaped(Value value, char quote) {
        String text = value.text();
        List<Value> parts = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escape = c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == quote || c == '\\' ? "\\" + c : null;
            if (escape != null) {
                parts.add(value.slice(done, i));
                parts.add(Value.decoded(escape, value.slice(i, i + 1)));
                done = i + 1;
            }
        }
        parts.add(value.slice(done));
        return Value.concat(parts);
    }
}
