package io.github.golive.read.code;

/** How far the interpretation of one file goes. What lies beyond is unknown, but no literal is lost with it. */
final class Limits {

    /** Alternatives of one value that are followed; a literal beyond them is reported by itself. */
    static final int ALTERNATIVES = 16;

    /** Characters of one value. Longer texts are seen in pieces. */
    static final int LENGTH = 1 << 16;

    /** Methods of the file that are followed into each other. */
    static final int CALLS = 12;

    /** Expressions that are evaluated for one file, those of called methods each time; far above any real file. */
    static final int STEPS = 3_000_000;

    /** Rounds in which arguments are followed into the functions of the file. */
    static final int ROUNDS = 4;

    private Limits() {
    }
}
