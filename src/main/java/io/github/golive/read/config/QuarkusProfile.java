package io.github.golive.read.config;

import java.util.List;
import java.util.Optional;

/** The profile that Quarkus lets one write before a key: {@code %dev.key}, {@code %{dev,prod}.key}. */
final class QuarkusProfile {

    private QuarkusProfile() {
    }

    /** Returns the key without its profile, or nothing where that profile keeps the property out of what is checked. */
    static Optional<String> of(String key, Reporter reporter) {
        String bare = key.startsWith("\"%") ? key.substring(1) : key;
        if (!bare.startsWith("%")) {
            return Optional.of(key);
        }
        boolean braced = bare.startsWith("%{");
        int end = braced ? bare.indexOf('}') : bare.indexOf('.');
        if (end < 0) {
            return Optional.of(key);
        }
        String profiles = bare.substring(braced ? 2 : 1, end).replace("\"", "").replace("%", "");
        int keyStart = braced ? end + 1 : end;
        while (keyStart < bare.length() && (bare.charAt(keyStart) == '.' || bare.charAt(keyStart) == '"')) {
            keyStart++;
        }
        return reporter.isChecked(List.of(profiles)) ? Optional.of(bare.substring(keyStart)) : Optional.empty();
    }
}
