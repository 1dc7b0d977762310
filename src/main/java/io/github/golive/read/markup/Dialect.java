package io.github.golive.read.markup;

import io.github.golive.read.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which template languages a page is written in, by the ending of its name. A page that is just HTML, or stands in a
 * string, may use any of those that cannot be mistaken for HTML.
 */
final class Dialect {

    /** Endings of pages in which tags of the server's tag libraries may stand anywhere. */
    private static final Set<String> TAG_LIBRARIES = Set.of("jsp", "jspx", "jspf", "tag", "gsp");

    /** Endings of templates, whose language holds for the strings in them as well. */
    private static final Set<String> TEMPLATES = Set.of("jsp", "jspx", "jspf", "tag", "ftl", "ftlh", "mustache", "hbs",
            "vm", "peb", "ejs", "njk", "jte", "gsp");

    /** Elements that hold Java. */
    private static final Set<String> SERVER_CODE = Set.of("jsp:scriptlet", "jsp:declaration", "jsp:expression");

    private static final Set<String> VUE_PROSE = Set.of("i18n", "docs");

    private final String ending;
    private final boolean tagLibraries;
    private final List<Syntax> syntaxes;
    private final boolean[] triggers = new boolean[128];

    private Dialect(String ending, List<Syntax> syntaxes) {
        this.ending = ending;
        this.tagLibraries = TAG_LIBRARIES.contains(ending);
        this.syntaxes = List.copyOf(syntaxes);
        for (Syntax syntax : syntaxes) {
            syntax.triggers().chars().forEach(c -> triggers[c] = true);
        }
        triggers['<'] |= tagLibraries();
    }

    /** Returns the dialect of a document. A new one for each document, since one language changes its own marks. */
    static Dialect of(Document document) {
        String name = document.fileName().toLowerCase(Locale.ROOT);
        String ending = document.depth() > 0 && !isTemplate(name) ? "" : name.substring(name.lastIndexOf('.') + 1);
        return new Dialect(ending, syntaxes(ending, document.text().text()));
    }

    private static boolean isTemplate(String name) {
        return TEMPLATES.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static List<Syntax> syntaxes(String ending, String text) {
        List<Syntax> all = new ArrayList<>();
        switch (ending) {
            case "jsp", "jspx", "jspf", "tag" -> {
                all.add(new PercentSyntax(Notation.JAVA));
                all.add(new DollarSyntax("$#", false));
            }
            case "gsp" -> {
                all.add(new PercentSyntax(Notation.GROOVY));
                all.add(new DollarSyntax("$", false));
            }
            case "xhtml" -> all.add(new DollarSyntax("$#", false));
            case "ftl", "ftlh" -> all.add(new FreeMarkerSyntax(text.contains("[#")));
            case "mustache", "hbs" -> all.add(new BraceSyntax(true, false));
            case "njk", "peb" -> all.add(new BraceSyntax(false, true));
            case "vm" -> all.add(new VelocitySyntax());
            case "ejs" -> all.add(new PercentSyntax(Notation.SCRIPT));
            case "jte" -> all.add(new JteSyntax());
            case "vue" -> all.add(new ComponentSyntax(true));
            case "svelte" -> all.add(new ComponentSyntax(false));
            default -> {
                all.add(new PercentSyntax(Notation.SCRIPT));
                all.add(new BraceSyntax(text.contains("{{!--") || text.contains("{{#"), text.contains("{%")));
                all.add(new FreeMarkerSyntax(false, false));
                all.add(new DollarSyntax("$", true));
            }
        }
        if (!ending.equals("vue") && !ending.equals("svelte")) {
            all.add(new ThymeleafInlineSyntax());
        }
        return all;
    }

    List<Syntax> syntaxes() {
        return syntaxes;
    }

    /** Tells quickly that no island begins with {@code c}. */
    boolean mayBegin(char c) {
        return c < triggers.length && triggers[c];
    }

    /** Tells whether the page is XML, in which any element may be closed by <code>/&gt;</code>. */
    boolean xml() {
        return ending.equals("xhtml") || ending.equals("jspx");
    }

    /** Tells whether the page is a component that is compiled to script. */
    boolean components() {
        return ending.equals("vue") || ending.equals("svelte");
    }

    /** Tells whether <code>/&gt;</code> closes any element. */
    boolean selfClosing() {
        return xml() || components();
    }

    boolean groovy() {
        return ending.equals("gsp");
    }

    boolean svelte() {
        return ending.equals("svelte");
    }

    /** Tells whether tags of the server's tag libraries may stand anywhere. */
    boolean tagLibraries() {
        return tagLibraries;
    }

    /** Tells whether what the element holds is not markup. */
    boolean isRaw(Tag tag, Source source) {
        if (ending.equals("vue")) {
            Attribute language = tag.attribute("lang");
            boolean other = language != null && language.value() != null
                    && !source.text().substring(language.value().start(), language.value().end()).equals("html");
            return VUE_PROSE.contains(tag.name()) || tag.name().equals("template") && other;
        }
        if (tag.name().equals("h:outputscript")) {
            return true;
        }
        return tagLibraries() && SERVER_CODE.contains(tag.name());
    }

    boolean isProse(Tag tag) {
        return VUE_PROSE.contains(tag.name());
    }
}
