package io.github.golive.read;

/**
 * Reads one family of files: text in, values with their uses out. A reader holds no state, never throws on any input
 * and knows no rule.
 */
public interface Reader {

    /**
     * Reports every value of the document that is used to {@code out}.
     *
     * @param document what to read: a file, or a part of one
     * @param out what is told of values, comments and limits
     */
    void read(Document document, Sightings out);
}
