package io.github.golive.read.config;

import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.read.config.ShellWords.Word;
import io.github.golive.value.Value;
import java.util.List;
import java.util.Locale;

/** Reads Dockerfiles: what the instructions set, and the commands that they run. */
public final class DockerfileReader implements Reader {

    @Override
    public void read(Document document, Sightings out) {
        Reporter reporter = new Reporter(document, out);
        Value text = document.text();
        String source = text.text();
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (c == '#') {
                int end = YamlScalars.lineEnd(source, at, source.length());
                out.comment(text.range(at, end));
                at = end;
            } else {
                int end = instructionEnd(source, at);
                instruction(text, at, end, reporter);
                at = end;
            }
        }
    }

    /** Returns where the instruction ends: lines go on after a backslash and over here documents. */
    private static int instructionEnd(String source, int start) {
        int line = start;
        int end = start;
        boolean goesOn = true;
        while (goesOn && line < source.length()) {
            end = YamlScalars.lineEnd(source, line, source.length());
            String written = source.substring(line, end).strip();
            goesOn = written.endsWith("\\") || written.endsWith("`") || line > start && written.startsWith("#")
                    || line > start && written.isEmpty();
            line = next(source, end);
        }
        String delimiter = delimiter(source.substring(start, end));
        while (!delimiter.isEmpty() && line < source.length()) {
            end = YamlScalars.lineEnd(source, line, source.length());
            if (source.substring(line, end).strip().equals(delimiter)) {
                break;
            }
            line = next(source, end);
        }
        return end;
    }

    private static int next(String source, int lineEnd) {
        return source.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
    }

    /** Returns the word that ends a here document, or an empty text. */
    private static String delimiter(String instruction) {
        int at = instruction.indexOf("<<");
        if (at < 0) {
            return "";
        }
        int start = at + 2;
        while (start < instruction.length() && "-\"'".indexOf(instruction.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < instruction.length()
                && (Character.isLetterOrDigit(instruction.charAt(end)) || instruction.charAt(end) == '_')) {
            end++;
        }
        return instruction.substring(start, end);
    }

    private static void instruction(Value text, int start, int end, Reporter reporter) {
        String source = text.text();
        int nameEnd = start;
        while (nameEnd < end && Character.isLetter(source.charAt(nameEnd))) {
            nameEnd++;
        }
        int rest = nameEnd;
        while (rest < end && (source.charAt(rest) == ' ' || source.charAt(rest) == '\t')) {
            rest++;
        }
        if (rest >= end) {
            return;
        }
        Value arguments = text.slice(rest, end);
        switch (source.substring(start, nameEnd).toUpperCase(Locale.ROOT)) {
            case "ENV", "ARG" -> settings(arguments, reporter, false);
            case "LABEL" -> settings(arguments, reporter, true);
            case "ONBUILD" -> instruction(text, rest, end, reporter);
            case "HEALTHCHECK" -> {
                int command = arguments.text().indexOf("CMD");
                if (command >= 0) {
                    instruction(text, rest + command, end, reporter);
                }
            }
            case "CMD", "ENTRYPOINT", "RUN", "SHELL" -> command(arguments, reporter);
            default -> ShellScript.read(arguments, reporter);
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
