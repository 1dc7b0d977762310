package io.github.golive.checkstyle;

/** Reports {@code HardCodedApiKey}: a literal that is used as the Payitoff API key. */
public final class HardCodedApiKeyCheck extends AbstractGoLiveCheck {

    /** Creates the check with default settings. */
    public HardCodedApiKeyCheck() {
        super("HardCodedApiKey");
    }
}
