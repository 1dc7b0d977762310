package io.github.golive.read.script;

import java.util.Set;

/** Skips TypeScript's types: they say nothing about values. */
final class TypeSkipper {

    private static final Set<String> PREFIXES = Set.of(
            "|", "&", "keyof", "typeof", "readonly", "unique", "infer", "asserts", "new", "abstract", "-", "...");
    /** What may stand between the angle brackets of type arguments, besides names, literals and brackets. */
    private static final Set<String> IN_ANGLES = Set.of(",", ".", "|", "&", "=>", "?", ":", "=", "-", "...", "*", "+");
    private static final int LONGEST_ARGUMENTS = 2_000;

    private final Parser parser;
    /** How many tokens may still be looked at in vain, so that no input makes every comparison a long search. */
    private long patience;

    TypeSkipper(Parser parser) {
        this.parser = parser;
        this.patience = 100_000L + 2L * parser.tokens.size();
    }

    /** Skips the type that stands here, if any. */
    void skip() {
        int choices = 0;
        boolean tested = false;
        while (operand()) {
            boolean parameters = parser.tokens.is(parser.at - 1, ")");
            while (suffix()) {
                parameters = false;
            }
            if (parser.isAny("|", "&", ".") || parameters && parser.is("=>")) {
                parser.at++;
            } else if (!parser.newline() && parser.isAny("is", "extends")) {
                tested |= parser.is("extends");
                parser.at++;
            } else if (tested && parser.is("?")) {
                choices++;
                parser.at++;
            } else if (choices > 0 && parser.is(":")) {
                choices--;
                parser.at++;
            } else {
                return;
            }
        }
    }

    private boolean operand() {
        while (parser.kind() == TokenKind.SYMBOL || parser.isName()) {
            if (parser.is("<") && !angles()) {
                return false;
            }
            if (!PREFIXES.contains(parser.tokens.text(parser.at)) || isPlainName()) {
                break;
            }
            parser.at++;
        }
        switch (parser.kind()) {
            case NAME -> {
                boolean dynamic = parser.is("import");
                parser.at++;
                if (dynamic && parser.is("(")) {
                    parser.skipGroup();
                }
                return true;
            }
            case NUMBER, STRING -> {
                parser.at++;
                return true;
            }
            case TEMPLATE_START -> {
                parser.skipGroup();
                return true;
            }
            default -> {
                if (parser.isAny("(", "{", "[")) {
                    parser.skipGroup();
                    return true;
                }
                return false;
            }
        }
    }

    /** A word such as {@code new} or {@code unique} that names a type itself. */
    private boolean isPlainName() {
        int next = parser.at + 1;
        return parser.isName() && !parser.isName(next) && !parser.isString(next)
                && !parser.is(next, "(") && !parser.is(next, "{") && !parser.is(next, "[") && !parser.is(next, "<");
    }

    private boolean suffix() {
        if (parser.is("[") && !parser.newline()) {
            parser.skipGroup();
            return true;
        }
        return parser.is("<") && angles();
    }

    /** Skips the type arguments or parameters that open here; stays where it is when these are no such. */
    boolean angles() {
        int first = parser.at;
        int depth = 0;
        int limit = (int) Math.min(parser.end, first + Math.min(LONGEST_ARGUMENTS, patience));
        while (parser.at < limit) {
            TokenKind kind = parser.kind();
            if (kind == TokenKind.TEMPLATE_START || parser.isAny("(", "[", "{")) {
                parser.skipGroup();
                continue;
            }
            if (kind == TokenKind.SYMBOL) {
                if (parser.is("<")) {
                    depth++;
                } else if (parser.is(">")) {
                    depth--;
                } else if (!IN_ANGLES.contains(parser.tokens.text(parser.at))) {
                    break;
                }
            } else if (kind != TokenKind.NAME && kind != TokenKind.STRING && kind != TokenKind.NUMBER) {
                break;
            }
            parser.at++;
            if (depth == 0) {
                return true;
            }
        }
        patience = Math.max(0, patience - (parser.at - first));
        parser.at = first;
        return false;
    }
}
