package io.github.golive.pmd;

/** Reports {@code InsecurePayitoffUrl}: {@code http://} to a Payitoff host. */
public final class InsecurePayitoffUrlRule extends AbstractGoLiveRule {

    /** Creates the rule with default settings. */
    public InsecurePayitoffUrlRule() {
        super("InsecurePayitoffUrl");
    }
}
