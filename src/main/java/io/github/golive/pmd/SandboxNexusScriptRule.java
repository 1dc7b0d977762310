package io.github.golive.pmd;

/** Reports {@code SandboxNexusScript}: a URL of the sandbox Nexus script. */
public final class SandboxNexusScriptRule extends AbstractGoLiveRule {

    /** Creates the rule with default settings. */
    public SandboxNexusScriptRule() {
        super("SandboxNexusScript");
    }
}
