package io.github.golive.read.markup;

import java.util.HashSet;
import java.util.Set;

/** What a template engine replaces, so that it is never sent. */
final class Replaced {

    private static final Set<String> BODIES = Set.of(
            "th:text", "th:utext", "th:insert", "th:include", "th:replace", "th:substituteby", "v-text", "v-html",
            "x-text", "x-html", "ng-bind", "ng-bind-html");
    private static final Set<String> NEVER = Set.of("false", "${false}", "'false'");

    private Replaced() {
    }

    /** Returns the names of the attributes of {@code tag} that other attributes of it replace. */
    static Set<String> attributes(Tag tag, Page page) {
        Set<String> names = new HashSet<>();
        for (Attribute attribute : tag.attributes()) {
            String name = Bindings.normal(attribute.name());
            String plain = Bindings.plain(name);
            if (!plain.equals(name)) {
                names.add(plain);
            }
            if (name.equals("th:attr") && attribute.value() != null) {
                names.addAll(ThymeleafAttributes.names(text(attribute, page)));
            }
            if (name.equals("th:field") && !isChoice(tag, page)) {
                names.add("value");
            }
            if (name.equals("th:replace") || name.equals("th:substituteby")) {
                tag.attributes().stream().map(other -> Bindings.normal(other.name()))
                        .filter(other -> !other.startsWith("th:")).forEach(names::add);
            }
        }
        return names;
    }

    /** The value of a choice stays: the field says which of them is chosen. */
    private static boolean isChoice(Tag tag, Page page) {
        Attribute type = tag.attribute("type");
        String kind = type == null ? "" : text(type, page);
        return tag.name().equals("option") || kind.equalsIgnoreCase("radio") || kind.equalsIgnoreCase("checkbox");
    }

    /** Tells whether what the element encloses is replaced. */
    static boolean body(Tag tag, Page page) {
        for (Attribute attribute : tag.attributes()) {
            String name = Bindings.normal(attribute.name());
            if (BODIES.contains(name) || name.equals("th:remove") && text(attribute, page).equals("body")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the element is removed, with what it encloses. */
    static boolean element(Tag tag, Page page) {
        for (Attribute attribute : tag.attributes()) {
            String name = Bindings.normal(attribute.name());
            boolean condition = name.equals("th:if") || name.equals("v-if");
            if (name.equals("th:remove") && text(attribute, page).equals("all")
                    || condition && NEVER.contains(text(attribute, page))) {
                return true;
            }
        }
        return false;
    }

    private static String text(Attribute attribute, Page page) {
        Content value = attribute.value();
        return value == null || value.isEmpty() ? "" : page.text(value.start(), value.end()).text().strip();
    }
}
