package io.github.golive.engine;

import io.github.golive.read.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Knows from a file's name what it is written in: the table <i>Files</i> of the contract. */
final class Families {

    private static final Map<Language, List<String>> EXTENSIONS = Map.ofEntries(
            Map.entry(Language.JAVA, List.of("java")),
            Map.entry(Language.MARKUP, List.of("html", "htm", "xhtml", "jsp", "jspx", "jspf", "tag", "ftl", "ftlh",
                    "mustache", "hbs", "vm", "peb", "ejs", "njk", "jte", "gsp", "vue", "svelte")),
            Map.entry(Language.SCRIPT, List.of("js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx")),
            Map.entry(Language.KOTLIN, List.of("kt", "kts")),
            Map.entry(Language.GROOVY, List.of("groovy", "gradle")),
            Map.entry(Language.SCALA, List.of("scala")),
            Map.entry(Language.PROPERTIES, List.of("properties")),
            Map.entry(Language.YAML, List.of("yml", "yaml")),
            Map.entry(Language.JSON, List.of("json")),
            Map.entry(Language.XML, List.of("xml")),
            Map.entry(Language.TOML, List.of("toml")),
            Map.entry(Language.HOCON, List.of("conf")),
            Map.entry(Language.ENV, List.of("env")),
            Map.entry(Language.DOCKERFILE, List.of("dockerfile")));

    /** Endings that make a template of what the name would be without them. */
    private static final Set<String> TEMPLATE_ENDINGS = Set.of("example", "sample", "dist", "template", "tmpl", "tpl");

    private Families() {
    }

    /** Returns every extension that is read, without the dot, in alphabetical order. */
    static List<String> extensions() {
        return EXTENSIONS.values().stream().flatMap(List::stream).sorted().toList();
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
        String extension = extension(name);
        if (TEMPLATE_ENDINGS.contains(extension)) {
            return of(name.substring(0, name.length() - extension.length() - 1))
                    .filter(language -> configuration().contains(language));
        }
        return EXTENSIONS.entrySet().stream()
                .filter(family -> family.getValue().contains(extension))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Tells whether the name is that of a template of configuration: {@code .env.example}, {@code a.sample.json}. */
    static boolean isTemplate(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return of(name).filter(configuration()::contains).isPresent()
                && Stream.of(name.split("\\.")).skip(1).anyMatch(TEMPLATE_ENDINGS::contains);
    }

    static Set<Language> configuration() {
        return Set.of(Language.PROPERTIES, Language.YAML, Language.JSON, Language.XML, Language.TOML, Language.HOCON,
                Language.ENV, Language.DOCKERFILE);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
