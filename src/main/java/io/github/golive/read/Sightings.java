package io.github.golive.read;

import io.github.golive.finding.Range;
import io.github.golive.value.Use;
import io.github.golive.value.Value;

/** What a reader tells about a document. All ranges are in the file, whatever document they were read from. */
public interface Sightings {

    /**
     * A value is used. A value that is empty is ignored; one that holds a document itself (markup, JSON, script, a
     * header line) or a placeholder with a default is opened by the receiver, not by the reader.
     */
    void see(Value value, Use use);

    /**
     * Tells whether a value and what is done with it can be of any interest; what is not need not be remembered to be
     * told. False is certain.
     */
    default boolean mayMatter(Value value, Use use) {
        return true;
    }

    /** A comment stands here. Suppressions are looked for in it, and nothing in it is a sign of anything. */
    void comment(Range range);

    /**
     * A part of the document has not been read because of a limit.
     *
     * @param range what was not read
     * @param why which limit, as the end of a sentence: "more than 1,000 nested parentheses"
     */
    void incomplete(Range range, String why);

    /** Reads a document within this one with the reader of its language, unless it lies too deep. */
    void read(Document inner);

    /** Returns the same receiver, for things that are handed to a browser. */
    Sightings browser();
}
