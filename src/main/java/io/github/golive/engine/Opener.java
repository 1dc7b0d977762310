package io.github.golive.engine;

import io.github.golive.read.Language;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands inside a value: a whole document, the default of a placeholder, a header line, a setting.
 *
 * <p>A document takes the value's place, so that its comments and its prose stay silent. All else is seen besides it.
 */
final class Opener {

    /** A part of a value, with a use of its own. */
    record Part(Value value, Use use) {
    }

    /** @param language of the document that the value is, or null when it is none */
    record Content(Language language, List<Part> parts) {
    }

    static final Content NOTHING = new Content(null, List.of());

    private static final Pattern HEADER = Pattern.compile(
            "\\bauthorization[\"']?\\s{0,4}[:=,]\\s{0,4}[\"']?(?=bearer\\s)", Pattern.CASE_INSENSITIVE);

    private static final Pattern URL = Pattern.compile("https?://[^\\s\"'<>]{1,500}");

    private Opener() {
    }

    static Content open(Value value, Use use) {
        String text = value.text();
        if (text.length() < 4) {
            return NOTHING;
        }
        Language language = DocumentKinds.of(text);
        if (language != null) {
            return new Content(language, List.of());
        }
        List<Part> parts = new ArrayList<>();
        Placeholders.addDefaults(value, use, parts);
        if (!Placeholders.isAuthorization(use)) {
            addHeaders(value, parts);
        }
        SettingLines.addSettings(value, parts);
        return parts.isEmpty() ? NOTHING : new Content(null, parts);
    }

    /** Returns the value without the quotes that make it a literal of another language, {@code "'x'"}. */
    static Value withoutQuotes(Value value) {
        String text = value.text();
        int last = text.length() - 1;
        boolean quoted = last > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.indexOf(text.charAt(0), 1) == last;
        return quoted ? value.slice(1, last) : value;
    }

    /** A header written out, as in a raw request or a {@code curl -H}. */
    private static void addHeaders(Value value, List<Part> parts) {
        String text = value.text();
        Matcher header = HEADER.matcher(text);
        List<String> urls = null;
        for (boolean found = header.find(); found;) {
            int start = header.end();
            found = header.find();
            int next = found ? header.start() : text.length();
            int end = start;
            while (end < next && "\r\n\"'`,;\\".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            urls = urls == null ? urls(text) : urls;
            parts.add(new Part(value.slice(start, end), new Use.Header("Authorization", urls)));
        }
    }

    private static List<String> urls(String text) {
        return URL.matcher(text).results().map(MatchResult::group).toList();
    }
}
