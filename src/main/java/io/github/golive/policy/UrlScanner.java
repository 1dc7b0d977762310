package io.github.golive.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds every URL and bare host in a text that names a host of Payitoff's or of the user's settings.
 *
 * <p>Hosts compare as DNS names. A host counts where a request would go: after {@code //}, at the beginning of a bare
 * address, or as the value of a query parameter. It does not as the domain of a mail address, as a word in the path or
 * fragment of another address, or as labels of another name. One pass over the text; no backtracking.
 */
public final class UrlScanner {

    /** Names of things that look like an address: what follows is no host. */
    private static final List<String> NAMING_SCHEMES =
            List.of("urn", "tag", "mailto", "acct", "cid", "mid", "sip", "xmpp");

    /** Sites that show copies of other sites: no request goes to the site whose address follows. */
    private static final List<String> ARCHIVES =
            List.of("web.archive.org", "archive.org", "archive.ph", "archive.today");

    private final Spelling spelled;
    private final HostJudge judge;
    private final List<FoundUrl> found = new ArrayList<>();

    private UrlScanner(String text, Settings settings) {
        this.spelled = new Spelling(text);
        this.judge = new HostJudge(spelled, settings);
    }

    /**
     * Returns what the text names, in the order of the text.
     *
     * @param text with {@code \uFFFC} for what is not known
     * @param settings for more hosts
     */
    public static List<FoundUrl> scan(String text, Settings settings) {
        if (!mayName(text, settings)) {
            return List.of();
        }
        UrlScanner scanner = new UrlScanner(text, settings);
        scanner.run();
        return scanner.found;
    }

    /** Tells most texts from those that need a closer look; false is certain. */
    private static boolean mayName(String text, Settings settings) {
        if (text.length() < HostJudge.SHORTEST) {
            return false;
        }
        if (text.indexOf('%') >= 0 || text.indexOf('\\') >= 0) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("payitoff") || settings.sandboxHosts().stream().anyMatch(lower::contains);
    }

    private void run() {
        int start = 0;
        while (start < spelled.length()) {
            int end = start;
            while (end < spelled.length() && !isStop(end)) {
                end++;
            }
            if (end > start && !isInSelector(start)) {
                token(start, end);
            }
            start = end + 1;
        }
    }

    /** {@code a[href^="https://…"]} looks for elements. */
    private boolean isInSelector(int start) {
        int i = start - 1;
        boolean quoted = i > 0 && (spelled.at(i) == '"' || spelled.at(i) == '\'');
        if (!quoted || spelled.at(i - 1) != '=') {
            return false;
        }
        i -= 2;
        if (i > 0 && ("^$~|".indexOf(spelled.at(i)) >= 0 || HostJudge.isGap(spelled.at(i)))) {
            // an asterisk is read as something unknown
            i--;
        }
        int end = i;
        while (i >= 0 && (Character.isLetterOrDigit(spelled.at(i)) || "-_:".indexOf(spelled.at(i)) >= 0)) {
            i--;
        }
        return i >= 0 && i < end && spelled.at(i) == '[';
    }

    /** Reads text without a character that ends any URL: a bare part, then URLs with a scheme, one within the other. */
    private void token(int start, int end) {
        int mark = schemeMark(start, end);
        int schemeStart = mark < 0 ? end : schemeStart(mark, start);
        if (schemeStart > start) {
            bare(start, schemeStart);
        }
        boolean archived = false;
        while (mark >= 0) {
            int next = schemeMark(mark + 3, end);
            int limit = next < 0 ? end : schemeStart(next, mark + 3);
            String scheme = spelled.substring(schemeStart, mark).toLowerCase(Locale.ROOT)
                    .replace(String.valueOf(Spelling.EDGE), "");
            if (!archived) {
                String host = address(scheme, schemeStart, mark + 3, limit, schemeStart > start);
                archived = ARCHIVES.contains(host);
            }
            mark = next;
            schemeStart = limit;
        }
    }

    /** Returns where {@code ://} begins next, or -1. */
    private int schemeMark(int from, int end) {
        for (int i = from; i + 2 < end; i++) {
            if (spelled.at(i) == ':' && spelled.at(i + 1) == '/' && spelled.at(i + 2) == '/') {
                return i;
            }
        }
        return -1;
    }

    private int schemeStart(int mark, int from) {
        int start = mark;
        if (start > from && spelled.at(start - 1) == Spelling.EDGE) {
            // ${SCHEME:http}://
            start--;
        }
        while (start > from && isSchemeChar(spelled.at(start - 1))) {
            start--;
        }
        return start;
    }

    /**
     * Reads host, path and query parameters.
     *
     * @param within whether something else stands before, of which this may be a parameter
     * @return the host in lower case
     */
    private String address(String scheme, int start, int from, int limit, boolean within) {
        int authorityEnd = scheme.equals("dns") && from < limit && spelled.at(from) == '/' ? from + 1 : from;
        int hostStart = authorityEnd;
        while (authorityEnd < limit && isAuthority(authorityEnd)) {
            if (spelled.at(authorityEnd) == '@') {
                hostStart = authorityEnd + 1;
            }
            authorityEnd++;
        }
        int hostEnd = hostStart;
        while (hostEnd < authorityEnd && isHost(spelled.at(hostEnd))) {
            hostEnd++;
        }
        int urlEnd = authorityEnd;
        if (within) {
            while (urlEnd < limit && (spelled.encoded(urlEnd) || spelled.at(urlEnd) != '&')) {
                urlEnd++;
            }
        } else {
            urlEnd = limit;
        }
        report(scheme, start, hostStart, hostEnd, authorityEnd, urlEnd);
        parameters(authorityEnd, limit, within);
        return spelled.substring(hostStart, hostEnd).toLowerCase(Locale.ROOT);
    }

    /** Reads bare hosts that are values of query parameters. */
    private void parameters(int from, int limit, boolean inQuery) {
        boolean query = inQuery;
        int valueEnd = from;
        int i = from;
        while (i < limit) {
            char c = spelled.at(i);
            i++;
            query |= c == '?';
            if (c == '#') {
                query = false;
            }
            if (!query || c != '=' && c != '&' && c != '?') {
                continue;
            }
            int valueStart = i;
            while (i < limit && spelled.at(i) == '/' && i < valueStart + 2) {
                i++;
            }
            int end = i - valueStart == 1 ? i : hostRun(i, limit);
            if (end > i && !(end < limit && spelled.at(end) == '@')) {
                valueEnd = Math.max(valueEnd, end);
                while (valueEnd < limit && spelled.at(valueEnd) != '&') {
                    valueEnd++;
                }
                report("", valueStart, i, end, portEnd(end, valueEnd), valueEnd);
            }
            i = end;
        }
    }

    /** Reads what has no scheme: a host with or without a path, a path, a parameter, a mail address. */
    private void bare(int start, int limit) {
        int i = start;
        if (isNaming(start, limit)) {
            return;
        }
        while (i < limit) {
            char c = spelled.at(i);
            if (isHost(c)) {
                int end = hostRun(i, limit);
                boolean fragment = i > start && (spelled.at(i - 1) == '#' || spelled.at(i - 1) == '@');
                boolean local = end < limit && spelled.at(end) == '@';
                int authorityEnd = portEnd(end, limit);
                boolean path = authorityEnd < limit && "/\\?#".indexOf(spelled.at(authorityEnd)) >= 0;
                if (!fragment && !local) {
                    report("", i, i, end, authorityEnd, path ? limit : authorityEnd);
                }
                if (HostJudge.isGap(spelled.at(end - 1)) && isSlashes(end, limit)) {
                    address("", end, end + 2, limit, false);
                    return;
                }
                if (path) {
                    parameters(authorityEnd, limit, false);
                    return;
                }
                i = authorityEnd;
            } else if (isSlashes(i, limit)) {
                address("", i, i + 2, limit, false);
                return;
            } else if (c == '/' || c == '\\' || c == '#' || c == '?') {
                parameters(i, limit, false);
                return;
            } else {
                i++;
            }
        }
    }

    private boolean isSlashes(int index, int limit) {
        return index + 1 < limit && spelled.at(index) == '/' && spelled.at(index + 1) == '/';
    }

    private boolean isNaming(int start, int limit) {
        int colon = start;
        while (colon < limit && isSchemeChar(spelled.at(colon))) {
            colon++;
        }
        return colon < limit && spelled.at(colon) == ':'
                && NAMING_SCHEMES.contains(spelled.substring(start, colon).toLowerCase(Locale.ROOT));
    }

    private int hostRun(int from, int limit) {
        int end = from;
        while (end < limit && isHost(spelled.at(end))) {
            end++;
        }
        return end;
    }

    private int portEnd(int from, int limit) {
        if (from >= limit || spelled.at(from) != ':') {
            return from;
        }
        int end = from + 1;
        while (end < limit && Character.isDigit(spelled.at(end))) {
            end++;
        }
        return end == from + 1 ? from : end;
    }

    /** Reports the address if a part of the host that is known names a domain that counts. */
    private void report(String scheme, int start, int hostStart, int hostEnd, int authorityEnd, int urlEnd) {
        FoundUrl url = judge.url(scheme, start, hostStart, hostEnd, authorityEnd, urlEnd);
        if (url != null) {
            found.add(url);
        }
    }

    private static boolean isHost(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || HostJudge.isGap(c);
    }

    private boolean isAuthority(int index) {
        char c = spelled.at(index);
        return isHost(c) || c == ':' || c == '@' || c == '%' || c == '~' || c == '!' || c == '+' || c == '$'
                || c == '=' && !spelled.encoded(index);
    }

    private static boolean isSchemeChar(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    }

    private boolean isStop(int index) {
        char c = spelled.at(index);
        if (spelled.encoded(index)) {
            return false;
        }
        return c <= ' ' || "\"'`<>,;|()[]^".indexOf(c) >= 0
                || c > 127 && !Character.isLetterOrDigit(c) && !HostJudge.isGap(c);
    }
}
