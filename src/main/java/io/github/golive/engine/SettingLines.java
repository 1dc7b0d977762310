package io.github.golive.engine;

import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds settings in a line of text: as a command line, a form or a list of variables has them. */
final class SettingLines {

    private static final Pattern SETTING = Pattern.compile(
            "^\\s*-{0,2}([A-Za-z][\\w.\\[\\]-]{0,120})\\s*[=:]\\s*(?=\\S)");

    private static final Pattern ASSIGNMENT = Pattern.compile(
            "([A-Z][A-Z0-9_]{1,100})=(\"[^\"]{0,500}\"|'[^']{0,500}'|[^\\s\"',]{0,500})(?:\\s*,\\s*|\\s+|$)");

    private static final Pattern OPTION = Pattern.compile(
            "(?<!\\S)(?:-D|--)([A-Za-z][\\w.\\[\\]-]{0,120})=[\"']?([^\\s\"']+)");

    private static final Pattern PAYITOFF_URL = Pattern.compile(
            "https?://[\\w.-]{0,200}payitoff[\\w-]{0,20}\\.io[:/?]", Pattern.CASE_INSENSITIVE);

    private SettingLines() {
    }

    /** {@code payitoff.api-key=x}, as it is given to a command line, to a test's properties or in a form. */
    static void addSettings(Value value, List<Opener.Part> parts) {
        Value line = value.strip();
        String text = line.text();
        if (addAssignments(line, parts)) {
            return;
        }
        if (addOptions(line, parts)) {
            return;
        }
        Matcher setting = SETTING.matcher(text);
        if (setting.find() && !text.startsWith("//", setting.end()) && text.indexOf('\n', setting.end()) < 0) {
            if (text.indexOf('&') > 0 && text.indexOf(' ') < 0) {
                addPairs(line, 0, parts);
            } else if (!setting.group(1).equalsIgnoreCase("authorization") && isWhole(setting.group(1))) {
                parts.add(new Opener.Part(unquoted(line.slice(setting.end())), new Use.Given(setting.group(1),
                        List.of())));
            }
        }
        int query = text.indexOf('?');
        if (query > 0 && PAYITOFF_URL.matcher(text).lookingAt()) {
            addPairs(line, query + 1, parts);
        }
    }

    /** Returns what stands between quotes, or the value as it is. */
    private static Value unquoted(Value value) {
        String text = value.text();
        int close = text.isEmpty() || "\"'".indexOf(text.charAt(0)) < 0 ? -1 : text.indexOf(text.charAt(0), 1);
        return close > 1 && (close == text.length() - 1 || ",;".indexOf(text.charAt(close + 1)) >= 0)
                ? value.slice(1, close)
                : value;
    }

    /** {@code A=x B="y z"} and {@code A="x",B="y"}, as a list of environment variables is written. */
    private static boolean addAssignments(Value line, List<Opener.Part> parts) {
        Matcher assignment = ASSIGNMENT.matcher(line.text());
        List<Opener.Part> found = new ArrayList<>();
        int at = 0;
        while (assignment.find() && assignment.start() == at) {
            Value given = line.slice(assignment.start(2), assignment.end(2));
            found.add(new Opener.Part(unquoted(given), new Use.Given(assignment.group(1), List.of())));
            at = assignment.end();
        }
        if (found.size() < 2 || at < line.length()) {
            return false;
        }
        found.stream().filter(part -> !part.value().isEmpty()).forEach(parts::add);
        return true;
    }

    /** What opens a bracket and does not close it selects elements, {@code a[href="x"]}. */
    private static boolean isWhole(String name) {
        return name.lastIndexOf('[') <= name.lastIndexOf(']');
    }

    /** {@code -Xmx1g -Dpayitoff.api-key=x --payitoff.url=y}, a command line of several options. */
    private static boolean addOptions(Value line, List<Opener.Part> parts) {
        String text = line.text();
        if (text.indexOf(' ') < 0 || text.indexOf("-D") < 0 && text.indexOf("--") < 0) {
            return false;
        }
        Matcher option = OPTION.matcher(text);
        boolean found = false;
        while (option.find()) {
            Value given = line.slice(option.start(2), option.end(2));
            parts.add(new Opener.Part(given, new Use.Given(option.group(1), List.of())));
            found = true;
        }
        return found;
    }

    /** {@code a=b&c=d}, the fields of a form or the query of a URL. */
    private static void addPairs(Value line, int from, List<Opener.Part> parts) {
        String text = line.text();
        for (int at = from; at < text.length();) {
            int end = text.indexOf('&', at);
            end = end < 0 ? text.length() : end;
            int equals = text.indexOf('=', at);
            if (equals > at && equals + 1 < end) {
                parts.add(new Opener.Part(line.slice(equals + 1, end), new Use.Given(text.substring(at, equals),
                        List.of())));
            }
            at = end + 1;
        }
    }
}
