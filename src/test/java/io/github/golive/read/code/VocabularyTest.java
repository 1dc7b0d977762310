package io.github.golive.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.WordTable;
import io.github.golive.value.Use;
import java.io.IOException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each word of the tables by which calls are told apart does its work, and only it. */
class VocabularyTest {

    private static final Predicate<String> SILENT = code -> read(code).seen.stream().noneMatch(VocabularyTest::isKite);
    private static final Predicate<String> COMES_BACK = code -> read(code).givenTo("send").contains("kite");
    private static final Predicate<String> VIEW = code -> isUsed(code, Use.View.class);

    private static final Map<String, Predicate<String>> CATCHES = Map.ofEntries(
            Map.entry("Vocabulary.LOOKING", SILENT),
            Map.entry("Vocabulary.SEPARATING", SILENT),
            Map.entry("Vocabulary.PATTERN_TYPES", SILENT),
            Map.entry("Vocabulary.LOGGER_WORDS", SILENT),
            Map.entry("Vocabulary.LOG_CALLS", SILENT),
            Map.entry("Vocabulary.ASSERTION_CALLS", SILENT),
            Map.entry("Vocabulary.ASSERTION_TYPES", SILENT),
            Map.entry("Vocabulary.CHECKED", SILENT),
            Map.entry("Vocabulary.FALLBACKS", COMES_BACK),
            Map.entry("Vocabulary.LOOKUPS", code -> !isUsed(code, Use.Given.class)),
            Map.entry("Vocabulary.DEFAULTED_LOOKUPS", COMES_BACK),
            Map.entry("Vocabulary.BEARERS", code -> isUsed(code, Use.Bearer.class)),
            Map.entry("Vocabulary.VIEW_CALLS", VIEW),
            Map.entry("Vocabulary.VIEW_RECEIVER_WORDS", VIEW),
            Map.entry("Vocabulary.VIEW_TYPES", VIEW),
            Map.entry("Vocabulary.RENDER_CALLS", VIEW),
            Map.entry("Vocabulary.NOT_PAIRS", code -> !read(code).givenTo("name").contains("kite")),
            Map.entry("Vocabulary.NAMESPACES", SILENT),
            Map.entry("Vocabulary.NAMES_OF_VALUES", code -> read(code).givenTo("apiKey").contains("kite")),
            Map.entry("Vocabulary.VALUES_OF_NAMES", code -> read(code).givenTo("apiKey").contains("kite")),
            Map.entry("Vocabulary.HEADER_NAME_TYPES", COMES_BACK),
            Map.entry("Vocabulary.PROSE_ATTRIBUTES", SILENT),
            Map.entry("Vocabulary.SHOWN_PROPERTIES", SILENT),
            Map.entry("Vocabulary.NAMESPACE_WORDS", SILENT),
            Map.entry("Vocabulary.WORD_MAPS", code -> !isUsed(code, Use.Given.class)),
            Map.entry("Vocabulary.EXPLANATIONS", code -> !read(code).texts().contains("red kite")),
            Map.entry("Vocabulary.BUILDING", Vocabulary::isBuilding),
            Map.entry("Receivers.COLLECTION_WORDS", SILENT),
            Map.entry("Receivers.PATTERN_WORDS", SILENT));

    private final WordTable table = new WordTable("vocabulary.txt");

    VocabularyTest() throws IOException {
    }

    private static Recorded read(String code) {
        return code.startsWith("js: ") ? Recorded.script(code.substring(4))
                : Recorded.java("class A { " + (code.startsWith("void ") ? code : "void m() { " + code + " }") + " }");
    }

    private static boolean isUsed(String code, Class<? extends Use> as) {
        return read(code).seen.stream().anyMatch(seen -> isKite(seen) && as.isInstance(seen.use()));
    }

    private static boolean isKite(Recorded.Seen seen) {
        return seen.text().equals("kite");
    }

    @TestFactory
    Stream<DynamicTest> words() {
        return table.lists().stream().map(list ->
                DynamicTest.dynamicTest(list, () -> table.check(list, CATCHES.get(list))));
    }

    @Test
    void eachWordHasItsRow() throws IllegalAccessException {
        assertThat(CATCHES.keySet()).containsExactlyInAnyOrderElementsOf(table.lists());
        table.checkComplete(Vocabulary.class, Receivers.class);
    }
}
