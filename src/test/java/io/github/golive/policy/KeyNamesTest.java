package io.github.golive.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyNamesTest {

    private static final KeyNames NAMES = new KeyNames(Settings.defaults());

    private static KeyNames.Kind kind(String name, String... owners) {
        return NAMES.kindOf(name, List.of(owners));
    }

    @ParameterizedTest
    @CsvSource({
        "apiKey, api key", "API_KEY, api key", "api-key, api key", "payitoff.api-key, payitoff api key",
        "payitoff.partners[0].apiKey, payitoff partners 0 api key", "XMLApiKey, xml api key", "APIKey, api key",
        "APIKEY, api key", "apikey, api key", "PAYITOFF_APIKEY, payitoff api key", "payitoffapikey, payitoff api key",
        "accesstoken, access token", "nexuskey, nexus key", "NEXUSKEY, nexus key", "X-Api-Key, x api key",
        "API_KEY_V2, api key v2", "apiKeyV2, api key v2", "apiKey1, api key 1", "APIKEYs, api keys",
        "monkey, monkey", "turkey, turkey", "keyboard, keyboard", "tokenizer, tokenizer", "oauth2Token, oauth 2 token",
        "data-nexus-key, data nexus key", "%prod.payitoff.api-key, prod payitoff api key",
    })
    void splitsNamesIntoWords(String name, String words) {
        assertThat(String.join(" ", Words.of(name))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "apiKey", "api_key", "API_KEY", "apikey", "APIKEY", "ApiKey", "api-key", "payitoffKey", "PAYITOFF_KEY",
        "partnerApiToken", "bearerToken", "accessToken", "ACCESS_TOKEN", "payitoff.api-key", "payitoff.api.key",
        "payitoff.token", "payitoff.secret", "payitoff.key", "partnerKey", "partner_secret", "authToken", "authKey",
        "API_KEY_V2", "API_KEY_1", "apiKey2", "defaultApiKey", "DEFAULT_API_KEY", "apiKeyValue", "apiKeyDefault",
        "SANDBOX_API_KEY", "apiKeyProd", "API_KEY_LIVE", "payitoff.secret-key", "apiSecretKey", "PAYITOFF_LIVE_KEY",
        "apiSecret", "setApiKey", "withApiKey", "getApiKey", "addApiKey", "useApiKey", "putApiKey",
        "payitoff.partners[0].api-key", "PAYITOFF_PARTNERS_0_APIKEY", "apiKeys", "API_KEYS", "payitoffApiKey",
        "PAYITOFF_BACKUP_API_KEY", "REACT_APP_PAYITOFF_API_KEY", "VITE_PAYITOFF_API_KEY",
        "NEXT_PUBLIC_PAYITOFF_API_KEY",
        "X-Api-Key", "x-payitoff-key", "quarkus.payitoff.api-key", "%prod.payitoff.api-key", "env:PAYITOFF_API_KEY",
        "apiKeyOrDefault", "apiKeyOrElse", "loadApiKey", "fallbackAccessToken", "payitoffTestKey",
        "partner.payitoff.access-token",
        "authorizationToken", "payitoffSandboxToken", "oldApiKey", "apiKeyString", "ApiKeyCredential", "my_api_key",
        "searchApiKey", "webhookApiKey", "reportApiKey", "apiKeyBytes", "api_token", "API-TOKEN", "api.secret.key",
    })
    void theLastWordsSayAnApiKey(String name) {
        assertThat(kind(name)).isEqualTo(KeyNames.Kind.API_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "apiKeyHeader", "apiKeyName", "API_KEY_ENV", "API_KEY_ENV_VAR", "apiKeyProperty", "keyPrefix", "tokenUrl",
        "apiKeyLabel", "apiKeyHint", "apiKeyPlaceholder", "apiKeyTitle", "apiKeyId", "apiKeyLength", "apiKeyTimeout",
        "apiKeyRotation", "payitoff.api.key.rotation", "apiKeyMissing", "apiKeyEnabled", "apiKeyFile", "apiKeyPath",
        "apiKeyPattern", "apiKeyRegex", "apiKeyParam", "apiKeyPrefix", "apiKeyRef", "apiKeyUrl", "apiKeyHash",
        "accessTokenUri", "accessTokenValiditySeconds", "key", "token", "secret", "KEY", "theKey", "cacheKey",
        "payitoffCacheKey", "payitoffPublicKey", "publicKey", "partnerPublicKey", "primaryKey", "foreignKey", "sortKey",
        "csrfToken", "sessionToken", "refreshToken", "nextToken", "clientSecret", "webhookSecret", "signingKey",
        "payitoffWebhookSecret", "payitoffClientSecret", "payitoffSigningKey", "encryptionKey", "idempotencyKey",
        "play.http.secret.key", "ssl_certificate_key", "isApiKeyValid", "validateApiKey", "hasApiKey", "rotateApiKey",
        "maskApiKey", "requireApiKey", "missingApiKey", "INVALID_API_KEY", "NO_API_KEY", "errors.apiKeyMissing",
        "encryptedApiKey", "apiKeyService", "apiKeyFilter", "ApiKeyAuthenticator", "apiKeyProvider", "monkey", "turkey",
        "payitoffMonkey", "apiVersionKey", "apiUrlKey", "API_KEY_KEY", "partnerName", "payitoff", "api", "", "...",
        "42",
        "nexusUser", "nexusPassword", "nexusUrl", "nexus_username", "nexusToken", "NEXUS_AUTH_TOKEN", "nexusSigningKey",
        "nexus", "nexusKeyName", "nexusKeyTitle", "accessKeyId", "apiKeyCheck", "hashedApiKey", "partners[0].key",
        "apiKeyText", "authorization", "bearer", "apiKeyDescription", "keyApi", "tokenAccess",
    })
    void otherNamesSayNoKey(String name) {
        assertThat(kind(name)).isEqualTo(KeyNames.Kind.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "nexus_key", "nexusKey", "NEXUS_KEY", "data-nexus-key", "payitoff.nexus.key", "nexus.key", "widgetNexusKey",
        "payitoff.nexus-key", "NEXT_PUBLIC_NEXUS_KEY", "nexusKeyProd", "NEXUS_KEY_LIVE", "nexusLiveKey", "setNexusKey",
        "defaultNexusKey", "nexuskey", "payitoffNexusKey", "nexusWidgetKey", "[nexusKey]", ":nexus-key", "nexusKeys",
        "data-payitoff-nexus-key", "NEXUS_SANDBOX_KEY",
    })
    void theLastWordsSayANexusKey(String name) {
        assertThat(kind(name)).isEqualTo(KeyNames.Kind.NEXUS_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nexusApiKey", "NEXUS_API_KEY", "payitoff.nexus.api-key"})
    void anApiKeyOfNexusMayBeThatOfARepository(String name) {
        assertThat(kind(name)).isEqualTo(KeyNames.Kind.NEXUS_OR_REPOSITORY_KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "stripeApiKey,", "GOOGLE_MAPS_API_KEY,", "mapsApiKey,", "apiKey, firebaseConfig",
        "apiKey, FirebaseOptions builder",
        "sendGridApiKey,", "NEW_RELIC_API_KEY,", "newRelicApiKey,", "openAiApiKey,", "OPENAI_API_KEY,",
        "recaptchaSecretKey,", "reCaptchaApiKey,", "DD_API_KEY,", "awsSecretAccessKey,", "AZURE_API_TOKEN,",
        "github.access-token,", "payitoff.google.api-key,", "apiKey, payitoff stripe", "sonatypeNexusKey,",
        "nexusKey, sonatype", "accessToken, GitHubClient", "apiKey, initializeApp firebase", "squareApiKey,",
        "launchDarklyApiKey,", "auth0ApiToken,",
    })
    void anotherVendorInTheNameOrAroundItMeansItsKey(String name, String owners) {
        String[] all = owners == null ? new String[0] : owners.split(" ");

        assertThat(kind(name, all)).isEqualTo(KeyNames.Kind.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "apiKey, GoogleThing payitoff", "payitoffApiKey, StripeConfig", "google.payitoff.api-key,",
        "apiKey, stripe PayitoffClient build", "apiKey, BranchOffice", "apiKey, Segment", "apiKey, Maps put",
    })
    void theNearestVendorDecides(String name, String owners) {
        String[] all = owners == null ? new String[0] : owners.split(" ");

        assertThat(kind(name, all)).isEqualTo(KeyNames.Kind.API_KEY);
    }

    @Test
    void vendorsOfTheUserCount() {
        KeyNames names = new KeyNames(Settings.parse(Map.of("otherVendors", "Acme Credit, loanbot")));

        assertThat(names.kindOf("acmeCreditApiKey", List.of())).isEqualTo(KeyNames.Kind.NONE);
        assertThat(names.kindOf("LOANBOT_API_KEY", List.of())).isEqualTo(KeyNames.Kind.NONE);
        assertThat(names.kindOf("acmeApiKey", List.of())).isEqualTo(KeyNames.Kind.API_KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "key, payitoff, API_KEY", "token, api, API_KEY", "secret, payitoff, API_KEY", "key, nexus, NEXUS_KEY",
        "liveKey, payitoff, API_KEY", "key, Nexus, NONE", "key, Payitoff, NONE", "key, partners, NONE",
        "key, payitoffMenu, NONE",
        "key, PayitoffCache, NONE", "key, put, NONE", "name, payitoff, NONE", "cacheKey, payitoff, NONE",
    })
    void aBareNounTakesItsQualifierFromTheOwnerThatIsNothingElse(String name, String owner, KeyNames.Kind kind) {
        assertThat(kind(name, owner)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorization", "Authorization", "authHeader", "payitoff.headers.Authorization", "bearer",
        "authorizationHeaderValue", "token"})
    void knowsNamesThatABearerValueIsSentBy(String name) {
        assertThat(NAMES.saysAuthorization(name, List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "bearerPrefix", "AUTH_SCHEME", "authPattern", "tokenType", "X-Trace", "stripeAuthorization", ""})
    void knowsNamesThatOnlySpeakOfThem(String name) {
        assertThat(NAMES.saysAuthorization(name, List.of())).isFalse();
    }

    @Test
    void aMethodThatLooksUpIsGivenAName() {
        assertThat(List.of("getApiKey", "loadApiKey", "findApiKey", "resolveApiKey", "lookupApiKey"))
                .allMatch(KeyNames::looksUp);
        assertThat(List.of("setApiKey", "withApiKey", "apiKey", "addApiKey", "putApiKey", ""))
                .noneMatch(KeyNames::looksUp);
    }

    @Test
    void aTextThatIsTooLongIsNoName() {
        assertThat(kind("a".repeat(400) + "ApiKey")).isEqualTo(KeyNames.Kind.NONE);
        assertThat(Words.of(String.join("", Arrays.asList("apikey".repeat(40), "z")))).hasSize(1);
    }
}
