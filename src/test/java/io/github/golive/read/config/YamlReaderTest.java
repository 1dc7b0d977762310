package io.github.golive.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.Rounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

class YamlReaderTest {

    @Test
    void pathsOfBlockAndFlow() {
        assertThat(Recorder.yaml("""
                payitoff:
                  api:
                    key: wren # mine
                  urls:
                    - https://a
                    - {host: b, "api key": 'it''s'}
                  "dotted.name": "x\\u0079z"
                empty:
                flag: true
                """).seen).containsExactly(
                "payitoff.api.key = wren",
                "payitoff.urls[0] = https://a",
                "payitoff.urls[1].host = b",
                "payitoff.urls[1].api key = it's",
                "payitoff.dotted.name = xyz");
    }

    @Test
    void readsWhatTheEngineWrites() {
        ScalarStyle[] styles = ScalarStyle.values();
        Rounds.run(1000, random -> {
            Map<String, Object> written = new LinkedHashMap<>();
            for (int i = 0; i < 4; i++) {
                written.put("k" + i, text(random));
            }
            DumpSettings settings = DumpSettings.builder()
                    .setDefaultScalarStyle(styles[random.nextInt(5)])
                    .setDefaultFlowStyle(random.nextBoolean() ? FlowStyle.BLOCK : FlowStyle.FLOW)
                    .setWidth(20 + random.nextInt(60))
                    .build();
            String text = new Dump(settings).dumpToString(Map.of("root", written));
            Map<String, String> read = Recorder.yaml(text).given;
            for (Map.Entry<String, Object> entry : written.entrySet()) {
                assertThat(read).as(text).containsEntry("root." + entry.getKey(), (String) entry.getValue());
            }
        });
    }

    private static String text(Random random) {
        String alphabet = "aaabc  \n\n:-#'\"\\\u00e9!&*[]|>%@\t";
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.append("yyyy").toString();
    }

    @Test
    void commentsOutsideScalarsOnly() {
        assertThat(Recorder.yaml("""
                # one
                a: b#c # two
                d: "# no" # three
                e: | # four
                  # no
                  f
                # five
                """).comments).containsExactly("# one", "# two", "# three", "# four", "# five");
    }

    @Test
    void pairsSecretsAndEmbeddedFiles() {
        assertThat(Recorder.yaml("""
                kind: Deployment
                env:
                  - name: PAYITOFF_API_KEY
                    value: wren
                  - name: OTHER_API_KEY
                    valueFrom: {secretKeyRef: {name: a, key: b}}
                ---
                kind: Secret
                metadata: {name: payitoff}
                data:
                  api-key: d3Jlbg==
                stringData:
                  token: heron
                ---
                kind: ConfigMap
                data:
                  application.properties: |
                    a=b
                  application-sandbox.yml: |
                    c: d
                  HOST: payitoff-sandbox.io
                """).seen).containsExactly(
                "kind = Deployment", "PAYITOFF_API_KEY = wren",
                "env[1].name = OTHER_API_KEY",
                "kind = Secret", "metadata.name = payitoff", "data.api-key = wren", "stringData.token = heron",
                "kind = ConfigMap", "PROPERTIES: a=b\\n", "data.HOST = payitoff-sandbox.io");
    }

    @Test
    void templatesAreReadAround() {
        assertThat(Recorder.yaml("""
                {{- if .Values.x }}
                env:
                  {{- toYaml .Values.env | nindent 2 }}
                  - name: A_KEY
                    value: {{ .Values.key | quote }}
                  - name: B_URL
                    value: https://{{ .Values.host }}/api
                {{- end }}
                """).seen).containsExactly(
                "B_URL = https://\uFFFC/api");
    }

    @Test
    void brokenLinesAreReadForThemselves() {
        List<String> seen = new ArrayList<>(Recorder.yaml("""
                a:
                  b: x
                  c: "unclosed
                  d: y: z
                  e: 'w'
                """).seen);
        assertThat(seen).contains("a.b = x", "a.e = w");
    }

    @Test
    void deepAndWideInputStaysCheap() {
        Recorder.yaml("[".repeat(100_000));
        Recorder.yaml("a: &a [x]\nb: [" + "*a,".repeat(100_000) + "]");
        Recorder.yaml("{a: ".repeat(20_000));
        Recorder.yaml("- ".repeat(20_000) + "x");
        assertThat(Recorder.yaml("[".repeat(1000) + "x" + "]".repeat(1000)).incomplete).hasSize(1);
    }
}
