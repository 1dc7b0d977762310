package io.github.golive.read.markup;

/** What the {@link Tokenizer} tells of a page, in the order of the text. */
interface Tokens {

    void tag(Tag tag);

    /** Text between tags: prose, unless what encloses it says otherwise. */
    void text(int start, int end);

    /** An island between tags. */
    void island(Island island);

    /** The text of an element whose text holds no tags: a script or a style sheet. */
    void raw(Tag owner, Content content);

    void comment(int start, int end);
}
