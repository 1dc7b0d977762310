package io.github.golive.read.markup;

import io.github.golive.finding.Range;
import io.github.golive.policy.Settings;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.read.Sightings;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Writes down what the reader tells, one line for each thing: <code>name = value</code>, <code>SCRIPT text</code>. */
final class Recorder implements Sightings {

    private final String text;
    private final List<String> lines;
    private final boolean browser;

    private Recorder(String text, List<String> lines, boolean browser) {
        this.text = text;
        this.lines = lines;
        this.browser = browser;
    }

    /** Returns what the reader tells of a file with that name and text. */
    static List<String> read(String path, String text) {
        List<String> lines = new ArrayList<>();
        new MarkupReader().read(
                new Document(Value.ofFile(text), Language.MARKUP, path, Settings.defaults(), 0),
                new Recorder(text, lines, false));
        return lines;
    }

    @Override
    public void see(Value value, Use use) {
        String name = use instanceof Use.Given given ? given.name()
                : use instanceof Use.Header header ? "header " + header.name() : "passed";
        Range range = value.range();
        String source = text.substring(range.start(), range.end());
        String shown = value.text().replace(Value.HOLE, '\u2026');
        lines.add(name + " = " + shown + (source.equals(value.text()) ? "" : " <- " + source));
    }

    @Override
    public void comment(Range range) {
        lines.add("comment " + text.substring(range.start(), range.end()));
    }

    @Override
    public void incomplete(Range range, String why) {
        lines.add("incomplete " + why);
    }

    @Override
    public void read(Document inner) {
        if (inner.language() == Language.MARKUP && inner.depth() <= Document.MAX_DEPTH) {
            new MarkupReader().read(inner, this);
        } else {
            inner.text().range();
            lines.add((browser ? "" : "server ") + inner.language() + " "
                    + inner.text().text().replace(Value.HOLE, '\u2026').strip());
        }
    }

    @Override
    public Sightings browser() {
        return new Recorder(text, lines, true);
    }
}
