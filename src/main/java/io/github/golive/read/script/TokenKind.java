package io.github.golive.read.script;

/** What a token is. */
enum TokenKind {
    /** After the last token. */
    END,
    /** An identifier or keyword; in a JSX tag also {@code data-key} and {@code a:b}. */
    NAME,
    NUMBER,
    /** A whole string or character with its quotes; it ends early where the closing one is missing. */
    STRING,
    /** A whole string of a JSX attribute, in which entities are decoded. */
    JSX_STRING,
    /** Opens a string with expressions in it; its partner is {@link #TEMPLATE_END}. */
    TEMPLATE_START,
    /** Text within a template, escapes and all. */
    CHUNK,
    /** Opens an expression within a template; its partner is {@link #HOLE_END}. */
    HOLE_START,
    HOLE_END,
    TEMPLATE_END,
    REGEX,
    /** The {@code <} or {@code </} of a JSX tag; its partner is {@link #TAG_END}. */
    TAG_START,
    TAG_END,
    SYMBOL
}
