package io.github.golive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Every word of the word lists with a text that it must catch and a near miss that it must not.
 *
 * <pre>
 * == NOUNS | api_% | api_%ring       a list; what is caught and missed, % for the word, ^ for the word with a capital
 * key token secret                   its words keys | apiKeys | apiKeyring        a word with texts of its own
 * </pre>
 */
public final class WordTable {

    /** A word, the text that it catches and the near miss. */
    public record Row(String word, String caught, String missed) {
    }

    private final Map<String, List<Row>> lists = new LinkedHashMap<>();

    /** Reads a file of {@code src/test/resources/words}. */
    public WordTable(String file) throws IOException {
        String[] head = {};
        for (String line : Files.readAllLines(Path.of("src/test/resources/words", file))) {
            String[] cells = line.split(" \\| ");
            if (line.startsWith("== ")) {
                head = cells;
                lists.put(cells[0].substring(3), new ArrayList<>());
            } else if (cells.length == 3) {
                rows(head).add(new Row(cells[0], cells[1], cells[2]));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                for (String word : line.split(" ")) {
                    rows(head).add(new Row(word, filled(head[1], word), filled(head[2], word)));
                }
            }
        }
    }

    private List<Row> rows(String[] head) {
        return lists.get(head[0].substring(3));
    }

    private static String filled(String pattern, String word) {
        return pattern.replace("%", word).replace("^", Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    /**
     * Compares each list with the words that the classes have: a word without a row fails, and a row without a word.
     */
    public void checkComplete(Class<?>... classes) throws IllegalAccessException {
        Map<String, TreeSet<String>> words = new TreeMap<>();
        for (Class<?> type : classes) {
            for (Field field : type.getDeclaredFields()) {
                boolean constant = Modifier.isStatic(field.getModifiers()) && !field.isSynthetic();
                if (constant && Collection.class.isAssignableFrom(field.getType())) {
                    field.setAccessible(true);
                    TreeSet<String> list = new TreeSet<>();
                    ((Collection<?>) field.get(null)).forEach(word -> list.add((String) word));
                    words.put(type.getSimpleName() + "." + field.getName(), list);
                }
            }
        }
        Map<String, TreeSet<String>> rows = new TreeMap<>();
        lists.forEach((name, list) -> rows.put(name, list.stream().map(Row::word)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll)));
        assertThat(rows).isEqualTo(words);
    }

    /** Fails with all rows of a list that don't catch what they must, or catch their near miss. */
    public void check(String list, Predicate<String> catches) {
        List<String> wrong = new ArrayList<>();
        for (Row row : lists.get(list)) {
            if (!catches.test(row.caught())) {
                wrong.add(row.word() + " must catch " + row.caught());
            }
            if (catches.test(row.missed())) {
                wrong.add(row.word() + " must not catch " + row.missed());
            }
        }
        assertThat(wrong).as(list).isEmpty();
    }

    /** Returns the names of the lists. */
    public Collection<String> lists() {
        return lists.keySet();
    }
}
