package io.github.golive.rule;

import java.util.List;

/** All rules, in the order of Payitoff's checklist. */
public final class Rules {

    public static final String HARD_CODED_API_KEY = "HardCodedApiKey";
    public static final String API_KEY_IN_CLIENT_CODE = "ApiKeyInClientCode";

    private static final List<Rule> ALL = List.of(
            new SandboxApiHost(),
            new HardCodedApiKey(),
            new SandboxNexusScript(),
            new HardCodedNexusKey(),
            new InsecurePayitoffUrl(),
            new MalformedApiUrl(),
            new ApiKeyInClientCode());

    private Rules() {
    }

    /** Returns every rule, in the order of the README. */
    public static List<Rule> all() {
        return ALL;
    }
}
