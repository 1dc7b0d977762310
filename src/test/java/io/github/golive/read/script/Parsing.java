package io.github.golive.read.script;

import io.github.golive.finding.Range;
import io.github.golive.policy.Settings;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.read.Sightings;
import io.github.golive.read.code.Node;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parses for tests. */
final class Parsing implements Sightings {

    private static final Map<String, Language> LANGUAGES = Map.of(
            "kt", Language.KOTLIN, "kts", Language.KOTLIN, "groovy", Language.GROOVY, "gradle", Language.GROOVY,
            "scala", Language.SCALA, "java", Language.JAVA);

    final List<Range> comments = new ArrayList<>();
    final List<String> limits = new ArrayList<>();

    static List<Node> parse(String path, String source, Parsing out) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        Language language = LANGUAGES.getOrDefault(extension, Language.SCRIPT);
        Document document = new Document(Value.ofFile(source), language, path, Settings.defaults(), 0);
        return ScriptReader.parse(document, out);
    }

    /** Returns the printed tree of a file of the given name. */
    static String printed(String path, String source) {
        return Printed.of(parse(path, source, new Parsing()));
    }

    @Override
    public void see(Value value, Use use) {
        throw new AssertionError("a parser reports no uses");
    }

    @Override
    public void comment(Range range) {
        comments.add(range);
    }

    @Override
    public void incomplete(Range range, String why) {
        limits.add(why);
    }

    @Override
    public void read(Document inner) {
        throw new AssertionError("a parser reads no inner documents");
    }

    @Override
    public Sightings browser() {
        return this;
    }
}
