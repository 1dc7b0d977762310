package io.github.golive.policy;

import java.util.List;
import java.util.Locale;

/** Tells from the addresses that code names whether a request can go to Payitoff. */
public final class Destinations {

    private Destinations() {
    }

    /**
     * Tells whether every address is another site's. An address of which the host is not known, or that is on the own
     * machine or network, may lead to Payitoff; so may a company's own proxy that has the word in its address.
     *
     * @param addresses text of URLs, with {@code \uFFFC} for what is not known; none leaves it open
     */
    public static boolean areOthers(List<String> addresses, Settings settings) {
        return !addresses.isEmpty() && addresses.stream().allMatch(address -> isOther(address, settings));
    }

    private static boolean isOther(String address, Settings settings) {
        String lower = address.toLowerCase(Locale.ROOT);
        int slashes = lower.indexOf("//");
        if (slashes < 0 || lower.contains("payitoff") || !UrlScanner.scan(address, settings).isEmpty()) {
            return false;
        }
        int start = slashes + 2;
        int end = start;
        while (end < lower.length() && isHost(lower.charAt(end))) {
            end++;
        }
        String host = lower.substring(start, end);
        boolean known = end == lower.length() || "/:?#".indexOf(lower.charAt(end)) >= 0;
        return known && host.contains(".") && !isOwnNetwork(host);
    }

    private static boolean isOwnNetwork(String host) {
        return host.chars().allMatch(c -> c == '.' || Character.isDigit(c))
                || host.endsWith(".local") || host.endsWith(".internal") || host.endsWith(".localhost")
                || host.endsWith(".svc") || host.contains(".svc.");
    }

    private static boolean isHost(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.';
    }
}
