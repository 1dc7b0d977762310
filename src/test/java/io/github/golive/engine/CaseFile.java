package io.github.golive.engine;

import io.github.golive.policy.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads files of cases: code with the findings that it must have, at one glance.
 *
 * <pre>
 * === title
 * +++ scope=any                          settings, optional
 * --- src/main/java/Urls.java [crlf]     one or more files; flags: crlf, cr, bom
 * String a = "https://payitoff-sandbox.io";
 *                     ^^^^^^^^^^^^^^^^^^^ SandboxApiHost: message
 * </pre>
 *
 * A line of blanks and carets marks the text of the line above that a rule must report; {@code ^^~} runs on past the
 * line's end. Every other line must be silent.
 */
public final class CaseFile {

    public static final Path ROOT = Path.of("src/test/resources/cases");

    private static final Pattern MARKER = Pattern.compile("^(\\s*)(\\^+)(~?) ([A-Z][A-Za-z]+)(?:: (.*))?$");

    /** One expected finding; {@code endColumn} is 0 for one that ends on a later line, {@code message} may be null. */
    public record Expected(String rule, int line, int column, int endColumn, String message) {
    }

    /** One file of a case: what to scan and what to find. */
    public record Scanned(String title, Settings settings, String path, String text, List<Expected> expected) {
        @Override
        public String toString() {
            return title + " (" + path.substring(path.lastIndexOf('/') + 1) + ")";
        }
    }

    private CaseFile() {
    }

    /** Returns all files of cases below a folder of {@link #ROOT}, sorted. */
    public static List<Path> in(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".cases")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Scanned> read(Path file) {
        List<Scanned> scanned = new ArrayList<>();
        String title = null;
        Map<String, String> settings = new LinkedHashMap<>();
        Builder builder = null;
        for (String line : lines(file)) {
            if (line.startsWith("=== ") || line.startsWith("--- ")) {
                if (builder != null) {
                    scanned.add(builder.build(title, settings));
                }
                builder = null;
            }
            if (line.startsWith("=== ")) {
                title = line.substring(4);
                settings.clear();
            } else if (line.startsWith("+++ ")) {
                settings.put(line.substring(4, line.indexOf('=')).strip(),
                        line.substring(line.indexOf('=') + 1).strip());
            } else if (line.startsWith("--- ")) {
                builder = new Builder(line.substring(4));
            } else if (builder != null) {
                builder.add(line);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                throw new IllegalStateException(file + ": a line outside any file: " + line);
            }
        }
        if (builder != null) {
            scanned.add(builder.build(title, settings));
        }
        return scanned;
    }

    private static List<String> lines(Path file) {
        try {
            return List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Builder {
        private final String path;
        private final String flags;
        private final List<String> lines = new ArrayList<>();
        private final List<Expected> expected = new ArrayList<>();

        Builder(String head) {
            int flag = head.indexOf(" [");
            this.path = (flag < 0 ? head : head.substring(0, flag)).strip();
            this.flags = flag < 0 ? "" : head.substring(flag);
        }

        void add(String line) {
            Matcher marker = MARKER.matcher(line);
            if (marker.matches()) {
                int column = marker.end(1) + 1;
                int end = marker.group(3).isEmpty() ? marker.end(2) + 1 : 0;
                expected.add(new Expected(marker.group(4), lines.size(), column, end, marker.group(5)));
            } else {
                lines.add(line);
            }
        }

        Scanned build(String title, Map<String, String> settings) {
            while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
                lines.remove(lines.size() - 1);
            }
            String end = flags.contains("[crlf]") ? "\r\n" : flags.contains("[cr]") ? "\r" : "\n";
            String text = String.join(end, lines) + end;
            return new Scanned(title, Settings.parse(settings), path, flags.contains("[bom]") ? "\uFEFF" + text : text,
                    List.copyOf(expected));
        }
    }
}
