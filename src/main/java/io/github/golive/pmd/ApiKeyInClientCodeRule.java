package io.github.golive.pmd;

/** Reports {@code ApiKeyInClientCode}: an API key handed to the browser. */
public final class ApiKeyInClientCodeRule extends AbstractGoLiveRule {

    /** Creates the rule with default settings. */
    public ApiKeyInClientCodeRule() {
        super("ApiKeyInClientCode");
    }
}
