package io.github.golive.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler and the virtual machine are right about what an expression gives; we have to agree where we claim to know. */
class AgainstCompilerTest {

    private static final int CLASSES = 20;

    @TempDir
    Path folder;

    @Test
    void whatIsKnownIsWhatJavaGives() throws Exception {
        List<String> sources = new ArrayList<>();
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-d", folder.toString(), "-encoding", "UTF-8"));
        for (int i = 0; i < CLASSES; i++) {
            sources.add(new SpellingGenerator(i).type("T" + i));
            Path file = Files.writeString(folder.resolve("T" + i + ".java"), sources.get(i));
            arguments.add(file.toString());
        }
        int compiled = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(compiled).isZero();

        List<String> wrong = new ArrayList<>();
        int known = 0;
        try (URLClassLoader loader = new URLClassLoader(new URL[] {new File(folder.toString()).toURI().toURL()})) {
            for (int i = 0; i < CLASSES; i++) {
                Recorded recorded = Recorded.java(sources.get(i));
                assertThat(recorded.gaps).as(sources.get(i)).isEmpty();
                for (int method = 0; method < SpellingGenerator.METHODS; method++) {
                    String name = "m" + method;
                    var declared = loader.loadClass("T" + i).getDeclaredMethod(name);
                    declared.setAccessible(true);
                    String actual = (String) declared.invoke(null);
                    List<String> claimed = recorded.givenTo(name);
                    boolean claims = !claimed.isEmpty() && claimed.stream().noneMatch(text -> text.contains("#"));
                    if (claims && !claimed.contains(actual)) {
                        wrong.add("T" + i + "." + name + ": " + claimed + " but it is [" + actual + "]");
                    }
                    known += claims && claimed.contains(actual) || actual.isEmpty() ? 1 : 0;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(known).as("methods whose value is known").isGreaterThan(CLASSES * SpellingGenerator.METHODS * 8 / 10);
    }
}
