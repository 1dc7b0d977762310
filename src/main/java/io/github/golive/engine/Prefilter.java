package io.github.golive.engine;

import io.github.golive.policy.Settings;
import io.github.golive.read.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells files that cannot have a finding from those that must be read.
 *
 * <p>Why it loses nothing: each finding needs a Payitoff host, the word Payitoff as the file's sign, the word Nexus,
 * one of the user's own hosts, or an allowing comment. A host that is put together from two pieces still shows one
 * half of {@code payitoff}: the first one before a {@code t} or the end of its piece, the second one before a hyphen,
 * a dot or the end of its piece. A letter of such a word can only be hidden by an escape; a file with an escaped
 * letter is looked
 * at once more without its escapes. A Secret's Base64 hides words; a manifest that has one is read. With the scope
 * {@code any} a key needs no sign, only a name, so the words of such names are looked for as well.
 *
 * <p>Why it is quick: every word has at least four letters, so one of its first three pairs of letters begins at a
 * multiple of three, and only those pairs are looked at. Of a hundred pairs two begin like one of a word, and of these
 * hardly any goes on with the letter that follows in the word.
 */
final class Prefilter {

    private static final String FIRST_HALF = "payi";
    private static final String SECOND_HALF = "toff";

    /** The end of {@code golive:allow}: the letters of its beginning are in too many other words. */
    private static final String ALLOWING = "ve:allow";

    private static final List<String> ALWAYS = List.of(FIRST_HALF, SECOND_HALF, "nexus", ALLOWING);
    private static final List<String> ANY_SCOPE = List.of("token", "secret", "bearer", "credential");

    private static final int STEP = 3;
    private static final int LETTERS = 32;

    /** Which words may stand at a pair of letters, and which of the word's letters the pair begins with. */
    private record Candidate(String word, int at) {
    }

    /** A letter after a pair: the word may have ended. */
    private static final int ANY_LETTER = -1;

    private final Candidate[][] byPair = new Candidate[LETTERS * LETTERS][];
    /** For each pair the letters that may follow it in a word, a bit for each. */
    private final int[] following = new int[LETTERS * LETTERS];
    private final boolean anyKey;

