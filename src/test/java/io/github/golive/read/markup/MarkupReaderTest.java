package io.github.golive.read.markup;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupReaderTest {

    @Test
    void anAttributeIsGivenToItsNameWithReferencesDecoded() {
        assertThat(Recorder.read("a.html", "<p>prose</p><a href=\"/a?b=1&amp;c=2\" title='prose'>"))
                .containsExactly("href = /a?b=1&c=2 <- /a?b=1&amp;c=2");
    }

    @Test
    void whatATemplateDecidesBetweenIsSeenOneAfterTheOther() {
        assertThat(Recorder.read("a.hbs", "<a href=\"https://{{#if x}}a{{else}}b{{/if}}.io\">"))
                .extracting(line -> line.replaceAll(" <- .*", ""))
                .containsExactly("href = https://a.io", "href = https://b.io");
    }

    @Test
    void aScriptIsReadWithItsPlaceholdersFilledIn() {
        assertThat(Recorder.read("a.ftl", "<script>a('${b!\"c\"}', ${d}<#if e>, '${f}'</#if>)</script>"))
                .containsExactly("SCRIPT a('c', $_ , '\u2026' )\n;");
    }

    @Test
    void scriptletsAreOneProgram() {
        assertThat(Recorder.read("a.jsp", "<%! int a; %><% if (b) { %><p><% } %>"))
                .singleElement().asString().startsWith("server JAVA").containsSubsequence("int a;", "if (b) {", "}");
    }

    @Test
    void commentsAreToldInEveryLanguage() {
        assertThat(Recorder.read("a.jsp", "<!-- a --><%-- b --%>")).containsExactly("comment <!-- a -->",
                "comment <%-- b --%>");
        assertThat(Recorder.read("a.vm", "## a\n#* b *#")).containsExactly("comment ## a", "comment #* b *#");
        assertThat(Recorder.read("a.njk", "{# a #}")).containsExactly("comment {# a #}");
        assertThat(Recorder.read("a.ftl", "<#-- a -->")).containsExactly("comment <#-- a -->");
        assertThat(Recorder.read("a.html", "<style>/* a */</style>")).containsExactly("comment /* a */");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${", "{{", "{%", "<%", "<#if ", "<a b=\"", "<a b=\"> ", "<!--", "<script>", "#foo(", "<c:url value='", "[[${",
        "(", "<div>", "</div>", "<div th:text=\"x\"><p>", "&#x", "<a th:href=\"@{", "<svg/", "<a 'b' \"", "{#if ",
                "!{"})
    void anyNumberOfThingsThatNeverEndIsReadQuickly(String begin) {
        String page = begin.repeat(20_000);
        for (String path : new String[] {"a.html", "a.jsp", "a.ftl", "a.hbs", "a.njk", "a.vm", "a.jte", "a.svelte"}) {
            assertTimeoutPreemptively(ofSeconds(30), () -> Recorder.read(path, page), path);
        }
        assertTimeoutPreemptively(ofSeconds(30), () -> Recorder.read("a.html",
                "<a th:href=\"" + begin.replace('"', '\'').repeat(20_000) + "\">"));
    }
}
