package io.github.golive.finding;

/**
 * A part of the text that the engine was given.
 *
 * @param start offset of its first character, from 0
 * @param end offset after its last character
 */
public record Range(int start, int end) implements Comparable<Range> {

    /**
     * @throws IllegalArgumentException if the range is negative or ends before it starts
     */
    public Range {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** Tells whether {@code other} lies within this range. */
    public boolean contains(Range other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Range other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
