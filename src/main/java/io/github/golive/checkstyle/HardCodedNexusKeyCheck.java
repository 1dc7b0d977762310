package io.github.golive.checkstyle;

/** Reports {@code HardCodedNexusKey}: a literal that is used as the Nexus key. */
public final class HardCodedNexusKeyCheck extends AbstractGoLiveCheck {

    /** Creates the check with default settings. */
    public HardCodedNexusKeyCheck() {
        super("HardCodedNexusKey");
    }
}
