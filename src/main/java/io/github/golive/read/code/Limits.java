package io.github.golive.read.code;

/** How far the interpretation of one file goes. What lies beyond is unknown, but no literal is lost with it. */
final class Limits {

    /** Alternatives of one value that are followed; a literal beyond them is reported by itself. */
    static final int ALTERNATIVES = 16;

    /** Characters of one value. Longer texts are seen in pieces. */
    static final int LENGTH = 1 << 16;

    /** Methods of the file that are followed into each other. */
    static final int CALLS = 12;

    /** Elements of a list that grows call by call. Further ones are used as they come. */
    static final int ELEMENTS = 128;

    /** Pieces of one text. More of them are seen in groups of so many. */
    static final int PIECES = 512;

    /**
     * Nodes that are visited to follow calls into functions: so many, and as many again as the file has, times the
     * factor. A call beyond them gives something unknown, which loses no literal: each is seen where it stands as
     * well.
     */
    static final int FOLLOWED = 50_000;

    static final int FOLLOWED_FACTOR = 2;

    /** Fields whose initial values build on one another. */
    static final int FIELDS = 4000;

    /** Rounds in which arguments are followed into the functions of the file. */
    static final int ROUNDS = 4;

    private Limits() {
    }
}
