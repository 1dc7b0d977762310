package io.github.golive.read.script;

import io.github.golive.read.Document;
import io.github.golive.read.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** In what the languages differ for the lexer. */
enum Dialect {
    /** JavaScript and TypeScript, with JSX. */
    JSX,
    /** JavaScript and TypeScript where {@code <} is never an element. */
    SCRIPT,
    KOTLIN,
    GROOVY,
    SCALA,
    JAVA;

    private static final List<String> SCRIPT_SYMBOLS = List.of(
            "...", "===", "!==", "**=", "<<=", "&&=", "||=", "??=",
            "=>", "==", "!=", "<=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "++", "--", "&&", "||", "??", "?.",
            "**", "<<");
    private static final List<String> KOTLIN_SYMBOLS = List.of(
            "===", "!==", "..<",
            "->", "==", "!=", "<=", "+=", "-=", "*=", "/=", "%=", "++", "--", "&&", "||", "?.", "?:", "!!", "..", "::");
    private static final List<String> GROOVY_SYMBOLS = List.of(
            "...", "===", "!==", "==~", "<=>", "..<", "**=", "<<=", "??=",
            "->", "==", "!=", "=~", "<=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "++", "--", "&&", "||", "?.",
            "?:", "?=", "*.", ".&", ".@", "..", "::", "**", "<<");
    private static final List<String> JAVA_SYMBOLS = List.of(
            "...", "<<=",
            "->", "==", "!=", "<=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "++", "--", "&&", "||", "::", "<<");

    /** After these words an operand follows, so that a slash opens a regular expression. */
    private static final Set<String> WORDS_BEFORE_OPERAND = Set.of(
            "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof",
            "yield", "await", "default", "assert", "extends");

    /** Returns how a document is written; of script the file's extension tells. */
    static Dialect of(Document document) {
        Language language = document.language();
        return switch (language) {
            case KOTLIN -> KOTLIN;
            case GROOVY -> GROOVY;
            case SCALA -> SCALA;
            case JAVA -> JAVA;
            default -> document.fileName().toLowerCase(Locale.ROOT).matches(".*\\.[cm]?ts") ? SCRIPT : JSX;
        };
    }

    /** Returns the symbols of more than one character, longest first; empty where any run of operators is a symbol. */
    List<String> symbols() {
        return switch (this) {
            case JSX, SCRIPT -> SCRIPT_SYMBOLS;
            case KOTLIN -> KOTLIN_SYMBOLS;
            case GROOVY -> GROOVY_SYMBOLS;
            case JAVA -> JAVA_SYMBOLS;
            case SCALA -> List.of();
        };
    }

    boolean isScript() {
        return this == JSX || this == SCRIPT;
    }

    boolean hasNestedComments() {
        return this == KOTLIN || this == SCALA;
    }

    boolean hasSlashStrings() {
        return isScript() || this == GROOVY;
    }

    boolean hasQuotedNames() {
        return this == KOTLIN || this == SCALA;
    }

    boolean isBeforeOperand(String word) {
        return WORDS_BEFORE_OPERAND.contains(word);
    }

    /**
     * Tells whether three double quotes open a string here: in Java a line ends after them, or they are an empty
     * one.
     */
    boolean opensTriple(String text, int start) {
        if (isScript() || !text.startsWith("\"\"\"", start)) {
            return false;
        }
        int at = start + 3;
        while (this == JAVA && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t'
                || text.charAt(at) == '\f')) {
            at++;
        }
        return this != JAVA || at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
