package io.github.golive.policy;

/**
 * A URL or bare host, found in a text, that names a host of Payitoff's or one that the user set. Offsets count in the
 * text that was scanned.
 */
public final class FoundUrl {

    private final Host host;
    private final boolean sandboxApi;
    private final String scheme;
    private final String path;
    private final int start;
    private final int end;
    private final int wholeEnd;
    private final int authorityEnd;
    private final int[] pathEnds;

    /**
     * @param start where the URL begins
     * @param authorityEnd where host and port end
     * @param path decoded
     * @param pathEnds for each character of the path where it ends in the text
     * @param end where the URL ends, if it ends within the placeholder that it begins in
     * @param wholeEnd where it ends otherwise
     */
    FoundUrl(
            Host host, boolean sandboxApi, String scheme, int start, int authorityEnd, String path, int[] pathEnds,
            int end, int wholeEnd) {
        this.host = host;
        this.sandboxApi = sandboxApi;
        this.scheme = scheme;
        this.start = Math.min(start, host.start);
        this.authorityEnd = Math.max(authorityEnd, host.end);
        this.path = path;
        this.pathEnds = pathEnds;
        this.end = Math.max(end, this.authorityEnd);
        this.wholeEnd = Math.max(wholeEnd, this.end);
    }

    /**
     * A host as it was found.
     *
     * @param name in lower case, without trailing dot, as far as it is known
     * @param domain by which it counts
     * @param whole whether no label of it is unknown, nor what follows it
     */
    record Host(String name, String domain, int start, int domainStart, int end, boolean whole) {
    }

    /** Returns the host in lower case, as far as it is known. */
    public String host() {
        return host.name;
    }


    /** Tells whether the host stands for the sandbox API. */
    public boolean isSandboxApi() {
        return sandboxApi;
    }

    /** Tells whether the URL says {@code http://} and is Payitoff's own. */
    public boolean isInsecure() {
        return scheme.equals("http") && Payitoff.isOwn(host.name);
    }

    /**
     * Returns up to where the URL says that it is one of the sandbox Nexus script.
     *
     * @return an offset in the text, or -1 if the URL does not say so
     */
    public int sandboxScriptEnd() {
        if (!Payitoff.isCdn(host.name)) {
            return -1;
        }
        if (Payitoff.saysSandbox(host.name)) {
            return authorityEnd;
        }
        int segment = 0;
        while (segment < path.length()) {
            int next = path.indexOf('/', segment);
            int segmentEnd = next < 0 ? path.length() : next;
            if (Payitoff.saysSandbox(path.substring(segment, segmentEnd))) {
                return pathEnds[segmentEnd - 1];
            }
            segment = segmentEnd + 1;
        }
        return -1;
    }

    /**
     * Returns up to where the URL says that it is no URL of the production API although it is on that host.
     *
     * @return an offset in the text, or -1 if the path is right, empty or not known
     */
    public int malformedEnd() {
        if (!host.name.equals(Payitoff.PRODUCTION_API_HOST) || !host.whole || path.isEmpty() || path.equals("/")) {
            return -1;
        }
        int wrong = firstWrong();
        return wrong < 0 ? -1 : pathEnds[Math.min(wrong, pathEnds.length - 1)];
    }

    /** Returns the index at which the path stops to look like {@code /api/v1}; -1 if it does so throughout. */
    private int firstWrong() {
        String expected = "/api/v";
        for (int i = 0; i <= expected.length(); i++) {
            if (i == path.length()) {
                return i;
            }
            char c = path.charAt(i);
            if (c == Spelling.UNKNOWN) {
                return -1;
            }
            boolean right = i == expected.length() ? c >= '0' && c <= '9' : c == expected.charAt(i);
            if (!right) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the version that a segment of the path gives, {@code v3.0.0} also where the {@code v} is missing, or
     * {@link Payitoff#ANY_VERSION} where it is not known.
     */
    public String version() {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            int number = slash + 1 < path.length() && path.charAt(slash + 1) == 'v' ? slash + 2 : slash + 1;
            int end = number;
            while (end < path.length() && (isDigit(end) || path.charAt(end) == '.' && isDigit(end - 1))) {
                end++;
            }
            boolean whole = end == path.length() || path.charAt(end) == '/';
            boolean version = number > slash + 1 || path.substring(number, end).contains(".");
            if (end > number && isDigit(end - 1) && whole && version) {
                return "v" + path.substring(number, end);
            }
        }
        return Payitoff.ANY_VERSION;
    }

    private boolean isDigit(int at) {
        return path.charAt(at) >= '0' && path.charAt(at) <= '9';
    }

    /** Returns where the URL begins: its scheme, or its host where there is none. */
    public int start() {
        return start;
    }

    /**
     * Returns where the URL ends as far as it can be told.
     *
     * @param decisive offset that it must not end before
     */
    public int end(int decisive) {
        return decisive <= end ? end : wholeEnd;
    }

    /** Returns where the host begins, after a user-info. */
    public int hostStart() {
        return host.start;
    }

    /** Returns where the host ends, before a port. */
    public int hostEnd() {
        return host.end;
    }

    /** Returns where the domain by which the host counts begins within the host. */
    public int domainStart() {
        return host.domainStart;
    }

    /** Returns where host and port end. */
    public int authorityEnd() {
        return authorityEnd;
    }

    /** Returns the path, decoded; a character {@code \uFFFC} stands for what is not known. */
    public String path() {
        return path;
    }

    /** Tells whether a character ends a sentence or an ellipsis rather than a URL. */
    public static boolean isTrailing(char c) {
        return c == '.' || c == '!' || c == ':' || c == '?';
    }
}
