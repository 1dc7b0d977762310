package io.github.golive.pmd;

/** Reports {@code HardCodedApiKey}: a literal that is used as the Payitoff API key. */
public final class HardCodedApiKeyRule extends AbstractGoLiveRule {

    /** Creates the rule with default settings. */
    public HardCodedApiKeyRule() {
        super("HardCodedApiKey");
    }
}
