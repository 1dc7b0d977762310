package io.github.golive.read.script;

import io.github.golive.read.script.Brackets.Mode;

/**
 * Finds where strings, templates and regular expressions start and end. A string with nothing to fill in is one token,
 * any other a start, chunks, holes with the tokens of their expressions, and an end.
 */
final class StringLexer {

    private static final String TRIPLE = "\"\"\"";

    private final Lexer lexer;
    private final String text;
    private final Dialect dialect;
    private final Brackets brackets;
    /** How far ends of regular expressions may still be looked for in vain, in sum. */
    private long lookAhead;
    /** How many dollars begin a hole in the string that is being read. */
    private int dollars = 1;

    StringLexer(Lexer lexer, String text, Dialect dialect, Brackets brackets) {
        this.lexer = lexer;
        this.text = text;
        this.dialect = dialect;
        this.brackets = brackets;
        this.lookAhead = 100_000L + 4L * text.length();
    }

    /** Reads what starts here if it is of this kind, and returns where to go on; else -1. */
    int open(int start) {
        return switch (text.charAt(start)) {
            case '"' -> quoted(start, dialect.opensTriple(text, start) ? TRIPLE : "\"");
            case '\'' -> apostrophe(start);
            case '`' -> dialect.isScript() ? quoted(start, "`") : -1;
            case '/' -> slash(start);
            case '$' -> dialect == Dialect.GROOVY && text.startsWith("$/", start)
                    ? quoted(start, "$/") : -1;
            default -> -1;
        };
    }

    /** Returns how many dollars begin a hole in a string: in Kotlin as many as stand before it. */
    private int dollars(int start) {
        int first = start;
        while (dialect == Dialect.KOTLIN && first > 0 && text.charAt(first - 1) == '$') {
            first--;
        }
        return Math.max(1, start - first);
    }

    private int apostrophe(int start) {
        if (dialect == Dialect.GROOVY && text.startsWith("'''", start)) {
            return quoted(start, "'''");
        }
        if (dialect == Dialect.SCALA && lexer.charAt(start + 1) != '\\' && lexer.charAt(start + 2) != '\'') {
            int surrogate = Character.isHighSurrogate(lexer.charAt(start + 1)) ? 1 : 0;
            if (lexer.charAt(start + 2 + surrogate) != '\'') {
                return lexer.add(TokenKind.SYMBOL, start, start + 1);
            }
        }
        return quoted(start, "'");
    }

    private int slash(int start) {
        if (!dialect.hasSlashStrings() || !lexer.operandExpected()) {
            return -1;
        }
        if (dialect == Dialect.GROOVY) {
            return text.indexOf('/', start + 1) < 0 ? -1 : quoted(start, "/");
        }
        int end = regexEnd(start);
        return end < 0 ? -1 : lexer.add(TokenKind.REGEX, start, end);
    }

