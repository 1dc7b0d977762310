package io.github.golive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.finding.Finding;
import io.github.golive.policy.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of each kind, damaged in the middle: what stands around the damage is found all the same. */
class BrokenFilesTest {

    private static final String DAMAGE = "@@\n";

    /** What any file may hold after a merge, a broken transfer or an editor's mistake. */
    private static final List<String> ANYWHERE = List.of(
            "<<<<<<< HEAD\n=======\n>>>>>>> main\n",
            "\uFFFD\uFFFD\0\u0001\n",
            "\t \t\n",
            "{{ x }}\n",
            "<%= x %>\n",
            "@broken@\n",
            "}}}\n",
            ")]>\n");

    /** Names of files, a text in which the damage has a place, and what else can be broken in such a file. */
    private enum Family {
        JAVA("src/main/java/com/acme/Payitoff.java", """
                package com.acme;
                class Payitoff {
                    String url = "https://payitoff-sandbox.io/api/v1";
                @@
                    String nexusKey = "broken-heron";
                    void send(Client client) { client.setBearerAuth("broken-wren"); }
                }
                """, "    String a = \"abc;\n", "    char c = 'abc;\n", "    void a( {\n", "    int = ;\n",
                        "    String b = \"\"\"x\";\n",
                "    String u = \"\\u00zz\";\n", "    if (x {\n", "    @Value(\"a\"\n    String c;\n"),
        KOTLIN("src/main/kotlin/com/acme/Payitoff.kt", """
                package com.acme
                class Payitoff {
                    val url = "https://payitoff-sandbox.io/api/v1"
                @@
                    val nexusKey = "broken-heron"
                    fun send(client: Client) { client.setBearerAuth("broken-wren") }
                }
                """, "    val a = \"abc\n", "    fun a( {\n", "    val = \n", "    val c = 'abc\n",
                        "    when (x {\n", "    val b = \"${\n"),
        KOTLIN_SCRIPT("payitoff/build.gradle.kts", """
                val url = "https://payitoff-sandbox.io/api/v1"
                @@
                val nexusKey = "broken-heron"
                extra["payitoffApiKey"] = "broken-wren"
                """, "val a = \"abc\n", "dependencies {\n", "tasks.register(\"a\"\n"),
        GROOVY("src/main/groovy/com/acme/Payitoff.groovy", """
                package com.acme
                class Payitoff {
                    def url = "https://payitoff-sandbox.io/api/v1"
                @@
                    def nexusKey = 'broken-heron'
                    def send(client) { client.setBearerAuth('broken-wren') }
                }
                """, "    def a = \"abc\n", "    def a = 'abc\n", "    def a( {\n", "    def = \n",
                        "    def b = \"${\n"),
        GRADLE("payitoff/build.gradle", """
                def url = "https://payitoff-sandbox.io/api/v1"
                @@
                def nexusKey = 'broken-heron'
                ext.payitoffApiKey = 'broken-wren'
                """, "def a = 'abc\n", "dependencies {\n", "task a(\n"),
        SCALA("src/main/scala/com/acme/Payitoff.scala", """
                package com.acme
                class Payitoff {
                  val url = "https://payitoff-sandbox.io/api/v1"
                @@
                  val nexusKey = "broken-heron"
                  def send(client: Client) = client.setBearerAuth("broken-wren")
                }
                """, "  val a = \"abc\n", "  def a( = {\n", "  val = \n", "  val c = 'a\n", "  val b = s\"${\n"),
        SCRIPT("server/payitoff.{js,mjs,cjs,jsx,ts,mts,cts,tsx}", """
                const url = 'https://payitoff-sandbox.io/api/v1';
                @@
                const nexusKey = 'broken-heron';
                const apiKey = 'broken-wren';
                """,
                "const a = 'abc\n", "const a = \"abc\n", "call(1, [2, {\n", "const = ;\n", "if (x {\n", "function (\n",
                "const r = /abc\n", "a ? b :\n", "class {\n"),
        MARKUP("src/main/webapp/payitoff.{html,htm,xhtml,jsp,jspx,"
                + "jspf,tag,ftl,ftlh,mustache,hbs,vm,peb,ejs,njk,jte,gsp,vue,svelte}", """
                <div data-nexus-key="broken-heron"></div>
                @@
                <script src="https://payitoff-cdn.io/sandbox/nexus/js/v1"></script>
                <a href="https://payitoff-sandbox.io/api/v1">go</a>
                """, "<p title=\"abc>\n", "<p title='abc>\n", "<div class=\n", "<\n", "<p a=b c= d>\n", "</p></b>\n",
                        "&broken;\n",
                "<p>${</p>\n", "<p>#{x</p>\n", "<tr><td>\n", "< p>\n", "<a <b>\n"),
        PROPERTIES("src/main/resources/payitoff.properties", """
                payitoff.base-url=https://payitoff-sandbox.io/api/v1
                @@
                payitoff.nexus.key=broken-heron
                payitoff.api-key=broken-wren
                """,
                "a=\\u00zz\n", "broken\n", "=\n", ":\n", "a = 'abc\n", "payitoff.base-url=\n", "{% if x %}\n",
                "<#if x>\n"),
        YAML("src/main/resources/payitoff.{yml,yaml}", """
                payitoff:
                  base-url: https://payitoff-sandbox.io/api/v1
                @@
                  nexus:
                    key: broken-heron
                  api-key: broken-wren
                """, "  name: \"abc\n", "  name: 'abc\n", "\tname: x\n", "  a: b: c\n", "  - : {\n",
                        "  ref: *missing\n", "  `broken\n",
                "  %broken\n", "  base-url: other\n", "  a: [1, 2\n", "  a: {b: c\n", "      odd: x\n", " odd: x\n",
                        "  a: !!\n",
                "  {{- if .Values.x }}\n", "  {% if x %}\n", "  a: {{ .Values.x | quote }}\n", "  a: @x@\n",
                        "  a: \"\\x\"\n"),
        JSON("config/payitoff.json", """
                {"payitoff": {
                  "url": "https://payitoff-sandbox.io/api/v1",
                @@
                  "nexusKey": "broken-heron",
                  "apiKey": "broken-wren"
                }}
                """, "\"name\": \"abc\n", "\"name\": 'abc\n", "\"a\": [1, 2\n", "\"a\": {\"b\": 1\n",
                        "\"a\" \"b\"\n", "\"a\":\n", ",,\n", "::\n", "]\n",
                "\"url\": \"twice\",\n", "\"a\": {{ x }},\n", "\"a\": \"\\u00zz\",\n", "\"a\": ${x},\n",
                        "{% if x %}\n"),
        XML("src/main/resources/payitoff.xml", """
                <config>
                  <url>https://payitoff-sandbox.io/api/v1</url>
                @@
                  <nexusKey>broken-heron</nexusKey>
                  <payitoff apiKey="broken-wren"/>
                </config>
                """, "<a b=\"c>\n", "<a b='c>\n", "</wrong>\n", "&unknown;\n", "<unclosed>\n", "<\n", "<a b=c d>\n",
                        "<a b=\"c\"\n", "< a>\n", "]]>\n",
                "<a>&#xZZ;</a>\n", "${x}\n", "{{#if x}}\n"),
        TOML("config/payitoff.toml", """
                [payitoff]
                url = "https://payitoff-sandbox.io/api/v1"
                @@
                nexus_key = "broken-heron"
                api_key = "broken-wren"
                """, "a = \"abc\n", "a = 'abc\n", "a = [1, 2\n", "a = {b = 1\n", "a\n", "= b\n", "a = \n",
                        "[broken\n", "a.b.\n", "url = \"twice\"\n",
                "a = \"\\u00zz\"\n", "{{ if x }}\n"),
        HOCON("conf/payitoff.conf", """
                payitoff {
                  url = "https://payitoff-sandbox.io/api/v1"
                @@
                  nexus-key = "broken-heron"
                  api-key = "broken-wren"
                }
                """, "a = \"abc\n", "a = [1, 2\n", "a {\n", "a = \n", "= b\n", "a = ${x\n", "include\n"),
        ENV("payitoff/{.env,.env.production}", """
                PAYITOFF_URL=https://payitoff-sandbox.io/api/v1
                @@
                NEXUS_KEY=broken-heron
                PAYITOFF_API_KEY=broken-wren
                """, "A=\"abc\n", "A='abc\n", "A\n", "=b\n", "A=$(\n", "A=${\n", "A=`\n", "export\n"),
        DOCKERFILE("Dockerfile", """
                FROM eclipse-temurin:21
                ENV PAYITOFF_URL=https://payitoff-sandbox.io/api/v1
                @@
                ENV NEXUS_KEY=broken-heron
                ENV PAYITOFF_API_KEY=broken-wren
                """, "ENV A=\"abc\n", "ENV A='abc\n", "ENV\n", "ENV =b\n", "BROKEN x\n", "RUN [\"a\", \"b\"\n",
                        "RUN echo $(\n", "COPY\n");

