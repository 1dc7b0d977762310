package io.github.golive.archunit;

import io.github.golive.engine.Engine;
import io.github.golive.finding.Finding;
import io.github.golive.finding.Lines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to say about one file.
 *
 * @param path for people
 * @param messages in the order of the file
 */
record CheckedFile(String path, List<Message> messages) {

    private static final int FINGERPRINT = 8;

    /**
     * One violation.
     *
     * @param rule that it belongs to; null for one that concerns every rule
     */
    record Message(String rule, String text) {
    }

    CheckedFile {
        messages = List.copyOf(messages);
    }

    /** Returns something that must fail every rule, because nothing is known of it. */
    static CheckedFile problem(String path, String text) {
        return new CheckedFile(path, List.of(new Message(null, text)));
    }

    /**
     * Checks a file; bytes that are not UTF-8 count as unknown characters.
     *
     * @param path of the file for people and for the engine
     */
    static CheckedFile check(Engine engine, String path, Path file) {
        try {
            return new CheckedFile(path, messages(engine, path, file));
        } catch (IOException | RuntimeException | Error e) { // one file must not keep the others from being checked
            return problem(path, "Not all of " + path + " was checked: " + e.getClass().getName()
                    + "; check it by hand");
        }
    }

    private static List<Message> messages(Engine engine, String path, Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Lines lines = Lines.of(text);
        List<Message> messages = new ArrayList<>();
        for (Finding finding : engine.check(path, text)) {
            int start = finding.range().start();
            // numbers in parentheses are ignored when violations are frozen, and the last pair is a link in editors;
            // the fingerprint makes a frozen key a new violation when it changes
            messages.add(new Message(finding.rule(), finding.rule() + ": " + finding.message()
                    + " [" + finding.fingerprint().substring(0, FINGERPRINT) + "] in " + path
                    + " (column:" + lines.column(start) + ")"
                    + " (" + file.getFileName() + ":" + lines.line(start) + ")"));
        }
        return messages;
    }

    @Override
    public String toString() {
        return path;
    }
}
