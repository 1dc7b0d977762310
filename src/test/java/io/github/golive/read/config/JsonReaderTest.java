package io.github.golive.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.read.Language;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    private static Recorder json(String text) {
        return Recorder.read(new JsonReader(), Language.JSON, "config/app.json", text);
    }

    @Test
    void pathsEscapesAndNumbers() {
        Recorder read = json("""
                {"a": {"b": [1, "x\\/y", {"c": "\\u0070z"}]}, "d": null, "e": true}
                """);
        assertThat(read.seen).containsExactly("a.b[0] = 1", "a.b[1] = x/y", "a.b[2].c = pz");
        assertThat(read.sources).containsExactly("1", "x\\/y", "\\u0070z");
    }

    @Test
    void commentsCommasAndBareNames() {
        Recorder read = json("""
                // one
                {a: 'x', /* two */ "b": "y", # three
                 'c': z,}
                {"d": "w"}
                """);
        assertThat(read.seen).containsExactly("a = x", "b = y", "c = z", "d = w");
        assertThat(read.comments).containsExactly("// one", "/* two */", "# three");
    }

    @Test
    void brokenTextGivesWhatItHas() {
        assertThat(json("{\"a\": \"x\", \"b\": {\"c\": \"y\"").seen).containsExactly("a = x", "b.c = y");
        assertThat(json("{\"a\": \"x,\n \"b\": \"y\"}").seen).contains("b = y");
        assertThat(json("]}{\"a\" \"b\": \"c\"}").seen).contains("b = c");
    }

    @Test
    void schemasDescribeAndHoldOnlyDefaults() {
        assertThat(json("""
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://payitoff-sandbox.io/s",
                 "properties": {
                   "apiKey": {"type": "string", "description": "see https://payitoff-sandbox.io", "const": "wren",
                     "examples": ["heron"], "enum": ["a"], "pattern": "b"},
                   "url": {"type": "string", "default": "https://payitoff-sandbox.io"}}}
                """).seen).containsExactly("properties.url = https://payitoff-sandbox.io");
    }

    @Test
    void pairsAndHeaders() {
        assertThat(json("""
                {"request": {"url": {"raw": "https://a.example/x"},
                   "header": [{"key": "Authorization", "value": "Bearer wren"}]},
                 "app": [{"name": "API_KEY", "value": "heron"}],
                 "headers": {"Authorization": "Bearer finch"}}
                """).seen).contains(
                "Header Authorization [https://a.example/x] = Bearer wren",
                "API_KEY = heron",
                "Header Authorization [] = Bearer finch");
    }

    @Test
    void deepAndLongInputStaysCheap() {
        assertThat(json("[".repeat(1_000_000)).incomplete).hasSize(1);
        assertThat(json("{\"a\":".repeat(200_000)).incomplete).hasSize(1);
        json("\"".repeat(1_000_000));
        json("{".repeat(150) + "\"x\":1,".repeat(1_000_000));
    }
}
