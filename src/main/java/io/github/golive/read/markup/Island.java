package io.github.golive.read.markup;

import java.util.Set;

/**
 * A part of a template that is not sent as it stands.
 *
 * @param kind what the engine does with it
 * @param start offset of its first character
 * @param end offset after its last character
 * @param from offset of what stands between its marks
 * @param to offset after what stands between its marks
 * @param notation of what stands between its marks
 * @param tag the element, for a server's tag within an attribute or a script; else null
 */
record Island(Kind kind, int start, int end, int from, int to, Notation notation, Tag tag) {

    /** Tags of the server that send nothing themselves. */
    private static final Set<String> DIRECTING = Set.of(
            "set", "if", "when", "choose", "otherwise", "foreach", "fortokens", "remove", "catch", "param", "def",
            "each",
            "else", "elseif", "while", "iterator", "usebean", "setproperty", "bundle", "setlocale", "attribute",
            "body");

    /** What the template engine makes of it. */
    enum Kind {
        COMMENT,
        /** Sends nothing and says nothing: an import, the marks around verbatim text. */
        SILENT,
        /** Sends the value of an expression. */
        OUTPUT,
        /** Directs the engine: a condition, a loop, an assignment. */
        STATEMENT,
        /** Statements of a programming language that run on the server. */
        CODE,
        /** Members of a class, of a programming language that runs on the server. */
        DECLARATION,
        /** An element that the server replaces, within an attribute or a script. */
        TAG
    }

    static Island silent(Kind kind, int start, int end) {
        return new Island(kind, start, end, end, end, Notation.NONE, null);
    }

    static Island of(Kind kind, int start, int end, int from, int to, Notation notation) {
        return new Island(kind, start, end, Math.min(from, end), Math.max(Math.min(from, end), to), notation, null);
    }

    /** Tells whether the engine sends something in its place. */
    boolean sends() {
        return kind == Kind.OUTPUT || kind == Kind.TAG && !tag.closing() && !DIRECTING.contains(tag.localName());
    }

    /** Tells whether what stands before and behind it may exclude each other. */
    boolean separates() {
        return kind == Kind.STATEMENT || kind == Kind.CODE || kind == Kind.TAG && !sends();
    }
}
