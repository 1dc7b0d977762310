package io.github.golive.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "changeme", "YOUR_API_KEY", "test-key", "xxx", "LIVELONGANDPROSPER", "TODO", "godwit/77", "wryneck:wryneck",
        "axios~fig~3", "raw.socket.key", "redshank-x1", "nx_godwit_77", "none", "REDACTED", "12345678", "a1", "gänse-1",
        "a%b", "50%off", "pa$word", "abc==", "a+b/c==", "a@b", "{x", "<x", "your-key", "!important!", "vaulted-heron",
        "environment-7", "keys-and-kites", "enc-heron", "a.txt", "dipper.key", "{heron", "$1", "ssmith", "sm-heron",
        "@heron", "arnica", "op-heron", "!heron-7", "kv-heron",
    })
    void anythingElseIsAKeyHoweverDummy(String text) {
        assertThat(KeyTexts.isKey(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "  ", "\t", "***", "...", "-", "?", "null", "undefined", "true", "FALSE", "~",
        "${API_KEY}", "${api.key:}", "prefix-${X}", "#{systemEnvironment['X']}", "{{ vault_key }}", "{{key}}",
        "{key}", "{0}",
        "<%= key %>", "<%=key%>", "@api.key@", "%s", "%1$s", "%(key)s", "<your-key>", "$API_KEY", "$env:API_KEY",
        "$(API_KEY)",
        "%API_KEY%", "__API_KEY__", "[[${key}]]", "[your-key]", "!Ref", "!vault", "!secret", "${{secrets.API_KEY}}",
        "vault:secret/payitoff#key", "vault://x", "urn:ietf:params:oauth:token-type:access_token",
        "arn:aws:secretsmanager:us-east-1:1:secret:x",
        "projects/1/secrets/k/versions/1",
        "https://acme.vault.azure.net/secrets/k", "op://vault/item/key", "keyvault:k", "configtree:/run/secrets/",
        "${sm://k}",
        "sm://k", "secretsmanager:k", "ref+vault://x", "ENC(abc=)", "ENC[AES256_GCM,data:x]", "{cipher}abc",
        "$ANSIBLE_VAULT;1.1",
        "secret/payitoff/api-key", "/run/secrets/key", "./key", "../key", "~/key", "C:\\keys\\k", "C:/keys/k",
        "file:/k",
        "classpath:k.txt", "keys/api.pem", "https://example.com/key", "two words", "Basic abc def", "a\nb",
        "env:API_KEY",
        "@Microsoft.KeyVault(SecretUri=x)", "UTF-8:/run/secrets/key", "process.env.API_KEY",
    })
    void referencesPlacesAndNothingAreNoKeys(String text) {
        assertThat(KeyTexts.isKey(text)).isFalse();
    }

    @Test
    void aTextThatIsKnownInPartIsNoKey() {
        assertThat(KeyTexts.isKey("prefix-" + Value.HOLE)).isFalse();
        assertThat(KeyTexts.isKey(Value.HOLE + "-suffix")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "api_key, apiKey", "API_KEY, apiKey", "apiKey, API_KEY", "payitoff.api-key, apiKey", "PAYITOFF_API_KEY, apiKey",
        "x-api-key, apiKey", "api-key, payitoff.api-key", "apiKey, payitoffApiKey", "apikey, API_KEY",
        "nexus_key, nexusKey",
        "payitoff.nexus.key, nexusKey", "nexus-key, NEXUS_KEY", "access_token, accessToken",
        "SANDBOX_API_KEY, sandboxApiKey",
        "partner-api-key, apiKey",
    })
    void knowsATextThatSpellsItsOwnName(String text, String name) {
        assertThat(KeyTexts.spellsName(text, name, List.of())).isTrue();
    }

    @Test
    void whatEnclosesANameMayStandInItsSpelling() {
        assertThat(KeyTexts.spellsName("lender.api-key", "apiKey", List.of("LenderSettings"))).isTrue();
        assertThat(KeyTexts.spellsName("lender.api-key", "apiKey", List.of("Other"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "YOUR_API_KEY, apiKey", "test-key, testApiKey", "my-api-key, apiKey", "key, apiKey", "token, accessToken",
        "dummy-api-key, apiKey", "LIVELONGANDPROSPER, apiKey", "api-key-1, apiKey", "payitoff, apiKey",
        "payitoff, payitoffKey",
        "sandbox, SANDBOX_API_KEY", "api, apiKey",
    })
    void otherTextsDoNot(String text, String name) {
        assertThat(KeyTexts.spellsName(text, name, List.of())).isFalse();
    }
}
