package io.github.golive.read.code;

import io.github.golive.value.Use;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The URLs that a call, the statement around it and the function around that name: where its headers go. */
final class Destinations {

    private final Destinations outer;
    private final String type;
    private Set<String> urls = Collections.emptySet();

    Destinations(Destinations outer) {
        this(outer, outer == null ? "" : outer.type);
    }

    /** @param type name of the type whose code this is; empty when there is none */
    Destinations(Destinations outer, String type) {
        this.outer = outer;
        this.type = type;
    }

    Use.Bearer bearer() {
        return new Use.Bearer(nearest(), type);
    }

    Use.Header header(String name) {
        return new Use.Header(name, nearest(), type);
    }

    void add(String url) {
        for (Destinations level = this; level != null && level.urls.size() < Limits.ALTERNATIVES; level = level.outer) {
            level.urls = level.urls.isEmpty() ? new LinkedHashSet<>() : level.urls;
            level.urls.add(url);
        }
    }

    /** Returns the URLs that are named just here. */
    Set<String> own() {
        return urls;
    }

    /** Returns the URLs of the smallest surroundings that name any. */
    List<String> nearest() {
        for (Destinations level = this; level != null; level = level.outer) {
            if (!level.urls.isEmpty()) {
                return List.copyOf(level.urls);
            }
        }
        return List.of();
    }
}
