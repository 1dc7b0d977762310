package io.github.golive.engine;

import io.github.golive.read.Language;
import io.github.golive.read.Reader;
import io.github.golive.read.config.DockerfileReader;
import io.github.golive.read.config.EnvReader;
import io.github.golive.read.config.HoconReader;
import io.github.golive.read.config.JsonReader;
import io.github.golive.read.config.PropertiesReader;
import io.github.golive.read.config.TomlReader;
import io.github.golive.read.config.XmlReader;
import io.github.golive.read.config.YamlReader;
import io.github.golive.read.markup.MarkupReader;
import java.util.Map;

/** Which reader reads what. */
final class Readers {

    private static final Map<Language, Reader> BY_LANGUAGE = Map.ofEntries(
            Map.entry(Language.MARKUP, new MarkupReader()),
            Map.entry(Language.PROPERTIES, new PropertiesReader()),
            Map.entry(Language.YAML, new YamlReader()),
            Map.entry(Language.JSON, new JsonReader()),
            Map.entry(Language.XML, new XmlReader()),
            Map.entry(Language.TOML, new TomlReader()),
            Map.entry(Language.HOCON, new HoconReader()),
            Map.entry(Language.ENV, new EnvReader()),
            Map.entry(Language.DOCKERFILE, new DockerfileReader()));

    private Readers() {
    }

    static Reader of(Language language) {
        return BY_LANGUAGE.getOrDefault(language, (document, out) -> { });
    }
}
