package io.github.golive.rule;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Severity;
import io.github.golive.policy.FoundUrl;
import io.github.golive.policy.Payitoff;
import io.github.golive.value.Sighting;
import io.github.golive.value.Value;
import java.util.function.Consumer;

/** Finds values that name a host of the sandbox API. */
final class SandboxApiHost implements Rule {

    @Override
    public String name() {
        return "SandboxApiHost";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Sighting sighting, Scene scene, Consumer<Finding> findings) {
        Value value = sighting.value();
        for (FoundUrl url : scene.urls(value)) {
            if (url.isSandboxApi()) {
                int start = Math.max(url.hostStart(), value.literalStart(url.domainStart()));
                String message = "Sandbox API host " + url.host() + "; in production use "
                        + Payitoff.productionApi(url.version());
                findings.accept(Findings.of(this, value, start, url.hostEnd(), message));
            }
        }
    }
}
