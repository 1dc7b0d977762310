package io.github.golive.rule;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Severity;
import io.github.golive.policy.FoundUrl;
import io.github.golive.policy.Payitoff;
import io.github.golive.value.Sighting;
import io.github.golive.value.Value;
import java.util.function.Consumer;

/** Finds URLs of the sandbox Nexus script. */
final class SandboxNexusScript implements Rule {

    @Override
    public String name() {
        return "SandboxNexusScript";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Sighting sighting, Scene scene, Consumer<Finding> findings) {
        Value value = sighting.value();
        for (FoundUrl url : scene.urls(value)) {
            int decisive = url.sandboxScriptEnd();
            if (decisive >= 0) {
                String message = "Sandbox Nexus script on " + url.host() + "; in production use "
                        + Payitoff.PRODUCTION_NEXUS_SCRIPT;
                findings.accept(Findings.of(this, value, url, decisive, message));
            }
        }
    }
}
