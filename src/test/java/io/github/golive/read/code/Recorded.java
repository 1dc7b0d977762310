package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.policy.Settings;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.read.java.JavaReader;
import io.github.golive.read.script.ScriptReader;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What a reader has told. */
final class Recorded implements Sightings {

    record Seen(Value value, Use use) {
        String text() {
            return value.text();
        }
    }

    final List<Seen> seen = new ArrayList<>();
    final List<String> gaps = new ArrayList<>();

    /** Reads Java that needs no other reader. */
    static Recorded java(String source) {
        Recorded recorded = new Recorded();
        Reader none = (document, out) -> out.incomplete(document.text().range(), "no fallback here");
        new JavaReader(none).read(
                new Document(Value.ofFile(source), Language.JAVA, "src/main/java/A.java", Settings.defaults(), 0),
                recorded);
        return recorded;
    }

    static Recorded script(String source) {
        Recorded recorded = new Recorded();
        new ScriptReader().read(
                new Document(Value.ofFile(source), Language.SCRIPT, "src/a.js", Settings.defaults(), 0), recorded);
        return recorded;
    }

    /** Returns the texts that are given to a name. */
    List<String> givenTo(String name) {
        return seen.stream()
                .filter(each -> each.use() instanceof Use.Given given && given.name().equals(name))
                .map(Seen::text)
                .distinct()
                .toList();
    }

    List<String> texts() {
        return seen.stream().map(Seen::text).distinct().toList();
    }

    @Override
    public void see(Value value, Use use) {
        seen.add(new Seen(value, use));
    }

    @Override
    public void comment(Range range) {
    }

    @Override
    public void incomplete(Range range, String why) {
        gaps.add(why);
    }

    @Override
    public void read(Document inner) {
    }

    @Override
    public Sightings browser() {
        return this;
    }
}
