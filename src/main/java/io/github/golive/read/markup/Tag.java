package io.github.golive.read.markup;

import java.util.List;
import java.util.Locale;

/**
 * A tag.
 *
 * @param name in lower case
 * @param closing whether it ends an element
 * @param selfClosing whether it ends with {@code />}
 * @param start offset of its {@code <}
 * @param end offset after its {@code >}
 * @param attributes in the order in which they stand
 * @param islands that stand between the attributes
 */
record Tag(
        String name,
        boolean closing,
        boolean selfClosing,
        int start,
        int end,
        List<Attribute> attributes,
        List<Island> islands) {

    Tag {
        name = name.toLowerCase(Locale.ROOT);
        attributes = List.copyOf(attributes);
        islands = List.copyOf(islands);
    }

    /** Returns the first attribute of that name in lower case, as browsers do; or null. */
    Attribute attribute(String wanted) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equalsIgnoreCase(wanted)) {
                return attribute;
            }
        }
        return null;
    }

    boolean has(String wanted) {
        return attribute(wanted) != null;
    }

    /** Tells whether this is a tag of a server's tag library, {@code c:set}. */
    boolean isPrefixed() {
        return name.indexOf(':') > 0;
    }

    /** Returns the name without the prefix of a tag library. */
    String localName() {
        return name.substring(name.indexOf(':') + 1);
    }
}
