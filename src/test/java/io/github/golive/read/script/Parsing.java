package io.github.golive.read.script;

import io.github.golive.finding.Range;
import io.github.golive.policy.Settings;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.read.code.Node;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parses for tests. */
final class Parsing {

    private static final Map<String, Language> LANGUAGES = Map.of(
            "kt", Language.KOTLIN, "kts", Language.KOTLIN, "groovy", Language.GROOVY, "gradle", Language.GROOVY,
            "scala", Language.SCALA, "java", Language.JAVA);

    final List<Range> comments = new ArrayList<>();
    final List<String> limits = new ArrayList<>();

    static List<Node> parse(String path, String source, Parsing out) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        Language language = LANGUAGES.getOrDefault(extension, Language.SCRIPT);
        Document document = new Document(Value.ofFile(source), language, path, Settings.defaults(), 0);
        ScriptReader.Tree tree = ScriptReader.parse(document);
        out.comments.addAll(tree.comments());
        tree.limits().forEach(limit -> out.limits.add(limit.why()));
        return tree.nodes();
    }

    /** Returns the printed tree of a file of the given name. */
    static String printed(String path, String source) {
        return Printed.of(parse(path, source, new Parsing()));
    }
}
