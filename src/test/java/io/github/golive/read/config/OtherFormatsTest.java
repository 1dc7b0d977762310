package io.github.golive.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.read.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherFormatsTest {

    private static Recorder toml(String text) {
        return Recorder.read(new TomlReader(), Language.TOML, "config/app.toml", text);
    }

    private static Recorder conf(String text) {
        return Recorder.read(new HoconReader(), Language.HOCON, "conf/application.conf", text);
    }

    private static Recorder env(String text) {
        return Recorder.read(new EnvReader(), Language.ENV, ".env", text);
    }

    private static Recorder docker(String text) {
        return Recorder.read(new DockerfileReader(), Language.DOCKERFILE, "Dockerfile", text);
    }

    @Test
    void tomlTablesStringsAndArrays() {
        Recorder read = toml("""
                # one
                a = "x\\u0079" # two
                [payitoff.api]
                key = 'wr\\en'
                urls = ["https://a", "b", # three
                  'c']
                pair = {name = "X", value = "y"}
                [[partners]]
                key = \"""
                line\\
                  d\"""
                [[partners]]
                "odd key" = '''z'''
                x.y = 3
                """);
        assertThat(read.seen).containsExactly(
                "a = xy", "payitoff.api.key = wr\\en", "payitoff.api.urls[0] = https://a", "payitoff.api.urls[1] = b",
                "payitoff.api.urls[2] = c", "X = y", "partners[0].key = lined", "partners[1].odd key = z",
                "partners[1].x.y = 3");
        assertThat(read.comments).containsExactly("# one", "# two", "# three");
    }

    @Test
    void hoconObjectsAndSubstitutions() {
        Recorder read = conf("""
                include "other.conf"
                # one
                a.b { c = "x", d : y z // two
                  e = ${?HOME} }
                f = "lit"
                f = ${?F}
                g = ${host}"/api"
                h = [ "i", {j = "k"} ]
                l += "m"
                n = \"""o "p" \"""
                url = https://payitoff-sandbox.io/api
                """);
        assertThat(read.seen).containsExactly(
                "a.b.c = x", "a.b.d = y z", "f = lit", "g = ${host}/api", "h[0] = i", "h[1].j = k", "l = m",
                "n = o \"p\" ", "url = https://payitoff-sandbox.io/api");
        assertThat(read.comments).containsExactly("# one", "// two");
    }

    @Test
    void nginxDirectives() {
        Recorder read = conf("""
                server {
                    listen 443 ssl;
                    location /partner/ {
                        # was https://sandbox.payitoff.io
                        proxy_pass https://payitoff-sandbox.io/api/;
                        proxy_set_header Authorization "Bearer wren";
                        if ($host = "payitoff-sandbox.io") { return 403; }
                    }
                    add_header Content-Security-Policy "connect-src
                        https://payitoff-sandbox.io" always;
                }
                """);
        assertThat(read.seen).contains(
                "proxy_pass = https://payitoff-sandbox.io/api/",
                "Header Authorization [https://payitoff-sandbox.io/api/] = Bearer wren")
                .noneMatch(line -> line.contains("= payitoff-sandbox.io"));
        assertThat(read.comments).containsExactly("# was https://sandbox.payitoff.io");
    }

    @Test
    void apacheHaproxyAndSystemd() {
        assertThat(conf("""
                <Location /x>
                  ProxyPass https://payitoff-sandbox.io/api
                  RequestHeader set Authorization "Bearer wren"
                  SetEnv PAYITOFF_API_KEY heron
                  RewriteCond %{HTTP_HOST} payitoff-sandbox.io
                </Location>
                """).seen).contains(
                "ProxyPass = https://payitoff-sandbox.io/api",
                "Header Authorization [https://payitoff-sandbox.io/api] = Bearer wren",
                "PAYITOFF_API_KEY = heron").noneMatch(line -> line.contains("= payitoff-sandbox.io"));
        assertThat(conf("""
                backend partner
                  http-request set-header Authorization "Bearer wren"
                  acl old hdr(host) -i payitoff-sandbox.io
                  server s1 partners.payitoff.io:443 ssl
                """).seen).anyMatch(line -> line.contains("Authorization") && line.endsWith("= Bearer wren"))
                .noneMatch(line -> line.contains("payitoff-sandbox.io"));
        assertThat(conf("""
                [Service]
                ; comment
                Environment="PAYITOFF_API_KEY=wren"
                Url=https://x
                """).seen).containsExactly("SHELL: \"PAYITOFF_API_KEY=wren\"", "Url = https://x");
    }

    @Test
    void envFiles() {
        Recorder read = env("""
                # one
                export A='x' # two
                B="y z"
                C=it's raw # three
                D=a#b
                E={"k":"v v"}
                F="multi
                line"
                G=${G:-x}
                H=
                """);
        assertThat(read.seen).containsExactly(
                "A = x", "B = y z", "C = it's raw", "D = a#b", "E = {\"k\":\"v v\"}",
                "F = multi\\nline", "G = ${G:-x}");
        assertThat(read.comments).containsExactly("# one", "# two", "# three");
    }

    @Test
    void dockerfiles() {
        Recorder read = docker("""
                # one
                FROM eclipse-temurin:17
                ENV A=b C="d e" \\
                    # inner
                    F=g
                ENV H i j
                ARG K=l
                RUN curl -H "Authorization: Bearer wren" \\
                    https://payitoff-sandbox.io/api && echo https://sandbox.payitoff.io
                RUN <<EOF
                export X=y
                EOF
                CMD ["java", "-Dpayitoff.api-key=finch", "-jar", "a.jar"]
                """);
        assertThat(read.seen).containsSubsequence(
                "A = b", "C = d e", "F = g", "H = i j", "K = l",
                "Header Authorization [https://payitoff-sandbox.io/api] = Bearer wren",
                "= https://payitoff-sandbox.io/api", "SHELL: export X=y\\n", "payitoff.api-key = finch");
        assertThat(read.seen).noneMatch(line -> line.contains("sandbox.payitoff.io"));
        assertThat(read.comments).contains("# one", "# inner");
    }

    @Test
    void oddInputStaysCheap() {
        for (String odd : List.of(
                "[", "{", "a=", "\"", "'", "a=[", "a={", "[a.", "${", "\\\n", "<<A\n", "(", "a \"", "ENV a=\\\n")) {
            String text = odd.repeat(100_000);
            toml(text);
            conf(text);
            env(text);
            docker(text);
        }
    }
}
