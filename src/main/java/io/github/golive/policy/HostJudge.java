package io.github.golive.policy;

import java.util.Arrays;
import java.util.Locale;

/** Judges the host of an address, of which parts may be unknown, and reads its path. */
final class HostJudge {

    /** So much of a path is looked at; what makes one offend stands at its beginning. */
    private static final int LONGEST_PATH = 2_048;

    /** No host that counts is shorter. */
    static final int SHORTEST = 3;

    private final Spelling spelled;
    private final Settings settings;

    HostJudge(Spelling spelled, Settings settings) {
        this.spelled = spelled;
        this.settings = settings;
    }

    /**
     * Returns the address if a part of the host that is known names a domain that counts, else null. All offsets are in
     * the spelling.
     *
     * @param scheme in lower case; empty where there is none
     */
    FoundUrl url(String scheme, int start, int hostStart, int hostEnd, int authorityEnd, int urlEnd) {
        int pieceStart = hostStart;
        for (int i = hostStart; i <= hostEnd; i++) {
            if (i == hostEnd || isGap(spelled.at(i))) {
                FoundUrl.Host host = host(pieceStart, i, hostStart, hostEnd);
                if (host != null) {
                    return url(host, scheme, start, authorityEnd, urlEnd);
                }
                pieceStart = i + 1;
            }
        }
        return null;
    }

    /** Returns the host that the piece names together with what stands around it, or null. */
    private FoundUrl.Host host(int pieceStart, int pieceEnd, int hostStart, int hostEnd) {
        if (pieceEnd - pieceStart < SHORTEST) {
            return null;
        }
        int end = pieceEnd;
        while (end > pieceStart && spelled.at(end - 1) == '.') {
            end--;
        }
        int start = pieceStart;
        boolean unknownBefore = start > hostStart && spelled.at(start - 1) == Spelling.UNKNOWN;
        boolean subdomain = start < end && spelled.at(start) == '.';
        while (start < end && (spelled.at(start) == '.' || start == hostStart && spelled.at(start) == '-')) {
            start++;
        }
        String name = spelled.substring(start, end).toLowerCase(Locale.ROOT);
        String sandbox = Payitoff.sandboxDomain(name, settings);
        String domain = sandbox != null ? sandbox : Payitoff.domain(name);
        if (domain == null || pieceEnd < hostEnd && goesOn(end, pieceEnd, hostEnd)) {
            return null;
        }
        boolean schemeUnknown = start - 1 == hostStart && !followsSlashes(hostStart);
        boolean whole = !subdomain && (!unknownBefore || schemeUnknown)
                && !(pieceEnd < hostEnd && spelled.at(pieceEnd) == Spelling.UNKNOWN);
        boolean rootDot = end < pieceEnd && end + 1 < spelled.length() && "/:?#".indexOf(spelled.at(end + 1)) >= 0;
        return new FoundUrl.Host(
                name, domain, spelled.from(start), spelled.from(end - domain.length()),
                spelled.to(rootDot ? end : end - 1), whole);
    }

    /** Tells whether the name goes on after what is not known: then it is another name. */
    private boolean goesOn(int end, int pieceEnd, int hostEnd) {
        int after = pieceEnd;
        while (after < hostEnd && isGap(spelled.at(after))) {
            after++;
        }
        boolean onlyEdges = spelled.substring(pieceEnd, after).indexOf(Spelling.UNKNOWN) < 0;
        if (after < hostEnd && (onlyEdges || spelled.at(after) == '.')) {
            return true;
        }
        return end < pieceEnd && !onlyEdges;
    }

    private boolean followsSlashes(int hostStart) {
        return hostStart > 0 && spelled.at(hostStart - 1) == '/';
    }

    private FoundUrl url(FoundUrl.Host host, String scheme, int start, int authorityEnd, int urlEnd) {
        int end = urlEnd;
        while (end > authorityEnd && isTrailing(spelled.at(end - 1))) {
            end--;
        }
        int pathEnd = authorityEnd;
        while (pathEnd < end && pathEnd - authorityEnd < LONGEST_PATH && !isPathEnd(pathEnd)) {
            pathEnd++;
        }
        StringBuilder path = new StringBuilder();
        int[] ends = new int[pathEnd - authorityEnd];
        for (int i = authorityEnd; i < pathEnd; i++) {
            if (spelled.at(i) != Spelling.EDGE) {
                ends[path.length()] = spelled.to(i);
                path.append(spelled.at(i));
            }
        }
        int portEnd = authorityEnd;
        while (portEnd > 0 && spelled.from(portEnd - 1) >= host.end() && isGap(spelled.at(portEnd - 1))) {
            portEnd--;
        }
        return new FoundUrl(
                host, Payitoff.sandboxDomain(host.name(), settings) != null, scheme, spelled.from(start),
                spelled.to(portEnd - 1), path.toString(), Arrays.copyOf(ends, path.length()),
                spelled.to(ownEnd(portEnd, end, urlEnd) - 1), spelled.to(end - 1));
    }

    private static boolean isTrailing(char c) {
        return c == Spelling.EDGE || FoundUrl.isTrailing(c);
    }

    /** Returns where the URL's own text ends: before the end of a placeholder around it, and after one within it. */
    private int ownEnd(int from, int end, int urlEnd) {
        int depth = 0;
        for (int i = from; i < urlEnd; i++) {
            if (spelled.at(i) == Spelling.EDGE) {
                boolean opening = spelled.to(i) - spelled.from(i) > 1;
                if (!opening && depth == 0) {
                    return Math.min(i, end);
                }
                depth += opening ? 1 : -1;
                if (!opening && depth == 0 && i + 1 > end) {
                    return i + 1;
                }
            }
        }
        return end;
    }

    private boolean isPathEnd(int index) {
        return spelled.at(index) == '?' || spelled.at(index) == '#';
    }

    /** Tells whether the character stands for something unknown, or for the edge of a placeholder. */
    static boolean isGap(char c) {
        return c == Spelling.UNKNOWN || c == Spelling.EDGE;
    }
}
