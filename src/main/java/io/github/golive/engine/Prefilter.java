package io.github.golive.engine;

import io.github.golive.policy.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells files that cannot have a finding from those that must be read.
 *
 * <p>Why it loses nothing: each finding needs a Payitoff host, the word Payitoff as the file's sign, the word Nexus, one
 * of the user's own hosts, or an allowing comment. A word that is put together from two pieces still shows one of its
 * halves, so halves of {@code payitoff} are looked for. A letter of such a word can only be hidden by an escape; a file
 * with an escaped letter is read. A Secret hides words in Base64; a file that has one is read. With the scope
 * {@code any} a key needs no sign, only a name, so the words of such names are looked for as well.
 */
final class Prefilter {

    private static final List<String> ALWAYS = List.of("payi", "toff", "nexus", "golive:allow");
    private static final List<String> ANY_SCOPE = List.of("key", "token", "secret", "bearer", "credential", "auth");

    private final List<String> words;

    Prefilter(Settings settings) {
        List<String> all = new ArrayList<>(ALWAYS);
        if (settings.scope() == Settings.Scope.ANY) {
            all.addAll(ANY_SCOPE);
        }
        settings.sandboxHosts().forEach(host -> all.add(host.toLowerCase(Locale.ROOT)));
        this.words = List.copyOf(all);
    }

    /** Tells whether the text may have a finding; false is certain. */
    boolean mayHaveFindings(String text) {
        return hasWord(text) || hasEscapedLetter(text) || text.contains("Secret") && text.contains("kind");
    }

    private boolean hasWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = (char) (text.charAt(i) | 0x20);
            for (String word : words) {
                if (word.charAt(0) == c && text.regionMatches(true, i, word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasEscapedLetter(String text) {
        for (int i = text.indexOf('\\'); i >= 0 && i + 2 < text.length(); i = text.indexOf('\\', i + 1)) {
            char next = text.charAt(i + 1);
            if (next == 'u' && isUnicodeLetter(text, i + 2) || next == 'x' && isHexLetter(text, i + 2)
                    || next == '1' && Character.isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        return hasCodedLetter(text, '%') || hasCodedLetter(text, '&');
    }

    private static boolean isUnicodeLetter(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == 'u' || text.charAt(i) == '0' || text.charAt(i) == '{')) {
            i++;
        }
        return isHexLetter(text, i);
    }

    private static boolean isHexLetter(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) >= '4' && text.charAt(at) <= '7'
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }

    private static boolean hasCodedLetter(String text, char mark) {
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
            boolean letter = mark == '%'
                    ? isHexLetter(text, i + 1)
                    : i + 2 < text.length() && text.charAt(i + 1) == '#';
            if (letter) {
                return true;
            }
        }
        return false;
    }
}
