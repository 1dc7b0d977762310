package io.github.golive.checkstyle;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Set;

/**
 * Tells Checkstyle's cache what the findings depend on besides the scanned files: the rules themselves. Checkstyle
 * remembers clean files and hashes named resources; without this an upgrade would not look at those files again.
 */
final class OwnJar {

    private OwnJar() {
    }

    /** Returns the address of the jar with the rules; nothing when the classes do not come from a jar file. */
    static Set<String> location() {
        CodeSource source = OwnJar.class.getProtectionDomain().getCodeSource();
        URL url = source == null ? null : source.getLocation();
        if (url == null || !"file".equals(url.getProtocol())) {
            return Set.of();
        }
        try {
            return Files.isRegularFile(Path.of(url.toURI())) ? Set.of(url.toString()) : Set.of();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Set.of();
        }
    }
}
