package io.github.golive.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.Rounds;
import io.github.golive.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML in every style, written by hand rather than by a library, as SnakeYAML reads it: the same values under the same
 * names at the same places.
 */
class AgainstYamlParserTest {

    @Test
    void yaml() {
        int[] counts = new int[2];
        Rounds.run(300, random -> {
            String text = new YamlText(random).stream();
            List<String> expected;
            try {
                expected = expected(text);
                counts[0]++;
            } catch (YamlEngineException notYaml) {
                counts[1]++;
                return;
            }
            assertThat(Recorder.yaml(text).values.stream()
                    .map(each -> each.name() + "@" + place(each, text) + "=" + each.value()))
                    .as(text).containsExactlyElementsOf(expected);
        });
        assertThat(counts[0]).as("of the documents, %s are not YAML", counts[1]).isGreaterThan(counts[1] * 9);
    }

    /** Returns where a value begins that begins with what is written: one that begins with a fold has no such place. */
    private static String place(Recorder.Given each, String text) {
        return !each.value().startsWith("\n") && text.startsWith(each.value().substring(0, 1),
                each.start()) ? String.valueOf(each.start()) : "?";
    }

    private static List<String> expected(String text) {
        List<String> expected = new ArrayList<>();
        Deque<Place> open = new ArrayDeque<>();
        Map<Anchor, ScalarEvent> anchored = new HashMap<>();
        for (Event event : withoutAliasesOfCollections(text)) {
            switch (event.getEventId()) {
                case DocumentStart -> {
                    anchored.clear();
                    open.push(new Place("", Event.ID.DocumentStart));
                }
                case SequenceStart, MappingStart -> {
                    String path = open.peek().next(null);
                    open.push(new Place(path, event.getEventId()));
                }
                case SequenceEnd, MappingEnd, DocumentEnd -> open.pop();
                case Alias -> {
                    String path = open.peek().next("");
                    ScalarEvent scalar = anchored.get(((AliasEvent) event).getAlias());
                    if (scalar != null) {
                        add(expected, path, scalar, text);
                    }
                }
                case Scalar -> {
                    ScalarEvent scalar = (ScalarEvent) event;
                    scalar.getAnchor().ifPresent(anchor -> anchored.put(anchor, scalar));
                    add(expected, open.peek().next(scalar.getValue()), scalar, text);
                }
                default -> {
                }
            }
        }
        return expected;
    }

    /** Puts the events of short collections where these are meant. */
    private static List<Event> withoutAliasesOfCollections(String text) {
        List<Event> events = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        Map<Anchor, List<Event>> anchored = new HashMap<>();
        for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
            List<Event> meant = event instanceof AliasEvent alias ? anchored.get(alias.getAlias()) : null;
            if (meant != null) {
                events.addAll(meant);
                continue;
            }
            events.add(event);
            if (event instanceof CollectionStartEvent) {
                open.push(events.size() - 1);
            } else if (event instanceof CollectionEndEvent) {
                int first = open.pop();
                CollectionStartEvent start = (CollectionStartEvent) events.get(first);
                int length = event.getEndMark().orElseThrow().getIndex() - start.getStartMark().orElseThrow()
                        .getIndex();
                List<Event> collection = length > 500 ? null : List.copyOf(events.subList(first, events.size()));
                start.getAnchor().ifPresent(anchor -> anchored.put(anchor, collection));
            } else if (event instanceof ScalarEvent scalar) {
                scalar.getAnchor().ifPresent(anchored::remove);
            } else if (event.getEventId() == Event.ID.DocumentEnd) {
                anchored.clear();
            }
        }
        return events;
    }

    private static void add(List<String> expected, String path, ScalarEvent scalar, String text) {
        if (path != null && !Reporter.isNothing(Value.ofFile(scalar.getValue()))) {
            expected.add(path + "@" + start(scalar, text) + "=" + scalar.getValue());
        }
    }

    private static String start(ScalarEvent scalar, String text) {
        if (scalar.getValue().startsWith("\n")) {
            return "?";
        }
        int mark = scalar.getStartMark().orElseThrow().getIndex();
        int at = text.offsetByCodePoints(0, mark);
        while (text.charAt(at) == '&' || text.charAt(at) == '!') {
            at = text.indexOf(' ', at) + 1;
        }
        if (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED) {
            return String.valueOf(text.indexOf('w', text.indexOf('\n', at)) - scalar.getValue().indexOf('w'));
        }
        at += scalar.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
        return text.startsWith(scalar.getValue().substring(0, 1), at) ? String.valueOf(at) : "?";
    }

    /** Where the parser is: within a document, a sequence or a mapping. */
    private static final class Place {
        private final String path;
        private final Event.ID start;
        private int index;
        private String key;

        Place(String path, Event.ID start) {
            this.path = path;
            this.start = start;
        }

        /** Returns the path of the next node, or null if it is a key. */
        String next(String scalar) {
            if (start != Event.ID.MappingStart) {
                return start == Event.ID.SequenceStart ? path + "[" + index++ + "]" : path;
            }
            if (key == null) {
                key = scalar;
                return null;
            }
            String name = path.isEmpty() ? key : path + "." + key;
            key = null;
            return name;
        }
    }
}
