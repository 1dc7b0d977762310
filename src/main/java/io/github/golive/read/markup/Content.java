package io.github.golive.read.markup;

import java.util.List;

/**
 * A part of a document that the islands of a template may interrupt.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param islands in the order in which they stand
 */
record Content(int start, int end, List<Island> islands) {

    Content {
        islands = List.copyOf(islands);
    }

    boolean isEmpty() {
        return start >= end;
    }
}
