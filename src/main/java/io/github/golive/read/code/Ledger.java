package io.github.golive.read.code;

import io.github.golive.read.Sightings;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Notes what is done with values while a file is interpreted. Only at the end is it known which definitions are used,
 * and only then is anything reported.
 */
final class Ledger {

    /**
     * @param use asked at the end, when all destinations are known
     * @param definition that must be live; null when the value is used anyway
     */
    private record Note(Value value, Supplier<Use> use, Definition definition) {
    }

    private static final Use PASSED = new Use.Passed();

    /** A text of more pieces is dropped as soon as a longer one holds it: else a long chain would fill the memory. */
    private static final int MANY_PIECES = 32;

    private final Sightings out;
    private final Map<Definition, List<Integer>> longOnes = new IdentityHashMap<>();
    private boolean cut;
    private final List<Note> notes = new ArrayList<>();

    /** @param out what the notes are for */
    Ledger(Sightings out) {
        this.out = out;
    }

    /** The value is used. */
    void use(Result result, Supplier<Use> use) {
        result.eachOrigin(Definition::use);
        note(result, use, null);
    }

    /** The value is used in a way that no name tells. */
    void pass(Result result) {
        use(result, () -> PASSED);
    }

    /** The value is only looked at. */
    void look(Result result) {
        result.eachOrigin(Definition::look);
    }

    /** The value is used if the definition that it goes into is. */
    void flow(Result result, Definition into, Supplier<Use> use) {
        result.origins.forEach(from -> from.flowTo(into));
        result.eachOrigin(from -> from.heldBy(into));
        note(result, use, into);
    }

    /** A number or a boolean is not a text until it is put into one. */
    private void note(Result result, Supplier<Use> use, Definition definition) {
        if (!result.shape.numeric()) {
            result.eachText(text -> {
                if (!out.mayMatter(text, use.get())) {
                    return;
                }
                if (definition != null && text.pieces() > MANY_PIECES) {
                    longOnes.computeIfAbsent(definition, key -> new ArrayList<>(1)).add(notes.size());
                }
                notes.add(new Note(text, use, definition));
            });
        }
    }

    /** A definition is continued by another one: long texts that are seen as a part of that only need not be kept. */
    void continued(Definition definition) {
        List<Integer> places = longOnes.remove(definition);
        if (places != null && definition.isAbsorbed()) {
            places.forEach(place -> notes.set(place, null));
        }
    }

    /** The value is added to a collection, and used if that is. */
    void add(Result result, Collection<Definition> collection) {
        collection.forEach(into -> flow(result, into, () -> PASSED));
    }

    /** Something that is not known is used in a way that counts nevertheless. */
    void note(Value value, Supplier<Use> use) {
        notes.add(new Note(value, use, null));
    }

    /** Not every call was followed, so that longer texts may be missing. */
    void cutShort() {
        cut = true;
    }

    void clear() {
        notes.clear();
        longOnes.clear();
    }

    void report() {
        for (Note note : notes) {
            if (note == null) {
                continue;
            }
            Definition definition = note.definition();
            boolean longer = definition != null
                    && (definition.isAbsorbed() || !cut && definition.isOnlyBegun()
                    && note.value().text().contains("://"));
            if (definition == null || definition.isLive() && !longer) {
                out.see(note.value(), note.use().get());
            }
        }
    }
}
