package io.github.golive.policy;

import java.util.List;
import java.util.Map;

/**
 * What a user can set, the same in every host.
 *
 * @param scope which files the key rules speak about
 * @param sandboxHosts more hosts, in lower case, that stand for a sandbox, such as a company's own proxy of it
 * @param otherVendors words of names whose keys are not Payitoff's, besides the built-in ones
 * @param nonProductionProfiles names of profiles in which sandbox values belong
 * @param productionProfiles names of profiles that go live
 * @param checkTestCode whether test code is checked
 * @param checkNonProduction whether configuration and types of non-production profiles are checked
 * @param checkTemplates whether templates of configuration, such as {@code .env.example}, are checked
 */
public record Settings(
        Scope scope,
        List<String> sandboxHosts,
        List<String> otherVendors,
        List<String> nonProductionProfiles,
        List<String> productionProfiles,
        boolean checkTestCode,
        boolean checkNonProduction,
        boolean checkTemplates) {

    /** Which files the key rules speak about. */
    public enum Scope {
        /** Files that show a sign of Payitoff. */
        PAYITOFF,
        /** All files. */
        ANY
    }

    private static final Settings DEFAULTS = new Settings(
            Scope.PAYITOFF,
            List.of(),
            List.of(),
            List.of("sandbox", "dev", "development", "local", "test", "testing", "qa", "uat", "stage", "staging",
                    "integration", "it", "ci", "demo"),
            List.of("prod", "production", "live"),
            false,
            false,
            false);

    public Settings {
        sandboxHosts = List.copyOf(sandboxHosts);
        otherVendors = List.copyOf(otherVendors);
        nonProductionProfiles = List.copyOf(nonProductionProfiles);
        productionProfiles = List.copyOf(productionProfiles);
    }

    /** Returns what holds when the user sets nothing. */
    public static Settings defaults() {
        return DEFAULTS;
    }

    /**
     * Returns the settings that the user's properties give; what is not named keeps its default. No properties give the
     * very object that {@link #defaults()} returns.
     *
     * @param properties names as in the README ({@code scope}, {@code sandboxHosts}, …) to their text; lists are
     *     separated by commas
     * @throws IllegalArgumentException with one sentence naming property, value and remedy
     */
    public static Settings parse(Map<String, String> properties) {
        return SettingsParser.parse(properties);
    }
}
