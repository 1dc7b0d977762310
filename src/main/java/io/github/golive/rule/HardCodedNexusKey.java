package io.github.golive.rule;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Mask;
import io.github.golive.finding.Severity;
import io.github.golive.policy.KeyNames;
import io.github.golive.policy.KeyTexts;
import io.github.golive.value.Sighting;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.List;
import java.util.function.Consumer;

/** Finds literals that are used as the Nexus key. The name is sign enough that the file is about Payitoff. */
final class HardCodedNexusKey implements Rule {

    @Override
    public String name() {
        return "HardCodedNexusKey";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Sighting sighting, Scene scene, Consumer<Finding> findings) {
        if (sighting.use() instanceof Use.Given given) {
            check(sighting.value().strip(), given.name(), given.owners(), scene, findings);
        } else if (sighting.use() instanceof Use.View view) {
            check(sighting.value().strip(), view.name(), List.of(), scene, findings);
        }
    }

    private void check(Value value, String name, List<String> owners, Scene scene, Consumer<Finding> findings) {
        KeyNames.Kind kind = scene.keyNames().kindOf(name, owners);
        boolean nexus = kind == KeyNames.Kind.NEXUS_KEY
                || kind == KeyNames.Kind.NEXUS_OR_REPOSITORY_KEY && scene.payitoff();
        String text = value.text();
        if (nexus && KeyTexts.isKey(text) && !KeyTexts.spellsName(text, name, owners)) {
            findings.accept(Findings.of(this, value, 0, value.length(), "Hard-coded Nexus key " + Mask.key(text)
                    + "; it is bound to one environment: read it from the environment's configuration"));
        }
    }
}
