package io.github.golive.read.script;

import java.util.function.BiConsumer;

/**
 * Cuts a text into tokens. Whether a slash divides or opens a regular expression, and whether {@code <} compares or
 * opens an element, is told by what stands before it. Nothing recurses, and every character is looked at a bounded
 * number of times.
 */
final class Lexer {

    private static final String OPERATOR_CHARACTERS = "!#%&*+-/:<=>?@\\^|~";

    /** <code>\\u{10FFFF}</code>, with leading zeros. */
    private static final int LONGEST_ESCAPE = 12;

    private final String text;
    private final Dialect dialect;
    private final BiConsumer<Integer, Integer> comments;
    private final Tokens tokens;
    private final Brackets brackets;
    private final Operands operands;
    private final StringLexer strings;
    private final JsxLexer jsx;
    private int at;
    private boolean newline = true;

    private Lexer(String text, Dialect dialect, BiConsumer<Integer, Integer> comments) {
        this.text = text;
        this.dialect = dialect;
        this.comments = comments;
        this.tokens = new Tokens(text);
        this.brackets = new Brackets(tokens);
        this.operands = new Operands(tokens, brackets, dialect);
        this.strings = new StringLexer(this, text, dialect, brackets);
        this.jsx = new JsxLexer(this, text, brackets);
    }

