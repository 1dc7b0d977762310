package io.github.golive.hosts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Class paths for tests of other packages. */
public final class ClassPaths {

    private ClassPaths() {
    }

    /** Returns the oldest Checkstyle with the packed jar beside it, for the command line. */
    public static String ofCheckstyle() throws IOException {
        return HostVersion.checkstyle("9.3").classPath().stream()
                .map(Path::toAbsolutePath)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
