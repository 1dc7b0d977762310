package io.github.golive.read.script;

import io.github.golive.finding.Range;
import io.github.golive.policy.MessageBundles;
import io.github.golive.policy.Profiles;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.read.code.BigStack;
import io.github.golive.read.code.Interpreter;
import io.github.golive.read.code.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads script and the JVM languages, and Java that is not quite Java, with parsers that take any input for code and
 * make of it what they can.
 */
public final class ScriptReader implements Reader {

    /** A tree, and what there is to say about how it was read. */
    record Tree(List<Node> nodes, List<Range> comments, List<Limit> limits) {
    }

    /** A part that has not been read, and why. */
    record Limit(Range range, String why) {
    }

    @Override
    public void read(Document document, Sightings out) {
        Tree tree = parse(document);
        tree.comments().forEach(out::comment);
        tree.limits().forEach(limit -> out.incomplete(limit.range(), limit.why()));
        List<Node> nodes = document.language() == Language.GROOVY
                ? new GrailsEnvironments(new Profiles(document.settings())).withoutOthers(tree.nodes())
                : tree.nodes();
        boolean captions = document.language() == Language.SCRIPT && document.depth() == 0
                && MessageBundles.isInFolder(document.path());
        Interpreter.read(nodes, document, captions ? new WithoutCaptions(out) : out);
    }

    /** Returns the tree of a document; where its nesting is too deep for any stack, its literals alone. */
    static Tree parse(Document document) {
        Dialect dialect = Dialect.of(document);
        List<Range> comments = new ArrayList<>();
        Tokens tokens = Lexer.read(document.text().text(), dialect,
                (start, end) -> comments.add(document.text().range(start, end)));
        return BigStack.call(() -> {
            List<Limit> limits = new ArrayList<>();
            List<Node> nodes = parser(tokens, dialect, document, limits).statements();
            return new Tree(nodes, comments, limits);
        }).orElseGet(() -> {
            List<Limit> limits = new ArrayList<>();
            Node literals = parser(tokens, dialect, document, limits).flat();
            return new Tree(List.of(literals), comments, limits);
        });
    }

    private static Parser parser(Tokens tokens, Dialect dialect, Document document, List<Limit> limits) {
        String name = document.fileName().toLowerCase(Locale.ROOT);
        return switch (dialect) {
            case KOTLIN -> new KotlinParser(tokens, document.text(), name.endsWith(".kts"), limits);
            case GROOVY, JAVA -> new GroovyParser(tokens, document.text(), dialect, limits);
            case SCALA -> new ScalaParser(tokens, document.text(), limits);
            default -> new ScriptParser(tokens, document.text(), dialect,
                    name.matches(".*\\.(?:[cm]?ts|tsx|vue|svelte)"), limits);
        };
    }
}
