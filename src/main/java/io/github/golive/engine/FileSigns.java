package io.github.golive.engine;

import io.github.golive.finding.Range;
import io.github.golive.value.Sighting;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file as a whole shows: that it is about Payitoff, or that a browser runs it. */
final class FileSigns {

    /** The word itself, or a Nexus key by any of its spellings. */
    private static final Pattern PAYITOFF =
            Pattern.compile("payitoff|nexus[_.-]?key", Pattern.CASE_INSENSITIVE);

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
        return place.namesPayitoff() || showsOutsideComments(PAYITOFF) || someValueNamesPayitoff();
    }

    boolean browserScript() {
        return place.isBrowserScript() || showsOutsideComments(BROWSER);
    }

    private boolean showsOutsideComments(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
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
            if (sighting.value().text().toLowerCase(Locale.ROOT).contains("payitoff")) {
                return true;
            }
        }
        return false;
    }
}
