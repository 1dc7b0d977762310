package io.github.golive.read.code;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Takes the indentation out of texts of several lines: {@code trimIndent}, {@code trimMargin}, {@code stripMargin}. */
final class Margins {

    private Margins() {
    }

    /**
     * Returns the text without its margin.
     *
     * @param method that is called on it
     * @param prefix that marks the margin; null for the usual one
     */
    static Value strip(Value value, String method, String prefix) {
        String text = value.text();
        boolean indent = method.equals("trimIndent");
        String mark = prefix == null || prefix.isEmpty() ? "|" : prefix;
        int common = indent ? indentation(text) : 0;
        List<Value> parts = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            int blank = start;
            while (blank < end && (text.charAt(blank) == ' ' || text.charAt(blank) == '\t')) {
                blank++;
            }
            int from = indent ? Math.min(start + common, blank)
                    : text.startsWith(mark, blank) ? blank + mark.length() : start;
            parts.add(value.slice(from, end));
            start = end;
        }
        Value stripped = Value.concat(parts);
        return method.equals("stripMargin") ? stripped : trimLines(stripped);
    }

    private static int indentation(String text) {
        int least = Integer.MAX_VALUE;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                int blank = 0;
                while (line.charAt(blank) == ' ' || line.charAt(blank) == '\t') {
                    blank++;
                }
                least = Math.min(least, blank);
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    /** Kotlin drops a first and a last line that are blank. */
    private static Value trimLines(Value value) {
        String text = value.text();
        int start = 0;
        int end = text.length();
        int first = text.indexOf('\n');
        if (first >= 0 && text.substring(0, first).isBlank()) {
            start = first + 1;
        }
        int last = text.lastIndexOf('\n');
        if (last >= start && text.substring(last).isBlank()) {
            end = last;
        }
        return value.slice(Math.min(start, end), end);
    }
}
