package io.github.golive.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.value.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts {@code □} stands for a hole. */
class UrlScannerTest {

    private static List<FoundUrl> scan(String text) {
        return UrlScanner.scan(text.replace('□', Value.HOLE), Settings.defaults());
    }

    private static String sandboxHosts(String text) {
        return scan(text).stream().filter(FoundUrl::isSandboxApi).map(FoundUrl::host).collect(Collectors.joining(" "));
    }

    private static String url(String text, FoundUrl url) {
        return text.substring(url.start(), url.end(0));
    }

    @Test
    void aHoleOfAValueIsUnknownToTheScanner() {
        assertThat(Spelling.UNKNOWN).isEqualTo(Value.HOLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            payitoff-sandbox.io                                    ~ payitoff-sandbox.io
            sandbox.payitoff.io                                    ~ sandbox.payitoff.io
            https://payitoff-sandbox.io/api/v1                     ~ payitoff-sandbox.io
            https://PayitOff-Sandbox.IO/api/v1                     ~ payitoff-sandbox.io
            https://payitoff-sandbox.io./api/v1                    ~ payitoff-sandbox.io
            https://payitoff-sandbox.io:8443                       ~ payitoff-sandbox.io
            https://user:pw@payitoff-sandbox.io/                   ~ payitoff-sandbox.io
            https://user@x:p@payitoff-sandbox.io/                  ~ payitoff-sandbox.io
            https://api.payitoff-sandbox.io                        ~ api.payitoff-sandbox.io
            https://a.b.sandbox.payitoff.io                        ~ a.b.sandbox.payitoff.io
            //payitoff-sandbox.io/x                                ~ payitoff-sandbox.io
            wss://payitoff-sandbox.io/socket                       ~ payitoff-sandbox.io
            payitoff-sandbox.io:443                                ~ payitoff-sandbox.io
            payitoff-sandbox.io/api/v1                             ~ payitoff-sandbox.io
            url=https://payitoff-sandbox.io                        ~ payitoff-sandbox.io
            host=payitoff-sandbox.io                               ~ payitoff-sandbox.io
            Host: payitoff-sandbox.io                              ~ payitoff-sandbox.io
            a.example.com,payitoff-sandbox.io,b.example.com        ~ payitoff-sandbox.io
            https://a.example.com/x,https://payitoff-sandbox.io/y  ~ payitoff-sandbox.io
            connect-src 'self' https://payitoff-sandbox.io;        ~ payitoff-sandbox.io
            url(https://payitoff-sandbox.io/a.png)                 ~ payitoff-sandbox.io
            *.payitoff-sandbox.io                                  ~ payitoff-sandbox.io
            https://*.payitoff-sandbox.io                          ~ payitoff-sandbox.io
            .payitoff-sandbox.io                                   ~ payitoff-sandbox.io
            See payitoff-sandbox.io.                               ~ payitoff-sandbox.io
            (payitoff-sandbox.io)                                  ~ payitoff-sandbox.io
            https://payitoff-sandbox.io?x=1                        ~ payitoff-sandbox.io
            https://payitoff-sandbox.io#top                        ~ payitoff-sandbox.io
            http:\\/\\/payitoff-sandbox.io\\/api                       ~ payitoff-sandbox.io
            \\/\\/payitoff-sandbox.io\\/api                            ~ payitoff-sandbox.io
            "url\\":\\"https://payitoff-sandbox.io\\"                  ~ payitoff-sandbox.io
            a\\npayitoff-sandbox.io                                 ~ payitoff-sandbox.io
            https%3A%2F%2Fpayitoff-sandbox.io%2Fapi                ~ payitoff-sandbox.io
            https%3a%2f%2fpayitoff-sandbox.io%2fapi                ~ payitoff-sandbox.io
            https%253A%252F%252Fpayitoff-sandbox.io                ~ payitoff-sandbox.io
            https://%70ayitoff-sandbox.io                          ~ payitoff-sandbox.io
            /out?to=https%3A%2F%2Fpayitoff-sandbox.io%2F           ~ payitoff-sandbox.io
            https://a.example.com/?to=https://payitoff-sandbox.io  ~ payitoff-sandbox.io
            https://a.example.com/?to=//payitoff-sandbox.io/x      ~ payitoff-sandbox.io
            https://a.example.com/?a=1&host=payitoff-sandbox.io    ~ payitoff-sandbox.io
            /go?host=payitoff-sandbox.io&x=1                       ~ payitoff-sandbox.io
            https://a.example.com/?to=https://b.example.com&h=payitoff-sandbox.io ~ payitoff-sandbox.io
            https://proxy.example.com/https://payitoff-sandbox.io/ ~ payitoff-sandbox.io
            □payitoff-sandbox.io                                   ~ payitoff-sandbox.io
            □.payitoff-sandbox.io                                  ~ payitoff-sandbox.io
            https://□.payitoff-sandbox.io/x                        ~ payitoff-sandbox.io
            https://x□.payitoff-sandbox.io/x                       ~ payitoff-sandbox.io
            □//payitoff-sandbox.io/x                               ~ payitoff-sandbox.io
            □://payitoff-sandbox.io/x                              ~ payitoff-sandbox.io
            https://payitoff-sandbox.io□                           ~ payitoff-sandbox.io
            https://payitoff-sandbox.io:□/x                        ~ payitoff-sandbox.io
            https://{tenant}.payitoff-sandbox.io                   ~ payitoff-sandbox.io
            https://${tenant}.payitoff-sandbox.io                  ~ payitoff-sandbox.io
            https://%s.payitoff-sandbox.io                         ~ payitoff-sandbox.io
            %spayitoff-sandbox.io                                  ~ payitoff-sandbox.io
            https://$tenant.payitoff-sandbox.io                    ~ payitoff-sandbox.io
            https://<%= tenant %>.payitoff-sandbox.io              ~ payitoff-sandbox.io
            https://{{ tenant }}.payitoff-sandbox.io               ~ payitoff-sandbox.io
            ${HOST:payitoff-sandbox.io}                            ~ payitoff-sandbox.io
            ${HOST:-payitoff-sandbox.io}                           ~ payitoff-sandbox.io
            ${HOST-payitoff-sandbox.io}                            ~ payitoff-sandbox.io
            https://${payitoff.host:payitoff-sandbox.io}/api/v1    ~ payitoff-sandbox.io
            https://${SUB:api}.payitoff-sandbox.io/api/v1          ~ payitoff-sandbox.io
            ${A:${B:https://payitoff-sandbox.io}}                  ~ payitoff-sandbox.io
            {"api":"https://payitoff-sandbox.io"}                  ~ payitoff-sandbox.io
            {host:payitoff-sandbox.io}                             ~ payitoff-sandbox.io
            view-source:https://payitoff-sandbox.io                ~ payitoff-sandbox.io
            """)
    void findsASandboxHostWhereARequestGoes(String text, String host) {
        assertThat(sandboxHosts(text)).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "payitoff-sandbox.io.example.com",
        "https://payitoff-sandbox.io.acme.com/api/v1",
        "notpayitoff-sandbox.io",
        "https://my-payitoff-sandbox.io/",
        "payitoff-sandbox.iot",
        "payitoff-sandbox.io2",
        "payitoff-sandbox.io-old",
        "payitoff-sandbox.com",
        "sandbox-payitoff.io",
        "sandbox.payitoff.iot",
        "codesandbox.payitoff.com",
        "partners.payitoff.io",
        "payitoff-sandbox",
        "payitoff_sandbox_io",
        "io.payitoff.sandbox.Client",
        "payitoff-sandbox.io.json",
        "payitoff-sandbox\\.io",
        "support@payitoff-sandbox.io",
        "mailto:support@payitoff-sandbox.io",
        "mailto:support@payitoff-sandbox.io?subject=payitoff-sandbox.io",
        "urn:payitoff-sandbox.io:borrower",
        "tag:payitoff-sandbox.io,2024:x",
        "https://example.com/?mail=a@payitoff-sandbox.io",
        "https://payitoff-sandbox.io@example.com/",
        "https://payitoff-sandbox.io:pw@example.com/",
        "https://example.com/payitoff-sandbox.io/x",
        "https://example.com//payitoff-sandbox.io/x",
        "https://example.com/blog/leaving-payitoff-sandbox.io",
        "https://example.com/{id}/payitoff-sandbox.io",
        "https://example.com/#payitoff-sandbox.io",
        "https://example.com/?q=what+is+payitoff-sandbox.io",
        "https://example.com/?q=what%20is%20payitoff-sandbox.io",
        "https://web.archive.org/web/2020/https://payitoff-sandbox.io/",
        "docs.example.com/payitoff-sandbox.io/setup",
        "/vendor/payitoff-sandbox.io/readme",
        "vendor/payitoff-sandbox.io/readme",
        "./payitoff-sandbox.io",
        "C:\\hosts\\payitoff-sandbox.io\\x",
        "#payitoff-sandbox.io",
        "□/payitoff-sandbox.io/x",
        "□-payitoff-sandbox.io",
        "□box.payitoff.io",
        "sandbox□.payitoff.io",
        "https://payitoff-sandbox.io.□",
        "https://payitoff-sandbox.io□.example.com",
        "https://${sub}.payitoff.io",
        "https://{env}.payitoff.io",
        "https://${env}-payitoff-sandbox.io",
        "${HOST:payitoff-sandbox.io}.example.com",
        "${payitoff-sandbox.io}",
    })
    void isSilentWhereNoRequestGoesToASandboxHost(String text) {
        assertThat(sandboxHosts(text)).isEmpty();
    }

    @Test
    void everyHostOfATextIsFound() {
        assertThat(sandboxHosts("https://payitoff-sandbox.io https://a.sandbox.payitoff.io,payitoff-sandbox.io"))
                .isEqualTo("payitoff-sandbox.io a.sandbox.payitoff.io payitoff-sandbox.io");
    }

    @Test
    void hostsOfTheUserCountWithTheirSubdomains() {
        Settings settings = Settings.parse(Map.of("sandboxHosts", "proxy.acme.example, trial.acme.example"));

        assertThat(UrlScanner.scan("https://eu.proxy.acme.example/x", settings))
                .singleElement().satisfies(url -> assertThat(url.isSandboxApi()).isTrue());
        assertThat(UrlScanner.scan("https://notproxy.acme.example/x", settings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            see https://u:p@payitoff-sandbox.io:1/a?k=v#f now ~ https://u:p@payitoff-sandbox.io:1/a?k=v#f
            <a href="https://payitoff-sandbox.io/a">           ~ https://payitoff-sandbox.io/a
            https://payitoff-sandbox.io/a.                     ~ https://payitoff-sandbox.io/a
            ${URL:https://payitoff-sandbox.io/a}               ~ https://payitoff-sandbox.io/a
            /x?to=https%3A%2F%2Fpayitoff-sandbox.io%2Fa&b=c    ~ https%3A%2F%2Fpayitoff-sandbox.io%2Fa
            https:\\/\\/payitoff-sandbox.io\\/a\\"                  ~ https:\\/\\/payitoff-sandbox.io\\/a
            """)
    void aUrlReachesFromItsSchemeToItsEnd(String text, String url) {
        assertThat(scan(text)).singleElement().satisfies(found -> assertThat(url(text, found)).isEqualTo(url));
    }

    @Test
    void aHostHasItsPlaceEvenBehindEscapes() {
        String text = "https%3A%2F%2Fapi.%70ayitoff-sandbox.io%3A80";

        FoundUrl url = scan(text).get(0);

        assertThat(text.substring(url.hostStart(), url.hostEnd())).isEqualTo("api.%70ayitoff-sandbox.io");
        assertThat(text.substring(url.domainStart(), url.hostEnd())).isEqualTo("%70ayitoff-sandbox.io");
        assertThat(text.substring(0, url.authorityEnd())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            https://payitoff-sandbox.io./api ~ payitoff-sandbox.io.
            See payitoff-sandbox.io.         ~ payitoff-sandbox.io
            payitoff-sandbox.io...           ~ payitoff-sandbox.io
            """)
    void theDotOfTheRootBelongsToTheHostAndTheDotOfASentenceDoesNot(String text, String host) {
        assertThat(scan(text)).singleElement()
                .satisfies(url -> assertThat(text.substring(url.hostStart(), url.hostEnd())).isEqualTo(host));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            http://payitoff.io                       ~ true
            http://www.payitoff.io/terms             ~ true
            HTTP://partners.payitoff.io/api/v1       ~ true
            http://payitoff-sandbox.io               ~ true
            http://payitoff-cdn.io/nexus/js/v1       ~ true
            http://□.payitoff.io/                    ~ true
            http://${sub}.payitoff.io/               ~ true
            http:\\/\\/payitoff.io\\/                    ~ true
            http%3A%2F%2Fpayitoff.io                 ~ true
            https://payitoff.io                      ~ false
            ws://payitoff.io                         ~ false
            //payitoff.io                            ~ false
            □://payitoff.io                          ~ false
            payitoff.io                              ~ false
            shttp://payitoff.io                      ~ false
            http://notpayitoff.io/                   ~ false
            http://payitoff.io.acme.com/             ~ false
            http://acme.com/payitoff.io              ~ false
            http://localhost:8080/payitoff/sandbox   ~ false
            """)
    void knowsPlainHttpToAnyPayitoffHost(String text, boolean insecure) {
        assertThat(scan(text).stream().anyMatch(FoundUrl::isInsecure)).isEqualTo(insecure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            https://partners.payitoff.io/v3.0.0                 ~ true
            https://partners.payitoff.io/v3.0.0/□               ~ true
            https://partners.payitoff.io/api                    ~ true
            https://partners.payitoff.io/api/                   ~ true
            https://partners.payitoff.io/api/3.0.0              ~ true
            https://partners.payitoff.io/api/v                  ~ true
            https://partners.payitoff.io/api/vx                 ~ true
            https://partners.payitoff.io/API/v1                 ~ true
            https://partners.payitoff.io/api/latest/□           ~ true
            https://partners.payitoff.io//api/v1                ~ true
            https://partners.payitoff.io:443/rest/v1            ~ true
            http://partners.payitoff.io/rest/v1                 ~ true
            partners.payitoff.io/v1                             ~ true
            //partners.payitoff.io/v1                           ~ true
            □partners.payitoff.io/v1                            ~ true
            □://partners.payitoff.io/v1                         ~ true
            /out?to=https%3A%2F%2Fpartners.payitoff.io%2Fv3     ~ true
            https:\\/\\/partners.payitoff.io\\/v3                   ~ true
            https://${HOST:partners.payitoff.io}/v3             ~ true
            https://partners.payitoff.io                        ~ false
            https://partners.payitoff.io/                       ~ false
            https://partners.payitoff.io?x=/v1                  ~ false
            https://partners.payitoff.io/#/v1                   ~ false
            https://partners.payitoff.io.                       ~ false
            https://partners.payitoff.io/...                    ~ false
            https://partners.payitoff.io/*                      ~ false
            https://partners.payitoff.io/api/v1                 ~ false
            https://partners.payitoff.io/api/v3.0.0/borrowers   ~ false
            https://partners.payitoff.io/api/v12                ~ false
            https://partners.payitoff.io/□                      ~ false
            https://partners.payitoff.io□                       ~ false
            https://partners.payitoff.io□/v1                    ~ false
            https://partners.payitoff.io/api/□                  ~ false
            https://partners.payitoff.io/api/v□                 ~ false
            https://partners.payitoff.io/api/{version}/x        ~ false
            https://partners.payitoff.io/${path}                ~ false
            https://partners.payitoff.io/%s/x                   ~ false
            https://partners.payitoff.io/api/%2$s               ~ false
            https://partners.payitoff.io/{{ .path }}            ~ false
            https://eu.partners.payitoff.io/v1                  ~ false
            https://□.partners.payitoff.io/v1                   ~ false
            https://□partners.payitoff.io/v1                    ~ false
            https://payitoff.io/pricing                         ~ false
            https://partners.payitoff.io.acme.com/v3            ~ false
            https://partners-payitoff.io/v3                     ~ false
            """)
    void knowsPathsThatAreNotTheApis(String text, boolean malformed) {
        assertThat(scan(text).stream().anyMatch(url -> url.malformedEnd() >= 0)).isEqualTo(malformed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            https://payitoff-cdn.io/sandbox/nexus/js/v1         ~ true
            https://payitoff-cdn.io/Sandbox/nexus/js/v1         ~ true
            https://payitoff-cdn.io/nexus/sandbox.js            ~ true
            https://payitoff-cdn.io/nexus-sandbox/js/v1         ~ true
            https://sandbox.payitoff-cdn.io/nexus/js/v1         ~ true
            https://static.payitoff-cdn.io/sandbox/nexus/js/v1  ~ true
            //payitoff-cdn.io/sandbox/nexus/js/v1               ~ true
            payitoff-cdn.io/sandbox/nexus/js/v1                 ~ true
            sandbox.payitoff-cdn.io                             ~ true
            https://payitoff-cdn.io:443/sandbox/□               ~ true
            https://payitoff-cdn.io/□/sandbox/x                 ~ true
            https%3A%2F%2Fpayitoff-cdn.io%2Fsandbox%2Fnexus     ~ true
            https://payitoff-cdn.io/nexus/js/v1                 ~ false
            https://payitoff-cdn.io/□/nexus/js/v1               ~ false
            https://payitoff-cdn.io/sand□/nexus/js/v1           ~ false
            https://payitoff-cdn.io/nexus/js/v1?from=sandbox    ~ false
            https://payitoff-cdn.io/nexus/js/v1#/sandbox/       ~ false
            https://sandbox@payitoff-cdn.io/nexus/js/v1         ~ false
            https://sandbox.payitoff-cdn.io.acme.com/nexus      ~ false
            https://cdn.acme.com/sandbox/nexus/js/v1            ~ false
            /sandbox/nexus/js/v1                                ~ false
            """)
    void knowsTheSandboxScript(String text, boolean sandbox) {
        assertThat(scan(text).stream().anyMatch(url -> url.sandboxScriptEnd() >= 0)).isEqualTo(sandbox);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            https://payitoff-sandbox.io/api/v3.0.0/borrowers ~ v3.0.0
            https://payitoff-sandbox.io/api/v1               ~ v1
            https://payitoff-sandbox.io/v1.0.3               ~ v1.0.3
            https://partners.payitoff.io/3.0.0               ~ v3.0.0
            https://partners.payitoff.io/api/3/x             ~ <version>
            https://payitoff-sandbox.io/api/v..              ~ <version>
            https://payitoff-sandbox.io/api/v3.□             ~ <version>
            https://payitoff-sandbox.io/api/v□               ~ <version>
            https://payitoff-sandbox.io/api/values           ~ <version>
            payitoff-sandbox.io                              ~ <version>
            """)
    void knowsTheVersionInThePath(String text, String version) {
        assertThat(scan(text)).singleElement().satisfies(url -> assertThat(url.version()).isEqualTo(version));
    }

    @Test
    void nothingMakesItThrowOrGoBack() {
        String evil = "\\u%%25${{{<%@a@[:://@//.-_payitoff-sandbox.io.□*}}:?&=#\uD83D";
        for (int i = 0; i < evil.length(); i++) {
            for (int j = i; j <= evil.length(); j++) {
                scan(evil.substring(i, j));
                scan(evil.substring(i, j) + "payitoff-sandbox.io" + evil.substring(i, j));
            }
        }
        String[] pieces = {
            "payitoff-sandbox.io.", "https://", "${A:", "{{", "%25", "\\\\", "a@", "<%", "x=", "?x=", "?=x&",
            "payitoff-sandbox.io□", "□", "?=payitoff-sandbox.io", "http%3A//", "//", "@"};
        for (String piece : pieces) {
            long start = System.nanoTime();
            scan("payitoff?" + piece.repeat(50_000 / piece.length()) + "payitoff-sandbox.io");
            assertThat(System.nanoTime() - start).as(piece).isLessThan(10_000_000_000L);
        }
    }
}
