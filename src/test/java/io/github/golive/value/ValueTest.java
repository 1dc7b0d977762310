package io.github.golive.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.golive.finding.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {

    @Test
    void aMatchInOneLiteralIsTheTextItself() {
        Value file = Value.ofFile("a = \"https://\" + \"payitoff-sandbox.io\"");
        Value joined = Value.join(new Range(4, 38), List.of(file.literal(5, 13), file.literal(18, 37)));

        assertThat(joined.text()).isEqualTo("https://payitoff-sandbox.io");
        assertThat(joined.range(8, 27)).isEqualTo(new Range(18, 37));
        assertThat(joined.range(8, 16)).isEqualTo(new Range(18, 26));
    }

    @Test
    void aMatchOverSeveralLiteralsIsTheSmallestExpressionThatJoinsThem() {
        Value file = Value.ofFile("x = \"https://\" + (\"payitoff-\" + \"sandbox.io\")");
        Value inner = Value.join(new Range(18, 44), List.of(file.literal(19, 28), file.literal(33, 43)));
        Value outer = Value.join(new Range(4, 45), List.of(file.literal(5, 13), inner));

        assertThat(outer.range(8, 27)).isEqualTo(new Range(18, 44));
        assertThat(outer.range(0, 27)).isEqualTo(new Range(4, 45));
    }

    @Test
    void anEscapeStandsForAllOfItsSource() {
        Value file = Value.ofFile("\"\\u0070ayitoff\"");
        Value decoded = Value.concat(List.of(
                Value.decoded("p", file.literal(1, 7)), file.literal(7, 14)));

        assertThat(decoded.text()).isEqualTo("payitoff");
        assertThat(decoded.slice(0, 1).range()).isEqualTo(new Range(1, 7));
    }

    @Test
    void aSliceOfASliceKeepsItsPlace() {
        Value file = Value.ofFile("key: \" padded \"");
        Value padded = file.literal(6, 14);

        assertThat(padded.strip().text()).isEqualTo("padded");
        assertThat(padded.strip().range()).isEqualTo(new Range(7, 13));
        assertThat(padded.strip().withText("PADDED").slice(3).range()).isEqualTo(new Range(10, 13));
    }

    @Test
    void aValueNeverShowsItsTextByAccident() {
        assertThat(Value.ofFile("LIVELONGANDPROSPER").toString()).doesNotContain("LIVE");
    }
}
