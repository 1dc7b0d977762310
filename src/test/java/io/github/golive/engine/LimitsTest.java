package io.github.golive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.finding.Finding;
import io.github.golive.policy.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that no one writes by hand: each is worked through to its end, and what stands at its end is found. */
@DisplayName("Generated files")
class LimitsTest {

    private static final String HOST = "payitoff-sandbox.io";
    private static final String URL = "\"https://" + HOST + "/api/v1\"";

    private static final String KEY = "kingfisher-1";
    private static final String JSON_END = "\n{\"url\": " + URL + "}\n";
    private static final String JSON_KEY = "\"payitoffApiKey\": \"" + KEY + "\"";

    /** The one that is nested beyond a limit. */
    private static final String DEEP = "functions of functions";

    @ParameterizedTest(name = "{0}")
    @MethodSource("longFiles")
    void areReadToTheirEnd(String what, String path, String text) {
        List<Finding> found = Engine.of(Settings.parse(Map.of())).check(path, text);

        assertThat(found).extracting(Finding::rule).doesNotContain("AnalysisIncomplete");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void endWithTheirFindings(String what, String path, String text) {
        List<Finding> found = Engine.of(Settings.parse(Map.of())).check(path, text);

        int at = text.indexOf(HOST);
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("SandboxApiHost");
            assertThat(finding.range().start()).isEqualTo(at);
            assertThat(finding.range().end()).isEqualTo(at + HOST.length());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deepFiles")
    void tellOnceThatTheyAreTooDeepAndStillEndWithTheirFindings(String what, String path, String text) {
        List<Finding> found = Engine.of(Settings.parse(Map.of())).check(path, text);

        assertThat(found).extracting(Finding::rule)
                .containsExactlyInAnyOrder("AnalysisIncomplete", "HardCodedApiKey", "SandboxApiHost", "SandboxApiHost");
        assertThat(found).filteredOn(finding -> !finding.rule().equals("AnalysisIncomplete"))
                .extracting(finding -> text.substring(finding.range().start(), finding.range().end()))
                .containsExactlyInAnyOrder(KEY, HOST, HOST);
    }

    /** Files nested more deeply than is followed, with a host and a key in their midst and a host behind that. */
    static Stream<Arguments> deepFiles() {
        return Stream.of(1_000, 100_000).flatMap(depth -> Stream.of(
                deep("objects", "big.json", depth, "{\"a\": ", "{\"url\": " + URL + ", " + JSON_KEY + "}", "}",
                        "", JSON_END),
                deep("objects of a member before the end", "big.json", depth, "{\"a\": ",
                        "{\"url\": " + URL + ", " + JSON_KEY + "}", ", \"b\": 1}", "", JSON_END),
                deep("lists", "big.json", depth, "[", URL + ", {" + JSON_KEY + "}", "]", "", JSON_END),
                deep("lists nobody closes", "big.json", depth, "[", URL + ", {" + JSON_KEY + "}, " + URL, "", "", ""),
                deep("elements", "big.xml", depth, "<a>", "<url>https://" + HOST + "/api/v1</url>"
                        + "<payitoff><apiKey>" + KEY + "</apiKey></payitoff>", "</a>",
                        "<root>", "<url>https://" + HOST + "</url></root>"),
                deep("empty elements", "big.xml", depth, "<a>", "<b url='https://" + HOST + "/api/v1' payitoffApiKey='"
                        + KEY + "'/>", "</a>", "<root>", "<url>https://" + HOST + "</url></root>"),
                deep("mappings in braces", "big.yml", depth, "{a: ", "{url: " + URL + ", payitoffApiKey: " + KEY + "}",
                        "}", "x: ", "\nurl: " + URL + "\n"),
                deep("lists in a line", "big.yml", depth, "- ", "url: " + URL + "\n" + "  ".repeat(depth)
                        + "payitoffApiKey: [" + KEY + "]\n", "", "", "- " + URL + "\n"),
                deep("lists", "big.toml", depth, "[", "{ url = " + URL + ", payitoffApiKey = '" + KEY + "' }", "]",
                        "x = ", "\nurl = " + URL + "\n"),
                deep("inline tables", "big.toml", depth, "{ a = ",
                        "[" + URL + ", { payitoffApiKey = \"" + KEY + "\" }]", " }", "x = ", "\nurl = " + URL + "\n"),
                deep("objects", "big.conf", depth, "a {\n", "url = " + URL + "\npayitoffApiKey = " + KEY + "\n", "}\n",
                        "", "\nurl = " + URL + "\n"),
                deep("substitutions before objects", "big.conf", depth, "a = ${b} {", "url = " + URL
                        + "\npayitoffApiKey = " + KEY + "\n", "}", "", "\nurl = " + URL + "\n"),
                deep("lists", "big.conf", depth, "[",
                        "https://" + HOST + "/api/v1, { payitoffApiKey: " + KEY + " }", "]", "a = ",
                        "\nurl = " + URL + "\n")));
    }

    private static Arguments deep(
            String what, String name, int depth, String open, String inner, String close, String start, String end) {
        return Arguments.of(depth + " " + what + " in " + name, "src/main/resources/" + name,
                start + open.repeat(depth) + inner + close.repeat(depth) + end);
    }

    static List<Arguments> longFiles() {
        Set<String> cut = Set.of(DEEP + " in a script", "placeholders in placeholders in a script");
        return files().stream().filter(file -> !cut.contains(file.get()[0])).toList();
    }

    static List<Arguments> files() {
        return List.of(
                java("an array of many literals",
                        "String[] a = {" + times(20_000, i -> "\"x" + i + "\", ") + URL + "};"),
                java("a sum of many pieces",
                        "String f(String x) { return " + times(10_000, i -> "\"p" + i + "\" + x + ") + URL + "; }"),
                java("nested parentheses", "String a = " + "(".repeat(3_000) + URL + ")".repeat(3_000) + ";"),
                java("nested functions", "Object a = " + "f(x -> ".repeat(200) + URL + ")".repeat(200) + ";"),
                java("constants that build on those before them", "static final String A0 = " + URL + ";\n"
                        + times(1_000, i -> "static final String A" + (i + 1) + " = A" + i + " + \"/x\";\n")),
                java("constants that build on those after them",
                        times(1_000, i -> "static final String A" + i + " = A" + (i + 1) + " + \"/x\";\n")
                                + "static final String A1000 = " + URL + ";"),
                java("a long chain of conditions", "String f(int i) { String x = \"\";\n"
                        + times(500, i -> "if (i == " + i + ") { x = \"b" + i + "\"; } else ")
                        + "{ x = " + URL + "; } return x; }"),
                java("a long row of conditions", "List<String> f(boolean c) { List<String> l = new ArrayList<>();\n"
                        + times(1_000, i -> "if (c) { l.add(\"x" + i + "\"); }\n") + "l.add(" + URL + "); return l; }"),
                java("a long chain of calls",
                        "Object f() { return b" + times(2_000,
                        i -> ".with(\"k" + i + "\", 1)") + ".url(" + URL + "); }"),
                java("a text that grows step by step", "String f() { StringBuilder b = new StringBuilder();\n"
                        + times(5_000, i -> "b.append(\"x" + i + "\");\n") + "b.append(" + URL
                        + "); return b.toString(); }"),
                java("functions that call each other twice",
                        times(60, i -> "private String m" + i + "(String a) { return m" + (i + 1) + "(a + \"l\") + m"
                                + (i + 1) + "(a + \"r\"); }\n")
                                + "private String m60(String a) { return a; }\nString u = m0(" + URL + ");"),
                script("a text that grows step by step",
                        "var s = \"\";\n" + times(5_000, i -> "s += \"x" + i + "\";\n") + "s += " + URL
                        + "; fetch(s);"),
                script("lists of lists", "var l0 = [" + URL + "];\n"
                        + times(60, i -> "var l" + (i + 1) + " = [l" + i + ", l" + i + "];\n") + "fetch(l60);"),
                script(DEEP,
                        times(300, i -> "f(function (a" + i + ") { ") + "fetch(" + URL + "); " + "});".repeat(300)),
                script("one long line", "!function(){" + times(5_000, i -> "function a" + i + "(b,c){var d=b||\"x" + i
                        + "\";return d+c?a" + (i / 2) + "(d,\"k\"):function(e){return e+d}}a" + i + "(\"y\",1);")
                        + "fetch(" + URL + ")}();"),
                script("a long chain of conditions", "function f(i) { var x;\n" + chain(2_000,
                ";") + "return x; }\nfetch(f(1));"),
                source("a long chain of conditions in Kotlin", "src/main/kotlin/com/acme/Big.kt",
                        "fun f(i: Int): String {\nvar x = \"\"\n" + chain(2_000, "\n") + "return x\n}\n"),
                source("a long chain of values in Kotlin", "src/main/kotlin/com/acme/Big.kt", "fun f(i: Int) = "
                        + times(2_000, i -> "if (i == " + i + ") \"b" + i + "\" else ") + URL + "\n"),
                source("a long chain of conditions in Groovy", "src/main/groovy/com/acme/Big.groovy",
                        "def f(int i) {\ndef x = ''\n" + chain(2_000, "\n") + "return x\n}\n"),
                source("a long chain of conditions in Scala", "src/main/scala/com/acme/Big.scala",
                        "def f(i: Int): String = {\nvar x = \"\"\n" + chain(2_000, "\n") + "x\n}\n"),
                source("many aliases", "src/main/resources/big.yml",
                        "base: &base\n  url: " + URL + "\nlist:\n" + times(10_000, i -> "  - *base\n")),
                source("aliases of aliases", "src/main/resources/big.yml", "a0: &a0 [" + URL + "]\n"
                        + times(2_000, i -> "a" + (i + 1) + ": &a" + (i + 1) + " [*a" + i + ", *a" + i + "]\n")),
                source("nested elements", "src/main/webapp/big.html",
                        "<div>".repeat(50_000) + "<script src=" + URL + "></script>" + "</div>".repeat(50_000)),
                source("many objects", "src/main/resources/big.json",
                        "[" + times(20_000, i -> "{\"id\": " + i + ", \"name\": \"n\"},\n") + "{\"url\": " + URL
                        + "}]"),
                script("placeholders in placeholders",
                        "fetch(" + URL + "); fetch(\"" + "<".repeat(50_000) + "${a:".repeat(10_000) + "\");"));
    }

    private static Arguments java(String what, String members) {
        return Arguments.of(what, "src/main/java/com/acme/Big.java",
                "package com.acme;\nclass Big {\n" + members + "\n}\n");
    }

    private static Arguments script(String what, String text) {
        return source(what + " in a script", "src/main/js/big.js", text);
    }

    private static Arguments source(String what, String path, String text) {
        return Arguments.of(what, path, text);
    }

    private static String chain(int arms, String end) {
        return times(arms, i -> "if (i == " + i + ") { x = \"b" + i + "\"" + end + " } else ") + "{ x = " + URL + end
                + " }\n";
    }

    private static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
