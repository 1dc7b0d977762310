package io.github.golive.read.config;

import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.read.config.ShellWords.Word;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Dockerfiles: what the instructions set, and the commands that they run. */
public final class DockerfileReader implements Reader {

    private static final Pattern ESCAPES_WITH_BACKTICK =
            Pattern.compile("#\\s{0,9}escape\\s{0,9}=\\s{0,9}`\\s{0,9}", Pattern.CASE_INSENSITIVE);

    /** Only what runs commands or writes files has here documents. */
    private static final Pattern WITH_DOCUMENTS =
            Pattern.compile("(?:ONBUILD\\s{1,9})?(?:RUN|COPY|ADD)\\s", Pattern.CASE_INSENSITIVE);

    /** The start of a here document: not {@code 1<<20}, nor {@code <<<word}. */
    private static final Pattern HERE_DOCUMENT = Pattern.compile("(?<!<)<<-?[\"']?([A-Za-z_][\\w.-]*)[\"']?");

    /** Words that end here documents are no longer than this. */
    private static final int LONGEST_DELIMITER = 100;

    @Override
    public void read(Document document, Sightings out) {
        new Instructions(document.text(), new Reporter(document, out)).read();
    }

    /** The instructions of one file. */
    private static final class Instructions {

        private final Value text;
        private final String source;
        private final Reporter reporter;
        private final Map<String, Integer> lastLines = new HashMap<>();
        /** How far ends of here documents may be looked for in vain, in sum. */
        private long lookAhead;
        private char escape = '\\';
        private int at;

        Instructions(Value text, Reporter reporter) {
            this.text = text;
            this.source = text.text();
            this.reporter = reporter;
            this.lookAhead = 100_000L + 4L * source.length();
        }

        void read() {
            boolean first = true;
            while (at < source.length()) {
                char c = source.charAt(at);
                if (Character.isWhitespace(c) || c == '\uFEFF') {
                    at++;
                } else if (c == '#') {
                    int end = YamlScalars.lineEnd(source, at, source.length());
                    if (first && ESCAPES_WITH_BACKTICK.matcher(source.substring(at, end)).matches()) {
                        escape = '`';
                    }
                    reporter.out().comment(text.range(at, end));
                    at = end;
                } else {
                    first = false;
                    int header = headerEnd();
                    List<String> delimiters = delimiters(source.substring(at, header));
                    int end = documentsEnd(header, delimiters);
                    instruction(at, end < 0 ? header : end, end < 0 ? List.of() : delimiters);
                    at = end < 0 ? header : end;
                }
            }
        }

        /** Returns where the line of an instruction ends, and the lines after it that its escapes take to it. */
        private int headerEnd() {
            int line = at;
            int end = at;
            boolean goesOn = true;
            while (goesOn && line < source.length()) {
                end = YamlScalars.lineEnd(source, line, source.length());
                String written = source.substring(line, end).strip();
                goesOn = !written.isEmpty() && written.charAt(written.length() - 1) == escape
                        || line > at && (written.startsWith("#") || written.isEmpty());
                line = next(end);
            }
            return end;
        }

        private int next(int lineEnd) {
            return source.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
        }

        /** Returns where the last here document ends, or -1 when one of them never does. */
        private int documentsEnd(int header, List<String> delimiters) {
            int end = header;
            for (String delimiter : delimiters) {
                if (lookAhead < 0 || lastLine(delimiter) <= end) {
                    lookAhead -= end - header;
                    return -1;
                }
                boolean found = false;
                while (!found) {
                    int line = next(end);
                    end = YamlScalars.lineEnd(source, line, source.length());
                    found = source.substring(line, end).strip().equals(delimiter);
                }
            }
            return end;
        }

        /** Returns where the last line starts that says this and nothing else, or -1. */
        private int lastLine(String word) {
            if (lastLines.isEmpty()) {
                lastLines.put("", -1);
                for (int line = 0; line < source.length();) {
                    int end = YamlScalars.lineEnd(source, line, source.length());
                    String written = source.substring(line, end).strip();
                    if (written.length() <= LONGEST_DELIMITER) {
                        lastLines.put(written, line);
                    }
                    line = end + 1;
                }
            }
            return lastLines.getOrDefault(word, -1);
        }

