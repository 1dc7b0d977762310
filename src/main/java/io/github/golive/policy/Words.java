package io.github.golive.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits names into their words, in lower case: {@code XMLApiKey2} into xml, api, key, 2. */
final class Words {

    /** Longest name that is looked at; a longer text is no name. */
    static final int LONGEST_NAME = 300;

    /**
     * Words that people write together without a sign of where one ends: {@code PAYITOFF_APIKEY}, {@code accesstoken}.
     */
    private static final Set<String> GLUED = Set.of(
            "payitoff", "partner", "api", "access", "auth", "bearer", "authorization", "nexus", "key", "keys", "token",
            "tokens", "secret", "sandbox", "prod", "live", "test", "dev", "staging", "default", "x", "my", "rest",
            "http");

    /** A word of which the glued words above are a part by chance is short, so at most this many are taken apart. */
    private static final int MOST_GLUED = 5;

    private Words() {
    }

    /** Returns the words of the name; none for a text that is too long to be one. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        if (name.length() > LONGEST_NAME) {
            return words;
        }
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !isPart(name, i) || i > start && begins(name, i)) {
                if (i > start) {
                    add(name.substring(start, i).toLowerCase(Locale.ROOT), words);
                }
                start = i < name.length() && isPart(name, i) ? i : i + 1;
            }
        }
        return words;
    }

    private static boolean isPart(String name, int at) {
        return Character.isLetterOrDigit(name.charAt(at));
    }

    /** Tells whether a new word begins at {@code at}, which follows a letter or digit. */
    private static boolean begins(String name, int at) {
        char before = name.charAt(at - 1);
        char here = name.charAt(at);
        if (Character.isDigit(before) != Character.isDigit(here)) {
            return !isVersion(name, at);
        }
        if (!Character.isUpperCase(here)) {
            return false;
        }
        boolean lowerNext = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return !Character.isUpperCase(before) || lowerNext && !isPlural(name, at);
    }

    /** {@code v2} is one word. */
    private static boolean isVersion(String name, int at) {
        char before = name.charAt(at - 1);
        return (before == 'v' || before == 'V') && (at == 1 || !isPart(name, at - 2) || begins(name, at - 1));
    }

    /** The last letters of {@code APIKEYs}. */
    private static boolean isPlural(String name, int at) {
        return at + 2 == name.length() && name.charAt(at + 1) == 's';
    }

    private static void add(String word, List<String> words) {
        Deque<String> parts = new ArrayDeque<>();
        if (word.length() > 4 && !GLUED.contains(word) && takeApart(word, parts)) {
            words.addAll(parts);
        } else {
            words.add(word);
        }
    }

    private static boolean takeApart(String word, Deque<String> parts) {
        if (word.isEmpty()) {
            return true;
        }
        if (parts.size() == MOST_GLUED) {
            return false;
        }
        for (int end = word.length(); end > 0; end--) {
            String part = word.substring(0, end);
            if (GLUED.contains(part)) {
                parts.addLast(part);
                if (takeApart(word.substring(end), parts)) {
                    return true;
                }
                parts.removeLast();
            }
        }
        return false;
    }
}
