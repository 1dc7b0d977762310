package io.github.golive.read.markup;

import io.github.golive.read.Language;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reports what the attributes of a tag are given. */
final class AttributeReader {

    private static final Set<String> VALUES = Set.of("value", "content", "default", "data-value");
    private static final List<String> NAMES = List.of("property", "name", "var", "key", "id", "http-equiv",
            "data-name");
    private static final Set<String> LABELLED = Set.of("submit", "button", "reset");
    private static final Set<String> DESCRIPTIONS = Set.of(
            "description", "keywords", "author", "copyright", "generator", "subject", "abstract", "title", "site_name",
            "application-name", "apple-mobile-web-app-title", "og:description", "og:title", "og:site_name",
            "twitter:description", "twitter:title", "og:image:alt", "twitter:image:alt");
    /** Tags of the server that print text for people when they stand between tags. */
    private static final Set<String> PRINTED = Set.of(
            "c:out", "s:property", "bean:write", "h:outputtext", "fmt:message", "spring:message", "g:message", "s:text",
            "h:outputlabel", "fmt:param");

    private final Page page;
    private final Dialect dialect;
    private final Outputs outputs;
    private final ClientCode client;

    AttributeReader(Page page, Dialect dialect, ClientCode client) {
        this.page = page;
        this.dialect = dialect;
        this.client = client;
        this.outputs = new Outputs(page, this::read);
    }

    Outputs outputs() {
        return outputs;
    }

    /** Reads a tag that stands between others. */
    void readElement(Tag tag) {
        if (!PRINTED.contains(tag.name())) {
            read(tag);
        }
    }

    void read(Tag tag) {
        if (tag.closing()) {
            return;
        }
        Set<String> replaced = Replaced.attributes(tag, page);
        Set<String> seen = new HashSet<>();
        boolean branches = !tag.islands().isEmpty();
        String pair = pair(tag);
        for (Attribute attribute : tag.attributes()) {
            String name = Bindings.normal(attribute.name());
            if (attribute.value() != null && !attribute.value().isEmpty() && !replaced.contains(name)
                    && (seen.add(name) || branches) && !AttributeNames.isSilent(tag, name)) {
                read(tag, name, attribute.value(), pair);
            }
        }
        Attribute value = tag.attribute("value");
        if (pair != null && tag.isPrefixed() && value != null && value.value() != null) {
            page.assign(pair, new Mixture(page, outputs, true).values(value.value()));
        }
    }

    private void read(Tag tag, String name, Content content, String pair) {
        String plain = Bindings.plain(name);
        String given = pair != null && VALUES.contains(plain) ? pair : plain;
        List<String> owners = List.of(tag.name());
        if (VALUES.contains(plain) && isText(tag, pair)) {
            return;
        }
        switch (Bindings.kind(name)) {
            case THYMELEAF -> new ThymeleafAttributes(page).read(plain, given, owners, content);
            case EXPRESSION -> expression(name, given, owners, content);
            case SCRIPT -> handler(content);
            case TEXT -> text(tag, name, given, content);
        }
    }

    private void text(Tag tag, String name, String given, Content content) {
        List<String> owners = List.of(tag.name());
        if (dialect.svelte() && !content.islands().isEmpty()) {
            client.expression(tag.name(), given, template(content));
        }
        for (Value value : new Mixture(page, outputs, true).values(content)) {
            if (AttributeNames.isProse(name, value.text())) {
                continue;
            }
            if (dialect.groovy() && tag.isPrefixed() && value.text().startsWith("[")) {
                new Expressions(page, value, Notation.GROOVY).evaluate().forEach(page::passed);
                continue;
            }
            if (tag.isPrefixed() && (name.equals("expression") || isOgnl(value.text()))) {
                Value code = isOgnl(value.text()) ? value.slice(2, value.length() - 1) : value;
                new Expressions(page, code, Notation.EXPRESSION_LANGUAGE).evaluate()
                        .forEach(option -> page.given(given, owners, option));
                continue;
            }
            switch (name) {
                case "style" -> new StyleText(page, value, owners).read();
                case "srcset", "imagesrcset", "ping" -> each(value, name, owners);
                case "srcdoc" -> page.read(Language.MARKUP, value);
                default -> page.given(given, owners, isRefresh(tag, name) ? afterUrl(value) : value);
            }
        }
    }

