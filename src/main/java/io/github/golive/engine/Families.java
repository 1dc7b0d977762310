package io.github.golive.engine;

import io.github.golive.read.Language;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Knows from a file's name what it is written in: the table <i>Files</i> of the contract. */
final class Families {

    private static final Map<String, Language> BY_EXTENSION = new TreeMap<>();

    static {
        family(Language.JAVA, "java");
        family(Language.MARKUP, "html", "htm", "xhtml", "jsp", "jspx", "jspf", "tag", "ftl", "ftlh", "mustache", "hbs",
                "vm", "peb", "ejs", "njk", "jte", "gsp", "vue", "svelte");
        family(Language.SCRIPT, "js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx");
        family(Language.KOTLIN, "kt", "kts");
        family(Language.GROOVY, "groovy", "gradle");
        family(Language.SCALA, "scala");
        family(Language.PROPERTIES, "properties");
        family(Language.YAML, "yml", "yaml");
        family(Language.JSON, "json");
        family(Language.XML, "xml");
        family(Language.TOML, "toml");
        family(Language.HOCON, "conf");
        family(Language.ENV, "env");
        family(Language.DOCKERFILE, "dockerfile");
    }

    /** Families of configuration. */
    private static final Set<Language> CONFIGURATION = Set.of(Language.PROPERTIES, Language.YAML, Language.JSON,
            Language.XML, Language.TOML, Language.HOCON, Language.ENV, Language.DOCKERFILE);

    /** Endings that make a template of what the name would be without them. */
    private static final Set<String> TEMPLATE_ENDINGS = Set.of("example", "sample", "dist", "template", "tmpl", "tpl");

    private Families() {
    }

    private static void family(Language language, String... extensions) {
        for (String extension : extensions) {
            BY_EXTENSION.put(extension, language);
        }
    }

    /** Returns every extension that is read, without the dot, in alphabetical order. */
    static List<String> extensions() {
        return List.copyOf(BY_EXTENSION.keySet());
    }

    /**
     * Returns what the file is written in, or nothing if it is none of ours.
     *
     * @param fileName without folders
     */
    static Optional<Language> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.equals("dockerfile") || name.equals("containerfile")
                || name.startsWith("dockerfile.") || name.startsWith("containerfile.")) {
            return Optional.of(Language.DOCKERFILE);
        }
        if (name.equals(".env") || name.startsWith(".env.")) {
            return Optional.of(Language.ENV);
        }
        if (name.indexOf('.') < 0) {
            return Optional.empty();
        }
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (TEMPLATE_ENDINGS.contains(extension)) {
            Optional<Language> filled = of(name.substring(0, name.length() - extension.length() - 1));
            return filled.isPresent() && isConfiguration(filled.get()) ? filled : Optional.empty();
        }
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    /** Tells whether the name is that of a template of configuration: {@code .env.example}, {@code a.sample.json}. */
    static boolean isTemplate(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        Optional<Language> language = of(name);
        if (language.isEmpty() || !isConfiguration(language.get())) {
            return false;
        }
        List<String> parts = List.of(name.split("\\."));
        return !Collections.disjoint(TEMPLATE_ENDINGS, parts.subList(Math.min(1, parts.size()), parts.size()));
    }

    static boolean isConfiguration(Language language) {
        return CONFIGURATION.contains(language);
    }
}
