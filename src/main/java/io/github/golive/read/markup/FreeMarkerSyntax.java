package io.github.golive.read.markup;

/** FreeMarker's comments, directives, macros and interpolations. */
final class FreeMarkerSyntax implements Syntax {

    private final boolean brackets;
    private final boolean interpolations;

    FreeMarkerSyntax(boolean brackets) {
        this(brackets, true);
    }

    /**
     * @param brackets whether directives may be written in square brackets
     * @param interpolations whether <code>${…}</code> is FreeMarker's
     */
    FreeMarkerSyntax(boolean brackets, boolean interpolations) {
        this.brackets = brackets;
        this.interpolations = interpolations;
    }

    @Override
    public String triggers() {
        return (interpolations ? "<$#" : "<") + (brackets ? "[" : "");
    }

    @Override
    public Island island(Source source, int at, Place place) {
        char c = source.at(at);
        if (c == '$' || c == '#') {
            int end = source.at(at + 1) == '{' && source.at(at - 1) != '\\' ? source.afterBracket(at + 1) : -1;
            return end < 0 ? null : output(at, end, 2);
        }
        if (source.startsWith(c + "#--", at)) {
            return Island.silent(Island.Kind.COMMENT, at, source.after(c == '<' ? "-->" : "--]", at + 4));
        }
        if (c == '[' && source.at(at + 1) == '=') {
            int end = source.afterBracket(at);
            return end < 0 ? null : output(at, end, 2);
        }
        int name = source.at(at + 1) == '/' ? at + 2 : at + 1;
        char mark = source.at(name);
        boolean directive = (mark == '#' || mark == '@') && Source.isLetter(source.at(name + 1));
        if (!directive || c == '[' && place == Place.RAW && mark == '@') {
            return directiveEnd(source, at, name);
        }
        int end = end(source, name, c == '<' ? '>' : ']');
        boolean empty = source.at(end - 2) == '/';
        Island.Kind kind = mark == '@' && empty ? Island.Kind.OUTPUT : Island.Kind.STATEMENT;
        return Island.of(kind, at, end, at + 1, empty ? end - 2 : end - 1, Notation.FREEMARKER);
    }

    /** A macro may be closed without its name. */
    private static Island directiveEnd(Source source, int at, int name) {
        return source.startsWith("</@>", at) && name == at + 2 ? Island.silent(Island.Kind.SILENT, at, at + 4) : null;
    }

    private static Island output(int at, int end, int marks) {
        return Island.of(Island.Kind.OUTPUT, at, end, at + marks, end - 1, Notation.FREEMARKER);
    }

    /** A directive ends at the first bracket that is neither in a string nor in parentheses. */
    private static int end(Source source, int from, char closing) {
        int depth = 0;
        int limit = source.limit(from);
        for (int i = from; i < limit; i++) {
            char c = source.at(i);
            if (c == '"' || c == '\'') {
                int end = source.endOfString(i);
                i = end < 0 ? i : end - 1;
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (c == closing && depth == 0) {
                return i + 1;
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            } else if (c == '<' && depth == 0) {
                break;
            }
        }
        int end = source.after(String.valueOf(closing), from);
        source.failed(Math.max(0, limit - end));
        return end;
    }
}
