package io.github.golive.read.markup;

/** What the code between the marks of a template is written in. */
enum Notation {
    /** Nothing that is read. */
    NONE,
    /** {@code ${…}} and {@code #{…}} of JSP, JSF and GSP. */
    EXPRESSION_LANGUAGE,
    FREEMARKER,
    HANDLEBARS,
    /** Nunjucks, Pebble, Twig and their like. */
    JINJA,
    VELOCITY,
    THYMELEAF,
    JAVA,
    GROOVY,
    /** JavaScript: EJS on the server, Vue and Svelte in the browser. */
    SCRIPT
}
