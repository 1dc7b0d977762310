package io.github.golive.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.WordTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each word of the word lists does its work, and only it. */
class WordListsTest {

    private static final Settings SETTINGS = Settings.defaults();
    private static final KeyNames NAMES = new KeyNames(SETTINGS);
    private static final Profiles PROFILES = new Profiles(SETTINGS);

    private final WordTable table = new WordTable("policy.txt");

    /** What it is to be caught, for each list; the words of {@link SettingsParser} have tests of their own. */
    private static final Map<String, Predicate<String>> CATCHES = Map.ofEntries(
            Map.entry("KeyNames.NOUNS", WordListsTest::isKeyName),
            Map.entry("KeyNames.QUALIFIERS", WordListsTest::isKeyName),
            Map.entry("KeyNames.OWNERS", owner -> NAMES.kindOf("key", List.of(owner)) != KeyNames.Kind.NONE),
            Map.entry("KeyNames.LOOK_UPS", KeyNames::looksUp),
            Map.entry("KeyNames.AUTHORIZATION", name -> NAMES.saysAuthorization(name, List.of())),
            Map.entry("KeyNames.SENT", name -> NAMES.saysAuthorization(name, List.of())),
            Map.entry("KeyNames.ENVIRONMENTS", WordListsTest::isKeyName),
            Map.entry("KeyNames.KINDS", WordListsTest::isKeyName),
            Map.entry("KeyNames.AFTER", WordListsTest::isKeyName),
            Map.entry("KeyNames.JOINING", WordListsTest::isKeyName),
            Map.entry("KeyNames.COUNTS", name -> !isKeyName(name)),
            Map.entry("KeyNames.VERBS", name -> !isKeyName(name)),
            Map.entry("KeyNames.FAULTS", NAMES::isAboutKey),
            Map.entry("KeyTexts.REFERENCES", text -> !KeyTexts.isKey(text)),
            Map.entry("KeyTexts.ENCRYPTED", text -> !KeyTexts.isKey(text)),
            Map.entry("KeyTexts.STORES", text -> !KeyTexts.isKey(text)),
            Map.entry("KeyTexts.FILE_ENDINGS", text -> !KeyTexts.isKey(text)),
            Map.entry("KeyTexts.NAMING", name -> KeyTexts.spellsName("LIVE_API_KEY", name, List.of())),
            Map.entry("KeyTexts.ADDED", text -> KeyTexts.spellsName(text, "apiKey", List.of())),
            Map.entry("KeyTexts.NOTHING", text -> !KeyTexts.isKey(text)),
            Map.entry("MessageBundles.FOLDERS", MessageBundles::isInFolder),
            Map.entry("Payitoff.SANDBOX_HOSTS", host -> Payitoff.sandboxDomain(host, SETTINGS) != null),
            Map.entry("Payitoff.DOMAINS", Payitoff::isOwn),
            Map.entry("Profiles.CONFIGURATION", PROFILES::isNonProduction),
            Map.entry("Profiles.SCRIPTS", file -> !PROFILES.isNonProduction(file)),
            Map.entry("Profiles.ENDINGS", PROFILES::isNonProduction),
            Map.entry("Profiles.AMBIGUOUS", file -> !PROFILES.isNonProduction(file)),
            Map.entry("UrlScanner.NAMING_SCHEMES", text -> UrlScanner.scan(text, SETTINGS).isEmpty()),
            Map.entry("UrlScanner.ARCHIVES", text -> UrlScanner.scan(text, SETTINGS).isEmpty()),
            Map.entry("Vendors.WORDS", name -> !isKeyName(name)),
            Map.entry("Vendors.LIBRARIES", name -> !isKeyName(name)),
            Map.entry("Vendors.IN_NAMES_ONLY", name -> !isKeyName(name)),
            Map.entry("Words.GLUED", name -> Words.of(name).size() > 1));

    WordListsTest() throws IOException {
    }

    private static boolean isKeyName(String name) {
        return NAMES.kindOf(name, List.of()) != KeyNames.Kind.NONE;
    }

    @TestFactory
    Stream<DynamicTest> words() {
        return table.lists().stream().map(list ->
                DynamicTest.dynamicTest(list, () -> table.check(list, CATCHES.get(list))));
    }

    @Test
    void eachWordHasItsRow() throws IllegalAccessException {
        assertThat(CATCHES.keySet()).containsExactlyInAnyOrderElementsOf(table.lists());
        table.checkComplete(KeyNames.class, KeyTexts.class, MessageBundles.class, Payitoff.class, Profiles.class,
                UrlScanner.class, Vendors.class, Words.class);
    }
}
