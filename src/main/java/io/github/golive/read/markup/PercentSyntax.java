package io.github.golive.read.markup;

/** <code>&lt;% … %&gt;</code> of JSP, GSP, EJS and the templates that look like them. */
final class PercentSyntax implements Syntax {

    private final Notation language;

    /** @param language that the code is written in */
    PercentSyntax(Notation language) {
        this.language = language;
    }

    @Override
    public String triggers() {
        return language == Notation.GROOVY ? "<%" : "<";
    }

    @Override
    public Island island(Source source, int at, Place place) {
        if (source.startsWith("%{--", at)) {
            return Island.silent(Island.Kind.COMMENT, at, source.after("--}%", at));
        }
        if (!source.startsWith("<%", at)) {
            return null;
        }
        if (source.startsWith("<%--", at)) {
            return Island.silent(Island.Kind.COMMENT, at, source.after("--%>", at + 4));
        }
        char mark = source.at(at + 2);
        int end = source.after("%>", at + 2);
        if (mark == '#' && language == Notation.SCRIPT) {
            return Island.silent(Island.Kind.COMMENT, at, end);
        }
        if (mark == '@' || mark == '%') {
            return Island.silent(Island.Kind.SILENT, at, mark == '%' ? at + 3 : end);
        }
        boolean output = mark == '=' || mark == '-' && language == Notation.SCRIPT;
        boolean declaration = mark == '!';
        int from = at + (output || declaration || mark == '_' ? 3 : 2);
        int to = Math.max(from, source.find("%>", from) < 0 ? end : end - 2);
        if (language == Notation.SCRIPT && to > from && (source.at(to - 1) == '-' || source.at(to - 1) == '_')) {
            to--;
        }
        Island.Kind kind = output ? Island.Kind.OUTPUT
                : declaration ? Island.Kind.DECLARATION : Island.Kind.CODE;
        return Island.of(kind, at, end, from, to, language);
    }
}
