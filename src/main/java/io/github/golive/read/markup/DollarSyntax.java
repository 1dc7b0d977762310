package io.github.golive.read.markup;

/** <code>${…}</code> and <code>#{…}</code>. */
final class DollarSyntax implements Syntax {

    private final String marks;
    private final boolean attributesOnly;

    /**
     * @param marks the characters that may stand before the brace
     * @param attributesOnly whether scripts use the same marks for themselves
     */
    DollarSyntax(String marks, boolean attributesOnly) {
        this.marks = marks;
        this.attributesOnly = attributesOnly;
    }

    @Override
    public String triggers() {
        return marks;
    }

    @Override
    public Island island(Source source, int at, Place place) {
        if (source.at(at + 1) != '{' || source.at(at - 1) == '\\' || attributesOnly && place != Place.VALUE) {
            return null;
        }
        int end = source.afterBracket(at + 1);
        return end < 0 ? null : Island.of(Island.Kind.OUTPUT, at, end, at + 2, end - 1, Notation.EXPRESSION_LANGUAGE);
    }
}
