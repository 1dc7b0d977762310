package com.maplecu.portal.payitoff;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stops an application that is not meant for the sandbox from talking to it. */
@Component
@Profile("!sandbox")
class SandboxGuard {

    private static final Set<String> SANDBOXES = Set.of("payitoff-sandbox.io", "sandbox.payitoff.io");

    SandboxGuard(PayitoffProperties properties) {
        if (isSandbox(properties.baseUrl())) {
            throw new IllegalStateException("payitoff-sandbox.io is for the profile sandbox only");
        }
        if (properties.nexus().script().getPath().startsWith("/sandbox/")) {
            throw new IllegalStateException("the Nexus script of the sandbox is for the profile sandbox only");
        }
    }

    private static boolean isSandbox(URI url) {
        return SANDBOXES.contains(url.getHost().toLowerCase(Locale.ROOT));
    }
}
