package io.github.golive.read.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaSourceTest {

    @Test
    void commentsAndBlanksThatPartNothingAreLeftOut() {
        assertThat(JavaSource.of("""
                package com.acme; // why

                /** Javadoc "x" */
                class A {
                    int  a = 1 + +2;
                }
                """).code()).isEqualTo("package com.acme;class A{int a = 1 + +2;}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a/**/b                 | a b",
        "a / b                  | a / b",
        "x = a +/* one */+b     | x = a + +b",
        "List<List<A> >         | List<List<A> >",
        "f ( a , b ) ;          | f(a,b);",
        "\" /* a */ \" + ' '    | \" /* a */ \" + ' '",
        "'\\'' /* ' */ '\"'     | '\\'' '\"'",
        "\"\\\\\" // \"         | \"\\\\\"",
    })
    void whatIsLeftMeansTheSame(String text, String code) {
        assertThat(JavaSource.of(text).code()).isEqualTo(code);
    }

    @Test
    void aTextBlockStaysAsItIs() {
        String block = "\"\"\"\n  a // \"b\"\n\n  \\\"\"\" /* c\n  \"\"\"";

        assertThat(JavaSource.of("s =  " + block + "  ;").code()).isEqualTo("s = " + block + ";");
    }

    /** Only a parser can tell what is a comment in these. */
    @ParameterizedTest
    @ValueSource(strings = {
        "a  \\u002f\\u002f b", "STR.\"\\{f(\"//\")}\"  ;", "\"not closed  ;\n a", "/* not closed  ", "\"\"\"  x", "'  ",
        "\"\"\" x  \"\"\""
    })
    void whatIsNotCertainIsLeftToTheParser(String text) {
        assertThat(JavaSource.of(text).code()).isEqualTo(text);
    }

    @Test
    void everyCharacterKnowsItsPlace() {
        String text = "class A { /* x */\n  String s = \"a  b\"; // y\n}\n";
        JavaSource source = JavaSource.of(text);
        String code = source.code();

        for (int i = 0; i < code.length(); i++) {
            char original = text.charAt(source.origin(i));
            assertThat(Character.isWhitespace(original) ? ' ' : original).as("character %d of %s", i, code)
                    .isEqualTo(code.charAt(i));
        }
        assertThat(source.origin(code.length())).isEqualTo(text.length());
    }

    @Test
    void commentsHaveTheirPlaces() {
        String text = "a /* b */ \"/* c */\" // d\r\n/** e */";

        assertThat(JavaSource.of(text).comments()).extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly("/* b */", "// d", "/** e */");
    }

    @Test
    void wordsAreFoundInCommentsOnly() {
        assertThat(JavaSource.of("a(\"mark\"); // the mark").comments("mark")).isTrue();
        assertThat(JavaSource.of("a(\"mark\"); // none").comments("mark")).isFalse();
        assertThat(JavaSource.of("a(\"mark\"); \"not closed").comments("mark")).isTrue();
    }

    @Test
    void literalsAreTakenOut() {
        assertThat(JavaSource.of("a(\"x\" /* \"y\" */, 'z');").literals()).isEqualTo("\"x\"'z'");
    }
}
