package io.github.golive.pmd;

import io.github.golive.policy.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sourceforge.pmd.properties.PropertyConstraint;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.properties.PropertyFactory;
import net.sourceforge.pmd.properties.PropertySource;

/**
 * The settings as properties of a PMD rule. All are texts, so that there is one parser and one message for all hosts.
 */
final class SettingsProperties {

    static final List<PropertyDescriptor<String>> ALL = all(Settings.defaults());

    private SettingsProperties() {
    }

    private static List<PropertyDescriptor<String>> all(Settings defaults) {
        return List.of(
                property("scope", defaults.scope().name().toLowerCase(Locale.ROOT),
                        "Which files the key rules speak about: payitoff (files that show a sign of Payitoff) or any"),
                property("sandboxHosts", list(defaults.sandboxHosts()),
                        "More hosts that stand for a sandbox, such as your own proxy of it, separated by commas"),
                property("otherVendors", list(defaults.otherVendors()),
                        "More words of names whose keys are not Payitoff's, separated by commas"),
                property("nonProductionProfiles", list(defaults.nonProductionProfiles()),
                        "Names of profiles in which sandbox values belong, separated by commas"),
                property("productionProfiles", list(defaults.productionProfiles()),
                        "Names of profiles that go live, separated by commas"),
                property("checkTestCode", String.valueOf(defaults.checkTestCode()),
                        "Whether test code is checked: true or false"),
                property("checkNonProduction", String.valueOf(defaults.checkNonProduction()),
                        "Whether what belongs to non-production profiles is checked: true or false"),
                property("checkTemplates", String.valueOf(defaults.checkTemplates()),
                        "Whether templates of configuration such as .env.example are checked: true or false"));
    }

    /**
     * Returns the settings that the properties of a rule give.
     *
     * @throws IllegalArgumentException with one sentence naming property, value and remedy
     */
    static Settings settings(PropertySource rule) {
        Map<String, String> set = new LinkedHashMap<>();
        for (PropertyDescriptor<String> property : ALL) {
            if (rule.isPropertyOverridden(property)) {
                set.put(property.name(), rule.getProperty(property));
            }
        }
        return Settings.parse(set);
    }

    private static String list(List<String> values) {
        return String.join(",", values);
    }

    private static PropertyDescriptor<String> property(String name, String defaultValue, String description) {
        return PropertyFactory.stringProperty(name)
                .desc(description)
                .defaultValue(defaultValue)
                .require(new Valid(name))
                .build();
    }

    /** Refuses a value while PMD reads a ruleset: PMD then shows file, line and our sentence, and does not start. */
    private record Valid(String name) implements PropertyConstraint<String> {

        @Override
        public void validate(String value) {
            Settings.parse(Map.of(name, value));
        }

        @Override
        public String getConstraintDescription() {
            return "Should be a valid value of " + name;
        }
    }
}
