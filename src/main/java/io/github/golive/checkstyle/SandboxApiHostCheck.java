package io.github.golive.checkstyle;

/** Reports {@code SandboxApiHost}: a value that names a sandbox API host. */
public final class SandboxApiHostCheck extends AbstractGoLiveCheck {

    /** Creates the check with default settings. */
    public SandboxApiHostCheck() {
        super("SandboxApiHost");
    }
}
