package io.github.golive.read.config;

import io.github.golive.read.Language;
import io.github.golive.value.Value;
import java.util.List;

/** Reads files of sections and {@code Key=value} lines, systemd's units among them. */
final class IniLines {

    private IniLines() {
    }

    static void read(Value text, Reporter reporter) {
        String source = text.text();
        String section = "";
        int at = 0;
        while (at < source.length()) {
            int end = YamlScalars.lineEnd(source, at, source.length());
            while (end < source.length() && end > at && source.charAt(end - 1) == '\\') {
                end = YamlScalars.lineEnd(source, Math.min(end + 1, source.length()), source.length());
            }
            Value line = text.slice(at, end).strip();
            at = end + 1;
            String written = line.text();
            if (written.startsWith("#") || written.startsWith(";")) {
                reporter.out().comment(line.range());
            } else if (written.startsWith("[") && written.indexOf(']') > 0) {
                section = written.substring(1, written.indexOf(']')).strip();
            } else {
                setting(line, section, reporter);
            }
        }
    }

    private static void setting(Value line, String section, Reporter reporter) {
        String written = line.text();
        int equals = written.indexOf('=');
        if (equals <= 0) {
            return;
        }
        String key = written.substring(0, equals).strip();
        Value value = line.literal(equals + 1, line.length()).strip();
        if (key.equals("Environment") || key.startsWith("Exec") || key.equalsIgnoreCase("command")) {
            reporter.inner(Language.SHELL, value);
        } else {
            reporter.given(key, List.of(section), List.of(), Arguments.unquoted(value));
        }
    }
}
