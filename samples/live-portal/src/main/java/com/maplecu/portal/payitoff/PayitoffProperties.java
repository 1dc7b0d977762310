package com.maplecu.portal.payitoff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** How to reach Payitoff. Nothing has a default: what an environment does not say stops it from starting. */
@Validated
@ConfigurationProperties("payitoff")
public record PayitoffProperties(
        @NotNull URI baseUrl,
        @NotNull URI logoUrl,
        @NotBlank String apiKey,
        @Valid @NotNull Nexus nexus) {

    /** The widget on our pages. */
    public record Nexus(@NotNull URI script, @NotBlank String key) {
    }

    /** Keeps the API key out of logs. */
    @Override
    public String toString() {
        return "PayitoffProperties[" + baseUrl + "]";
    }
}
