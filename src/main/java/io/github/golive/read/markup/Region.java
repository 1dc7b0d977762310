package io.github.golive.read.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The part of a page between an element's tags: it knows where it ends, although tags may be missing. */
final class Region {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    /** Elements whose end tag may be missing when the next of them follows. */
    private static final Set<String> REPEATED = Set.of("p", "li", "option", "dt", "dd", "td", "th", "tr");

    private final String owner;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Region(Tag owner) {
        this.owner = owner.name();
    }

    /** Tells whether an element can have a part between its tags at all. */
    static boolean hasBody(Tag tag, boolean xml) {
        return !tag.closing() && !VOID.contains(tag.name()) && !(tag.selfClosing() && (xml || tag.isPrefixed()));
    }

    /** Returns whether the region ends with or before {@code tag}. */
    boolean endsAt(Tag tag, boolean xml) {
        if (tag.closing()) {
            if (counts.getOrDefault(tag.name(), 0) == 0) {
                return true;
            }
            while (!open.isEmpty()) {
                String name = open.pop();
                counts.merge(name, -1, Integer::sum);
                if (name.equals(tag.name())) {
                    break;
                }
            }
            return false;
        }
        if (open.isEmpty() && REPEATED.contains(owner) && owner.equals(tag.name())) {
            return true;
        }
        if (hasBody(tag, xml)) {
            open.push(tag.name());
            counts.merge(tag.name(), 1, Integer::sum);
        }
        return false;
    }

    /** Tells whether {@code tag} is the end tag of the element itself. */
    boolean isEnd(Tag tag) {
        return tag.closing() && tag.name().equals(owner);
    }
}
