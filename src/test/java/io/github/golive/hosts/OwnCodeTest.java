package io.github.golive.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.golive.archunit.GoLiveRules;
import io.github.golive.policy.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ready configurations of all three hosts, on this project itself. */
class OwnCodeTest {

    @Test
    void checkstyleFindsNothing() throws Exception {
        assertThat(CheckstyleHost.run(files("src/main", "rules"), ConfigurationLoader.loadConfiguration(
                "/rules/checkstyle/payitoff-golive.xml", new PropertiesExpander(new Properties())))).isEmpty();
    }

    @Test
    void pmdFindsNothing() throws Exception {
        assertThat(PmdHost.run(files("src/main/java"), Map.of())).isEmpty();
    }

    @Test
    void theCodeIsWrittenAsCheckstyleIsTold() throws Exception {
        assertThat(CheckstyleHost.run(files("src/main/java", "src/test/java"), ConfigurationLoader.loadConfiguration(
                "src/test/resources/own-code/checkstyle.xml", new PropertiesExpander(new Properties())))).isEmpty();
    }

    @Test
    void theCodeIsWrittenAsPmdIsTold() throws Exception {
        assertThat(PmdHost.run(files("src/main/java"), Map.of(), "own-code/pmd.xml", 1)).isEmpty();
    }

    @Test
    void archUnitFindsNothing() {
        ArchRule rule = GoLiveRules.with(Settings.defaults()).all();

        assertThat(rule.evaluate(new ClassFileImporter().importPath(Path.of("target/classes").toAbsolutePath()))
                .getFailureReport().getDetails()).isEmpty();
    }

    private static List<String> files(String... folders) throws IOException {
        Stream<Path> all = Stream.empty();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                all = Stream.concat(all, files.filter(Files::isRegularFile).sorted().toList().stream());
            }
        }
        List<String> files = all.map(file -> file.toAbsolutePath().toString()).toList();
        assertThat(files).hasSizeGreaterThan(50);
        return files;
    }
}
