package io.github.golive.read.script;

import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.read.code.Interpreter;
import io.github.golive.read.code.Node;
import java.util.List;
import java.util.Locale;

/**
 * Reads script and the JVM languages, and Java that is not quite Java, with parsers that take any input for code and
 * make of it what they can.
 */
public final class ScriptReader implements Reader {

    @Override
    public void read(Document document, Sightings out) {
        Interpreter.read(parse(document, out), document, out);
    }

    /** Returns the tree of a document, and reports its comments and limits. */
    static List<Node> parse(Document document, Sightings out) {
        Dialect dialect = Dialect.of(document);
        Tokens tokens = Lexer.read(document.text().text(), dialect,
                (start, end) -> out.comment(document.text().range(start, end)));
        return parser(tokens, dialect, document, out).statements();
    }

    private static Parser parser(Tokens tokens, Dialect dialect, Document document, Sightings out) {
        String name = document.fileName().toLowerCase(Locale.ROOT);
        return switch (dialect) {
            case KOTLIN -> new KotlinParser(tokens, document.text(), name.endsWith(".kts"), out);
            case GROOVY, JAVA -> new GroovyParser(tokens, document.text(), dialect, out);
            case SCALA -> new ScalaParser(tokens, document.text(), name.endsWith(".sc"), out);
            default -> new ScriptParser(tokens, document.text(), dialect,
                    name.matches(".*\\.(?:[cm]?ts|tsx|vue|svelte)"), out);
        };
    }
}
