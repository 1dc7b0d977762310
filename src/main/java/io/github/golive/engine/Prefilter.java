package io.github.golive.engine;

import io.github.golive.engine.WordSearch.Following;
import io.github.golive.engine.WordSearch.Word;
import io.github.golive.policy.Settings;
import io.github.golive.read.Language;
import io.github.golive.read.java.JavaSource;
import io.github.golive.value.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells files that cannot have a finding from those that must be read.
 *
 * <p>Why it loses nothing: each finding needs a Payitoff host, the word Payitoff as the file's sign, the word Nexus,
 * one of the user's own hosts, or an allowing comment. A host that is put together from two pieces still shows one
 * half of it; of {@code payitoff} the first one stands before a {@code t} or the end of its piece, the second one
 * before a hyphen, a dot or the end of its piece. A letter of such a word can only be hidden by an escape; a file with
 * an escaped letter is looked at once more without its escapes. A Secret's Base64 hides words; a manifest that has one
 * is read. With the scope {@code any} a key needs no sign, only a name, so the words of such names are looked for too.
 */
final class Prefilter {

    private static final List<Word> SIGNS = List.of(
            new Word("payi", Following.noLetterBut("t")), new Word("toff", Following.noLetterBut("")),
            new Word("nexus", Prefilter::isNoDevice),
            // the end of an allowance's mark: the letters of its beginning are in too many other words
            new Word("ve:allow"));

    /** One of these is in the name of every key, or before every key that is sent. */
    private static final List<Word> KEYS = List.of(
            new Word("key"), new Word("token"), new Word("secret"), new Word("bearer"), new Word("credential"),
            new Word("auth", Following.noLetterBut("")));

    /** Half of a shorter host is in every text. */
    private static final int SHORTEST_PARTED = 10;

    private final WordSearch signs;
    private final WordSearch keys = new WordSearch(KEYS);
    private final boolean anyKey;

    Prefilter(Settings settings) {
        List<Word> words = new ArrayList<>(SIGNS);
        for (String host : settings.sandboxHosts()) {
            if (host.length() < SHORTEST_PARTED) {
                words.add(new Word(host));
            } else {
                words.add(new Word(host.substring(0, host.length() / 2)));
                words.add(new Word(host.substring(host.length() / 2)));
            }
        }
        signs = new WordSearch(words);
        anyKey = settings.scope() == Settings.Scope.ANY;
    }

    /** Tells whether the text may have a finding; false is certain. */
    boolean mayHaveFindings(String text, Language language) {
        return shows(text, shown -> signs.findsIn(shown) || anyKey && keys.findsIn(shown))
                || (language == Language.YAML || language == Language.JSON) && text.contains("Secret");
    }

    /**
     * Tells the same of Java by a closer look: what is in comments only is none, a host must be in a literal, and a key
     * needs a name besides the sign.
     *
     * @param named whether the file's path is sign enough
     */
    boolean mayHaveFindings(JavaSource source, boolean named) {
        return source.comments(Suppressions.MARK)
                || shows(source.literals(), signs::findsIn)
                || (named || anyKey || shows(source.code(), signs::findsIn)) && shows(source.code(), keys::findsIn);
    }

    /**
     * Tells whether a value of a file, or a document within it, may be a finding or the sign that the file is about
     * Payitoff; false is certain.
     */
    boolean mayMatter(String text, Use use) {
        return use instanceof Use.Given given && keys.findsIn(given.name())
                || use instanceof Use.Header || use instanceof Use.Bearer || use instanceof Use.View
                || shows(text, shown -> signs.findsIn(shown) || keys.findsIn(shown));
    }

    /** Libraries that tell browsers apart look for the device Nexus 7, with {@code /nexus\\s7/}. */
    private static boolean isNoDevice(String text, int end) {
        boolean number = end + 1 < text.length() && text.charAt(end) == ' ' && Character.isDigit(text.charAt(end + 1));
        return !number && !text.startsWith("\\s", end);
    }

    private static boolean shows(String text, Predicate<String> words) {
        return words.test(text) || HiddenLetters.areIn(text) && words.test(HiddenLetters.revealed(text));
    }
}
