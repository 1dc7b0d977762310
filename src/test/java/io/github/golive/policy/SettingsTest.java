package io.github.golive.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void whatIsNotNamedKeepsItsDefault() {
        assertThat(Settings.parse(Map.of())).isEqualTo(Settings.defaults());
    }

    @Test
    void readsEveryProperty() {
        Map<String, String> properties = new HashMap<>();
        properties.put("scope", "any");
        properties.put("sandboxHosts", "proxy.acme.example,trial.acme.example");
        properties.put("otherVendors", "acme, loan bot");
        properties.put("nonProductionProfiles", "lab");
        properties.put("productionProfiles", "blue,green");
        properties.put("checkTestCode", "true");
        properties.put("checkNonProduction", "true");
        properties.put("checkTemplates", "true");

        assertThat(Settings.parse(properties)).isEqualTo(new Settings(
                Settings.Scope.ANY, List.of("proxy.acme.example", "trial.acme.example"), List.of("acme", "loan bot"),
                List.of("lab"), List.of("blue", "green"), true, true, true));
        assertThat(properties.keySet()).containsExactlyInAnyOrderElementsOf(SettingsParser.NAMES);
    }

    @Test
    void thereIsAPropertyForEachSetting() {
        assertThat(Arrays.stream(Settings.class.getRecordComponents()).map(component -> component.getName()))
                .containsExactlyElementsOf(SettingsParser.NAMES)
                .hasSizeGreaterThan(7);
    }

    @Test
    void caseAndBlanksMakeNoDifference() {
        Settings settings = Settings.parse(Map.of(
                " Scope", " ANY ", "SANDBOXHOSTS", " Proxy.ACME.example. , b.example", "checktemplates", " True "));

        assertThat(settings.scope()).isEqualTo(Settings.Scope.ANY);
        assertThat(settings.sandboxHosts()).containsExactly("proxy.acme.example", "b.example");
        assertThat(settings.checkTemplates()).isTrue();
    }

    @Test
    void anEmptyTextIsAnEmptyList() {
        assertThat(Settings.parse(Map.of("nonProductionProfiles", " ")).nonProductionProfiles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            sandboxHost        ~ a.example         ~ use one of scope, sandboxHosts,
            scope              ~ all               ~ use payitoff
            scope              ~ ''                ~ use payitoff
            sandboxHosts       ~ a.example,,b.io   ~ remove the comma
            sandboxHosts       ~ a.example,        ~ remove the comma
            sandboxHosts       ~ https://a.example ~ without scheme
            sandboxHosts       ~ a.example/x       ~ without scheme
            sandboxHosts       ~ a.example:80      ~ without scheme
            sandboxHosts       ~ *.a.example       ~ wildcard
            sandboxHosts       ~ -a.example        ~ give a host name
            sandboxHosts       ~ a..example        ~ give a host name
            sandboxHosts       ~ localhost         ~ give a host name
            otherVendors       ~ a;b               ~ separated by commas
            productionProfiles ~ !dev              ~ letters and digits
            checkTestCode      ~ yes               ~ use true or false
            checkNonProduction ~ ''                ~ use true or false
            checkTemplates     ~ 1                 ~ use true or false
            """)
    void aMistakeIsToldWithPropertyValueAndRemedy(String name, String value, String remedy) {
        assertThatThrownBy(() -> Settings.parse(Map.of(name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("\"" + value.split(",")[0].split(":$")[0])
                .hasMessageContaining(remedy)
                .hasMessageEndingWith(".");
    }

    @Test
    void aPropertyInTwoSpellingsIsAMistake() {
        assertThatThrownBy(() -> Settings.parse(Map.of("scope", "any", "Scope", "payitoff")))
                .hasMessageContaining("scope").hasMessageContaining("two spellings");
    }

    @Test
    void aPropertyWithoutValueIsAMistake() {
        Map<String, String> properties = new HashMap<>();
        properties.put("scope", null);

        assertThatThrownBy(() -> Settings.parse(properties))
                .hasMessageContaining("scope").hasMessageContaining("leave it out");
    }
}
