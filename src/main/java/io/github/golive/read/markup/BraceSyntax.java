package io.github.golive.read.markup;

/** Double braces: Mustache and Handlebars, Nunjucks and Pebble, and the frameworks that use braces in pages. */
final class BraceSyntax implements Syntax {

    private static final int MAX_MARK = 10;

    private final boolean mustache;
    private final boolean jinja;
    private String open = "{{";
    private String close = "}}";

    /**
     * @param mustache whether the page has the comments and partials of Mustache, and may set other marks
     * @param jinja whether the page has <code>{% … %}</code> and <code>{# … #}</code>
     */
    BraceSyntax(boolean mustache, boolean jinja) {
        this.mustache = mustache;
        this.jinja = jinja;
    }

    /** Other marks may be set on the way: any of the usual characters can be one. */
    @Override
    public String triggers() {
        return mustache ? "{<[$%@|" : "{";
    }

    @Override
    public Island island(Source source, int at, Place place) {
        if (jinja && source.startsWith("{%", at)) {
            return statement(source, at);
        }
        if (jinja && source.startsWith("{#", at)) {
            int end = source.find("#}", at + 2);
            return end < 0 ? null : Island.silent(Island.Kind.COMMENT, at, end + 2);
        }
        if (!source.startsWith(open, at)) {
            return null;
        }
        return mustache ? mustache(source, at) : output(source, at, place);
    }

    private static Island statement(Source source, int at) {
        int from = at + 2 + (source.at(at + 2) == '-' || source.at(at + 2) == '+' ? 1 : 0);
        int close = source.find("%}", from);
        if (close < 0) {
            return null;
        }
        int to = close - (source.at(close - 1) == '-' || source.at(close - 1) == '+' ? 1 : 0);
        return Island.of(Island.Kind.STATEMENT, at, close + 2, from, to, Notation.JINJA);
    }

    private Island output(Source source, int at, Place place) {
        int close = source.find("}}", at + 2);
        if (close < 0) {
            return null;
        }
        if (place == Place.RAW && !jinja && isScript(source, at + 2, close)) {
            return null;
        }
        int end = source.at(close + 2) == '}' && source.at(at + 2) == '{' ? close + 3 : close + 2;
        return Island.of(Island.Kind.OUTPUT, at, end, at + 2, close, jinja ? Notation.JINJA : Notation.SCRIPT);
    }

    /** Objects in objects have double braces too. */
    private static boolean isScript(Source source, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.at(i);
            if (c == ':' || c == '\n' || c == ';' || c == '{') {
                return true;
            }
        }
        return false;
    }

    private Island mustache(Source source, int at) {
        int from = at + open.length();
        char mark = source.at(from);
        if (mark == '!') {
            boolean dashes = source.startsWith("!--", from) && source.find("--" + close, from + 3) >= 0;
            return Island.silent(Island.Kind.COMMENT, at, source.after(dashes ? "--" + close : close, from));
        }
        if (mark == '=') {
            return delimiters(source, at, from);
        }
        boolean triple = mark == '{' && open.equals("{{");
        int to = source.find(triple ? "}}}" : close, from);
        if (to < 0) {
            return null;
        }
        int end = to + (triple ? 3 : close.length());
        while (from < to && "{&~".indexOf(source.at(from)) >= 0) {
            from++;
        }
        if (source.at(to - 1) == '~') {
            to--;
        }
        mark = source.at(from);
        boolean statement = "#^/>*".indexOf(mark) >= 0 || source.startsWith("else", source.skipSpace(from));
        Island.Kind kind = statement && mark != '>' ? Island.Kind.STATEMENT : Island.Kind.OUTPUT;
        return Island.of(kind, at, end, from, to, Notation.HANDLEBARS);
    }

    private Island delimiters(Source source, int at, int from) {
        int to = source.find("=" + close, from + 1);
        if (to < 0) {
            return null;
        }
        int end = to + 1 + close.length();
        String[] marks = source.text().substring(from + 1, to).strip().split("\\s+", 3);
        if (marks.length == 2 && marks[0].length() <= MAX_MARK && marks[1].length() <= MAX_MARK
                && !marks[0].isEmpty() && triggers().indexOf(marks[0].charAt(0)) >= 0) {
            open = marks[0];
            close = marks[1];
        }
        return Island.silent(Island.Kind.SILENT, at, end);
    }
}
