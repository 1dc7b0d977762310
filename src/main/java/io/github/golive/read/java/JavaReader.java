package io.github.golive.read.java;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import io.github.golive.finding.Range;
import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.read.code.BigStack;
import io.github.golive.read.code.Interpreter;
import io.github.golive.read.code.Node;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads Java with JavaParser; what JavaParser rejects is left to a reader that needs no grammar. */
public final class JavaReader implements Reader {

    private final Reader fallback;

    /** A tree with what it takes to report from it. */
    private record Tree(List<Node> nodes, List<Range> comments) {
    }

    /**
     * @param fallback reads the files of which the parser gives no tree, or one that has lost literals
     */
    public JavaReader(Reader fallback) {
        this.fallback = Objects.requireNonNull(fallback, "fallback");
    }

    @Override
    public void read(Document document, Sightings out) {
        Optional<Tree> tree = BigStack.call(() -> tree(document)).flatMap(found -> found);
        if (tree.isEmpty()) {
            fallback.read(document, out);
            return;
        }
        tree.get().comments().forEach(out::comment);
        Interpreter.read(tree.get().nodes(), document, out);
    }

    private static Optional<Tree> tree(Document document) {
        JavaSource source = JavaSource.of(document.text().text());
        String code = source.code();
        ParseResult<CompilationUnit> result = parse(code);
        if (result.getResult().isEmpty() && code.contains("\\uu")) {
            result = parse(UnicodeEscapes.withoutLongOnes(code));
        }
        CompilationUnit unit = result.getResult().orElse(null);
        if (unit == null || !result.isSuccessful() && hasLostLiterals(unit)) {
            return Optional.empty();
        }
        Positions positions = new Positions(document.text(), source);
        List<Range> comments = source.comments().stream()
                .map(comment -> positions.range(comment.start(), comment.end()))
                .toList();
        return Optional.of(new Tree(new JavaLowering(positions).unit(unit), comments));
    }

    private static ParseResult<CompilationUnit> parse(String text) {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
                .setAttributeComments(false)
                .setStoreTokens(true)
                .setPreprocessUnicodeEscapes(false);
        // What a language level allows does not matter here, and checking it takes as long as parsing.
        configuration.getProcessors().clear();
        try {
            return new JavaParser(configuration).parse(text);
        } catch (RuntimeException unexpected) {
            // the parser has failed on the text rather than rejected it: the fallback reads it
            return new ParseResult<>(null, List.of(), null);
        }
    }

    /** After a syntax error the parser goes on where it can: the tokens tell whether strings fell into the gap. */
    private static boolean hasLostLiterals(CompilationUnit unit) {
        int kept = unit.findAll(StringLiteralExpr.class).size() + unit.findAll(TextBlockLiteralExpr.class).size();
        int written = 0;
        JavaToken token = unit.getTokenRange().map(range -> range.getBegin()).orElse(null);
        while (token != null) {
            int kind = token.getKind();
            if (kind == JavaToken.Kind.STRING_LITERAL.getKind()
                    || kind == JavaToken.Kind.TEXT_BLOCK_LITERAL.getKind()) {
                written++;
            }
            token = token.getNextToken().orElse(null);
        }
        return written != kept;
    }
}
