package io.github.golive.read.script;

import java.util.Set;

/** Skips TypeScript's types: they say nothing about values. */
final class TypeSkipper {

    private static final Set<String> PREFIXES = Set.of(
            "|", "&", "keyof", "typeof", "readonly", "unique", "infer", "asserts", "new", "abstract", "-", "...");
    private final Parser parser;
    private final Angles angles;

    TypeSkipper(Parser parser) {
        this.parser = parser;
        this.angles = new Angles(parser);
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
        return angles.skip();
    }
}
