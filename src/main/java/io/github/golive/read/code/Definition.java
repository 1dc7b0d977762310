package io.github.golive.read.code;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One place where a name gets its value, and what becomes of it. Whether it is used can be told only at the end of the
 * file, as its value may flow into other definitions.
 */
final class Definition {

    final String name;
    /** The expression that gives the value; null when it is not one. */
    final Node.Expression source;
    private final Set<Definition> flowsTo = new LinkedHashSet<>(2);
    private boolean used;
    private boolean looked;
    private boolean read;
    private boolean overwritten;
    private boolean absorbed;
    private Boolean live;

    Definition(String name) {
        this(name, null);
    }

    Definition(String name, Node.Expression source) {
        this.name = name;
        this.source = source;
    }

    void use() {
        used = true;
    }

    /** The value is compared, searched for, logged: anything that is not a use. */
    void look() {
        looked = true;
    }

    void read() {
        read = true;
    }

    void overwrite() {
        overwritten = true;
    }

    /** The value is continued by {@code whole}, which holds all of it. */
    void absorb(Definition whole) {
        absorbed = true;
        flowTo(whole);
    }

    void flowTo(Definition other) {
        if (other != this) {
            flowsTo.add(other);
        }
    }

    /** Tells whether its literals matter: the value is used, or nothing at all is done with it in this file. */
    boolean isLive() {
        if (live == null) {
            live = false;
            live = used || flows() || !looked && flowsTo.isEmpty() && !(overwritten && !read);
        }
        return live;
    }

    /** Tells whether the value is seen as a part of another one only. */
    boolean isAbsorbed() {
        return absorbed && !used && flowsTo.size() == 1;
    }

    private boolean flows() {
        for (Definition next : flowsTo) {
            if (next.isLive()) {
                return true;
            }
        }
        return false;
    }
}
