package io.github.golive.checkstyle;

/** All rules in one module, so that an existing configuration grows by one line; reports under the rules' own names. */
public final class GoLiveCheck extends AbstractGoLiveCheck {

    /** Creates the check with default settings. */
    public GoLiveCheck() {
        super(null);
    }
}
