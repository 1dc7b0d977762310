package io.github.golive.checkstyle;

/** Reports {@code InsecurePayitoffUrl}: {@code http://} to a Payitoff host. */
public final class InsecurePayitoffUrlCheck extends AbstractGoLiveCheck {

    /** Creates the check with default settings. */
    public InsecurePayitoffUrlCheck() {
        super("InsecurePayitoffUrl");
    }
}
