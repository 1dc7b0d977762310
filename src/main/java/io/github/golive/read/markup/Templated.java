package io.github.golive.read.markup;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Text with <code>${…}</code> or <code>{name}</code> in it, as Thymeleaf writes it in {@code |…|} and in links. */
final class Templated {

    private Templated() {
    }

    /** Returns what {@code text} can become. */
    static List<Value> evaluate(Page page, Value text, int depth) {
        Source source = new Source(text.text());
        List<List<Value>> parts = new ArrayList<>();
        int most = 1;
        int done = 0;
        for (int i = 0; i < source.length(); i++) {
            boolean named = source.at(i) == '{' && source.at(source.endOfName(i + 1, "")) == '}';
            boolean marked = "$*#".indexOf(source.at(i)) >= 0 && source.at(i + 1) == '{';
            int open = named ? i : i + 1;
            int end = marked || named ? source.afterBracket(open) : -1;
            if (end < 0) {
                continue;
            }
            add(parts, text, done, i);
            List<Value> options = named || source.at(i) == '#' || open + 2 > end - 1
                    ? List.of()
                    : Expressions.nested(page, text.literal(open + 1, end - 1), depth);
            options = options.isEmpty() ? List.of(Value.hole(text.range(i, end))) : options;
            parts.add(options);
            most = Math.max(most, options.size());
            done = end;
            i = end - 1;
        }
        add(parts, text, done, source.length());
        return joined(text, parts, most);
    }

    private static void add(List<List<Value>> parts, Value text, int start, int end) {
        if (start < end) {
            parts.add(List.of(text.slice(start, end)));
        }
    }

    private static List<Value> joined(Value text, List<List<Value>> parts, int most) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Value> results = new ArrayList<>();
        for (int variant = 0; variant < most; variant++) {
            List<Value> chosen = new ArrayList<>();
            for (List<Value> options : parts) {
                chosen.add(options.get(Math.min(variant, options.size() - 1)));
            }
            results.add(chosen.size() == 1 ? chosen.get(0) : Value.join(text.range(), chosen));
        }
        return results;
    }
}