    /** Text with expressions in braces, {@code https://{host}/}, as the template literal that it is. */
    private Value template(Content content) {
        Value first = page.text(content.start(), content.start() + 1);
        List<Value> parts = new ArrayList<>();
        parts.add(Value.decoded("`", first));
        int done = content.start();
        for (Island island : content.islands()) {
            parts.add(page.text(done, island.start()));
            if (island.from() < island.to()) {
                parts.add(Value.decoded("${", first));
                parts.add(page.text(island.from(), island.to()));
                parts.add(Value.decoded("}", first));
            }
            done = island.end();
        }
        parts.add(page.text(done, content.end()));
        parts.add(Value.decoded("`", first));
        return Value.concat(parts);
    }

    /** Struts' <code>%{…}</code> */
    private static boolean isOgnl(String text) {
        return text.startsWith("%{") && text.endsWith("}");
    }

    private void each(Value value, String name, List<String> owners) {
        String text = value.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Source.isSpace(text.charAt(i)) || text.charAt(i) == ',') {
                if (start < i) {
                    page.given(name, owners, value.slice(start, i));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isRefresh(Tag tag, String name) {
        Attribute kind = tag.attribute("http-equiv");
        return name.equals("content") && kind != null && kind.value() != null
                && kind.value().end() - kind.value().start() == "refresh".length();
    }

    private static Value afterUrl(Value value) {
        int url = value.text().toLowerCase(Locale.ROOT).indexOf("url=");
        return url < 0 ? value : value.slice(url + 4).strip();
    }

    private void handler(Content content) {
        ScriptText script = new ScriptText(page, outputs, true);
        script.values(code(content)).forEach(client::handler);
    }

    /** An expression that is more than literals and names is read as script, with the name in front of it. */
    private void expression(String name, String given, List<String> owners, Content content) {
        Content code = code(content);
        for (Value value : new ScriptText(page, outputs, true).values(code)) {
            String text = value.text();
            if (text.isBlank()) {
                continue;
            }
            if (text.indexOf('(') < 0 && text.indexOf('{') < 0 && text.indexOf(';') < 0 && !text.contains("=>")) {
                new Expressions(page, value, Notation.SCRIPT).evaluate()
                        .forEach(option -> page.given(given, owners, option));
                client.expression(owners.get(0), given, value);
            } else if (name.equals("data-bind")) {
                client.entries(owners.get(0), given, value);
            } else {
                client.expression(owners.get(0), given, value);
            }
        }
    }

    /** In a component the braces around an expression are no part of it. */
    private Content code(Content content) {
        if (dialect.svelte() && content.islands().size() == 1) {
            Island island = content.islands().get(0);
            return new Content(island.from(), island.to(), List.of());
        }
        return dialect.components() ? new Content(content.start(), content.end(), List.of()) : content;
    }

    /** Returns the name that an element gives to the value beside it; null when there is none. */
    String pair(Tag tag) {
        for (String name : NAMES) {
            Attribute attribute = tag.attribute(name);
            boolean named = attribute != null && attribute.value() != null && attribute.value().islands().isEmpty()
                    && !attribute.value().isEmpty();
            if (named) {
                return page.text(attribute.value().start(), attribute.value().end()).text().strip();
            }
        }
        Attribute path = tag.name().startsWith("form:") ? tag.attribute("path") : null;
        return path == null || path.value() == null || path.value().isEmpty() ? null
                : page.text(path.value().start(), path.value().end()).text().strip();
    }

    private boolean isText(Tag tag, String pair) {
        if (tag.name().equals("meta")) {
            return pair != null && DESCRIPTIONS.contains(pair.toLowerCase(Locale.ROOT));
        }
        Attribute type = tag.attribute("type");
        return tag.name().equals("input") && type != null && type.value() != null && !type.value().isEmpty()
                && LABELLED.contains(page.text(type.value().start(),
                        type.value().end()).text().toLowerCase(Locale.ROOT));
    }
}