        private void instruction(int start, int end, List<String> delimiters) {
            String name = name(start, end);
            int rest = skipBlanks(start + name.length(), end);
            while (name.equalsIgnoreCase("ONBUILD") && rest < end) {
                name = name(rest, end);
                rest = skipBlanks(rest + name.length(), end);
            }
            if (rest >= end) {
                return;
            }
            Value arguments = text.slice(rest, end);
            switch (name.toUpperCase(Locale.ROOT)) {
                case "ENV", "ARG" -> settings(arguments, reporter, false);
                case "LABEL" -> settings(arguments, reporter, true);
                case "HEALTHCHECK" -> {
                    int command = arguments.text().indexOf("CMD");
                    if (command >= 0) {
                        command(arguments.slice(command + "CMD".length()).strip(), reporter);
                    }
                }
                case "CMD", "ENTRYPOINT", "RUN", "SHELL" -> command(arguments, reporter);
                case "COPY", "ADD" -> files(arguments, delimiters, reporter);
                default -> ShellScript.read(arguments, reporter);
            }
        }

        private String name(int start, int end) {
            int nameEnd = start;
            while (nameEnd < end && Character.isLetter(source.charAt(nameEnd))) {
                nameEnd++;
            }
            return source.substring(start, nameEnd);
        }

        private int skipBlanks(int start, int end) {
            int from = start;
            while (from < end && (source.charAt(from) == ' ' || source.charAt(from) == '\t')) {
                from++;
            }
            return from;
        }
    }

    /** Returns the words that end the here documents of an instruction. */
    private static List<String> delimiters(String instruction) {
        List<String> found = new ArrayList<>();
        if (!WITH_DOCUMENTS.matcher(instruction).lookingAt()) {
            return found;
        }
        Matcher start = HERE_DOCUMENT.matcher(instruction);
        int seen = 0;
        int quotes = 0;
        while (start.find()) {
            quotes += (int) instruction.substring(seen, start.start()).chars()
                    .filter(c -> c == '"' || c == '\'').count();
            seen = start.end();
            if (quotes % 2 == 0 && start.group(1).length() <= LONGEST_DELIMITER) {
                found.add(start.group(1));
            }
        }
        return found;
    }

    /** Here documents become the file that the instruction writes; in a folder each is named as its end is. */
    private static void files(Value arguments, List<String> delimiters, Reporter reporter) {
        if (delimiters.isEmpty()) {
            ShellScript.read(arguments, reporter);
            return;
        }
        ShellWords shell = new ShellWords(arguments);
        String target = "";
        for (Word word : shell.command()) {
            target = word.value().text();
            reporter.passed(word.value());
        }
        for (int i = 0; i < shell.documents().size(); i++) {
            String path = target.endsWith("/") && i < delimiters.size() ? delimiters.get(i) : target;
            String name = path.substring(path.lastIndexOf('/') + 1);
            Value content = shell.documents().get(i);
            EmbeddedFile.language(name).ifPresentOrElse(
                    language -> {
                        if (reporter.isCheckedName(EmbeddedFile.stem(name))) {
                            reporter.inner(language, content);
                        }
                    },
                    () -> reporter.passed(content));
        }
    }

    private static void command(Value arguments, Reporter reporter) {
        if (arguments.text().startsWith("[") && arguments.text().stripTrailing().endsWith("]")) {
            ConfigTree tree = new ConfigTree(reporter);
            new JsonTree(arguments, reporter.out()).parse(
                    node -> tree.walk(node, ConfigTree.Place.ROOT.member("command")));
        } else {
            ShellScript.read(arguments, reporter);
        }
    }

    /** Tells whether a label is one of the standard ones, which tell people about the image. */
    private static boolean isAnnotation(String label) {
        return label.startsWith("org.opencontainers.image.") || label.startsWith("org.label-schema.");
    }

    /** Reads {@code a=b c="d"}, and the old form {@code a b} for a single variable. */
    private static void settings(Value arguments, Reporter reporter, boolean labels) {
        ShellWords shell = new ShellWords(arguments);
        boolean first = true;
        for (List<Word> words = shell.command(); words != null; words = shell.command()) {
            for (Word word : words) {
                String written = word.value().text();
                int equals = written.indexOf('=');
                if (equals > 0 && labels && isAnnotation(written.substring(0, equals))) {
                    first = false;
                    continue;
                }
                if (equals > 0) {
                    reporter.given(written.substring(0, equals), word.value().slice(equals + 1));
                } else if (first && words.size() > 1) {
                    Value value = arguments.literal(written.length(), arguments.length()).strip();
                    reporter.given(written, Arguments.unquoted(value));
                    return;
                }
                first = false;
            }
        }
        shell.comments().forEach(range -> reporter.out().comment(arguments.range(range.start(), range.end())));
    }
}
