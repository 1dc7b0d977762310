package io.github.golive.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

    private static final Profiles PROFILES = new Profiles(Settings.defaults());

    @ParameterizedTest
    @ValueSource(strings = {
        "prod", "production", "live", "PROD", "default", "eu", "cloud", "!dev", "!sandbox & !test", "dev | prod",
        "dev,prod",
        "prod & eu", "(dev | prod) & eu", "!(dev & test)", "!(dev | test)", "eu & !dev", "prod-eu", "!eu", "eu | dev",
        "sandbox-prod", "!!prod", "prod || dev", "prod && eu", "!dev, test", "", "(", "prod &", ")(", "dev dev", "!",
        "preprod", "\"", "nonprod",
    })
    void theseCanHoldInProduction(String expression) {
        assertThat(PROFILES.canHoldInProduction(List.of(expression))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "sandbox", "dev", "development", "local", "test", "testing", "qa", "uat", "stage", "staging",
        "integration", "it",
        "ci", "demo", "Sandbox", "dev | test", "dev,test", "!prod", "!production", "!live", "sandbox & prod",
        "dev & eu",
        "!(prod | dev)", "!prod & eu", "(dev | test) & prod", "!!dev", "!prod | dev", "sandbox-eu",
        "payitoff-sandbox", "qa2",
        "dev1", "local-docker", " dev ", "(dev)", "((dev | (test)))", "!(!dev)",
    })
    void theseCannot(String expression) {
        assertThat(PROFILES.canHoldInProduction(List.of(expression))).isFalse();
    }

    @Test
    void oneOfSeveralExpressionsIsEnough() {
        assertThat(PROFILES.canHoldInProduction(List.of("dev", "prod"))).isTrue();
        assertThat(PROFILES.canHoldInProduction(List.of("dev", "test"))).isFalse();
        assertThat(PROFILES.canHoldInProduction(List.of())).isTrue();
    }

    @Test
    void deepNestingIsNotFollowedAndMayHold() {
        assertThat(PROFILES.canHoldInProduction(List.of("(".repeat(100_000) + "dev" + ")".repeat(100_000)))).isTrue();
        assertThat(PROFILES.canHoldInProduction(List.of("!".repeat(100_001) + "prod"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "application-sandbox.yml", "application-sandbox", "bootstrap-dev.properties", ".env.test",
        "environment.sandbox.ts",
        "docker-compose.dev.yml", "docker-compose-test.yaml", "app-qa.yml", "values-staging.yaml",
        "appsettings.Development.json",
        "application-it.yml", "application-integration.yml", "application-ci.properties", "application-demo.yml",
        "application-local.yml", ".env.local", ".env.test.local", ".env.development", "sandbox.env", "dev.yml",
        "sandbox.properties", "staging.json", "local.conf", "Dockerfile.dev", "loan-service-sandbox.yml",
        "payitoff-dev.yml",
        "payitoff-sandbox.properties", "application-sandbox-eu.yml", "application-dev1.yml", "logback-test.xml",
        "config.dev.js", "env.local.ts", "dev-config.yml", "staging-values.yaml", "test-application.yml", "qa2.yml",
        "application_dev.properties", "overlays/dev", "overlays/dev/values.yaml", "config/staging/payitoff.yml",
        "config/dev.js",
        "dev", "sandbox", "it", "UAT", "config/it.json", "ci.yml", "applicationContext-integration.xml",
    })
    void theseNamesSayANonProductionProfile(String name) {
        assertThat(PROFILES.isNonProduction(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "application.yml", ".env", "application-eu.yml", "application-prod.yml", "application-production.yml",
        "application-live.properties", "application-sandbox-prod.yml", "application-dev-prod.yml",
        ".env.production.local",
        ".env.production", "environment.prod.ts", "environment.ts", "docker-compose.yml", "values.yaml", "package.json",
        "payitoff-integration.yml", "integration-partners.json", "messages_it.properties", "labels_it.properties",
        "it.json",
        "application_it.properties", "sandbox-links.json", "payitoff-sandbox-links.json", "local-lenders.yml",
        "demo-page.json",
        "test-results.json", "payitoff-sandbox.ts", "sandbox.ts", "client-test.js", "demo.js", "use-demo.ts",
        "payitoff.yml",
        "latest.yml", "developer.yml", "application-developer.yml", "application-testament.yml",
        "application-preprod.yml",
        "overlays/prod/dev.yml", "application-stagecoach.yml", "prod", "production", "eu", "", "/", "---",
        "integration-beans.xml", "credit.yml", "locality.properties",
    })
    void theseDoNot(String name) {
        assertThat(PROFILES.isNonProduction(name)).isFalse();
    }

    @Test
    void theUsersOwnProfilesTakeThePlaceOfTheBuiltInOnes() {
        Profiles own = new Profiles(Settings.parse(Map.of(
                "nonProductionProfiles", "pre-prod, lab", "productionProfiles", "blue")));

        assertThat(own.isNonProduction("application-pre-prod.yml")).isTrue();
        assertThat(own.isNonProduction("application-lab.yml")).isTrue();
        assertThat(own.isNonProduction("application-dev.yml")).isFalse();
        assertThat(own.isNonProduction("application-lab-blue.yml")).isFalse();
        assertThat(own.canHoldInProduction(List.of("pre-prod"))).isFalse();
        assertThat(own.canHoldInProduction(List.of("!blue"))).isFalse();
        assertThat(own.canHoldInProduction(List.of("dev"))).isTrue();
    }
}
