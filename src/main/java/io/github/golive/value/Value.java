package io.github.golive.value;

import io.github.golive.finding.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A piece of text in which every character knows the place of the scanned file that it came from.
 *
 * <p>A value is made of runs, each with its origin, and of joins, which remember the expression that put runs
 * together. What could not be worked out is a {@link #HOLE}. A whole file is a value too, so a document inside a
 * string is read exactly like a document in a file. Values are immutable; offsets within a value count from 0.
 */
public final class Value {

    /** Stands in {@link #text()} for something unknown, of any length. */
    public static final char HOLE = '\uFFFC';

    private static final int WHOLE_FILE = -1;

    private static final Value EMPTY = new Value("", new Run[0], List.of());

    private final String text;
    private final Run[] runs;
    private final List<Join> joins;

    /**
     * Neighbouring characters with one origin. A linear run maps character by character; any other run stands as a
     * whole for its source, as an escape does. Runs with the same literal number belong to the same literal.
     */
    private record Run(int at, int length, int source, int sourceEnd, boolean linear, int literal) {
        int end() {
            return at + length;
        }

        Run moved(int by) {
            return new Run(at + by, length, source, sourceEnd, linear, literal);
        }

        Run of(int newLiteral) {
            return new Run(at, length, source, sourceEnd, linear, newLiteral);
        }

        /** Returns the part between two offsets of the value, moved so that {@code zero} becomes 0. */
        Run cut(int from, int to, int zero) {
            return linear
                    ? new Run(from - zero, to - from, source + from - at, source + to - at, true, literal)
                    : new Run(from - zero, to - from, source, sourceEnd, false, literal);
        }
    }

    /** The expression that joined what stands at {@code start..end}. */
    private record Join(int start, int end, Range expression) {
    }

    private Value(String text, Run[] runs, List<Join> joins) {
        this.text = text;
        this.runs = runs;
        this.joins = joins;
    }

    /** Returns the value of a whole file: every character is its own origin. */
    public static Value ofFile(String text) {
        return text.isEmpty()
                ? EMPTY
                : new Value(text, new Run[] {new Run(0, text.length(), 0, text.length(), true, WHOLE_FILE)}, List.of());
    }

    /** Returns a value without any text. */
    public static Value empty() {
        return EMPTY;
    }

    /** Returns a value of which nothing is known but the expression that it came from. */
    public static Value hole(Range expression) {
        return new Value(
                String.valueOf(HOLE),
                new Run[] {new Run(0, 1, expression.start(), expression.end(), false, expression.start())},
                List.of());
    }

    /**
     * Returns {@code text} as a whole standing for all of {@code source}, as an entity or an escape does.
     *
     * @param source the undecoded text; not empty
     */
    public static Value decoded(String text, Value source) {
        if (text.isEmpty() || source.runs.length == 0) {
            return EMPTY;
        }
        Range range = source.range();
        Run run = new Run(0, text.length(), range.start(), range.end(), false, source.runs[0].literal);
        return new Value(text, new Run[] {run}, List.of());
    }

    /** Returns the parts one after the other, as pieces of one literal: nothing joined them in the source. */
    public static Value concat(List<Value> parts) {
        return concat(parts, null);
    }

    /**
     * Returns the parts one after the other.
     *
     * @param expression where the source joins them; reported when a match spans more than one literal
     */
    public static Value join(Range expression, List<Value> parts) {
        return concat(parts, expression);
    }

    private static Value concat(List<Value> parts, Range expression) {
        if (parts.size() == 1 && expression == null) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        List<Join> joins = new ArrayList<>();
        for (Value part : parts) {
            int by = text.length();
            text.append(part.text);
            for (Run run : part.runs) {
                runs.add(run.moved(by));
            }
            for (Join join : part.joins) {
                joins.add(new Join(join.start + by, join.end + by, join.expression));
            }
        }
        if (text.length() == 0) {
            return EMPTY;
        }
        if (expression != null) {
            joins.add(new Join(0, text.length(), expression));
        }
        return new Value(text.toString(), runs.toArray(Run[]::new), List.copyOf(joins));
    }

    /**
     * Returns the part from {@code start} to {@code end} as a literal of its own, unless it is already made of pieces
     * of several literals. Readers cut every string with this, so that positions know where one piece ends.
     *
     * @throws IndexOutOfBoundsException if the part is not within this value
     */
    public Value literal(int start, int end) {
        Value part = slice(start, end);
        if (part.runs.length == 0) {
            return part;
        }
        int number = part.runs[0].source;
        Run[] marked = new Run[part.runs.length];
        for (int i = 0; i < marked.length; i++) {
            if (part.runs[i].literal != part.runs[0].literal) {
                return part;
            }
            marked[i] = part.runs[i].of(number);
        }
        return new Value(part.text, marked, part.joins);
    }

    /** Returns the text, with a {@link #HOLE} for each part that is not known. */
    public String text() {
        return text;
    }

    /** Returns the number of pieces that the value is put together of. */
    public int pieces() {
        return runs.length;
    }

    /** Returns the number of characters, each unknown part counted as one. */
    public int length() {
        return text.length();
    }

    /** Tells whether there is no character, not even an unknown one. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Tells whether nothing of the text is unknown. */
    public boolean isKnown() {
        return text.indexOf(HOLE) < 0;
    }

    /**
     * Returns the part from {@code start} to {@code end}, with its origins.
     *
     * @throws IndexOutOfBoundsException if the part is not within this value
     */
    public Value slice(int start, int end) {
        if (start == 0 && end == text.length()) {
            return this;
        }
        String part = text.substring(start, end);
        if (part.isEmpty()) {
            return EMPTY;
        }
        List<Run> cut = new ArrayList<>();
        for (int i = runAt(start); i < runs.length && runs[i].at < end; i++) {
            Run run = runs[i];
            cut.add(run.cut(Math.max(run.at, start), Math.min(run.end(), end), start));
        }
        List<Join> kept = new ArrayList<>();
        for (Join join : joins) {
            int from = Math.max(join.start, start);
            int to = Math.min(join.end, end);
            if (from < to) {
                kept.add(new Join(from - start, to - start, join.expression));
            }
        }
        return new Value(part, cut.toArray(Run[]::new), kept);
    }

    /** Returns the part from {@code start} to the end. */
    public Value slice(int start) {
        return slice(start, text.length());
    }

    /** Returns this value without white space at both ends. */
    public Value strip() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return slice(start, end);
    }

    /**
     * Returns this value with other characters at the same places, as a change of case makes it.
     *
     * @throws IllegalArgumentException if {@code changed} has another length
     */
    public Value withText(String changed) {
        if (changed.length() != text.length()) {
            throw new IllegalArgumentException("the text must keep its length");
        }
        return new Value(changed, runs, joins);
    }

    /**
     * Returns where the whole value came from.
     *
     * @throws IllegalStateException if the value is empty
     */
    public Range range() {
        return range(0, text.length());
    }

    /**
     * Returns the place in the file of the text from {@code start} to {@code end}: the text itself where it lies in
     * one literal, else the smallest expression that joined its pieces.
     *
     * @throws IllegalStateException if the part is empty
     */
    public Range range(int start, int end) {
        if (start >= end) {
            throw new IllegalStateException("an empty text has no place");
        }
        int first = runAt(start);
        int last = runAt(end - 1);
        boolean whole = true;
        for (int i = first + 1; i <= last; i++) {
            whole &= follows(i);
        }
        if (!whole) {
            Join smallest = null;
            for (Join join : joins) {
                if (join.start <= start && end <= join.end
                        && (smallest == null || join.end - join.start < smallest.end - smallest.start)) {
                    smallest = join;
                }
            }
            if (smallest != null) {
                return smallest.expression;
            }
        }
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int i = first; i <= last; i++) {
            Run run = runs[i];
            from = Math.min(from, run.linear ? run.source + Math.max(start - run.at, 0) : run.source);
            to = Math.max(to, run.linear ? run.source + Math.min(end - run.at, run.length) : run.sourceEnd);
        }
        return new Range(from, to);
    }

    /** Returns where the literal begins that the character at {@code offset} lies in. */
    public int literalStart(int offset) {
        int run = runAt(offset);
        while (run > 0 && follows(run)) {
            run--;
        }
        return runs[run].at;
    }

    /** Returns where the literal ends that the character at {@code offset} lies in. */
    public int literalEnd(int offset) {
        int run = runAt(offset);
        while (run + 1 < runs.length && follows(run + 1)) {
            run++;
        }
        return runs[run].end();
    }

    /** Tells whether the run goes on with the literal of the run before it. */
    private boolean follows(int run) {
        return runs[run].literal == runs[run - 1].literal && runs[run].source >= runs[run - 1].source;
    }

    private int runAt(int offset) {
        int low = 0;
        int high = runs.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[middle].at <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value that
                && text.equals(that.text)
                && Arrays.equals(runs, that.runs)
                && joins.equals(that.joins);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(runs);
    }

    @Override
    public String toString() {
        return "Value[" + text.length() + " characters]";
    }
}
