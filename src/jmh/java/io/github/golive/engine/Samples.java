package io.github.golive.engine;

import io.github.golive.policy.Settings;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.value.Value;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of some 300 lines much like those that people write: one block again and again. */
public final class Samples {

    public static final String JAVA_PATH = "src/main/java/com/acme/Plans.java";

    private static final int LINES = 300;

    /** Constants, a branch, calls from method to method, a builder. */
    private static final String JAVA = """
                /** Finds plan %d. */
                private static final String PATH_%d = "/plans/" + VERSION + "/p%d";

                Plan find%d(String id, boolean draft) {
                    String url = BASE + PATH_%d;
                    if (draft) {
                        url = url + "?draft=" + "yes-%d";
                    }
                    log.debug("plan {} from {}", id, url);
                    return send%d(url, Map.of("Accept", "application/json", "X-Plan", "p%d"));
                }

                private Plan send%d(String url, Map<String, String> headers) {
                    StringBuilder target = new StringBuilder(url);
                    target.append('#').append(%d);
                    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target.toString().trim()));
                    headers.forEach(request::header);
                    return client.send(request.build(), Plan.class);
                }
            """;

    private Samples() {
    }

    /** Returns a Java file that has findings. */
    public static String java() {
        return java("https://payitoff-sandbox.io/api/v1", "payitoffApiKey");
    }

    /** Returns a Java file that ends at the prefilter. */
    static String javaOfOthers() {
        return java("https://plans.acme.com/api/v1", "planKey");
    }

    private static String java(String base, String key) {
        return """
                package com.acme;

                import java.util.Map;

                class Plans {
                    private static final String VERSION = "v" + 3;
                    private static final String BASE = "%s";
                    private static final String %s = "kingfisher-1";

                """.formatted(base, key) + blocks(JAVA) + "}\n";
    }

