package io.github.golive.checkstyle;

import com.puppycrawl.tools.checkstyle.api.FileText;
import io.github.golive.engine.Engine;
import io.github.golive.finding.Finding;
import io.github.golive.policy.Settings;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Findings of one file by one user's settings, worked out once for all modules.
 *
 * <p>Checkstyle hands the same {@link FileText} to one module after the other and then drops it. Findings are kept for
 * as long as that very object lives, so none can be taken for those of another file or of another state of it.
 */
final class FileFindings {

    private static final Map<FileText, List<Known>> KNOWN = new WeakHashMap<>();

    private final Settings settings;
    private final Engine engine;

    private record Known(String path, Settings settings, List<Finding> findings) {

        /** Most settings are the very same object: comparing that first spares the JDK's slow start of records. */
        boolean isOf(String otherPath, Settings otherSettings) {
            return path.equals(otherPath) && (settings == otherSettings || settings.equals(otherSettings));
        }
    }

    FileFindings(Settings settings) {
        this.settings = settings;
        this.engine = Engine.of(settings);
    }

    List<Finding> of(File file, FileText text) {
        String path = file.getAbsolutePath();
        List<Known> ofText = ofText(text);
        for (Known known : ofText) {
            if (known.isOf(path, settings)) {
                return known.findings;
            }
        }
        List<Finding> findings = engine.check(path, text.getFullText().toString());
        ofText.add(new Known(path, settings, findings));
        return findings;
    }

    private static List<Known> ofText(FileText text) {
        synchronized (KNOWN) {
            List<Known> ofText = KNOWN.get(text);
            if (ofText == null) {
                ofText = new CopyOnWriteArrayList<>();
                KNOWN.put(text, ofText);
            }
            return ofText;
        }
    }
}
