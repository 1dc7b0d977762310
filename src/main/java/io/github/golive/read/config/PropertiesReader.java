package io.github.golive.read.config;

import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code .properties} files: the grammar of {@link java.util.Properties} with Spring's several documents in a
 * file and Quarkus' profiles before a key.
 */
public final class PropertiesReader implements Reader {

    private static final List<String> PROFILE_KEYS = List.of("spring.config.activate.on-profile", "spring.profiles");

    /** One property, decoded. */
    private record Property(String key, Value value) {
    }

    @Override
    public void read(Document document, Sightings out) {
        Reporter reporter = new Reporter(document, out);
        Value text = document.text();
        String source = text.text();
        List<Property> properties = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            int start = skipBlank(source, at);
            if (start == source.length()) {
                break;
            }
            char first = source.charAt(start);
            if (first == '#' || first == '!') {
                int end = lineEnd(source, start);
                out.comment(text.range(start, end));
                if (source.startsWith("---", start + 1) && source.substring(start + 4, end).isBlank()) {
                    report(properties, reporter);
                }
                at = end;
            } else if (isLineBreak(first)) {
                at = start + 1;
            } else {
                at = property(text, start, properties);
            }
        }
        report(properties, reporter);
    }

    private static void report(List<Property> properties, Reporter reporter) {
        List<String> profiles = new ArrayList<>();
        for (Property property : properties) {
            if (PROFILE_KEYS.contains(withoutIndex(property.key))) {
                profiles.add(property.value.text());
            }
        }
        if (reporter.isChecked(profiles)) {
            for (Property property : properties) {
                QuarkusProfile.of(property.key, reporter)
                        .ifPresent(key -> reporter.given(key, property.value));
            }
        }
        properties.clear();
    }

    private static String withoutIndex(String key) {
        int open = key.indexOf('[');
        return open < 0 ? key : key.substring(0, open);
    }

    /** Reads the property that starts here and returns where its line ends. */
    private static int property(Value text, int start, List<Property> properties) {
        String source = text.text();
        int end = logicalEnd(source, start);
        int keyEnd = start;
        while (keyEnd < end && !isSeparator(source.charAt(keyEnd))) {
            if (isContinuation(source, keyEnd)) {
                keyEnd = afterContinuation(source, keyEnd, end);
            } else {
                keyEnd += source.charAt(keyEnd) == '\\' ? 2 : 1;
            }
        }
        keyEnd = Math.min(keyEnd, end);
        int valueStart = skipContinued(source, keyEnd, end);
        if (valueStart < end && (source.charAt(valueStart) == '=' || source.charAt(valueStart) == ':')) {
            valueStart = skipContinued(source, valueStart + 1, end);
        }
        Value key = decode(text, start, keyEnd);
        properties.add(new Property(key.text(), decode(text, valueStart, end)));
        return end;
    }

    private static boolean isSeparator(char c) {
        return c == '=' || c == ':' || isBlank(c);
    }

    /** Skips blanks and continued line ends. */
    private static int skipContinued(String source, int from, int end) {
        int at = from;
        while (at < end) {
            if (isBlank(source.charAt(at))) {
                at++;
            } else if (isContinuation(source, at)) {
                at = afterContinuation(source, at, end);
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isContinuation(String source, int at) {
        return source.charAt(at) == '\\' && at + 1 < source.length() && isLineBreak(source.charAt(at + 1));
    }

    private static int afterContinuation(String source, int at, int end) {
        int next = at + 2;
        if (source.charAt(at + 1) == '\r' && next < end && source.charAt(next) == '\n') {
            next++;
        }
        while (next < end && isBlank(source.charAt(next))) {
            next++;
        }
        return Math.min(next, end);
    }

    private static Value decode(Value text, int start, int end) {
        String source = text.text();
        Pieces pieces = new Pieces(text, start, end);
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (c != '\\') {
                pieces.keep(at, at + 1);
                at++;
            } else if (isContinuation(source, at)) {
                at = afterContinuation(source, at, end);
            } else if (at + 1 >= end) {
                at++;
            } else if (source.charAt(at + 1) == 'u' && hex(source, at + 2, Math.min(at + 6, end)) >= 0) {
                pieces.replace(String.valueOf((char) hex(source, at + 2, at + 6)), at, at + 6);
                at += 6;
            } else {
                pieces.replace(String.valueOf(switch (source.charAt(at + 1)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 'f' -> '\f';
                    default -> source.charAt(at + 1);
                }), at, at + 2);
                at += 2;
            }
        }
        return pieces.value();
    }

    /** Returns the character that four hexadecimal digits stand for, or -1. */
    static int hex(String source, int from, int to) {
        if (to - from != 4) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(source.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    /** Returns the end of the line that goes on past ends with a backslash before them. */
    private static int logicalEnd(String source, int start) {
        int at = start;
        while (at < source.length() && !isLineBreak(source.charAt(at))) {
            if (source.charAt(at) != '\\') {
                at++;
            } else if (source.startsWith("\r\n", at + 1)) {
                at += 3;
            } else {
                at += 2;
            }
        }
        return Math.min(at, source.length());
    }

    private static int skipBlank(String source, int from) {
        int at = from;
        while (at < source.length() && (isBlank(source.charAt(at)) || source.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    private static int lineEnd(String source, int from) {
        int at = from;
        while (at < source.length() && !isLineBreak(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
