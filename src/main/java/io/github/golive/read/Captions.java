package io.github.golive.read;

import java.util.Locale;
import java.util.Set;

/** Tells from names whether the text behind them is written for people. */
public final class Captions {

    /** Last words of names whose text documents something. */
    private static final Set<String> DOCUMENTATION = Set.of(
            "description", "descriptions", "summary", "title", "comment", "comments", "note", "notes", "documentation",
            "example", "examples", "changelog", "remarks", "deprecated", "deprecation");

    /** Last words of names whose sentences are written for people, while an address alone is where they are led. */
    private static final Set<String> CAPTIONS = Set.of(
            "help", "hint", "tooltip", "label", "caption", "placeholder", "doc", "docs", "text", "message", "msg",
            "subject", "heading", "subtitle");

    private Captions() {
    }

    /** Tells whether the text behind a name is documentation, going by the last word of the name. */
    public static boolean isDocumentation(String name) {
        return DOCUMENTATION.contains(lastWord(name));
    }

    /** Tells whether what is given to a name is shown to people, so that a sentence in it is prose. */
    public static boolean isCaption(String name) {
        return CAPTIONS.contains(lastWord(name));
    }

    /** Tells whether a text has several words, and is no markup or object that is written out. */
    public static boolean isSentence(String text) {
        return text.indexOf('<') < 0 && text.indexOf('{') < 0 && text.strip().chars().anyMatch(Character::isWhitespace);
    }

    /** Returns the last word of a name in camel, kebab, snake or dotted case, in lower case. */
    public static String lastWord(String name) {
        int end = name.length();
        while (end > 0 && !Character.isLetter(name.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(name.charAt(start - 1))) {
            start--;
            boolean upper = Character.isUpperCase(name.charAt(start));
            boolean lowerBefore = start > 0 && Character.isLowerCase(name.charAt(start - 1));
            if (upper && lowerBefore) {
                break;
            }
        }
        return name.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
