package io.github.golive.read.config;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Puts the value of one literal together from what stands in the source and what escapes in it stand for. */
final class Pieces {

    private final Value literal;
    private final int base;
    private final List<Value> parts = new ArrayList<>();
    private int keptFrom = -1;
    private int keptTo;

    /**
     * @param text that holds the literal
     * @param start of the literal in {@code text}; all other offsets count in {@code text} too
     */
    Pieces(Value text, int start, int end) {
        this.literal = text.literal(start, end);
        this.base = start;
    }

    /** Adds what stands there as it is. */
    void keep(int from, int to) {
        if (from >= to) {
            return;
        }
        if (keptFrom >= 0 && keptTo == from) {
            keptTo = to;
            return;
        }
        flush();
        keptFrom = from;
        keptTo = to;
    }

    /** Adds {@code text} in place of what stands there. */
    void replace(String text, int from, int to) {
        flush();
        if (!text.isEmpty() && from < to) {
            parts.add(Value.decoded(text, literal.slice(from - base, to - base)));
        }
    }

    Value value() {
        flush();
        return Value.concat(parts);
    }

    private void flush() {
        if (keptFrom >= 0) {
            parts.add(literal.slice(keptFrom - base, keptTo - base));
            keptFrom = -1;
        }
    }
}
