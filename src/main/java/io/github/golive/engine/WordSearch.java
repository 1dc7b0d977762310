package io.github.golive.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for words in a text, in any case.
 *
 * <p>Why it is quick: of a word that has at least four letters one of the first three pairs of letters begins at a
 * multiple of three, and only those pairs are looked at. Of a hundred pairs two begin like one of a word, and of these
 * hardly any goes on with the letter that follows in the word.
 */
final class WordSearch {

    private static final int STEP = 3;
    private static final int LETTERS = 32;

    /** Tells from what follows a word whether it is the one that is looked for. */
    interface Following {

        /** @param end offset in the text after the word */
        boolean allows(String text, int end);

        /** @param letters that may follow, in lower case; others may not, but for what is no letter */
        static Following noLetterBut(String letters) {
            return (text, end) -> end == text.length() || !Character.isLetter(text.charAt(end))
                    || letters.indexOf(Character.toLowerCase(text.charAt(end))) >= 0;
        }
    }

    /** @param letters in lower case, at least one */
    record Word(String letters, Following following) {

        /** A word that anything may follow. */
        Word(String letters) {
            this(letters, (text, end) -> true);
        }

        private boolean isAt(String text, int start) {
            return text.regionMatches(true, start, letters, 0, letters.length())
                    && following.allows(text, start + letters.length());
        }
    }

    /** Which words may stand at a pair of letters, and which of the word's letters the pair begins with. */
    private record Candidate(Word word, int at) {
    }

    /** A letter after a pair: the word may have ended. */
    private static final int ANY_LETTER = -1;

    private final Candidate[][] byPair = new Candidate[LETTERS * LETTERS][];
    /** For each pair the letters that may follow it in a word, a bit for each. */
    private final int[] following = new int[LETTERS * LETTERS];
    private final List<Word> shortWords = new ArrayList<>();

    WordSearch(List<Word> words) {
        for (Word word : words) {
            if (word.letters.length() <= STEP) {
                shortWords.add(word);
                continue;
            }
            for (int at = 0; at < STEP; at++) {
                int pair = pair(word.letters.charAt(at), word.letters.charAt(at + 1));
                add(pair, new Candidate(word, at));
                following[pair] |= at + 2 < word.letters.length() ? 1 << word.letters.charAt(at + 2) : ANY_LETTER;
            }
        }
    }

    private void add(int pair, Candidate candidate) {
        List<Candidate> candidates = new ArrayList<>();
        if (byPair[pair] != null) {
            candidates.addAll(List.of(byPair[pair]));
        }
        candidates.add(candidate);
        byPair[pair] = candidates.toArray(new Candidate[0]);
    }

    private static int pair(char first, char second) {
        return (first & LETTERS - 1) * LETTERS + (second & LETTERS - 1);
    }

    /** Tells whether one of the words is in the text. */
    boolean findsIn(String text) {
        int last = text.length() - 2;
        for (int at = candidate(text, 0); at <= last; at = candidate(text, at + STEP)) {
            Candidate[] candidates = byPair[pair(text.charAt(at), text.charAt(at + 1))];
            if (candidates != null && isAnyAt(candidates, text, at)) {
                return true;
            }
        }
        return !shortWords.isEmpty() && findsShortOneIn(text);
    }

    /**
     * Returns where from {@code from} on three letters stand that begin like a word, or else a place among the last two
     * characters or behind them. It calls nothing that is not inlined, so that the compiler keeps the text's array in a
     * register: that makes it twice as fast.
     */
    private int candidate(String text, int from) {
        int last = text.length() - 2;
        int at = from;
        while (at < last) {
            int letters = following[pair(text.charAt(at), text.charAt(at + 1))];
            if (letters != 0 && (letters & 1 << text.charAt(at + 2)) != 0) {
                return at;
            }
            at += STEP;
        }
        return at;
    }

    private static boolean isAnyAt(Candidate[] candidates, String text, int at) {
        for (Candidate candidate : candidates) {
            if (candidate.word.isAt(text, at - candidate.at)) {
                return true;
            }
        }
        return false;
    }

    private boolean findsShortOneIn(String text) {
        for (Word word : shortWords) {
            int first = word.letters.charAt(0);
            for (int at = 0; at < text.length(); at++) {
                if ((text.charAt(at) | 0x20) == first && word.isAt(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
