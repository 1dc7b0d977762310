package io.github.golive.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Range;
import io.github.golive.policy.Settings;
import io.github.golive.value.Sighting;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each rule says of one value in one use. */
class RulesTest {

    private static final Use PASSED = new Use.Passed();
    private static final Use BEARER = new Use.Bearer(List.of());
    private static final Scene PAYITOFF = new Scene(Settings.defaults(), true);
    private static final Scene ELSEWHERE = new Scene(Settings.defaults(), false);

    private static List<Finding> check(Value value, Use use, boolean browser, Scene scene) {
        List<Finding> findings = new ArrayList<>();
        Rules.all().forEach(rule -> rule.check(new Sighting(value, use, browser), scene, findings::add));
        return findings;
    }

    /** Returns the names of the rules that speak, each with the text that it underlines. */
    private static List<String> found(String text, Use use, boolean browser, Scene scene) {
        return check(Value.ofFile(text), use, browser, scene).stream()
                .map(finding -> finding.rule() + " " + text.substring(finding.range().start(), finding.range().end()))
                .toList();
    }

    private static List<String> found(String text, Use use) {
        return found(text, use, false, PAYITOFF);
    }

    private static Use given(String name, String... owners) {
        return new Use.Given(name, List.of(owners));
    }

    private static Use header(String name, String... destinations) {
        return new Use.Header(name, List.of(destinations));
    }

    private static String message(String text, Use use, boolean browser) {
        List<Finding> findings = check(Value.ofFile(text), use, browser, PAYITOFF);
        assertThat(findings).hasSize(1);
        return findings.get(0).message();
    }

