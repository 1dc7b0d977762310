package io.github.golive.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "LIVELONGANDPROSPER, LIVE…", "heron-heron-1, hero…", "changeme, ch…", "abcdef, ab…", "abc, a…", "ab, …",
        "'', …", "🐦🐦🐦, 🐦…", "🐦🐦, …",
    })
    void showsAtMostFourCharactersAndAtMostAThird(String key, String masked) {
        assertThat(Mask.key(key)).isEqualTo(masked);
    }

    @Test
    void aFingerprintStaysWithRuleAndTextAndChangesWithThem() {
        String fingerprint = Mask.fingerprint("HardCodedApiKey", "heron-1");

        assertThat(fingerprint).matches("[0-9a-f]{16}").isEqualTo(Mask.fingerprint("HardCodedApiKey", "heron-1"));
        assertThat(fingerprint).isNotEqualTo(Mask.fingerprint("HardCodedApiKey", "heron-2"));
        assertThat(fingerprint).isNotEqualTo(Mask.fingerprint("HardCodedNexusKey", "heron-1"));
    }
}
