package io.github.golive.read.config;

import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;

/** Reads shell scripts that stand in other documents: the steps of a pipeline, the command of a container. */
public final class ShellReader implements Reader {

    @Override
    public void read(Document document, Sightings out) {
        ShellScript.read(document.text(), new Reporter(document, out));
    }
}
