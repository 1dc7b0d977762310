package io.github.golive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.finding.Finding;
import io.github.golive.policy.Settings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Input that was made to keep a reader busy: opened again and again and never closed. Each would take minutes if work
 * grew faster than the input, so that nothing needs to be timed.
 */
@DisplayName("Hostile input")
class HostileInputTest {

    private static final String HOST = "payitoff-sandbox.io";

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isReadToItsEnd(String what, String path, String text) {
        List<Finding> found = Engine.of(Settings.parse(Map.of())).check(path, text);

        assertThat(found).filteredOn(finding -> finding.rule().equals("SandboxApiHost"))
                .extracting(finding -> finding.range().start())
                .contains(text.indexOf(HOST));
        assertThat(found).filteredOn(finding -> finding.rule().equals("AnalysisIncomplete"))
                .noneSatisfy(finding -> assertThat(finding.message()).contains("failed"));
    }

    static List<Arguments> files() {
        return List.of(
                file("headers in one line", "payitoff.properties",
                        "a=" + HOST + "\npayitoff.a=" + "authorization: bearer x ".repeat(2_000)),
                file("placeholders of a resolver", "payitoff.properties",
                        "a=" + HOST + "\nb=x" + "${env:".repeat(100_000)),
                file("a shell's name without a separator", "payitoff.properties",
                        "a=" + HOST + "\nb=${" + "A".repeat(200_000) + "b" + "-".repeat(200_000)),
                file("messages of no placeholder", "payitoff.properties",
                        "a=" + HOST + "\nb=" + ":?".repeat(200_000)),
                file("lines that end in carriage returns", "Keys.scala",
                        "val x =\r  1\r".repeat(10_000) + "val host =\r  \"" + HOST + "\"\r"),
                file("round brackets that square ones close", "Keys.kt",
                        "val host = \"" + HOST + "\"\nval x = " + "(".repeat(200_000) + "]".repeat(200_000)),
                file("classes of regular expressions", "keys.js",
                        "fetch('https://" + HOST + "');" + "a=/[".repeat(100_000)),
                file("a template deep down", "keys.js", "fetch('https://" + HOST + "');\n"
                        + "(".repeat(600) + "`" + "${a}x".repeat(30_000) + "`" + ")".repeat(600)),
                file("braces and quotes", "Page.svelte",
                        "<a href='https://" + HOST + "'></a>" + "{\\`}".repeat(50_000)),
                file("escaped quotes in an expression", "page.jsp",
                        "<a href='https://" + HOST + "'></a>${'" + "\\'".repeat(200_000) + "}"),
                file("escaped quotes in a style", "page.html",
                        "<a href='https://" + HOST + "'></a><style>a{content:" + "\\\"".repeat(200_000) + "}"),
                file("directives that open parentheses", "page.ftl",
                        "<a href='https://" + HOST + "'></a>" + "<#if (>".repeat(100_000)),
                file("directives that open strings", "page.ftl",
                        "<a href='https://" + HOST + "'></a>" + "<#if '>".repeat(100_000)),
                file("assignments without a value", "page.html",
                        "<a href='https://" + HOST + "'></a><p th:attr=\"" + "a,".repeat(200_000) + "\"></p>"),
                file("comments that allow nothing", "Keys.kt",
                        "val host = \"" + HOST + "\"\n" + "/*golive:allow X*/".repeat(10_000)),
                file("lines of comments that allow nothing", "Keys.kt",
                        "val host = \"" + HOST + "\"\n" + "// golive:allow X\n".repeat(20_000)),
                file("one comment that allows nothing", "Keys.kt",
                        "val host = \"" + HOST + "\"\n/*" + "golive:allow X ".repeat(20_000) + "*/"),
                file("patterns of a case", "pipeline.yml",
                        "a: " + HOST + "\nscript: |\n  case x in\n  " + "( ".repeat(100_000) + "\n"),
                file("aliases of aliases", "values.yml", "a0: &a0 [" + HOST + "]\n"
                        + IntStream.range(1, 100).mapToObj(i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1,
                        i - 1))
                                .collect(Collectors.joining())),
                file("instructions of instructions", "Dockerfile",
                        "ENV A=" + HOST + "\n" + "ONBUILD ".repeat(100_000)),
                file("here documents that never end", "Dockerfile",
                        "ENV A=" + HOST + "\n" + "RUN <<A <<B\n".repeat(20_000) + "B\nA\n"));
    }

    private static Arguments file(String what, String name, String text) {
        return Arguments.of(what, "src/main/payitoff/" + name, text);
    }
}
