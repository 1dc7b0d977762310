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

/** Finds API keys that are handed to the browser: literals in what it is sent, and keys put into a view model. */
final class ApiKeyInClientCode implements Rule {

    private static final String REMEDY = "; keep it on the server and call Payitoff from there";

    @Override
    public String name() {
        return Rules.API_KEY_IN_CLIENT_CODE;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Sighting sighting, Scene scene, Consumer<Finding> findings) {
        if (sighting.use() instanceof Use.View view) {
            if (scene.payitoff()) {
                checkView(sighting.value().strip(), view, scene, findings);
            }
        } else if (sighting.browser()) {
            ApiKeys.literal(sighting, scene).ifPresent(key -> report(key, findings));
        }
    }

    private void checkView(Value value, Use.View view, Scene scene, Consumer<Finding> findings) {
        KeyNames names = scene.keyNames();
        KeyNames.Kind source = KeyNames.findsByKey(view.source()) ? KeyNames.Kind.NONE
                : names.kindOf(view.source(), List.of());
        boolean key = source == KeyNames.Kind.API_KEY
                || source == KeyNames.Kind.NONE && !names.isAboutKey(view.source())
                        && names.kindOf(view.name(), List.of()) == KeyNames.Kind.API_KEY;
        boolean other = names.saysOtherVendor(view.name(), List.of())
                || names.saysOtherVendor(view.source(), view.owners());
        if (!key || other || value.isEmpty()) {
            return;
        }
        String text = value.text();
        if (value.isKnown()) {
            if (KeyTexts.isKey(text) && !KeyTexts.spellsName(text, view.name(), List.of())) {
                report(value, findings);
            }
        } else if (text.indexOf('*') < 0 && text.indexOf('•') < 0) {
            // the text is not known: the name that the page has for it identifies the finding
            findings.accept(new Finding(name(), severity(), value.range(0, value.length()),
                    "Payitoff API key put into the view model as " + view.name() + REMEDY,
                    Mask.fingerprint(name(), view.name())));
        }
    }

    private void report(Value key, Consumer<Finding> findings) {
        findings.accept(Findings.of(this, key, 0, key.length(),
                "Payitoff API key " + Mask.key(key.text()) + " in what a browser is sent" + REMEDY));
    }
}
