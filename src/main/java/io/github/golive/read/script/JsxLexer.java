package io.github.golive.read.script;

import io.github.golive.read.script.Brackets.Mode;
import java.util.HashMap;
import java.util.Map;

/** Cuts JSX tags into tokens. The text between tags is prose and gives none. */
final class JsxLexer {

    private final Lexer lexer;
    private final String text;
    private final Brackets brackets;
    /** Where each closing tag stands last: an element that nobody closes is not one. */
    private Map<String, Integer> lastClosingTags;
    /** How far {@link #closesItself} may still look ahead in total, so that no input makes it look far everywhere. */
    private long lookAhead;

    JsxLexer(Lexer lexer, String text, Brackets brackets) {
        this.lexer = lexer;
        this.text = text;
        this.brackets = brackets;
        this.lookAhead = 100_000L + 4L * text.length();
    }

    /** Reads the start of an element if one starts here, and returns where to go on; else -1. */
    int open(int start) {
        char next = lexer.charAt(start + 1);
        boolean plausible = next == '>' || Character.isJavaIdentifierStart(next);
        if (!plausible || !lexer.operandExpected() || followsBlock() || isTypeParameter(start) || !closes(start)) {
            return -1;
        }
        return tagStart(start, start + 1);
    }

    private boolean followsBlock() {
        return lexer.tokens().is(lexer.tokens().size() - 1, "}");
    }

    /** {@code <T,>} and {@code <T extends X>} before the parameters of an arrow function. */
    private boolean isTypeParameter(int start) {
        int end = skipSpace(nameEnd(start + 1));
        return lexer.charAt(end) == ','
                || text.startsWith("extends", end) && !Lexer.isNamePart(lexer.charAt(end + 7))
                || text.startsWith("const ", start + 1)
                || lexer.charAt(end) == '=' && end > start + 1;
    }

    private boolean closes(int start) {
        String name = text.substring(start + 1, nameEnd(start + 1));
        if (lastClosing(name) > start) {
            return true;
        }
        return !name.isEmpty() && closesItself(start + 1 + name.length());
    }

    /** Tells whether the tag, whose attributes start here, ends with {@code />}. */
    private boolean closesItself(int start) {
        int depth = 0;
        int i = lexer.charAt(start) == '<' ? typeArgumentsEnd(start) : start;
        while (i < text.length() && lookAhead-- > 0) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (depth == 0 && (c == '"' || c == '\'')) {
                int end = text.indexOf(c, i + 1);
                if (end < 0) {
                    return false;
                }
                lookAhead -= end - i;
                i = end;
            } else if (depth == 0 && c == '>') {
                return text.charAt(i - 1) == '/';
            }
            if (depth < 0 || depth == 0 && "<;()".indexOf(c) >= 0) {
                return false;
            }
            i++;
        }
        return false;
    }

    /** Returns the offset after {@code <Row>} in {@code <Table<Row> rows={rows}/>}. */
    private int typeArgumentsEnd(int start) {
        int depth = 0;
        int limit = Math.min(text.length(), start + 500);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '<') {
                depth++;
            } else if (c == '>' && text.charAt(i - 1) != '=' && --depth == 0) {
                return i + 1;
            }
        }
        return start + 1;
    }

    private int lastClosing(String name) {
        if (lastClosingTags == null) {
            lastClosingTags = new HashMap<>();
            for (int i = text.indexOf("</"); i >= 0; i = text.indexOf("</", i + 2)) {
                int from = skipSpace(i + 2);
                lastClosingTags.put(text.substring(from, nameEnd(from)), i);
            }
        }
        return lastClosingTags.getOrDefault(name, -1);
    }

    private int tagStart(int start, int end) {
        brackets.open(Mode.TAG, lexer.tokens().size());
        return lexer.add(TokenKind.TAG_START, start, end);
    }

    /** Goes on within a tag. */
    int inTag(int start) {
        char c = text.charAt(start);
        if (Character.isWhitespace(c)) {
            return start + 1;
        }
        if (c == '/' && (lexer.charAt(start + 1) == '/' || lexer.charAt(start + 1) == '*')
                && lexer.skipComment(start)) {
            return lexer.position();
        }
        if (c == '>' || c == '/' && lexer.charAt(start + 1) == '>') {
            return tagEnd(start);
        }
        if (c == '<') {
            return typeArgumentsEnd(start);
        }
        if (c == '"' || c == '\'') {
            int end = text.indexOf(c, start + 1);
            return lexer.add(TokenKind.JSX_STRING, start, end < 0 ? text.length() : end + 1);
        }
        if (c == '{') {
            brackets.open(Mode.BRACE, lexer.tokens().size());
        }
        int end = nameEnd(start);
        return end > start
                ? lexer.add(TokenKind.NAME, start, end)
                : lexer.add(TokenKind.SYMBOL, start, start + 1);
    }

    private int tagEnd(int start) {
        boolean closing = text.charAt(lexer.tokens().end(brackets.opener()) - 1) == '/';
        boolean empty = text.charAt(start) == '/';
        int end = lexer.add(TokenKind.TAG_END, start, empty ? start + 2 : start + 1);
        int token = lexer.tokens().size() - 1;
        brackets.close(token);
        if (closing) {
            if (brackets.innermost() == Mode.CHILDREN) {
                brackets.dropInnermost();
            }
        } else if (!empty) {
            brackets.open(Mode.CHILDREN, token);
        }
        return end;
    }

    /** Goes on between tags. */
    int inChildren(int start) {
        char c = text.charAt(start);
        if (c == '{') {
            int comment = commentEnd(start);
            if (comment > 0) {
                lexer.comment(start, comment);
                return comment;
            }
            brackets.open(Mode.BRACE, lexer.tokens().size());
            return lexer.add(TokenKind.SYMBOL, start, start + 1);
        }
        if (c == '<') {
            int next = skipSpace(start + 1);
            if (lexer.charAt(next) == '/') {
                return tagStart(start, next + 1);
            }
            if (lexer.charAt(next) == '>' || Character.isJavaIdentifierStart(lexer.charAt(next))) {
                return tagStart(start, start + 1);
            }
        }
        return start + 1;
    }

    /** Returns where braces end that hold nothing but one comment, which stands for the braces too; else -1. */
    private int commentEnd(int start) {
        int open = skipSpace(start + 1);
        int close = text.startsWith("/*", open) ? text.indexOf("*/", open + 2) : -1;
        int end = close < 0 ? -1 : skipSpace(close + 2);
        return end > 0 && lexer.charAt(end) == '}' ? end + 1 : -1;
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < text.length() && (Lexer.isNamePart(text.charAt(end)) || "-:.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private int skipSpace(int start) {
        int end = start;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
