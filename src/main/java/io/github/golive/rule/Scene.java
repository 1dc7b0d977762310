package io.github.golive.rule;

import io.github.golive.policy.FoundUrl;
import io.github.golive.policy.KeyNames;
import io.github.golive.policy.Settings;
import io.github.golive.policy.UrlScanner;
import io.github.golive.value.Value;
import java.util.List;

/**
 * What a rule may know of the file that a value stands in. Remembers what one rule has worked out for the next one, so
 * it is for one thread.
 */
public final class Scene {

    private final Settings settings;
    private final boolean payitoff;
    private final KeyNames keyNames;
    private Value scanned = Value.empty();
    private List<FoundUrl> urls = List.of();

    /**
     * @param settings the user's
     * @param payitoff whether the file shows a sign of Payitoff, or the user asked for all files
     */
    public Scene(Settings settings, boolean payitoff) {
        this.settings = settings;
        this.payitoff = payitoff;
        this.keyNames = new KeyNames(settings);
    }

    Settings settings() {
        return settings;
    }

    boolean payitoff() {
        return payitoff;
    }

    KeyNames keyNames() {
        return keyNames;
    }

    /** Returns the Payitoff URLs that a value names, in the order of its text. */
    List<FoundUrl> urls(Value value) {
        if (value != scanned) {
            urls = UrlScanner.scan(value.text(), settings);
            scanned = value;
        }
        return urls;
    }
}
