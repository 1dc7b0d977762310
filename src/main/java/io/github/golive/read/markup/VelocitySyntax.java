package io.github.golive.read.markup;

import java.util.Set;

/** Velocity's comments, directives and references. */
final class VelocitySyntax implements Syntax {

    private static final Set<String> BARE = Set.of("else", "end", "break", "stop", "return");

    @Override
    public String triggers() {
        return "#$";
    }

    @Override
    public Island island(Source source, int at, Place place) {
        if (source.at(at - 1) == '\\') {
            return null;
        }
        return source.at(at) == '#' ? directive(source, at) : reference(source, at, place);
    }

    private static Island directive(Source source, int at) {
        if (source.startsWith("##", at)) {
            return Island.silent(Island.Kind.COMMENT, at, source.endOfLine(at));
        }
        if (source.startsWith("#*", at)) {
            return Island.silent(Island.Kind.COMMENT, at, source.after("*#", at + 2));
        }
        if (source.startsWith("#[[", at) || source.startsWith("]]#", at)) {
            return Island.silent(Island.Kind.SILENT, at, at + 3);
        }
        boolean braced = source.at(at + 1) == '{';
        int name = braced ? at + 2 : source.at(at + 1) == '@' ? at + 2 : at + 1;
        int nameEnd = source.endOfName(name, "");
        if (nameEnd == name || !Source.isLetter(source.at(name))) {
            return null;
        }
        String word = source.text().substring(name, nameEnd);
        int after = braced && source.at(nameEnd) == '}' ? nameEnd + 1 : nameEnd;
        if (BARE.contains(word)) {
            return Island.of(Island.Kind.STATEMENT, at, after, name, nameEnd, Notation.VELOCITY);
        }
        int open = source.skipSpace(after);
        int end = source.at(open) == '(' ? source.afterBracket(open) : -1;
        return end < 0 ? null : Island.of(Island.Kind.STATEMENT, at, end, name, end, Notation.VELOCITY);
    }

    /** A script may use the same names for itself: there, only what stands in a string is certainly a reference. */
    private static Island reference(Source source, int at, Place place) {
        int name = source.at(at + 1) == '!' ? at + 2 : at + 1;
        if (source.at(name) == '{') {
            int end = source.afterBracket(name);
            return end < 0 ? null
                    : Island.of(Island.Kind.OUTPUT, at, end, name + 1, end - 1, Notation.VELOCITY);
        }
        int end = source.endOfName(name, "-");
        if (end == name || !Source.isLetter(source.at(name))) {
            return null;
        }
        if (place == Place.RAW && !(isQuote(source.at(at - 1)) || isQuote(source.at(end)))) {
            return null;
        }
        while (source.at(end) == '.' && Source.isLetter(source.at(end + 1))) {
            end = source.endOfName(end + 1, "-");
            int close = source.at(end) == '(' ? source.afterBracket(end) : -1;
            end = Math.max(end, close);
        }
        return Island.of(Island.Kind.OUTPUT, at, end, at, end, Notation.VELOCITY);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }
}
