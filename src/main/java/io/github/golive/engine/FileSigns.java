package io.github.golive.engine;

import io.github.golive.finding.Range;
import io.github.golive.value.Sighting;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file as a whole shows: that it is about Payitoff, or that a browser runs it. */
final class FileSigns {

    private static final String WORD = "payitoff";
    private static final String NEXUS = "nexus";

    /** Objects that only a browser has. */
    private static final Pattern BROWSER =
            Pattern.compile("\\b(?:window\\s*[.\\[]|document\\s*\\.|import\\.meta\\.env\\b|Nexus\\s*\\.\\s*[a-z])");

    private final Place place;
    private final String text;
    private final Collector collector;
    private final BitSet commented;

    FileSigns(Place place, String text, Collector collector) {
        this.place = place;
        this.text = text;
        this.collector = collector;
        this.commented = new BitSet(text.length());
        for (Range comment : collector.comments()) {
            commented.set(comment.start(), comment.end());
        }
    }

    boolean payitoff() {
        return place.namesPayitoff() || showsWordOutsideComments() || someValueNamesPayitoff();
    }

    boolean browserScript() {
        return place.isBrowserScript() || showsBrowserOutsideComments();
    }

    /** Looks for the word itself, or a Nexus key by any of its spellings. */
    private boolean showsWordOutsideComments() {
        for (int at = 0; at + WORD.length() <= text.length(); at++) {
            char letter = Character.toLowerCase(text.charAt(at));
            boolean word = letter == 'p' && text.regionMatches(true, at, WORD, 0, WORD.length())
                    || letter == 'n' && isNexusKey(at);
            if (word && !commented.get(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNexusKey(int at) {
        if (!text.regionMatches(true, at, NEXUS, 0, NEXUS.length())) {
            return false;
        }
        int end = at + NEXUS.length();
        int key = end < text.length() && "_.-".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return text.regionMatches(true, key, "key", 0, 3);
    }

    private boolean showsBrowserOutsideComments() {
        Matcher matcher = BROWSER.matcher(text);
        while (matcher.find()) {
            if (!commented.get(matcher.start())) {
                return true;
            }
        }
        return false;
    }

    /** A value may spell the word with escapes, or in pieces. */
    private boolean someValueNamesPayitoff() {
        for (Sighting sighting : collector.sightings()) {
            if (sighting.value().text().toLowerCase(Locale.ROOT).contains(WORD)) {
                return true;
            }
        }
        return false;
    }
}
