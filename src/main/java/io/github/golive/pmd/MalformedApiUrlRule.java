package io.github.golive.pmd;

/** Reports {@code MalformedApiUrl}: a URL of the production API without {@code /api/v…}. */
public final class MalformedApiUrlRule extends AbstractGoLiveRule {

    /** Creates the rule with default settings. */
    public MalformedApiUrlRule() {
        super("MalformedApiUrl");
    }
}
