package io.github.golive.read;

/** What the readers can read. */
public enum Language {
    JAVA,
    KOTLIN,
    GROOVY,
    SCALA,
    /** JavaScript and TypeScript of any vintage, with or without JSX. */
    SCRIPT,
    /** HTML and every template language that looks like it; the file name tells which. */
    MARKUP,
    PROPERTIES,
    YAML,
    JSON,
    XML,
    TOML,
    HOCON,
    /** {@code .env} files and shell forms. */
    ENV,
    DOCKERFILE
}
