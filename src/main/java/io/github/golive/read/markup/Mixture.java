package io.github.golive.read.markup;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What a text with islands in it can become, as far as its literals go. */
final class Mixture {

    private static final int MAX_VARIANTS = 8;
    /** Beyond this the text is seen piece by piece. */
    private static final int MAX_BRANCHES = 20;

    private final Page page;
    private final Outputs outputs;
    private final boolean references;

    /**
     * @param outputs says what the islands can send
     * @param references whether the text has character references, as attributes have
     */
    Mixture(Page page, Outputs outputs, boolean references) {
        this.page = page;
        this.outputs = outputs;
        this.references = references;
    }

    /**
     * Returns the values that the content can have; each possible output of each island is in at least one of them.
     * What a directive within the text decides between is taken one after the other.
     */
    List<Value> values(Content content) {
        if (content.isEmpty()) {
            return List.of();
        }
        if (content.islands().isEmpty()) {
            return List.of(text(content.start(), content.end()));
        }
        List<Content> branches = branches(content);
        List<Value> values = new ArrayList<>();
        if (branches.size() < 3 || branches.size() > MAX_BRANCHES) {
            branches.forEach(branch -> values.addAll(plain(branch)));
            return values;
        }
        List<Value> before = plain(branches.get(0));
        List<Value> after = plain(branches.get(branches.size() - 1));
        for (Content branch : branches.subList(1, branches.size() - 1)) {
            for (Value value : plain(branch)) {
                List<Value> whole = new ArrayList<>();
                before.stream().limit(1).forEach(whole::add);
                whole.add(value);
                after.stream().limit(1).forEach(whole::add);
                values.add(whole.size() == 1 ? value : Value.join(page.range(content.start(), content.end()), whole));
            }
        }
        return values.isEmpty() ? before : values;
    }

    private static List<Content> branches(Content content) {
        List<Content> branches = new ArrayList<>();
        List<Island> islands = new ArrayList<>();
        int start = content.start();
        for (Island island : content.islands()) {
            if (island.separates()) {
                branches.add(new Content(start, island.start(), islands));
                islands = new ArrayList<>();
                start = island.end();
            } else {
                islands.add(island);
            }
        }
        branches.add(new Content(start, Math.max(start, content.end()), islands));
        return branches;
    }

    private List<Value> plain(Content content) {
        List<List<Value>> parts = new ArrayList<>();
        int most = 1;
        int done = content.start();
        for (Island island : content.islands()) {
            add(parts, done, island.start());
            if (island.sends()) {
                List<Value> options = outputs.of(island);
                parts.add(options.isEmpty() ? List.of(Value.hole(page.range(island.start(), island.end()))) : options);
                most = Math.max(most, options.size());
            }
            done = island.end();
        }
        add(parts, done, content.end());
        List<Value> values = new ArrayList<>();
        for (int variant = 0; variant < Math.min(most, MAX_VARIANTS) && !parts.isEmpty(); variant++) {
            List<Value> chosen = new ArrayList<>();
            for (List<Value> options : parts) {
                chosen.add(options.get(Math.min(variant, options.size() - 1)));
            }
            values.add(chosen.size() == 1
                    ? chosen.get(0)
                    : Value.join(page.range(content.start(), content.end()), chosen));
        }
        return values;
    }

    private void add(List<List<Value>> parts, int start, int end) {
        if (start < end) {
            parts.add(List.of(text(start, end)));
        }
    }

    private Value text(int start, int end) {
        Value text = page.text(start, end);
        return references ? CharacterReferences.decode(text) : text;
    }
}
