package io.github.golive.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What users get. */
class PackedJarIT {

    private static final Path JAR = Path.of(System.getProperty("golive.jar")).toAbsolutePath();

    @Test
    void allClassesAreOurs() throws IOException {
        assertThat(entries()).filteredOn(name -> name.endsWith(".class"))
                .hasSizeGreaterThan(1000)
                .allMatch(name -> name.startsWith("io/github/golive/"));
    }

    @Test
    void whatIsInsideCanBeTold() throws IOException {
        assertThat(entries()).contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/jsoup/LICENSE",
                "META-INF/maven/com.github.javaparser/javaparser-core/pom.properties",
                "META-INF/maven/org.jsoup/jsoup/pom.properties",
                "META-INF/maven/org.snakeyaml/snakeyaml-engine/pom.properties");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("io.github.golive.rules");
        }
    }

    @Test
    void theCacheOfCheckstyleNoticesAnotherJar() throws Exception {
        List<Path> path = HostVersion.checkstyle("9.3").classPath();
        URL[] urls = new URL[path.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = path.get(i).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> check = loader.loadClass("io.github.golive.checkstyle.GoLiveCheck");

            Object locations = check.getMethod("getExternalResourceLocations")
                    .invoke(check.getConstructor().newInstance());

            assertThat(locations).asString().contains(JAR.toUri().getPath());
        }
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }
}