        final String names;
        final String text;
        final List<String> damages;

        Family(String names, String text, String... damages) {
            this.names = names;
            this.text = text;
            this.damages = List.of(damages);
        }

        /** Returns the paths of files: {@code a.{b,c}} is two. */
        List<String> paths() {
            int open = names.indexOf('{');
            return open < 0 ? List.of(names) : Stream.of(names.substring(open + 1, names.length() - 1).split(","))
                    .map(end -> names.substring(0, open) + end).toList();
        }
    }

    static List<String> paths() {
        return Stream.of(Family.values()).flatMap(family -> family.paths().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void whatStandsAroundTheDamageIsFound(String path) {
        Family family = family(path);
        List<String> whole = found(path, family.text.replace(DAMAGE, ""));
        assertThat(whole).hasSize(3);
        List<String> missed = new ArrayList<>();
        Stream.concat(ANYWHERE.stream(), family.damages.stream()).forEach(damage -> {
            List<String> missing = new ArrayList<>(whole);
            missing.removeAll(found(path, family.text.replace(DAMAGE, damage)));
            if (!missing.isEmpty()) {
                missed.add(damage.strip() + " hides " + missing);
            }
        });
        assertThat(missed).isEmpty();
    }

    /** A file that ends too early still has what came before. */
    @ParameterizedTest
    @MethodSource("paths")
    void whatStandsBeforeTheEndIsFound(String path) {
        String text = family(path).text.replace(DAMAGE, "");
        List<Finding> whole = Engine.of(Settings.parse(Map.of("scope", "any"))).check(path, text);
        for (Finding last : whole) {
            int end = last.range().end();
            for (String cut : new String[] {text.substring(0, end), text.substring(0, Math.min(end + 1,
                    text.length()))}) {
                assertThat(found(path, cut)).as(cut).contains(last.rule() + " "
                        + text.substring(last.range().start(), end));
            }
        }
    }

    private static Family family(String path) {
        return Stream.of(Family.values()).filter(family -> family.paths().contains(path)).findFirst().orElseThrow();
    }

    private static List<String> found(String path, String text) {
        return Engine.of(Settings.parse(Map.of("scope", "any"))).check(path, text).stream()
                .map(finding -> finding.rule() + " " + text.substring(finding.range().start(), finding.range().end()))
                .toList();
    }
}
