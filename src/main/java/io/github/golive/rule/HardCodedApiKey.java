package io.github.golive.rule;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Mask;
import io.github.golive.finding.Severity;
import io.github.golive.value.Sighting;
import java.util.function.Consumer;

/** Finds literals that are used as the Payitoff API key, except where {@link ApiKeyInClientCode} speaks. */
final class HardCodedApiKey implements Rule {

    @Override
    public String name() {
        return Rules.HARD_CODED_API_KEY;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Sighting sighting, Scene scene, Consumer<Finding> findings) {
        if (sighting.browser()) {
            return;
        }
        ApiKeys.literal(sighting, scene).ifPresent(key -> findings.accept(Findings.of(this, key, 0, key.length(),
                "Hard-coded Payitoff API key " + Mask.key(key.text())
                        + "; it is private and bound to one environment: "
                        + "read it from the environment or a secret store")));
    }
}
