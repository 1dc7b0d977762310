package io.github.golive.read.config;

import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;

/** Reads TOML, stepping over lines that are none. */
public final class TomlReader implements Reader {

    @Override
    public void read(Document document, Sightings out) {
        Reporter reporter = new Reporter(document, out);
        new ConfigTree(reporter).report(new TomlTree(document.text(), out).parse());
    }
}
