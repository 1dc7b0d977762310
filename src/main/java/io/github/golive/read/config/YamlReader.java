package io.github.golive.read.config;

import io.github.golive.finding.Range;
import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.read.config.ConfigNode.Scalar;
import io.github.golive.value.Value;
import java.util.Arrays;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML, also as a template of it (Helm, Ansible) and with errors: a line that the parser does not take is read
 * for itself and hidden from it; where too many lines are wrong, all are read for themselves.
 */
public final class YamlReader implements Reader {

    private static final int MAX_ATTEMPTS = 8;

    @Override
    public void read(Document document, Sightings out) {
        Reporter reporter = new Reporter(document, out);
        Value text = document.text();
        TemplateMask mask = new TemplateMask(text.text());
        for (Range comment : mask.comments()) {
            out.comment(text.range(comment.start(), comment.end()));
        }
        for (Range statement : mask.statements()) {
            TemplateExpressions.statement(text.literal(statement.start(), statement.end()), reporter);
        }
        YamlLines lines = new YamlLines(text, reporter);
        for (Range line : mask.tooDeep()) {
            new ConfigTree(reporter).report(lines.flow(line.start(), line.end()));
        }
        if (!mask.tooDeep().isEmpty()) {
            Range line = mask.tooDeep().get(0);
            out.incomplete(text.range(line.start(), line.end()), "more than 200 nested brackets");
        }
        YamlTree tree = parse(mask.text(), new YamlScalars(text), lines);
        if (tree == null) {
            lines.all(new String(mask.text()));
            return;
        }
        if (tree.tooDeep() >= 0 && mask.tooDeep().isEmpty()) {
            out.incomplete(text.range(tree.tooDeep(), text.length()), "more than 200 nested collections");
        }
        comments(text, tree.texts(), out);
        ConfigTree walk = new ConfigTree(reporter);
        tree.documents().forEach(walk::report);
    }

    /** Parses the text, hiding up to a few lines that are wrong, or returns null. */
    private static YamlTree parse(char[] masked, YamlScalars scalars, YamlLines lines) {
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            try {
                return new YamlTree(new String(masked), scalars).parse();
            } catch (MarkedYamlEngineException wrong) {
                int offset = offset(wrong, masked.length);
                int start = lineStart(masked, offset);
                int end = lineEnd(masked, start);
                if (isBlank(masked, start, end)) {
                    return null;
                }
                lines.add(start, end);
                Arrays.fill(masked, start, end, '\n');
            } catch (YamlEngineException | IndexOutOfBoundsException | NumberFormatException wrong) {
                // the last two are what the library throws for an escape that the text's end cuts off
                return null;
            }
        }
        return null;
    }

    /** Returns where the error lies; an open quote is wrong where it starts. */
    private static int offset(MarkedYamlEngineException wrong, int length) {
        boolean quoted = wrong.getContext() != null && wrong.getContext().contains("quoted scalar");
        Mark mark = (quoted ? wrong.getContextMark() : wrong.getProblemMark()).or(wrong::getContextMark).orElse(null);
        return mark == null ? 0 : Math.min(mark.getIndex(), Math.max(length - 1, 0));
    }

    private static int lineStart(char[] text, int offset) {
        int at = offset;
        while (at > 0 && text[at - 1] != '\n' && text[at - 1] != '\r') {
            at--;
        }
        return at;
    }

    private static int lineEnd(char[] text, int offset) {
        int at = offset;
        while (at < text.length && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Comments stand between the scalars and after the header of a block scalar. */
    private static void comments(Value text, List<Scalar> scalars, Sightings out) {
        String source = text.text();
        int scalar = 0;
        int at = source.indexOf('#');
        while (at >= 0) {
            while (scalar < scalars.size() && commentsFrom(source, scalars.get(scalar)) <= at) {
                scalar++;
            }
            boolean within = scalar > 0 && at < scalars.get(scalar - 1).end()
                    && !isHeader(source, scalars.get(scalar - 1), at);
            int next = within ? scalars.get(scalar - 1).end() : at + 1;
            if (!within && (at == 0 || Character.isWhitespace(source.charAt(at - 1)))) {
                next = YamlScalars.lineEnd(source, at, source.length());
                out.comment(text.range(at, next));
            }
            at = source.indexOf('#', next);
        }
    }

    /** Returns where the text of a scalar starts, after its tag and anchor. */
    private static int commentsFrom(String source, Scalar scalar) {
        return YamlScalars.skipProperties(source, scalar.start(), scalar.end());
    }

    /** Tells whether a place lies in the first line of a block scalar, which says only how it is written. */
    private static boolean isHeader(String source, Scalar scalar, int at) {
        if (scalar.style() != YamlScalars.LITERAL && scalar.style() != YamlScalars.FOLDED) {
            return false;
        }
        int start = commentsFrom(source, scalar);
        return at < YamlScalars.lineEnd(source, start, scalar.end());
    }
}
