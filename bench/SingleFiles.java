import com.sun.management.OperatingSystemMXBean;
import io.github.golive.engine.Engine;
import io.github.golive.finding.Finding;
import io.github.golive.policy.Settings;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Checks single files that no one writes by hand at a quarter, a half and the whole of their size, and prints CPU time
 * and heap for each: both must grow in step with the size.
 *
 * <pre>
 * java -cp target/payitoff-golive-rules-1.0.0-SNAPSHOT.jar bench/SingleFiles.java [part of a name]
 * </pre>
 */
class SingleFiles {

    private static final String HOST = "payitoff-sandbox.io";
    private static final String URL = "\"https://" + HOST + "/api/v1\"";
    private static final int MEGABYTE = 1 << 20;

    /** A generated file. {@code size} counts whatever {@code text} repeats. */
    private record Input(String name, String path, int size, IntFunction<String> text) {
    }

    public static void main(String[] arguments) {
        String part = arguments.length > 0 ? arguments[0] : "";
        System.out.printf("%-44s %8s %8s %8s   %s%n", "", "MB", "CPU s", "heap MB", "findings");
        for (Input input : inputs()) {
            if (input.name().contains(part)) {
                // the first run is for the compiler
                check(input, input.size() / 16);
                for (int divisor : new int[] {4, 2, 1}) {
                    print(input, check(input, input.size() / divisor));
                }
            }
        }
    }

    private record Run(int length, double seconds, long heap, List<Finding> findings) {
    }

    private static Run check(Input input, int size) {
        String text = input.text().apply(size);
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        List<Finding> findings = Engine.of(Settings.parse(Map.of())).check(input.path(), text);
        long spent = system.getProcessCpuTime() - before;
        long heap = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Run(text.length(), spent / 1e9, heap, findings);
    }

    private static void print(Input input, Run run) {
        Map<String, Long> count = run.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        System.out.printf(Locale.ROOT, "%-44s %8.2f %8.2f %8d   %s%n", input.name(), run.length() / (double) MEGABYTE,
                run.seconds(), run.heap() / MEGABYTE, count);
    }

