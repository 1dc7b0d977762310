package io.github.golive.read.markup;

/** Expressions in the templates of Vue, within double braces, and of Svelte, within single ones. */
final class ComponentSyntax implements Syntax {

    private final boolean vue;

    ComponentSyntax(boolean vue) {
        this.vue = vue;
    }

    @Override
    public String triggers() {
        return "{";
    }

    @Override
    public Island island(Source source, int at, Place place) {
        if (vue) {
            int end = source.startsWith("{{", at) && place == Place.TEXT ? source.find("}}", at + 2) : -1;
            return end < 0 ? null : Island.of(Island.Kind.OUTPUT, at, end + 2, at + 2, end, Notation.SCRIPT);
        }
        int end = source.afterBracket(at);
        if (end < 0) {
            return null;
        }
        boolean statement = "#:/@".indexOf(source.at(at + 1)) >= 0;
        return Island.of(
                statement ? Island.Kind.STATEMENT : Island.Kind.OUTPUT, at, end, at + 1, end - 1, Notation.SCRIPT);
    }
}
