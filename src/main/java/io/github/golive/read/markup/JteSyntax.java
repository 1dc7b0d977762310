package io.github.golive.read.markup;

import java.util.Set;

/** JTE: {@code @param}, {@code @if(…)}, <code>!{…}</code>, <code>${…}</code>. */
final class JteSyntax implements Syntax {

    private static final Set<String> WITH_PARENTHESES = Set.of("if", "elseif", "for");
    private static final Set<String> BARE = Set.of("else", "endif", "endfor", "raw", "endraw");

    @Override
    public String triggers() {
        return "<@!$";
    }

    @Override
    public Island island(Source source, int at, Place place) {
        return switch (source.at(at)) {
            case '<' -> source.startsWith("<%--", at)
                    ? Island.silent(Island.Kind.COMMENT, at, source.after("--%>", at + 4)) : null;
            case '!' -> braces(source, at, at + 1, Island.Kind.CODE);
            case '$' -> braces(source, at, source.startsWith("$unsafe", at) ? at + 7 : at + 1, Island.Kind.OUTPUT);
            default -> directive(source, at);
        };
    }

    private static Island braces(Source source, int at, int open, Island.Kind kind) {
        int end = source.at(open) == '{' && source.at(at - 1) != '\\' ? source.afterBracket(open) : -1;
        return end < 0 ? null : Island.of(kind, at, end, open + 1, end - 1, Notation.JAVA);
    }

    private static Island directive(Source source, int at) {
        int nameEnd = source.endOfName(at + 1, ".");
        String word = source.text().substring(at + 1, nameEnd);
        if (word.equals("import")) {
            return Island.silent(Island.Kind.SILENT, at, source.endOfLine(at));
        }
        if (word.equals("param")) {
            int end = source.endOfLine(at);
            return Island.of(Island.Kind.STATEMENT, at, end, at + 1, end, Notation.JAVA);
        }
        if (BARE.contains(word)) {
            return Island.of(Island.Kind.STATEMENT, at, nameEnd, at + 1, nameEnd, Notation.JAVA);
        }
        boolean call = word.startsWith("template.") || word.startsWith("layout.") || word.startsWith("tag.");
        if (!call && !WITH_PARENTHESES.contains(word) || source.at(nameEnd) != '(') {
            return null;
        }
        int end = source.afterBracket(nameEnd);
        return end < 0 ? null
                : Island.of(call ? Island.Kind.OUTPUT : Island.Kind.STATEMENT, at, end, at + 1, end, Notation.JAVA);
    }
}
