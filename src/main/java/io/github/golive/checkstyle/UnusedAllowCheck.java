package io.github.golive.checkstyle;

/** Reports {@code UnusedAllow}: a {@code golive:allow} comment that allows nothing or does not say why. */
public final class UnusedAllowCheck extends AbstractGoLiveCheck {

    /** Creates the check with default settings. */
    public UnusedAllowCheck() {
        super("UnusedAllow");
    }
}
