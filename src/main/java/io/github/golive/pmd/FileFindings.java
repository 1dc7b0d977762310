package io.github.golive.pmd;

import io.github.golive.engine.Engine;
import io.github.golive.finding.Finding;
import io.github.golive.finding.Lines;
import io.github.golive.finding.Range;
import io.github.golive.policy.Settings;
import java.util.ArrayList;
import java.util.List;
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
    private Lines lines;
    private final List<Known> known = new ArrayList<>();

    private record Known(Settings settings, List<Finding> findings) {

        /** Most settings are the very same object: comparing that first spares the JDK's slow start of records. */
        boolean isOf(Settings other) {
            return settings == other || settings.equals(other);
        }
    }

    private FileFindings(Node root) {
        TextDocument document = root.getTextDocument();
        this.root = root;
        this.path = document.getFileId().getAbsolutePath();
        // PMD's text of a Java file has its unicode escapes decoded; the author and the other hosts see the original
        this.text = document.sliceOriginalText(document.getEntireRegion()).toString();
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
        for (Known one : known) {
            if (one.isOf(settings)) {
                return one.findings;
            }
        }
        List<Finding> findings = engine.check(path, text);
        known.add(new Known(settings, findings));
        return findings;
    }

    /** Returns where a range of the text is for PMD. */
    Place place(Range range) {
        if (lines == null) {
            lines = Lines.of(text);
        }
        int line = lines.line(range.start());
        int endLine = lines.line(range.end());
        return Place.of(root, TextRange2d.range2d(
                line, lines.column(range.start()), endLine, lines.column(range.end())));
    }
}
