package io.github.golive.read.markup;

/** Where one template language begins its islands. */
interface Syntax {

    /** Where in a page an island may stand. */
    enum Place {
        /** Between tags. */
        TEXT,
        /** Between the attributes of a tag. */
        TAG,
        /** In the value of an attribute. */
        VALUE,
        /** In a script or a style sheet. */
        RAW
    }

    /** Returns the characters that an island of this syntax can begin with. */
    String triggers();

    /** Returns the island that begins exactly at {@code at}, which holds one of the triggers; or null. */
    Island island(Source source, int at, Place place);
}
