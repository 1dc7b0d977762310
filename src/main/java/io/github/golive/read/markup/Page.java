package io.github.golive.read.markup;

import io.github.golive.finding.Range;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.read.Sightings;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One document while it is read: its text, whom to tell, and what its template has assigned so far. */
final class Page {

    private static final int MAX_VALUES = 8;

    private final Document document;
    private final Sightings server;
    private final Sightings browser;
    private Map<String, List<Value>> variables = new HashMap<>();

    Page(Document document, Sightings out) {
        this.document = document;
        this.server = out;
        this.browser = out.browser();
    }

    Value text(int start, int end) {
        return document.text().literal(start, end);
    }

    Range range(int start, int end) {
        return document.text().range(start, end);
    }

    void comment(int start, int end) {
        if (start < end) {
            server.comment(range(start, end));
        }
    }

    /** Reports the comment that stands at {@code start..end} of a part of this document. */
    void comment(Value part, int start, int end) {
        server.comment(part.range(start, end));
    }

    /** Reports a value that the page uses, unless nothing of it is known. */
    void see(Value value, Use use) {
        if (saysSomething(value)) {
            browser.see(value, use);
        }
    }

    /** Reports a value that is given to {@code name}; one given to the header's name is sent as that header. */
    void given(String name, List<String> owners, Value value) {
        boolean header = name.equalsIgnoreCase("authorization");
        see(value, header ? new Use.Header(name, List.of()) : new Use.Given(name, owners));
    }

    void passed(Value value) {
        see(value, new Use.Passed());
    }

    void read(Language language, Value text) {
        if (!text.isEmpty()) {
            browser.read(document.inner(language, text));
        }
    }

    void readServerCode(Language language, Value text, boolean writesToPage) {
        if (!text.isEmpty()) {
            (writesToPage ? browser : server).read(document.inner(language, text));
        }
    }

    /** Remembers what the template assigns to a variable. */
    void assign(String name, List<Value> values) {
        List<Value> known = variables.getOrDefault(name, List.of());
        if (known.size() < MAX_VALUES) {
            List<Value> all = new ArrayList<>(known);
            values.stream().filter(value -> saysSomething(value) && !all.contains(value)).forEach(all::add);
            variables.put(name, List.copyOf(all.subList(0, Math.min(all.size(), MAX_VALUES))));
        }
    }

    /** Returns what is assigned now, to go back to it later. */
    Map<String, List<Value>> variables() {
        return new HashMap<>(variables);
    }

    void backTo(Map<String, List<Value>> earlier) {
        variables = earlier;
    }

    /** Returns what the template has assigned to a variable; nothing when that is not known. */
    List<Value> assigned(String name) {
        return variables.getOrDefault(name, List.of());
    }

    static boolean saysSomething(Value value) {
        String text = value.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != Value.HOLE && !Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