    /**
     * Returns where the regular expression ends that starts here, or -1 if its line ends first: then a slash divides.
     */
    private int regexEnd(int start) {
        boolean inClass = false;
        int i = start + 1;
        while (i < text.length() && !isLineEnd(text.charAt(i)) && i - start < lookAhead) {
            char c = text.charAt(i);
            if (c == '/' && !inClass) {
                return flagsEnd(i + 1);
            }
            inClass = c == '[' || inClass && c != ']';
            i += c == '\\' && !isLineEnd(lexer.charAt(i + 1)) ? 2 : 1;
        }
        lookAhead -= i - start;
        return -1;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private int flagsEnd(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int quoted(int start, String delimiter) {
        int content = start + delimiter.length();
        dollars = dollars(start);
        int stop = stop(content, delimiter, isTemplate(start, delimiter));
        if (!isHole(stop, isTemplate(start, delimiter))) {
            return lexer.add(TokenKind.STRING, start, afterDelimiter(stop, delimiter));
        }
        brackets.open(Mode.TEMPLATE, lexer.tokens().size());
        lexer.add(TokenKind.TEMPLATE_START, start, content);
        return chunk(content);
    }

    /** Goes on within a template: adds the text up to the next hole, and the hole's start or the template's end. */
    int chunk(int start) {
        int opener = brackets.opener();
        dollars = dollars(lexer.tokens().start(opener));
        String delimiter = lexer.tokens().text(opener);
        int stop = stop(start, delimiter, true);
        if (stop > start) {
            lexer.add(TokenKind.CHUNK, start, stop);
        }
        if (!isHole(stop, true)) {
            int end = lexer.add(TokenKind.TEMPLATE_END, stop, afterDelimiter(stop, delimiter));
            brackets.close(lexer.tokens().size() - 1);
            return end;
        }
        if (text.charAt(stop + dollars) == '{') {
            brackets.open(Mode.HOLE, lexer.tokens().size());
            return lexer.add(TokenKind.HOLE_START, stop, stop + dollars + 1);
        }
        return simpleHole(stop);
    }

    /** {@code $name} and Groovy's {@code $name.property}. */
    private int simpleHole(int start) {
        int opener = lexer.tokens().size();
        int from = start + dollars;
        lexer.add(TokenKind.HOLE_START, start, from);
        int end = simpleNameEnd(from);
        lexer.add(TokenKind.NAME, from, end);
        while (dialect == Dialect.GROOVY && lexer.charAt(end) == '.'
                && Character.isJavaIdentifierStart(lexer.charAt(end + 1)) && lexer.charAt(end + 1) != '$') {
            lexer.add(TokenKind.SYMBOL, end, end + 1);
            int name = end + 1;
            end = lexer.add(TokenKind.NAME, name, simpleNameEnd(name));
        }
        lexer.tokens().pair(opener, lexer.tokens().size());
        return lexer.add(TokenKind.HOLE_END, end, end);
    }

    private int simpleNameEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '$' && Lexer.isNamePart(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    /** Returns where the text of a string stops: at its closing delimiter, at a hole, or where it must end. */
    private int stop(int from, String delimiter, boolean template) {
        boolean multiline = delimiter.length() == 3 || !delimiter.equals("\"") && !delimiter.equals("'");
        boolean escapes = !delimiter.equals("$/")
                && !(delimiter.equals(TRIPLE) && (dialect == Dialect.KOTLIN || dialect == Dialect.SCALA));
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isHole(i, template) || closesAt(i, delimiter)
                    || !multiline && (c == '\n' || c == '\r')) {
                return i;
            }
            i += escaped(i, c, delimiter, escapes, template);
        }
        return text.length();
    }

    /** Returns how many characters belong together, so that none of them closes the string. */
    private int escaped(int i, char c, String delimiter, boolean escapes, boolean template) {
        char next = lexer.charAt(i + 1);
        if (c == '\\' && escapes) {
            boolean crossesLine = (next == '\n' || next == '\r') && !dialect.isScript() && delimiter.length() < 3;
            if (i + 1 >= text.length() || crossesLine) {
                return 1;
            }
            return next == '\r' && lexer.charAt(i + 2) == '\n' ? 3 : 2;
        }
        boolean dollars = c == '$' && (next == '$' || next == '/' && delimiter.equals("$/"))
                && (delimiter.equals("$/") || template && dialect == Dialect.SCALA);
        return dollars ? 2 : 1;
    }

    private boolean closesAt(int i, String delimiter) {
        if (delimiter.equals("$/")) {
            return text.startsWith("/$", i);
        }
        // of more than three quotes the last three close
        return text.startsWith(delimiter, i)
                && !(delimiter.length() == 3 && dialect != Dialect.JAVA && lexer.charAt(i + 3) == delimiter.charAt(0));
    }

    private int afterDelimiter(int stop, String delimiter) {
        return stop < text.length() && closesAt(stop, delimiter) ? stop + delimiter.length() : stop;
    }

    private boolean isTemplate(int start, String delimiter) {
        return switch (dialect) {
            case JSX, SCRIPT -> delimiter.equals("`");
            case KOTLIN -> delimiter.charAt(0) == '"';
            case GROOVY -> delimiter.charAt(0) != '\'';
            case SCALA -> delimiter.charAt(0) == '"' && start > 0 && lexer.tokens().size() > 0
                    && lexer.tokens().kind(lexer.tokens().size() - 1) == TokenKind.NAME
                    && lexer.tokens().end(lexer.tokens().size() - 1) == start;
            case JAVA -> false;
        };
    }

    private boolean isHole(int i, boolean template) {
        if (!template || text.length() - i <= dollars || text.charAt(i) != '$') {
            return false;
        }
        for (int dollar = i; dollar < i + dollars; dollar++) {
            if (text.charAt(dollar) != '$') {
                return false;
            }
        }
        char next = text.charAt(i + dollars);
        return next == '{'
                || !dialect.isScript() && next != '$' && Character.isJavaIdentifierStart(next);
    }
}
