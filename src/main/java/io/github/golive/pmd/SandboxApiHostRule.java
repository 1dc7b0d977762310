package io.github.golive.pmd;

/** Reports {@code SandboxApiHost}: a value that names a sandbox API host. */
public final class SandboxApiHostRule extends AbstractGoLiveRule {

    /** Creates the rule with default settings. */
    public SandboxApiHostRule() {
        super("SandboxApiHost");
    }
}
