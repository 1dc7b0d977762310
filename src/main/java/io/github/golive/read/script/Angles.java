package io.github.golive.read.script;

import java.util.Set;

/** Tells type arguments between angle brackets from comparisons, by what stands between them. */
final class Angles {

    private static final Set<String> IN_SCRIPT = Set.of(",", ".", "|", "&", "=>", "?", ":", "=", "-", "...", "*", "+");
    private static final Set<String> IN_JVM = Set.of(",", ".", "?", "&", ":", "*", "->", "@", "...");
    private static final int LONGEST = 2_000;

    private final Parser parser;
    private final Set<String> allowed;
    /** How many tokens may still be looked at in vain, so that no input makes every comparison a long search. */
    private long patience;

    Angles(Parser parser) {
        this.parser = parser;
        this.allowed = parser.dialect.isScript() ? IN_SCRIPT : IN_JVM;
        this.patience = 100_000L + 2L * parser.tokens.size();
    }

    /** Skips the type arguments or parameters that open here; stays where it is when these are no such. */
    boolean skip() {
        int first = parser.at;
        int depth = 0;
        int limit = (int) Math.min(parser.end, first + Math.min(LONGEST, patience));
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
                } else if (!allowed.contains(parser.tokens.text(parser.at))) {
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