    /** Returns a file of the language, to be read. */
    static Document document(Language language) {
        return switch (language) {
            case JAVA -> document(language, JAVA_PATH, java());
            case KOTLIN -> document(language, "src/main/kotlin/com/acme/Plans.kt", "package com.acme\n\n"
                    + "const val BASE = \"https://payitoff-sandbox.io/api/v1\"\n\n" + blocks("""
                    /** Plan %d. */
                    class Plan%d(private val client: Client, val payitoffKey: String = "wren-%d") {
                        private val path = "$BASE/plans/%d"

                        fun find(id: String, draft: Boolean): Plan? {
                            val url = if (draft) "$path/${id}?draft=%d" else path.trim()
                            return client.get(url, mapOf("Accept" to "application/json")) { it.name == "p%d" }
                        }
                    }

                    """));
            case GROOVY -> document(language, "src/main/groovy/com/acme/Plans.groovy", "package com.acme\n\n"
                    + blocks("""
                    class Plan%d {
                        static final String BASE = 'https://payitoff-sandbox.io/api/v%d'
                        def payitoffKey = 'wren-%d'

                        def find(String id, boolean draft) {
                            def url = draft ? "${BASE}/plans/${id}?draft=%d" : BASE + '/plans'
                            client.get(uri: url, headers: [Accept: 'application/json', 'X-Plan': 'p%d']) { it.name }
                        }
                    }

                    """));
            case SCALA -> document(language, "src/main/scala/com/acme/Plans.scala", "package com.acme\n\n" + blocks("""
                    class Plan%d(client: Client) {
                      private val base = "https://payitoff-sandbox.io/api/v%d"
                      val payitoffKey = "wren-%d"

                      def find(id: String, draft: Boolean): Option[Plan] = {
                        val url = if (draft) s"$base/plans/${id}?draft=%d" else base + "/plans"
                        client.get(url, Map("Accept" -> "application/json", "X-Plan" -> "p%d")).map(_.name)
                      }
                    }

                    """));
            case SCRIPT -> document(language, "src/main/resources/static/plans.js", """
                    import { client } from './client.js';
                    const base = 'https://payitoff-sandbox.io/api/v1';

                    """ + blocks("""
                    export async function plan%d(id, { draft = false } = {}) {
                      const url = draft ? `${base}/plans/${id}?draft=%d` : base + '/plans/%d';
                      const response = await fetch(url, {
                        headers: { Accept: 'application/json', 'X-Payitoff-Key': 'wren-%d' },
                      });
                      document.querySelector('#plan-%d').textContent = response.ok ? 'found' : 'missing';
                      return response.json().then((found) => found.plans.filter((each) => each.name !== 'p%d'));
                    }

                    """));
            case MARKUP -> document(language, "src/main/resources/templates/plans.html", """
                    <!DOCTYPE html>
                    <html xmlns:th="http://www.thymeleaf.org">
                    <head><script src="https://payitoff-cdn.io/sandbox/nexus/js/v1"></script></head>
                    <body>
                    """ + blocks("""
                    <section id="plan-%d" class="plan" th:if="${plans.size() > %d}">
                      <h2 th:text="${plans[%d].name}">Plan &amp; terms</h2>
                      <a th:href="@{/plans/{id}(id=${plan.id})}" href="https://payitoff-sandbox.io/plans/%d">more</a>
                      <div data-nexus-key="wren-%d" style="background: url('/img/%d.png')"></div>
                      <button onclick="show('plan-%d')">Show</button>
                      <script>
                        const plan%d = { name: 'p%d', url: '/plans/%d' };
                      </script>
                    </section>
                    """) + "</body>\n</html>\n");
            case PROPERTIES -> document(language, "src/main/resources/plans.properties", blocks("""
                    # plan %d
                    payitoff.plan%d.url=https://payitoff-sandbox.io/api/v1
                    payitoff.plan%d.key=${PAYITOFF_KEY:wren-%d}
                    plans.p%d.title=Plan %d, \\
                        and its terms
                    plans.p%d.timeout = 30s
                    """));
            case YAML -> document(language, "src/main/resources/plans.yml", blocks("""
                    # plan %d
                    plan%d:
                      payitoff:
                        base-url: https://payitoff-sandbox.io/api/v1
                        api-key: "${PAYITOFF_KEY:wren-%d}"
                      tags: [a%d, "b"]
                      text: >
                        Plan %d
                        and its terms
                      list:
                        - name: p%d
                    """));
            case JSON -> document(language, "src/main/resources/plans.json", "{\n" + blocks("""
                      "plan%d": {
                        "payitoff": {
                          "url": "https://payitoff-sandbox.io/api/v1",
                          "apiKey": "wren-%d"
                        },
                        "tags": ["a%d", "b\\u0041"],
                        "timeout": 30
                      },
                    """) + "  \"end\": true\n}\n");
            case XML -> document(language, "src/main/resources/plans.xml", "<plans>\n" + blocks("""
                      <!-- plan %d -->
                      <plan id="p%d">
                        <payitoff apiKey="wren-%d"/>
                        <url>https://payitoff-sandbox.io/api/v1</url>
                        <title>Plan %d &amp; its terms</title>
                        <property name="timeout" value="30"/>
                      </plan>
                    """) + "</plans>\n");
            case TOML -> document(language, "config/plans.toml", blocks("""
                    # plan %d
                    [plan%d.payitoff]
                    url = "https://payitoff-sandbox.io/api/v1"
                    api_key = 'wren-%d'
                    tags = ["a%d", "b"]
                    terms = { months = 12, name = "p%d" }
                    """));
            case HOCON -> document(language, "conf/plans.conf", blocks("""
                    # plan %d
                    plan%d {
                      payitoff.url = "https://payitoff-sandbox.io/api/v1"
                      payitoff.api-key = wren-%d
                      payitoff.api-key = ${?PAYITOFF_KEY}
                      tags = [a%d, "b"]
                    }
                    """));
            case ENV -> document(language, ".env", blocks("""
                    # plan %d
                    PAYITOFF_URL_%d=https://payitoff-sandbox.io/api/v1
                    export PAYITOFF_KEY_%d="wren-%d"
                    TITLE_%d='Plan %d'
                    """));
            case SHELL -> document(language, "deploy/plans.sh", blocks("""
                    # plan %d
                    export PAYITOFF_KEY_%d="wren-%d"
                    if [ -n "$DRAFT" ]; then
                      curl -s -H "Authorization: Bearer wren-%d" "https://payitoff-sandbox.io/api/v1/p%d" | jq .name
                    fi
                    """));
            case DOCKERFILE -> document(language, "Dockerfile", "FROM eclipse-temurin:17\n" + blocks("""
                    # plan %d
                    ENV PAYITOFF_URL_%d=https://payitoff-sandbox.io/api/v1 \\
                        PAYITOFF_KEY_%d=wren-%d
                    COPY plan%d.jar /app/
                    RUN curl -s https://payitoff-sandbox.io/api/v1/plans/%d > /app/plan%d.json
                    """));
        };
    }

    private static Document document(Language language, String path, String text) {
        return new Document(Value.ofFile(text), language, path, Settings.defaults(), 0);
    }

    /** Returns the block as often as fits, with a number of its own each time. */
    private static String blocks(String block) {
        int count = LINES / (int) block.lines().count();
        return IntStream.range(0, count)
                .mapToObj(number -> block.replace("%d", Integer.toString(number)))
                .collect(Collectors.joining());
    }
}
