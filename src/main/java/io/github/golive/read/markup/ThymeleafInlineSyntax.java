package io.github.golive.read.markup;

/** Thymeleaf's expressions in text and scripts: <code>[[${…}]]</code> and <code>[(${…})]</code>. */
final class ThymeleafInlineSyntax implements Syntax {

    @Override
    public String triggers() {
        return "[/+";
    }

    @Override
    public Island island(Source source, int at, Place place) {
        if (place == Place.TAG || place == Place.VALUE) {
            return null;
        }
        if (source.at(at) == '/' || source.at(at) == '+') {
            return place == Place.RAW ? commented(source, at) : null;
        }
        boolean escaped = source.at(at + 1) == '[';
        if (!escaped && source.at(at + 1) != '(') {
            return null;
        }
        int from = source.skipSpace(at + 2);
        boolean expression = "$*#@~|_".indexOf(source.at(from)) >= 0
                && (source.at(from + 1) == '{' || source.at(from + 1) == '_' || source.at(from) == '|');
        int to = expression ? source.find(escaped ? "]]" : ")]", from) : -1;
        return to < 0 ? null : Island.of(Island.Kind.OUTPUT, at, to + 2, at + 2, to, Notation.THYMELEAF);
    }

    /** What stands behind an expression in a comment is a prototype that the expression replaces. */
    private Island commented(Source source, int at) {
        if (source.startsWith("/*[+", at) || source.startsWith("+]*/", at)) {
            return Island.silent(Island.Kind.SILENT, at, at + 4);
        }
        if (source.startsWith("/*[-", at)) {
            return Island.silent(Island.Kind.COMMENT, at, source.after("-]*/", at + 4));
        }
        int open = source.startsWith("/*", at) ? source.skipSpace(at + 2) : at;
        Island inner = source.at(open) == '[' ? island(source, open, Place.RAW) : null;
        int close = inner == null ? at : source.skipSpace(inner.end());
        if (!source.startsWith("*/", close) || inner == null) {
            return null;
        }
        int end = endOfPrototype(source, close + 2);
        return Island.of(Island.Kind.OUTPUT, at, end, inner.from(), inner.to(), Notation.THYMELEAF);
    }

    private static int endOfPrototype(Source source, int from) {
        int depth = 0;
        for (int i = from; i < source.length(); i++) {
            char c = source.at(i);
            if (c == '"' || c == '\'' || c == '`') {
                int end = source.endOfString(i);
                i = end < 0 ? i : end - 1;
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                if (--depth < 0) {
                    return i;
                }
            } else if (depth == 0 && (c == ';' || c == ',' || c == '\n' || c == '\r')
                    || source.startsWith("</script", i)) {
                return i;
            }
        }
        return source.length();
    }
}
