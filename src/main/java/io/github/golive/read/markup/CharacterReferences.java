package io.github.golive.read.markup;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/** Decodes the character references of HTML and keeps where each character came from. */
final class CharacterReferences {

    /** The longest name is {@code CounterClockwiseContourIntegral}. */
    private static final int MAX_NAME = 40;

    private CharacterReferences() {
    }

    /** Returns {@code text} with its references decoded as in the value of an attribute. */
    static Value decode(Value text) {
        String raw = text.text();
        int ampersand = raw.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        List<Value> parts = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        int done = 0;
        while (ampersand >= 0) {
            int end = end(raw, ampersand);
            String decoded = end < ampersand + 3 ? "" : known.computeIfAbsent(
                    raw.substring(ampersand, end), reference -> Parser.unescapeEntities(reference, true));
            if (!decoded.isEmpty() && decoded.charAt(0) != '&' || decoded.equals("&")) {
                parts.add(text.slice(done, ampersand));
                parts.add(Value.decoded(decoded, text.slice(ampersand, end)));
                done = end;
            }
            ampersand = raw.indexOf('&', Math.max(end, ampersand + 1));
        }
        parts.add(text.slice(done));
        Value decoded = Value.concat(parts);
        return decoded.literal(0, decoded.length());
    }

    /** A name without a semicolon does not count before {@code =}: it is a parameter of a URL. */
    private static int end(String raw, int ampersand) {
        int limit = Math.min(raw.length(), ampersand + MAX_NAME);
        int i = ampersand + 1;
        if (i < limit && raw.charAt(i) == '#') {
            i++;
        }
        while (i < limit && Character.isLetterOrDigit(raw.charAt(i))) {
            i++;
        }
        if (i < raw.length() && raw.charAt(i) == ';') {
            return i + 1;
        }
        return i < raw.length() && raw.charAt(i) == '=' ? ampersand : i;
    }
}
