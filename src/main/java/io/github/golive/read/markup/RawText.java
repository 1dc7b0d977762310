package io.github.golive.read.markup;

import io.github.golive.read.Language;
import io.github.golive.value.Value;
import java.util.List;
import java.util.Locale;

/** Reads what scripts, style sheets and other elements without markup hold. */
final class RawText {

    private static final String[] MARKUP = {"template", "handlebars", "mustache", "tmpl", "html", "render",
            "underscore"};

    private final Page page;
    private final Dialect dialect;
    private final Outputs outputs;
    private final ServerCode server;
    private final ClientCode client;

    RawText(Page page, Dialect dialect, Outputs outputs, ServerCode server, ClientCode client) {
        this.page = page;
        this.dialect = dialect;
        this.outputs = outputs;
        this.server = server;
        this.client = client;
    }

    void read(Tag owner, Content content) {
        if (content.isEmpty() || dialect.isProse(owner) || owner.name().equals("xmp")) {
            return;
        }
        switch (owner.name()) {
            case "style" -> style(owner, content);
            case "jsp:scriptlet", "jsp:declaration" ->
                    server.add(page.text(content.start(), content.end()), Notation.JAVA, owner.name().endsWith("n"));
            case "jsp:expression" -> { }
            case "template" -> pug(content);
            default -> script(owner, content);
        }
    }

    private void script(Tag owner, Content content) {
        String type = attribute(owner, "type");
        String kind = type.isEmpty() ? attribute(owner, "lang") : type;
        kind = kind.toLowerCase(Locale.ROOT);
        if (isMarkup(kind)) {
            page.read(Language.MARKUP, page.text(content.start(), content.end()));
            return;
        }
        Language language = language(kind);
        if (language == null) {
            return;
        }
        boolean references = dialect.xml() && !page.text(content.start(), content.end()).text().contains("<![CDATA[");
        List<Value> texts = new ScriptText(page, outputs, references).values(content);
        for (int i = 0; i < texts.size(); i++) {
            // what an island can send besides its first option makes a script of its own
            if (language != Language.SCRIPT || i > 0) {
                page.read(language, texts.get(i));
            } else if (kind.equals("module") && !dialect.components()) {
                client.module(texts.get(i));
            } else {
                client.script(texts.get(i));
            }
        }
    }

    private static boolean isMarkup(String type) {
        if (type.contains("javascript") || type.contains("json")) {
            return false;
        }
        for (String word : MARKUP) {
            if (type.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** What is not known is taken for script: consent tools hide scripts behind types of their own. */
    private static Language language(String type) {
        if (type.contains("json") || type.equals("importmap") || type.equals("speculationrules")) {
            return Language.JSON;
        }
        if (type.contains("yaml") || type.contains("yml")) {
            return Language.YAML;
        }
        if (type.contains("xml")) {
            return Language.XML;
        }
        boolean prose = type.contains("markdown") || type.startsWith("math/") || type.contains("graphql")
                || type.contains("shader") || type.contains("csv");
        return prose ? null : Language.SCRIPT;
    }

    private void style(Tag owner, Content content) {
        for (Value value : new Mixture(page, outputs, false).values(content)) {
            new StyleText(page, value, List.of(owner.name())).read();
        }
    }

    /** Pug has no tags, but its attributes look like those of HTML. */
    private void pug(Content content) {
        Value text = page.text(content.start(), content.end());
        Source source = new Source(text.text());
        for (int i = 0; i < source.length(); i++) {
            char c = source.at(i);
            boolean begins = (c == '"' || c == '\'') && source.at(i - 1) == '=';
            int end = begins ? source.endOfString(i) : -1;
            if (end > i + 2) {
                int name = i - 1;
                while (name > 0 && !Source.isSpace(source.at(name - 1)) && "(,".indexOf(source.at(name - 1)) < 0) {
                    name--;
                }
                String attribute = Bindings.plain(source.text().substring(name, i - 1));
                page.given(attribute, List.of(), text.literal(i + 1, end - 1));
                i = end - 1;
            }
        }
    }

    private String attribute(Tag tag, String name) {
        Attribute attribute = tag.attribute(name);
        return attribute == null || attribute.value() == null || attribute.value().isEmpty()
                ? "" : page.text(attribute.value().start(), attribute.value().end()).text();
    }
}
