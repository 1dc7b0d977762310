package io.github.golive.pmd;

import io.github.golive.engine.Engine;
import io.github.golive.finding.Finding;
import io.github.golive.finding.Lines;
import io.github.golive.finding.Range;
import io.github.golive.policy.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRange2d;
import net.sourceforge.pmd.util.DataMap;
import net.sourceforge.pmd.util.DataMap.SimpleDataKey;

/** One file and its findings, kept with PMD's tree of that file for as long as PMD works on it. */
final class FileFindings {

    private static final SimpleDataKey<FileFindings> KEY = DataMap.simpleDataKey("io.github.golive.findings");

    private final Node root;
    private final String path;
    private final String text;
    private final Lines lines;
    private final Map<Settings, List<Finding>> findings = new HashMap<>();

    private FileFindings(Node root) {
        TextDocument document = root.getTextDocument();
        this.root = root;
        this.path = document.getFileId().getAbsolutePath();
        // PMD's text of a Java file has its unicode escapes decoded; the author and the other hosts see the original
        this.text = document.sliceOriginalText(document.getEntireRegion()).toString();
        this.lines = Lines.of(text);
    }

    /** Returns what is known of the file of a tree. */
    static FileFindings of(Node root) {
        return root.getUserMap().computeIfAbsent(KEY, () -> new FileFindings(root));
    }

    /**
     * Returns all findings of the file.
     *
     * @param engine made of {@code settings}
     */
    List<Finding> findings(Settings settings, Engine engine) {
        return findings.computeIfAbsent(settings, set -> engine.check(path, text));
    }

    /** Returns where a range of the text is for PMD. */
    Place place(Range range) {
        int line = lines.line(range.start());
        int endLine = lines.line(range.end());
        return Place.of(root, TextRange2d.range2d(
                line, lines.column(range.start()), endLine, lines.column(range.end())));
    }
}
