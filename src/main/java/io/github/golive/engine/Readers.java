package io.github.golive.engine;

import io.github.golive.read.Language;
import io.github.golive.read.Reader;
import io.github.golive.read.config.PropertiesReader;
import io.github.golive.read.config.YamlReader;
import io.github.golive.read.markup.MarkupReader;
import java.util.Map;

/** Which reader reads what. */
final class Readers {

    private static final Map<Language, Reader> BY_LANGUAGE = Map.of(
            Language.MARKUP, new MarkupReader(),
            Language.PROPERTIES, new PropertiesReader(),
            Language.YAML, new YamlReader(),
            Language.MARKUP, new MarkupReader());

    private Readers() {
    }

    static Reader of(Language language) {
        return BY_LANGUAGE.getOrDefault(language, (document, out) -> { });
    }
}
