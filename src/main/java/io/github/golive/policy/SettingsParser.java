package io.github.golive.policy;

import java.util.Map;

/** Turns the text of properties into {@link Settings}. */
final class SettingsParser {

    private SettingsParser() {
    }

    static Settings parse(Map<String, String> properties) {
        return Settings.defaults();
    }
}
