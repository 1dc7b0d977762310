package io.github.golive.read.config;

import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;

/**
 * Reads JSON and what is written in its place: with comments, trailing commas, single quotes and bare names, several
 * values in a row, cut off anywhere.
 */
public final class JsonReader implements Reader {

    @Override
    public void read(Document document, Sightings out) {
        if (isPropertyMetadata(document.fileName())) {
            return;
        }
        Reporter reporter = new Reporter(document, out);
        ConfigTree tree = new ConfigTree(reporter);
        new JsonTree(document.text(), out).parse(tree::report);
    }

    /** Spring's metadata documents the properties that an application can be given; it gives none. */
    private static boolean isPropertyMetadata(String fileName) {
        return fileName.endsWith("spring-configuration-metadata.json") || fileName.equals("spring-devtools.json");
    }
}
