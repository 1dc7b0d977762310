package io.github.golive.read.config;

import io.github.golive.read.Language;
import java.util.Locale;
import java.util.Optional;

/** Files that are written as values under their names, as in the data of a Kubernetes ConfigMap. */
final class EmbeddedFile {

    private EmbeddedFile() {
    }

    /** Returns what a file of this name is written in, or nothing if the name is not one of a file that is read. */
    static Optional<Language> language(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        if (name.equals("dockerfile")) {
            return Optional.of(Language.DOCKERFILE);
        }
        if (name.equals(".env") || name.startsWith(".env.")) {
            return Optional.of(Language.ENV);
        }
        if (name.endsWith("-snippet") || name.endsWith("snippets")) {
            return Optional.of(Language.HOCON);
        }
        return Optional.ofNullable(switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "properties" -> name.equals("properties") ? null : Language.PROPERTIES;
            case "yml", "yaml" -> Language.YAML;
            case "json" -> name.equals("json") ? null : Language.JSON;
            case "xml" -> name.equals("xml") ? null : Language.XML;
            case "toml" -> Language.TOML;
            case "conf", "cfg", "hocon" -> Language.HOCON;
            case "env" -> name.indexOf('.') < 0 ? null : Language.ENV;
            case "sh", "bash" -> name.indexOf('.') < 0 ? null : Language.SHELL;
            case "html", "htm", "xhtml", "jsp", "ftl", "vue" -> Language.MARKUP;
            case "js", "mjs", "cjs", "ts", "jsx", "tsx" -> name.indexOf('.') < 0 ? null : Language.SCRIPT;
            case "groovy", "gradle" -> name.indexOf('.') < 0 ? null : Language.GROOVY;
            default -> null;
        });
    }

    /** Returns the name of a file without its ending. */
    static String stem(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0 ? key.substring(0, dot) : key;
    }
}
