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
    /** Lines of {@code NAME=value} as the dotenv libraries take them. */
    ENV,
    /** Commands of a POSIX shell; none of the files, but within many. */
    SHELL,
    DOCKERFILE
}
