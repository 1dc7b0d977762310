package io.github.golive.checkstyle;

/** Reports {@code MalformedApiUrl}: a URL of the production API without {@code /api/v…}. */
public final class MalformedApiUrlCheck extends AbstractGoLiveCheck {

    /** Creates the check with default settings. */
    public MalformedApiUrlCheck() {
        super("MalformedApiUrl");
    }
}
