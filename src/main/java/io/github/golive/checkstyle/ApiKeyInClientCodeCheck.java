package io.github.golive.checkstyle;

/** Reports {@code ApiKeyInClientCode}: an API key handed to the browser. */
public final class ApiKeyInClientCodeCheck extends AbstractGoLiveCheck {

    /** Creates the check with default settings. */
    public ApiKeyInClientCodeCheck() {
        super("ApiKeyInClientCode");
    }
}
