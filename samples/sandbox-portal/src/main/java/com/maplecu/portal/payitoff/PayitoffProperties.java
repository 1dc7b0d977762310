package com.maplecu.portal.payitoff;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How to reach Payitoff. */
@ConfigurationProperties("payitoff")
public record PayitoffProperties(
        @DefaultValue("https://payitoff-sandbox.io/api/v3.0.0") String baseUrl,
        @DefaultValue("fallback-api-key-for-the-demo") String apiKey,
        @DefaultValue Nexus nexus) {

    /** The widget on our pages. */
    public record Nexus(
            @DefaultValue("https://payitoff-cdn.io/sandbox/nexus/js/v1") String script,
            String key) {
    }
}
