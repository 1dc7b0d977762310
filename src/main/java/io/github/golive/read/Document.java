package io.github.golive.read;

import io.github.golive.policy.Settings;
import io.github.golive.value.Value;
import java.util.Objects;

/**
 * A text to read.
 *
 * @param text the text with its origins: of a whole file, or of a string, script or block scalar within one
 * @param language what the text is written in
 * @param path of the file within its project, with {@code /} between folders; for a document within a file the path of
 *     that file
 * @param settings the user's
 * @param depth 0 for a file, one more for each document around this one
 */
public record Document(Value text, Language language, String path, Settings settings, int depth) {

    /** Documents within documents within documents are read down to this depth; it is enough for any real file. */
    public static final int MAX_DEPTH = 6;

    /**
     * @throws NullPointerException if anything is null
     */
    public Document {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(settings, "settings");
    }

    /** Returns the last part of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns a document within this one. */
    public Document inner(Language innerLanguage, Value innerText) {
        return new Document(innerText, innerLanguage, path, settings, depth + 1);
    }
}
