package io.github.golive.value;

import java.util.Objects;

/**
 * One value in one use: what the rules look at.
 *
 * @param value what is used; never empty
 * @param use what is done with it
 * @param browser whether the file hands the value to a browser: markup, or script that a browser runs
 */
public record Sighting(Value value, Use use, boolean browser) {

    /**
     * @throws NullPointerException if anything is null
     */
    public Sighting {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(use, "use");
    }
}
