package io.github.golive.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab\ncd\n", "ab\r\ncd\r\n", "ab\rcd\r", "\uFEFFab\r\ncd\n"})
    void everyKindOfLineEndIsOneAndAByteOrderMarkIsNone(String text) {
        Lines lines = Lines.of(text);

        assertThat(place(lines, text.indexOf('a'))).isEqualTo("1:1");
        assertThat(place(lines, text.indexOf('b'))).isEqualTo("1:2");
        assertThat(place(lines, text.indexOf('c'))).isEqualTo("2:1");
        assertThat(place(lines, text.indexOf('d'))).isEqualTo("2:2");
        assertThat(place(lines, text.length())).isEqualTo("3:1");
    }

    @Test
    void aTabIsOneColumnAndAnEmojiTwo() {
        assertThat(place(Lines.of("\tx"), 1)).isEqualTo("1:2");
        assertThat(place(Lines.of("\uD83D\uDE00x"), 2)).isEqualTo("1:3");
    }

    @Test
    void theByteOrderMarkItselfStandsInTheFirstColumn() {
        assertThat(place(Lines.of("\uFEFFx"), 0)).isEqualTo("1:1");
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertThat(place(Lines.of(""), 0)).isEqualTo("1:1");
    }

    @Test
    void manyLinesAreCounted() {
        assertThat(place(Lines.of("x\n".repeat(1000)), 1998)).isEqualTo("1000:1");
    }

    @Test
    void anOffsetBeyondTheTextIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Lines.of("x").line(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Lines.of("x").column(-1));
    }

    private static String place(Lines lines, int offset) {
        return lines.line(offset) + ":" + lines.column(offset);
    }
}
