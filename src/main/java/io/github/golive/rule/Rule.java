package io.github.golive.rule;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Severity;
import io.github.golive.value.Sighting;
import java.util.function.Consumer;

/** A question about one value in one use. Implementations are final, hold no state and know no tree and no host. */
public interface Rule {

    /** Returns the name that the rule has everywhere. */
    String name();

    /** Returns how much a finding of this rule matters. */
    Severity severity();

    /**
     * Tells {@code findings} what is wrong with the value.
     *
     * @param sighting the value and what the file does with it
     * @param scene what is known of the file as a whole
     */
    void check(Sighting sighting, Scene scene, Consumer<Finding> findings);
}
