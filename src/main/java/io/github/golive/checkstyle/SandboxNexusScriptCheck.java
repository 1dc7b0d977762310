package io.github.golive.checkstyle;

/** Reports {@code SandboxNexusScript}: a URL of the sandbox Nexus script. */
public final class SandboxNexusScriptCheck extends AbstractGoLiveCheck {

    /** Creates the check with default settings. */
    public SandboxNexusScriptCheck() {
        super("SandboxNexusScript");
    }
}
