package io.github.golive.read.config;

import java.util.List;
import java.util.Optional;

/** The profile that Quarkus lets one write before a key: {@code %dev.key}, {@code %{dev,prod}.key}. */
final class QuarkusProfile {

    private QuarkusProfile() {
    }

    /**
     * Returns the key without its profile, or nothing where that profile keeps the property out of what is checked. The
     * key is empty where the profile is all there is, as in YAML.
     */
    static Optional<String> of(String key, Reporter reporter) {
        String bare = key.startsWith("\"%") ? key.substring(1) : key;
        if (!bare.startsWith("%")) {
            return Optional.of(key);
        }
        boolean braced = bare.startsWith("%{");
        int close = bare.indexOf(braced ? '}' : '.');
        int end = close < 0 ? bare.length() : close;
        String profiles = bare.substring(Math.min(braced ? 2 : 1, end), end).replace("\"", "").replace("%", "");
        int keyStart = end;
        while (keyStart < bare.length() && ".\"}".indexOf(bare.charAt(keyStart)) >= 0) {
            keyStart++;
        }
        return reporter.isChecked(List.of(profiles)) ? Optional.of(bare.substring(keyStart)) : Optional.empty();
    }
}
