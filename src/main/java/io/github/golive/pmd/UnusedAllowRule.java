package io.github.golive.pmd;

/** Reports {@code UnusedAllow}: a {@code golive:allow} comment that allows nothing or does not say why. */
public final class UnusedAllowRule extends AbstractGoLiveRule {

    /** Creates the rule with default settings. */
    public UnusedAllowRule() {
        super("UnusedAllow");
    }
}