    Prefilter(Settings settings) {
        List<String> words = new ArrayList<>(ALWAYS);
        anyKey = settings.scope() == Settings.Scope.ANY;
        if (anyKey) {
            words.addAll(ANY_SCOPE);
        }
        words.addAll(settings.sandboxHosts());
        for (String word : words) {
            for (int at = 0; at < STEP; at++) {
                int pair = pair(word.charAt(at), word.charAt(at + 1));
                add(pair, new Candidate(word, at));
                following[pair] |= at + 2 < word.length() ? 1 << word.charAt(at + 2) : ANY_LETTER;
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

    /** Tells whether the text may have a finding; false is certain. */
    boolean mayHaveFindings(String text, Language language) {
        return names(text)
                || hasEscapedLetter(text) && names(unescaped(text))
                || (language == Language.YAML || language == Language.JSON) && text.contains("Secret");
    }

    private boolean names(String text) {
        return hasWord(text) || anyKey && hasKey(text);
    }

    private boolean hasWord(String text) {
        int last = text.length() - 2;
        for (int at = candidate(text, 0); at <= last; at = candidate(text, at + STEP)) {
            Candidate[] candidates = byPair[pair(text.charAt(at), text.charAt(at + 1))];
            if (candidates != null && isAnyAt(candidates, text, at)) {
                return true;
            }
        }
        return false;
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
            String word = candidate.word;
            int start = at - candidate.at;
            if (text.regionMatches(true, start, word, 0, word.length())
                    && !isWithinOtherWord(word, text, start + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Every {@code startOffset} and {@code payInterest} would make its file a candidate. */
    private static boolean isWithinOtherWord(String word, String text, int end) {
        if (end == text.length() || !Character.isLetter(text.charAt(end))) {
            return false;
        }
        return word.equals(SECOND_HALF) || word.equals(FIRST_HALF) && (text.charAt(end) | 0x20) != 't';
    }

    private static boolean hasKey(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            if ((text.charAt(i) | 0x20) == 'k' && text.regionMatches(true, i, "key", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEscapedLetter(String text) {
        for (int i = text.indexOf('\\'); i >= 0 && i + 2 < text.length(); i = text.indexOf('\\', i + 1)) {
            char next = text.charAt(i + 1);
            if (next == 'u' && isUnicodeLetter(text, i + 2)
                    || next == 'x' && isHexLetter(text, i + 2)
                    || next == '1' && Character.isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (isHexLetter(text, i + 1)) {
                return true;
            }
        }
        // one character is searched for several times faster than two
        for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
            if (text.startsWith("#", i + 1) && isEntityOfLetter(text, i + 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnicodeLetter(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == 'u' || text.charAt(i) == '0' || text.charAt(i) == '{')) {
            i++;
        }
        return isHexLetter(text, i);
    }

    /** The codes of ASCII letters are 41 to 5A and 61 to 7A. */
    private static boolean isHexLetter(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char high = text.charAt(at);
        int low = Character.digit(text.charAt(at + 1), 16);
        return (high == '4' || high == '6') && low >= 1 || (high == '5' || high == '7') && low >= 0 && low <= 10;
    }

    private static boolean isEntityOfLetter(String text, int at) {
        int end = at;
        boolean hex = end < text.length() && (text.charAt(end) | 0x20) == 'x';
        int from = hex ? at + 1 : at;
        for (end = from; end < text.length() && end < from + 8
                && Character.digit(text.charAt(end), hex ? 16 : 10) >= 0;) {
            end++;
        }
        if (end == from) {
            return false;
        }
        long code = Long.parseLong(text.substring(from, end), hex ? 16 : 10);
        return code < 128 && Character.isLetter((int) code);
    }

    /** Returns the text as any of its escapes would have it; what an escape does not stand for stays as it is. */
    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
                if (at < text.length() && text.charAt(at) != '\\') {
                    at = afterBackslash(text, at, plain);
                }
            } else if (c == '%' && isHexLetter(text, at + 1)) {
                at = code(text, at + 1, 2, 16, plain);
            } else if (text.startsWith("&#", at)) {
                boolean hex = at + 2 < text.length() && (text.charAt(at + 2) | 0x20) == 'x';
                at = code(text, hex ? at + 3 : at + 2, 7, hex ? 16 : 10, plain);
                at += at < text.length() && text.charAt(at) == ';' ? 1 : 0;
            } else {
                plain.append(c);
                at++;
            }
        }
        return plain.toString();
    }

    private static int afterBackslash(String text, int at, StringBuilder plain) {
        char c = text.charAt(at);
        if (c == 'x') {
            return code(text, at + 1, 2, 16, plain);
        }
        if (c >= '0' && c <= '7') {
            return code(text, at, 3, 8, plain);
        }
        if (c != 'u') {
            plain.append(c);
            return at + 1;
        }
        int digits = at;
        while (digits < text.length() && text.charAt(digits) == 'u') {
            digits++;
        }
        boolean braced = digits < text.length() && text.charAt(digits) == '{';
        int end = code(text, braced ? digits + 1 : digits, braced ? 6 : 4, 16, plain);
        return braced && end < text.length() && text.charAt(end) == '}' ? end + 1 : end;
    }

    /** Appends the character that the digits from {@code at} stand for, and returns where they end. */
    private static int code(String text, int at, int most, int radix, StringBuilder plain) {
        int end = at;
        int code = 0;
        while (end < text.length() && end < at + most && Character.digit(text.charAt(end), radix) >= 0) {
            code = code * radix + Character.digit(text.charAt(end), radix);
            end++;
        }
        if (end > at) {
            plain.append((char) code);
        }
        return end;
    }
}
