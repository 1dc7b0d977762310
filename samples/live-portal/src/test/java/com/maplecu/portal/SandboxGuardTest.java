package com.maplecu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

class SandboxGuardTest {

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(RestClientAutoConfiguration.class))
            .withUserConfiguration(Payitoff.class)
            .withPropertyValues(
                    "payitoff.base-url=https://partners.payitoff.io/api/v3.0.0",
                    "payitoff.logo-url=https://payitoff-cdn.io/logos",
                    "payitoff.api-key=any",
                    "payitoff.nexus.script=https://payitoff-cdn.io/nexus/js/v1",
                    "payitoff.nexus.key=any");

    @Test
    void letsTheLivePortalStart() {
        portal.run(started -> assertThat(started).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "payitoff.base-url=https://payitoff-sandbox.io/api/v3.0.0",
        "payitoff.base-url=https://SANDBOX.payitoff.io/api/v1",
        "payitoff.nexus.script=https://payitoff-cdn.io/sandbox/nexus/js/v1"
    })
    void stopsALivePortalThatTalksToTheSandbox(String setting) {
        portal.withPropertyValues(setting).run(started -> assertThat(started).getFailure()
                .rootCause().hasMessageContaining("for the profile sandbox only"));
    }

    @Configuration
    @ComponentScan("com.maplecu.portal.payitoff")
    @EnableConfigurationProperties(com.maplecu.portal.payitoff.PayitoffProperties.class)
    static class Payitoff {
    }
}
