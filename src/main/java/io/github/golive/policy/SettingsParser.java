package io.github.golive.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Turns the text of properties into {@link Settings}. */
final class SettingsParser {

    static final String SCOPE = "scope";
    static final String SANDBOX_HOSTS = "sandboxHosts";
    static final String OTHER_VENDORS = "otherVendors";
    static final String NON_PRODUCTION_PROFILES = "nonProductionProfiles";
    static final String PRODUCTION_PROFILES = "productionProfiles";
    static final String CHECK_TEST_CODE = "checkTestCode";
    static final String CHECK_NON_PRODUCTION = "checkNonProduction";
    static final String CHECK_TEMPLATES = "checkTemplates";

    /** All properties, in the order of the README. */
    static final List<String> NAMES = List.of(
            SCOPE, SANDBOX_HOSTS, OTHER_VENDORS, NON_PRODUCTION_PROFILES, PRODUCTION_PROFILES, CHECK_TEST_CODE,
            CHECK_NON_PRODUCTION, CHECK_TEMPLATES);

    private static final Pattern HOST_LABEL = Pattern.compile("[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]*");

    private SettingsParser() {
    }

    static Settings parse(Map<String, String> properties) {
        Settings defaults = Settings.defaults();
        if (properties.isEmpty()) {
            return defaults;
        }
        Map<String, String> given = byName(properties);
        return new Settings(
                scope(given.get(SCOPE), defaults.scope()),
                hosts(given.get(SANDBOX_HOSTS)),
                words(OTHER_VENDORS, given.get(OTHER_VENDORS), defaults.otherVendors()),
                words(NON_PRODUCTION_PROFILES, given.get(NON_PRODUCTION_PROFILES), defaults.nonProductionProfiles()),
                words(PRODUCTION_PROFILES, given.get(PRODUCTION_PROFILES), defaults.productionProfiles()),
                flag(CHECK_TEST_CODE, given.get(CHECK_TEST_CODE), defaults.checkTestCode()),
                flag(CHECK_NON_PRODUCTION, given.get(CHECK_NON_PRODUCTION), defaults.checkNonProduction()),
                flag(CHECK_TEMPLATES, given.get(CHECK_TEMPLATES), defaults.checkTemplates()));
    }

    private static Map<String, String> byName(Map<String, String> properties) {
        Map<String, String> given = new TreeMap<>();
        for (Map.Entry<String, String> property : new TreeMap<>(properties).entrySet()) {
            String name = NAMES.stream().filter(property.getKey().strip()::equalsIgnoreCase).findFirst().orElse(null);
            if (name == null) {
                throw new IllegalArgumentException("There is no property \"" + property.getKey() + "\" (value \""
                        + property.getValue() + "\"): use one of " + String.join(", ", NAMES) + ".");
            }
            if (property.getValue() == null) {
                throw wrong(name, "null", "give it a text or leave it out");
            }
            if (given.put(name, property.getValue().strip()) != null) {
                throw wrong(name, property.getValue(), "give it once, it is there in two spellings");
            }
        }
        return given;
    }

    private static Settings.Scope scope(String value, Settings.Scope byDefault) {
        if (value == null) {
            return byDefault;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "payitoff" -> Settings.Scope.PAYITOFF;
            case "any" -> Settings.Scope.ANY;
            default -> throw wrong(SCOPE, value,
                    "use payitoff (files that show a sign of Payitoff) or any (all files)");
        };
    }

    private static boolean flag(String name, String value, boolean byDefault) {
        if (value == null) {
            return byDefault;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, value, "use true or false");
        };
    }

    private static List<String> hosts(String value) {
        List<String> hosts = new ArrayList<>();
        for (String entry : entries(SANDBOX_HOSTS, value)) {
            String host = entry.endsWith(".") ? entry.substring(0, entry.length() - 1) : entry;
            boolean valid = host.length() <= 253 && host.contains(".")
                    && List.of(host.split("\\.", -1)).stream().allMatch(label -> HOST_LABEL.matcher(label).matches());
            if (!valid) {
                throw wrong(SANDBOX_HOSTS, entry,
                        "give a host name such as payitoff-proxy.example.com, without scheme, port, path or wildcard");
            }
            hosts.add(host);
        }
        return hosts;
    }

    private static List<String> words(String name, String value, List<String> byDefault) {
        if (value == null) {
            return byDefault;
        }
        List<String> words = entries(name, value);
        for (String word : words) {
            if (!WORD.matcher(word).matches()) {
                throw wrong(name, word, "give names made of letters and digits, separated by commas");
            }
        }
        return words;
    }

    /** Returns the entries of a list in lower case; an empty text is an empty list. */
    private static List<String> entries(String name, String value) {
        List<String> entries = new ArrayList<>();
        if (value == null || value.isBlank()) {
            return entries;
        }
        for (String entry : value.split(",", -1)) {
            if (entry.isBlank()) {
                throw wrong(name, value, "remove the comma that no entry follows or precedes");
            }
            entries.add(entry.strip().toLowerCase(Locale.ROOT));
        }
        return entries;
    }

    private static IllegalArgumentException wrong(String name, String value, String remedy) {
        return new IllegalArgumentException("The property " + name + " cannot be \"" + value + "\": " + remedy + ".");
    }
}
