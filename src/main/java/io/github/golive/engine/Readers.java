package io.github.golive.engine;

import io.github.golive.read.Language;
import io.github.golive.read.Reader;
import io.github.golive.read.config.DockerfileReader;
import io.github.golive.read.config.EnvReader;
import io.github.golive.read.config.HoconReader;
import io.github.golive.read.config.JsonReader;
import io.github.golive.read.config.PropertiesReader;
import io.github.golive.read.config.ShellReader;
import io.github.golive.read.config.TomlReader;
import io.github.golive.read.config.XmlReader;
import io.github.golive.read.config.YamlReader;
import io.github.golive.read.java.JavaReader;
import io.github.golive.read.markup.MarkupReader;
import io.github.golive.read.script.ScriptReader;
import java.util.EnumMap;
import java.util.Map;

/** Which reader reads what: one line a family. */
final class Readers {

    private static final Map<Language, Reader> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        Reader script = new ScriptReader();
        BY_LANGUAGE.put(Language.JAVA, new JavaReader(script));
        BY_LANGUAGE.put(Language.KOTLIN, script);
        BY_LANGUAGE.put(Language.GROOVY, script);
        BY_LANGUAGE.put(Language.SCALA, script);
        BY_LANGUAGE.put(Language.SCRIPT, script);
        BY_LANGUAGE.put(Language.MARKUP, new MarkupReader());
        BY_LANGUAGE.put(Language.PROPERTIES, new PropertiesReader());
        BY_LANGUAGE.put(Language.YAML, new YamlReader());
        BY_LANGUAGE.put(Language.JSON, new JsonReader());
        BY_LANGUAGE.put(Language.XML, new XmlReader());
        BY_LANGUAGE.put(Language.TOML, new TomlReader());
        BY_LANGUAGE.put(Language.HOCON, new HoconReader());
        BY_LANGUAGE.put(Language.ENV, new EnvReader());
        BY_LANGUAGE.put(Language.SHELL, new ShellReader());
        BY_LANGUAGE.put(Language.DOCKERFILE, new DockerfileReader());
    }

    private Readers() {
    }

    static Reader of(Language language) {
        return BY_LANGUAGE.get(language);
    }
}
