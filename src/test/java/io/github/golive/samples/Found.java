package io.github.golive.samples;

import java.util.Comparator;

/**
 * A finding as a linter reported it.
 *
 * @param file below the root of the sample, with slashes
 * @param line from 1
 * @param column from 1
 */
record Found(String file, int line, int column, String rule, String message) implements Comparable<Found> {

    private static final Comparator<Found> ORDER = Comparator.comparing(Found::file)
            .thenComparing(Found::line)
            .thenComparing(Found::column)
            .thenComparing(Found::rule)
            .thenComparing(Found::message);

    String place() {
        return file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Found other) {
        return ORDER.compare(this, other);
    }
}