    @Test
    void rulesAreFinalAndHoldNoState() {
        assertThat(Rules.all()).hasSize(7).allSatisfy(rule -> {
            assertThat(Modifier.isFinal(rule.getClass().getModifiers())).isTrue();
            assertThat(rule.getClass().getSimpleName()).isEqualTo(rule.name());
            assertThat(rule.getClass().getDeclaredFields())
                    .allMatch(field -> Modifier.isStatic(field.getModifiers())
                            && Modifier.isFinal(field.getModifiers()));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            https://api.payitoff-sandbox.io:8443/api/v1?x=1  ~ SandboxApiHost api.payitoff-sandbox.io
            https://payitoff-cdn.io/sandbox/nexus/js/v1?a=b  ~ SandboxNexusScript https://payitoff-cdn.io/sandbox/nexus/js/v1?a=b
            http://www.payitoff.io/terms                     ~ InsecurePayitoffUrl http://www.payitoff.io/terms
            https://partners.payitoff.io/v3.0.0/borrowers    ~ MalformedApiUrl https://partners.payitoff.io/v3.0.0/borrowers
            """)
    void theOffendingTextIsUnderlined(String text, String expected) {
        assertThat(found(text, PASSED)).containsExactly(expected);
        assertThat(found(text, PASSED, true, ELSEWHERE)).containsExactly(expected);
    }

    @Test
    void twoFaultsOfOneUrlAreTwoFindings() {
        assertThat(found("http://partners.payitoff.io/v1", PASSED)).containsExactly(
                "InsecurePayitoffUrl http://partners.payitoff.io/v1", "MalformedApiUrl http://partners.payitoff.io/v1");
        assertThat(found("http://payitoff-sandbox.io", PASSED))
                .containsExactly(
                        "SandboxApiHost payitoff-sandbox.io", "InsecurePayitoffUrl http://payitoff-sandbox.io");
    }

    @Test
    void aBaseUrlIsReportedOnceHoweverManyAddressesAreMadeOfIt() {
        Value file = Value.ofFile("B = 'http://partners.payitoff.io/api/v1' ; x = B + '/plans'");
        Value base = file.literal(5, 39);
        Value joined = Value.join(new Range(47, 59), List.of(base, file.literal(52, 58)));

        assertThat(check(joined, PASSED, false, PAYITOFF)).singleElement()
                .isEqualTo(check(base, PASSED, false, PAYITOFF).get(0));
    }

    @Test
    void whatSeveralLiteralsMakeIsTheExpressionThatJoinsThem() {
        Value file = Value.ofFile("'https://' + 'payitoff-cdn.io' + '/sandbox/nexus/js/v1'");
        Value joined = Value.join(new Range(0, 55),
                List.of(file.literal(1, 9), file.literal(14, 29), file.literal(34, 54)));

        assertThat(check(joined, PASSED, false, PAYITOFF)).singleElement()
                .satisfies(finding -> assertThat(finding.range()).isEqualTo(new Range(0, 55)));
    }

    @Test
    void theDomainAloneIsReportedWhereAnotherLiteralAddsTheSubdomain() {
        Value file = Value.ofFile("'https://eu.' + 'payitoff-sandbox.io/api/v1'");
        Value joined = Value.join(new Range(0, 44), List.of(file.literal(1, 12), file.literal(17, 43)));

        assertThat(check(joined, PASSED, false, PAYITOFF)).singleElement()
                .satisfies(finding -> assertThat(finding.range()).isEqualTo(new Range(17, 36)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            https://PAYITOFF-sandbox.io/api/v3.0.0/x      ~ Sandbox API host payitoff-sandbox.io; in production use https://partners.payitoff.io/api/v3.0.0
            payitoff-sandbox.io                           ~ Sandbox API host payitoff-sandbox.io; in production use https://partners.payitoff.io/api/<version>
            https://sandbox.payitoff-cdn.io/nexus/js/v1   ~ Sandbox Nexus script on sandbox.payitoff-cdn.io; in production use https://payitoff-cdn.io/nexus/js/v1
            http://u:p@payitoff.io/x?api_key=heron        ~ Plain http:// to Payitoff host payitoff.io; use https://payitoff.io
            https://partners.payitoff.io/v1/a/b?token=c   ~ Path /v1/a/… on partners.payitoff.io is not one of the API; use https://partners.payitoff.io/api/v1
            """)
    void messagesOfUrlsSayEvidenceAndRemedyAndNoSecret(String text, String message) {
        assertThat(message(text, PASSED, false)).isEqualTo(message);
    }

    @Test
    void messagesOfKeysShowAtMostTheBeginning() {
        assertThat(message("LIVELONGANDPROSPER", BEARER, false)).contains("LIVE…").doesNotContain("LIVEL");
        assertThat(message("LIVELONGANDPROSPER", BEARER, true)).contains("LIVE…").doesNotContain("LIVEL");
        assertThat(message("LIVELONGANDPROSPER", given("nexusKey"), false)).contains("LIVE…").doesNotContain("LIVEL");
    }

    @Test
    void aBearerTokenIsAnApiKey() {
        assertThat(found("heron-1", BEARER)).containsExactly("HardCodedApiKey heron-1");
        assertThat(found("apiKey", BEARER)).containsExactly("HardCodedApiKey apiKey");
        assertThat(found("Bearer heron-1", header("Authorization"))).containsExactly("HardCodedApiKey heron-1");
        assertThat(found("bearer   api_key", header("AUTHORIZATION"))).containsExactly("HardCodedApiKey api_key");
        assertThat(found(" heron-1\n", BEARER)).containsExactly("HardCodedApiKey heron-1");
    }

    @Test
    void otherHeadersAndSchemesAreNot() {
        assertThat(found("Bearer of news", header("X-Trace"))).isEmpty();
        assertThat(found("Bearer heron-1", header("X-Trace"))).isEmpty();
        assertThat(found("Basic heron-1", header("Authorization"))).isEmpty();
        assertThat(found("heron-1", header("Authorization"))).isEmpty();
        assertThat(found("Bearer ", header("Authorization"))).isEmpty();
        assertThat(found("Bearer ${token}", header("Authorization"))).isEmpty();
        assertThat(found("Bearer " + Value.HOLE, header("Authorization"))).isEmpty();
        assertThat(found("Bearer a" + Value.HOLE, header("Authorization"))).isEmpty();
        assertThat(found("Bearerheron", header("Authorization"))).isEmpty();
    }

    @Test
    void aHeaderMayHaveTheNameOfAKey() {
        assertThat(found("heron-1", header("X-Api-Key"))).containsExactly("HardCodedApiKey heron-1");
        assertThat(found("heron-1", header("X-Payitoff-Key"))).containsExactly("HardCodedApiKey heron-1");
        assertThat(found("heron-1", header("X-Key"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.stripe.com/v1/charges", "https://hooks.example.org/x?y", "//api.example.org"})
    void aBearerTokenSentToAnotherSiteIsNot(String destination) {
        assertThat(found("Bearer heron-1", header("Authorization", destination))).isEmpty();
        assertThat(found("heron-1", header("X-Api-Key", destination))).isEmpty();
        assertThat(found("heron-1", new Use.Bearer(List.of(destination)))).isEmpty();
        assertThat(found("heron-1", new Use.Bearer(List.of(destination, "https://partners.payitoff.io/api/v1"))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://partners.payitoff.io/api/v1", "/plans", "\uFFFC/plans", "https://\uFFFC/plans",
        "https://api.\uFFFC", "http://localhost:8080/x", "http://127.0.0.1/x", "http://loans/x",
        "https://acme.com/payitoff/x",
        "http://loans.svc.cluster.local", "https://gateway.internal/x", "${base}/x", "https://${host}/x"})
    void whereTheDestinationMayBePayitoffItIs(String destination) {
        assertThat(found("heron-1", new Use.Bearer(List.of(destination)))).containsExactly("HardCodedApiKey heron-1");
    }

    @Test
    void aLiteralGivenToANameThatSaysAKeyIsOne() {
        assertThat(found("heron-1", given("apiKey"))).containsExactly("HardCodedApiKey heron-1");
        assertThat(found("\n  heron-1\n", given("apiKey"))).containsExactly("HardCodedApiKey heron-1");
        assertThat(found("Bearer heron-1", given("apiKey"))).containsExactly("HardCodedApiKey heron-1");
        assertThat(found("Bearer heron-1", given("payitoff.headers.Authorization")))
                .containsExactly("HardCodedApiKey heron-1");
        assertThat(found("Bearer apiKey", given("apiKey"))).containsExactly("HardCodedApiKey apiKey");
        assertThat(found("heron-1", given("key", "payitoff"))).containsExactly("HardCodedApiKey heron-1");
    }

    @Test
    void otherNamesAndTextsAreNot() {
        assertThat(found("heron-1", given("apiKeyHeader"))).isEmpty();
        assertThat(found("heron-1", given("authorization"))).isEmpty();
        assertThat(found("Bearer heron-1", given("bearerPrefix"))).isEmpty();
        assertThat(found("payitoff.api-key", given("apiKey"))).isEmpty();
        assertThat(found("Token of appreciation", given("apiKey"))).isEmpty();
        assertThat(found("heron-1", given("apiKey", "firebaseConfig"))).isEmpty();
        assertThat(found("prefix-" + Value.HOLE, given("apiKey"))).isEmpty();
        assertThat(found("heron-1", PASSED)).isEmpty();
    }

    @Test
    void withoutASignOfPayitoffOnlyTheNexusKeyIsReported() {
        assertThat(found("heron-1", given("apiKey"), false, ELSEWHERE)).isEmpty();
        assertThat(found("heron-1", BEARER, false, ELSEWHERE)).isEmpty();
        assertThat(found("heron-1", given("apiKey"), true, ELSEWHERE)).isEmpty();
        assertThat(found("heron-1", new Use.View("apiKey", "", List.of()), false, ELSEWHERE)).isEmpty();
        assertThat(found("heron-1", given("nexusApiKey"), false, ELSEWHERE)).isEmpty();
        assertThat(found("heron-1", given("nexusApiKey"))).containsExactly("HardCodedNexusKey heron-1");
        assertThat(found("heron-1", given("nexusKey"), false, ELSEWHERE)).containsExactly("HardCodedNexusKey heron-1");
    }

    @Test
    void aNexusKeyIsPublicButBoundToItsEnvironment() {
        assertThat(found("nx-1", given("data-nexus-key"), true, ELSEWHERE)).containsExactly("HardCodedNexusKey nx-1");
        assertThat(found("nx-1", new Use.View("nexusKey", "", List.of()))).containsExactly("HardCodedNexusKey nx-1");
        assertThat(found("nexus_key", given("nexusKey"))).isEmpty();
        assertThat(found("${NEXUS_KEY}", given("nexus_key"))).isEmpty();
        assertThat(found("heron-1", given("nexusPassword"))).isEmpty();
        assertThat(found("heron-1", given("nexusKey", "sonatype"))).isEmpty();
        assertThat(found(String.valueOf(Value.HOLE), new Use.View("nexusKey", "getNexusKey", List.of()))).isEmpty();
    }

    @Test
    void inTheBrowserAnApiKeyIsOneFindingOfItsOwn() {
        assertThat(found("heron-1", given("apiKey"), true, PAYITOFF)).containsExactly("ApiKeyInClientCode heron-1");
        assertThat(found("Bearer heron-1", header("Authorization"), true, PAYITOFF))
                .containsExactly("ApiKeyInClientCode heron-1");
        assertThat(found("${API_KEY}", given("apiKey"), true, PAYITOFF)).isEmpty();
        assertThat(found("s", given("accesskey"), true, PAYITOFF)).isEmpty();
        assertThat(found("s", given("accessKey"), false, PAYITOFF)).containsExactly("HardCodedApiKey s");
    }

    @ParameterizedTest
    @CsvSource({
        "apiKey, getApiKey", "apiKey, value", "key, getApiKey", "payitoffApiKey, getApiKey", "accessToken, accessToken",
        "apiKey, ''", "settings, apiKey"})
    void anApiKeyInAViewModelIsReportedLiteralOrNot(String name, String source) {
        assertThat(found("\uFFFC", new Use.View(name, source, List.of()))).containsExactly("ApiKeyInClientCode \uFFFC");
    }

    @ParameterizedTest
    @CsvSource({
        "nexusKey, getNexusKey", "apiKey, getNexusKey", "apiKeyLabel, getLabel", "apiKey, maskApiKey", "title, title",
        "apiKey, hasApiKey", "stripeApiKey, getKey", "csrfToken, getToken"})
    void otherThingsInAViewModelAreNot(String name, String source) {
        assertThat(found("\uFFFC", new Use.View(name, source, List.of()))).isEmpty();
    }

    @Test
    void aLiteralInAViewModelIsJudgedAsAKey() {
        assertThat(found("heron-1", new Use.View("apiKey", "",
                List.of()))).containsExactly("ApiKeyInClientCode heron-1");
        assertThat(found("", new Use.View("apiKey", "", List.of()))).isEmpty();
        assertThat(found("${x}", new Use.View("apiKey", "", List.of()))).isEmpty();
        assertThat(found("Your API key", new Use.View("apiKey", "", List.of()))).isEmpty();
        assertThat(found("****\uFFFC", new Use.View("apiKey", "x", List.of()))).isEmpty();
    }

    @Test
    void hostsOfTheUserAreSandboxHosts() {
        Scene scene = new Scene(Settings.parse(Map.of("sandboxHosts", "trial.acme.example")), false);

        assertThat(found("http://trial.acme.example/x", PASSED, false, scene))
                .containsExactly("SandboxApiHost trial.acme.example");
    }
}
