package io.github.golive.pmd;

/** Reports {@code HardCodedNexusKey}: a literal that is used as the Nexus key. */
public final class HardCodedNexusKeyRule extends AbstractGoLiveRule {

    /** Creates the rule with default settings. */
    public HardCodedNexusKeyRule() {
        super("HardCodedNexusKey");
    }
}
