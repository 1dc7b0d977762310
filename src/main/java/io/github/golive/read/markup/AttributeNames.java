package io.github.golive.read.markup;

import java.util.Locale;
import java.util.Set;

/** What the names of attributes say of their values. */
final class AttributeNames {

    /** For people to read. */
    private static final Set<String> PROSE = Set.of(
            "alt", "title", "placeholder", "label", "summary", "abbr", "caption", "tooltip", "cite", "alt-title",
            "legend", "standby");

    /** For people to read when there is more than one word. */
    private static final Set<String> PROSE_WORDS = Set.of(
            "title", "alt", "label", "tooltip", "placeholder", "description", "caption", "hint", "help", "summary",
            "text",
            "message", "heading", "subtitle", "note", "confirm", "error");

    /** They name or classify something, or say what something is compared with. */
    private static final Set<String> NAMES = Set.of(
            "id", "class", "name", "var", "for", "role", "type", "rel", "lang", "dir", "key", "ref", "slot", "is",
            "pattern",
            "itemprop", "itemtype", "itemid", "itemscope", "vocab", "typeof", "property", "prefix", "about", "resource",
            "datatype", "xmlns", "profile", "http-equiv", "classname", "styleid", "styleclass", "headers", "list",
            "form",
            "scope", "accept", "charset", "media", "tabindex", "accesskey", "autocomplete", "th:field", "th:object",
            "th:id", "th:class", "th:classappend", "th:fragment", "th:inline", "th:name", "th:for", "th:remove",
            "th:ref",
            "th:errors", "th:errorclass", "th:case", "th:if", "th:unless", "th:text", "th:alt", "th:title",
            "th:placeholder", "th:alt-title", "th:label", "th:summary", "th:abbr", "th:aria-label",
            "th:attrappend:class",
            "v-if", "v-else-if", "v-show", "v-text", "v-model", "v-slot", "x-if", "x-show", "x-text", "x-model",
            "x-ref",
            "x-for", "ng-if", "ng-show", "ng-hide", "ng-model", "ng-switch", "ng-switch-when", "ng-class", "ng-repeat",
            "ng-bind", "ng-controller", "ng-app", "ng-disabled", "sec:authorize", "data-sly-test", "wicket:id",
            "bind:this",
            "integrity", "crossorigin", "referrerpolicy", "sandbox", "nonce", "target", "method", "enctype");

    private static final Set<String> CONDITIONS = Set.of("test", "rendered", "disabled", "if", "unless");

    private AttributeNames() {
    }

    /** Tells whether what is given to the name is for people to read. */
    static boolean isCaption(String name) {
        return PROSE.contains(name);
    }

    /** Tells whether the attribute's value is no use, whatever it says. */
    static boolean isSilent(Tag tag, String name) {
        String local = Bindings.plain(name);
        return PROSE.contains(local)
                || NAMES.contains(name)
                || NAMES.contains(local) && !name.equals(local)
                || local.startsWith("aria-")
                || local.startsWith("xmlns:")
                || name.startsWith("xsi:")
                || name.startsWith("th:aria-")
                || name.startsWith("v-slot:")
                || name.startsWith("*ng")
                || tag.isPrefixed() && CONDITIONS.contains(name);
    }

    /** Tells whether a value with more than one word is prose there. */
    static boolean isProse(String name, String value) {
        String words = value.strip();
        int last = Math.max(name.lastIndexOf('-'), name.lastIndexOf(':'));
        String word = name.substring(last + 1).toLowerCase(Locale.ROOT);
        return (PROSE_WORDS.contains(word) || word.endsWith("message"))
                && words.chars().anyMatch(c -> c == ' ')
                && !words.startsWith("{") && !words.startsWith("<") && !words.startsWith("[");
    }
}
