package io.github.golive.checkstyle;

import com.puppycrawl.tools.checkstyle.api.FileText;
import io.github.golive.engine.Engine;
import io.github.golive.finding.Finding;
import io.github.golive.policy.Settings;
import java.io.File;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Findings of one file by one user's settings, worked out once for all modules.
 *
 * <p>Checkstyle hands the same {@link FileText} to one module after the other and then drops it. Findings are kept for
 * as long as that very object lives, so none can be taken for those of another file or of another state of it.
 */
final class FileFindings {

    private static final Map<FileText, Map<Key, List<Finding>>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final Settings settings;
    private final Engine engine;

    private record Key(String path, Settings settings) {
    }

    FileFindings(Settings settings) {
        this.settings = settings;
        this.engine = Engine.of(settings);
    }

    List<Finding> of(File file, FileText text) {
        return KNOWN.computeIfAbsent(text, known -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        new Key(file.getAbsolutePath(), settings),
                        key -> engine.check(key.path(), text.getFullText().toString()));
    }
}
