package io.github.golive.rule;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Severity;
import io.github.golive.policy.FoundUrl;
import io.github.golive.value.Sighting;
import io.github.golive.value.Value;
import java.util.function.Consumer;

/** Finds {@code http://} to any Payitoff host. */
final class InsecurePayitoffUrl implements Rule {

    @Override
    public String name() {
        return "InsecurePayitoffUrl";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Sighting sighting, Scene scene, Consumer<Finding> findings) {
        Value value = sighting.value();
        for (FoundUrl url : scene.urls(value)) {
            if (url.isInsecure()) {
                String message = "Plain http:// to Payitoff host " + url.host() + "; use https://" + url.host();
                findings.accept(Findings.of(this, value, url, url.authorityEnd(), message));
            }
        }
    }
}