    private static List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        java(inputs, "an array of literals", 100_000,
                n -> "String[] a = {" + times(n, i -> "\"x" + i + "\", ") + URL + "};");
        java(inputs, "constants", 100_000,
                n -> times(n, i -> "static final String S" + i + " = \"x" + i + "\";\n") + "String u = " + URL + ";");
        java(inputs, "calls with a literal", 100_000,
                n -> "void f() {" + times(n, i -> "g(\"x" + i + "\");\n") + "g(" + URL + "); }");
        java(inputs, "a sum of literals", 50_000,
                n -> "String a = " + times(n, i -> "\"x" + i + "\" + ") + URL + ";");
        java(inputs, "a sum of literals and names", 50_000,
                n -> "String f(String x) { return " + times(n, i -> "\"p" + i + "\" + x + ") + URL + "; }");
        java(inputs, "a text that grows call by call", 50_000,
                n -> "String f(String x) { StringBuilder b = new StringBuilder();\n"
                        + times(n, i -> "b.append(\"p" + i + "\");\n") + "return b.append(" + URL + ").toString(); }");
        java(inputs, "nested parentheses", 5_000,
                n -> "String a = " + "(".repeat(n) + URL + ")".repeat(n) + ";");
        java(inputs, "constants built on those before", 2_000,
                n -> "static final String A0 = " + URL + ";\n"
                        + times(n, i -> "static final String A" + (i + 1) + " = A" + i + " + \"/x\";\n"));
        java(inputs, "constants built on those after", 2_000,
                n -> times(n, i -> "static final String A" + i + " = A" + (i + 1) + " + \"/x\";\n")
                        + "static final String A" + n + " = " + URL + ";");
        java(inputs, "else if", 1_000, n -> chain(n, "String x = \"\";\n", "x = ", ";", "String f(int i) {\n"));
        java(inputs, "conditional expressions", 1_000, n -> "String f(int i) { return "
                + times(n, i -> "i == " + i + " ? \"b" + i + "\" : ") + URL + "; }");
        java(inputs, "cases of a switch", 1_000, n -> "String f(int i) { String x; switch (i) {\n"
                + times(n, i -> "case " + i + ": x = \"b" + i + "\"; break;\n") + "default: x = " + URL + "; } return x; }");
        java(inputs, "if after if", 1_000, n -> "String f(int i) { String x = \"\";\n"
                + times(n, i -> "if (i == " + i + ") { x = \"b" + i + "\"; }\n") + "x = x + " + URL + "; return x; }");
        java(inputs, "small methods", 20_000, n -> "String u = " + URL + ";\n"
                + times(n, i -> "String m" + i + "(String a) { String b = a + \"x" + i + "\"; return m" + (i / 2) + "(b); }\n"));
        inputs.add(new Input("js: else if", "src/main/js/big.js", 4_000,
                n -> chain(n, "var x = \"\";\n", "x = ", ";", "function f(i) {\n") + "fetch(f(1));"));
        inputs.add(new Input("kt: else if", "src/main/kotlin/com/acme/Big.kt", 4_000,
                n -> chain(n, "var x = \"\"\n", "x = ", "\n", "fun f(i: Int): String {\n")));
        inputs.add(new Input("kt: else if as a value", "src/main/kotlin/com/acme/Big.kt", 4_000, n -> "fun f(i: Int): String {\n"
                + "return " + times(n, i -> "if (i == " + i + ") \"b" + i + "\" else ") + URL + "\n}"));
        inputs.add(new Input("js: conditional expressions", "src/main/js/big.js", 4_000,
                n -> "function f(i) { return " + times(n, i -> "i == " + i + " ? \"b" + i + "\" : ") + URL + "; }\nfetch(f(1));"));
        inputs.add(new Input("js: minified, own names", "src/main/js/big.min.js", 20 * MEGABYTE / 107,
                n -> "!function(){" + times(n, i -> "function a" + i + "(b,c){var d=b||\"x" + i
                        + "\";return d+c?a" + (i / 2) + "(d,\"k\"):function(e){return e+d}}a" + i + "(\"y\",1);")
                        + "fetch(" + URL + ")}();"));
        inputs.add(new Input("js: minified, the same names again", "src/main/js/big.min.js", 20 * MEGABYTE / 190,
                n -> "(self.webpackChunk=self.webpackChunk||[]).push([[1],{" + times(n, i -> i
                        + ":function(e,t,n){\"use strict\";n.r(t);var r=n(" + (i / 2) + "),o=n.n(r),a={name:\"c" + i
                        + "\",data:function(){return{url:\"/u" + i + "\",e:e}}};function s(e,t){return e?t+\"px\":o()(e,\"k\")}"
                        + "t.default=s(a,r)},") + "0:function(e){fetch(" + URL + ")}}]);"));
        inputs.add(new Input("js: minified, one function", "src/main/js/big.min.js", 20 * MEGABYTE / 60,
                n -> "!function(e,t){var r,o=\"a\",a={};" + times(n, i -> "r=e.f(t,\"k" + i + "\"),a.p" + i + "=r?o+\"/" + i
                        + "\":null;") + "fetch(" + URL + ")}(this,1);"));
        inputs.add(new Input("json: objects", "src/main/resources/big.json", 20 * MEGABYTE / 70,
                n -> "[" + times(n, i -> "{\"id\": " + i + ", \"name\": \"name " + i + "\", \"tags\": [\"a\", \"b\"]},\n")
                        + "{\"url\": " + URL + "}]"));
        inputs.add(new Input("json: nested", "src/main/resources/big.json", 1_000_000,
                n -> "{\"a\":" + "[".repeat(n) + URL + "]".repeat(n) + "}"));
        inputs.add(new Input("yaml: aliases of one anchor", "src/main/resources/big.yml", 100_000,
                n -> "base: &base\n  url: " + URL + "\nlist:\n" + times(n, i -> "  - *base\n")));
        inputs.add(new Input("yaml: merged aliases", "src/main/resources/big.yml", 100_000,
                n -> "base: &base\n  url: " + URL + "\n" + times(n, i -> "k" + i + ":\n  <<: *base\n")));
        inputs.add(new Input("yaml: aliases of aliases", "src/main/resources/big.yml", 100_000,
                n -> "a0: &a0 [" + URL + "]\n" + times(n, i -> "a" + (i + 1) + ": &a" + (i + 1) + " [*a" + i + ", *a" + i + "]\n")));
        inputs.add(new Input("yaml: keys", "src/main/resources/big.yml", 5 * MEGABYTE / 33,
                n -> times(n, i -> "key" + i + ":\n  name: value " + i + "\n") + "url: " + URL + "\n"));
        inputs.add(new Input("yaml: documents", "src/main/resources/big.yml", 5 * MEGABYTE / 33,
                n -> times(n, i -> "---\nname: value " + i + "\nb: c\n") + "---\nurl: " + URL + "\n"));
        inputs.add(new Input("yaml: nested lists", "src/main/resources/big.yml", 100_000,
                n -> "url: " + URL + "\na: " + "[".repeat(n) + "]".repeat(n) + "\n"));
        inputs.add(new Input("html: nested", "src/main/webapp/big.html", 200_000,
                n -> "<div>".repeat(n) + "<script src=" + URL + "></script>" + "</div>".repeat(n)));
        inputs.add(new Input("html: unclosed", "src/main/webapp/big.html", 200_000,
                n -> "<b><i>".repeat(n) + "<script src=" + URL + "></script>"));
        inputs.add(new Input("html: rows", "src/main/webapp/big.html", 20 * MEGABYTE / 60,
                n -> "<table>" + times(n, i -> "<tr><td class=\"c" + i + "\"><a href='/p/" + i + "'>text</a></td></tr>\n")
                        + "</table><script src=" + URL + "></script>"));
        inputs.add(new Input("html: a style sheet", "src/main/webapp/big.html", 20 * MEGABYTE / 50,
                n -> "<style>" + times(n, i -> ".c" + i + " { background: url('/i/" + i + ".png'); }\n")
                        + "</style><script src=" + URL + "></script>"));
        inputs.add(new Input("html: opening brackets", "src/main/webapp/big.html", MEGABYTE,
                n -> "<script src=" + URL + "></script>" + "<".repeat(n)));
        inputs.add(new Input("xml: elements", "src/main/resources/big.xml", 20 * MEGABYTE / 48,
                n -> "<a>" + times(n, i -> "<b id=\"x" + i + "\"><c>text " + i + "</c></b>\n") + "<url>https://" + HOST + "</url></a>"));
        inputs.add(new Input("xml: nested", "src/main/resources/big.xml", 200_000,
                n -> "<a>".repeat(n) + "https://" + HOST + "</a>".repeat(n)));
        inputs.add(new Input("properties", "src/main/resources/big.properties", 20 * MEGABYTE / 33,
                n -> times(n, i -> "some.key" + i + " = value " + i + "\n") + "url = https://" + HOST + "\n"));
        inputs.add(new Input("properties: one long value", "src/main/resources/big.properties", 20 * MEGABYTE / 12,
                n -> "a = \\\n" + times(n, i -> " value,\\\n") + "\nurl = https://" + HOST + "\n"));
        inputs.add(new Input("toml", "src/main/resources/big.toml", 20 * MEGABYTE / 38,
                n -> times(n, i -> "[t" + i + "]\nname = \"value " + i + "\"\n") + "url = " + URL + "\n"));
        inputs.add(new Input("hocon", "src/main/resources/big.conf", 20 * MEGABYTE / 33,
                n -> times(n, i -> "some.key" + i + " = \"value " + i + "\"\n") + "url = " + URL + "\n"));
        inputs.add(new Input("env", ".env", 20 * MEGABYTE / 24,
                n -> times(n, i -> "KEY_" + i + "=value" + i + "\n") + "URL=https://" + HOST + "\n"));
        inputs.add(new Input("dockerfile", "Dockerfile", 5 * MEGABYTE / 40,
                n -> "FROM x\n" + times(n, i -> "ENV KEY_" + i + "=value" + i + "\nRUN echo " + i + "\n")
                        + "ENV URL=https://" + HOST + "\n"));
        return inputs;
    }

    private static void java(List<Input> inputs, String name, int size, IntFunction<String> members) {
        inputs.add(new Input("java: " + name, "src/main/java/com/acme/Big.java", size,
                n -> "package com.acme;\nclass Big {\n" + members.apply(n) + "\n}\n"));
    }

    private static String chain(int n, String declaration, String assign, String end, String head) {
        return head + declaration + times(n, i -> "if (i == " + i + ") { " + assign + "\"b" + i + "\"" + end + " } else ")
                + "{ " + assign + URL + end + " }\nreturn x" + end + " }\n";
    }

    private static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
