package io.github.golive.read.config;

import io.github.golive.finding.Range;
import io.github.golive.policy.Settings;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down what a reader tells, a line each: {@code name = value}, {@code Header name = value}, {@code = value}. */
final class Recorder implements Sightings {

    /** A value, the name that it is given to, and where it starts. */
    record Given(String name, String value, int start, String source) {
    }

    final List<Given> values = new ArrayList<>();
    final List<String> seen = new ArrayList<>();
    final List<String> sources = new ArrayList<>();
    final List<String> comments = new ArrayList<>();
    final List<String> incomplete = new ArrayList<>();
    final Map<String, String> given = new LinkedHashMap<>();
    private final String text;

    private Recorder(String text) {
        this.text = text;
    }

    static Recorder read(Reader reader, Language language, String path, String text) {
        Recorder recorder = new Recorder(text);
        reader.read(new Document(Value.ofFile(text), language, path, Settings.defaults(), 0), recorder);
        return recorder;
    }

    static Recorder yaml(String text) {
        return read(new YamlReader(), Language.YAML, "src/main/resources/application.yml", text);
    }

    static Recorder properties(String text) {
        return read(new PropertiesReader(), Language.PROPERTIES, "src/main/resources/application.properties", text);
    }

    @Override
    public void see(Value value, Use use) {
        if (value.isEmpty()) {
            return;
        }
        String written = value.text().replace("\n", "\\n");
        if (use instanceof Use.Given of) {
            seen.add(of.name() + " = " + written);
            given.put(of.name(), value.text());
        } else if (use instanceof Use.Header header) {
            seen.add("Header " + header.name() + " " + header.destinations() + " = " + written);
        } else {
            seen.add("= " + written);
        }
        String source = text.substring(value.range().start(), value.range().end());
        sources.add(source);
        values.add(new Given(use instanceof Use.Given of ? of.name() : "", value.text(), value.range().start(),
                source));
    }

    @Override
    public void comment(Range range) {
        comments.add(text.substring(range.start(), range.end()));
    }

    @Override
    public void incomplete(Range range, String why) {
        incomplete.add(why);
    }

    @Override
    public void read(Document inner) {
        seen.add(inner.language() + ": " + inner.text().text().replace("\n", "\\n"));
    }

    @Override
    public Sightings browser() {
        return this;
    }
}
