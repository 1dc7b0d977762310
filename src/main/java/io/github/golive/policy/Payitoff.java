package io.github.golive.policy;

import java.util.List;
import java.util.Locale;

/**
 * What Payitoff publishes about its environments. Source of every fact: Payitoff's public "Going Live" page with its
 * four-point Live Deployment Checklist, and its other public pages, as RULES.md ("Source of the facts") cites them.
 */
public final class Payitoff {

    /** Host of the production API; its base URL is {@code https://partners.payitoff.io/api/<version>}. */
    public static final String PRODUCTION_API_HOST = "partners.payitoff.io";

    /** The production script of the Nexus widget. */
    public static final String PRODUCTION_NEXUS_SCRIPT = "https://payitoff-cdn.io/nexus/js/v1";

    /** What stands for the version where a finding does not know it. */
    public static final String ANY_VERSION = "<version>";

    /** Serves the Nexus script of both environments; the word sandbox in host or path tells which. */
    private static final String CDN = "payitoff-cdn.io";

    /** The word that marks sandbox hosts and scripts. */
    private static final String SANDBOX = "sandbox";

    /** Hosts that stand for the sandbox API, with all their subdomains. */
    private static final List<String> SANDBOX_HOSTS = List.of(
            "payitoff-sandbox.io", // golive:allow SandboxApiHost - what the rule looks for: today's pages
            "sandbox.payitoff.io"); // golive:allow SandboxApiHost - what the rule looks for: the pages of v1

    /** All that Payitoff serves, with all subdomains. */
    // golive:allow SandboxApiHost - what the rules look for
    private static final List<String> DOMAINS = List.of("payitoff.io", "payitoff-sandbox.io", CDN);

    private Payitoff() {
    }

    /** Tells whether the host, in lower case, is one of Payitoff's. */
    static boolean isOwn(String host) {
        return DOMAINS.stream().anyMatch(domain -> isWithin(host, domain));
    }

    /**
     * Returns the domain by which the host, in lower case, counts as a sandbox API host.
     *
     * @return one of Payitoff's sandbox hosts or of the user's, or null if it is none of their subdomains
     */
    static String sandboxDomain(String host, Settings settings) {
        for (String domain : SANDBOX_HOSTS) {
            if (isWithin(host, domain)) {
                return domain;
            }
        }
        for (String domain : settings.sandboxHosts()) {
            if (isWithin(host, domain)) {
                return domain;
            }
        }
        return null;
    }

    /** Returns the domain of Payitoff that the host, in lower case, belongs to, or null if it is none. */
    static String domain(String host) {
        return DOMAINS.stream().filter(domain -> isWithin(host, domain)).findFirst().orElse(null);
    }

    /** Tells whether the host, in lower case, serves the Nexus script. */
    static boolean isCdn(String host) {
        return isWithin(host, CDN);
    }

    /** Tells whether the text names the sandbox, in any case. */
    static boolean saysSandbox(String text) {
        return text.toLowerCase(Locale.ROOT).contains(SANDBOX);
    }

    /**
     * Returns where the production API of a version is.
     *
     * @param version such as {@code v3.0.0}, or {@link #ANY_VERSION}
     */
    public static String productionApi(String version) {
        return "https://" + PRODUCTION_API_HOST + "/api/" + version;
    }

    private static boolean isWithin(String host, String domain) {
        return host.endsWith(domain)
                && (host.length() == domain.length() || host.charAt(host.length() - domain.length() - 1) == '.');
    }
}