    /**
     * Returns the tokens of a text.
     *
     * @param comments is told of the start and end of each comment
     */
    static Tokens read(String text, Dialect dialect, BiConsumer<Integer, Integer> comments) {
        Lexer lexer = new Lexer(text, dialect, comments);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        if (text.startsWith("\uFEFF")) {
            at = 1;
        }
        if (text.startsWith("#!", at)) {
            comment(at, lineEnd(at));
        }
        while (at < text.length()) {
            Brackets.Mode mode = brackets.innermost();
            if (mode == Brackets.Mode.TEMPLATE) {
                at = strings.chunk(at);
            } else if (mode == Brackets.Mode.TAG) {
                at = jsx.inTag(at);
            } else if (mode == Brackets.Mode.CHILDREN) {
                at = jsx.inChildren(at);
            } else {
                next();
            }
        }
        brackets.closeAll();
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            newline = true;
            at++;
        } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF') {
            at++;
        } else if (!skipComment(at)) {
            token(c);
        }
    }

    private void token(char c) {
        if (isNameStart(c)) {
            at = add(TokenKind.NAME, at, nameEnd(at));
        } else if (c == '$' && dialect == Dialect.KOTLIN && afterDollars(at) < text.length()) {
            // these belong to the string that follows: as many of them begin a hole in it
            at = afterDollars(at);
        } else if (c == '`' && dialect.hasQuotedNames()) {
            at = quotedName();
        } else if (isDigit(c) || c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            at = add(TokenKind.NUMBER, at, numberEnd());
        } else {
            int end = strings.open(at);
            if (end < 0 && c == '<' && dialect == Dialect.JSX) {
                end = jsx.open(at);
            }
            at = end >= 0 ? end : symbol(c);
        }
    }

    private int symbol(char c) {
        switch (c) {
            case ';' -> {
                if (dialect == Dialect.JAVA) {
                    brackets.closeStatement(tokens.size());
                }
                return add(TokenKind.SYMBOL, at, at + 1);
            }
            case '(', '[', '{' -> {
                if (c == '{' && dialect == Dialect.JAVA && tokens.kind(tokens.size() - 1) == TokenKind.NAME) {
                    // nothing in parentheses has a brace after a name: these were never closed
                    brackets.closeToBrace(tokens.size());
                }
                Brackets.Mode mode = c == '(' ? Brackets.Mode.PAREN
                        : c == '[' ? Brackets.Mode.SQUARE : Brackets.Mode.BRACE;
                brackets.open(mode, tokens.size(), operands.isOfValue(mode));
                return add(TokenKind.SYMBOL, at, at + 1);
            }
            case ')', ']', '}' -> {
                Brackets.Mode mode = brackets.closes(c, tokens.size());
                int end = add(mode == Brackets.Mode.HOLE ? TokenKind.HOLE_END : TokenKind.SYMBOL, at, at + 1);
                if (mode != null) {
                    brackets.close(tokens.size() - 1);
                }
                return end;
            }
            default -> {
                if (c == ';' && (dialect == Dialect.JAVA || dialect.isScript()) && !operands.isInHeader()) {
                    // a statement ends here, so what is round or square around it was never closed
                    brackets.closeToBrace(tokens.size());
                }
                return add(TokenKind.SYMBOL, at, symbolEnd());
            }
        }
    }

    private int symbolEnd() {
        if (dialect == Dialect.SCALA) {
            int end = at;
            while (end < text.length() && OPERATOR_CHARACTERS.indexOf(text.charAt(end)) >= 0
                    && (end == at || !isCommentStart(end))) {
                end++;
            }
            return Math.max(end, at + 1);
        }
        if (OPERATOR_CHARACTERS.indexOf(charAt(at + 1)) < 0 && charAt(at + 1) != '.') {
            return at + (Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() ? 2 : 1);
        }
        for (String symbol : dialect.symbols()) {
            if (text.startsWith(symbol, at) && !(symbol.equals("?.") && isDigit(charAt(at + 2)))) {
                return at + symbol.length();
            }
        }
        return at + 1;
    }

    /** Adds a token and returns its end. */
    int add(TokenKind kind, int start, int end) {
        tokens.add(kind, start, end, newline);
        newline = false;
        return end;
    }

    Tokens tokens() {
        return tokens;
    }

    /** Skips a comment that starts here, if one does. */
    boolean skipComment(int start) {
        if (!isCommentStart(start)) {
            return false;
        }
        comment(start, text.charAt(start + 1) == '*' ? blockEnd(start) : lineEnd(start));
        return true;
    }

    private boolean isCommentStart(int start) {
        char second = charAt(start + 1);
        return switch (text.charAt(start)) {
            case '/' -> second == '/' || second == '*';
            case '<' -> dialect.isScript() && text.startsWith("<!--", start);
            case '-' -> dialect.isScript() && newline && text.startsWith("-->", start);
            default -> false;
        };
    }

    /** Tells of a comment and goes on after it. */
    void comment(int start, int end) {
        comments.accept(start, end);
        for (int i = start; i < end && !newline; i++) {
            newline = isBreak(text.charAt(i));
        }
        at = end;
    }

    /** Returns where lexing goes on: the caller of {@link #skipComment} continues there. */
    int position() {
        return at;
    }

    private int blockEnd(int start) {
        int depth = 1;
        int i = start + 2;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '*' && charAt(i + 1) == '/') {
                i += 2;
                if (--depth == 0) {
                    return i;
                }
            } else if (c == '/' && charAt(i + 1) == '*' && dialect.hasNestedComments()) {
                i += 2;
                depth++;
            } else {
                i++;
            }
        }
        return text.length();
    }

    int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int quotedName() {
        int end = text.indexOf('`', at + 1);
        int lineEnd = lineEnd(at);
        if (end < 0 || end > lineEnd) {
            return add(TokenKind.SYMBOL, at, at + 1);
        }
        return add(TokenKind.NAME, at, end + 1);
    }

    int nameEnd(int start) {
        int end = charAt(start) == '#' ? start + 1 : start;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '\\' && charAt(end + 1) == 'u') {
                int close = charAt(end + 2) == '{' ? text.indexOf('}', end) : -1;
                end = close > 0 && close - end <= LONGEST_ESCAPE ? close + 1 : end + 2;
            } else if (isNamePart(c)) {
                end++;
            } else {
                break;
            }
        }
        return Math.max(end, Math.min(start + 1, text.length()));
    }

    private boolean isNameStart(char c) {
        return Character.isJavaIdentifierStart(c) && !(c == '$' && dialect == Dialect.GROOVY && charAt(at + 1) == '/')
                && !(c == '$' && dialect == Dialect.KOTLIN && charAt(afterDollars(at)) == '"')
                || c == '\uFFFC'
                || c == '#' && dialect.isScript() && Character.isJavaIdentifierStart(charAt(at + 1))
                || c == '\\' && charAt(at + 1) == 'u';
    }

    private int afterDollars(int start) {
        int end = start;
        while (charAt(end) == '$') {
            end++;
        }
        return end;
    }

    static boolean isNamePart(char c) {
        return Character.isJavaIdentifierPart(c) && c != '\0' || c == '\uFFFC' || Character.isLowSurrogate(c);
    }

    private int numberEnd() {
        int end = at;
        boolean hexadecimal = text.charAt(at) == '0' && (charAt(at + 1) == 'x' || charAt(at + 1) == 'X');
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean sign = (c == '+' || c == '-') && !hexadecimal && end > at
                    && (text.charAt(end - 1) == 'e' || text.charAt(end - 1) == 'E');
            boolean point = c == '.' && (isDigit(charAt(end + 1)) || dialect.isScript() && charAt(end + 1) != '.')
                    && !(end > at && text.charAt(end - 1) == '.');
            if (!sign && !point && !Character.isLetterOrDigit(c) && c != '_') {
                break;
            }
            end++;
        }
        return Math.max(end, at + 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    /** Tells whether an operand comes next, rather than an operator. */
    boolean operandExpected() {
        return operands.expected();
    }
}
