package io.github.golive.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a class was imported from.
 *
 * @param location for people: the folder or archive that holds the class
 * @param output folder that the compiler wrote to; null if the class does not come from a folder
 * @param packageFolder its package as a folder, {@code com/acme}; empty for the default package
 * @param fileNames names that its source may have: the one the class names, or else guesses
 */
record ClassPlace(String location, Path output, String packageFolder, List<String> fileNames) {

    private static final List<String> EXTENSIONS = List.of(".java", ".kt", ".groovy", ".scala");

    static ClassPlace of(JavaClass javaClass) {
        Optional<Source> source = javaClass.getSource();
        String uri = source.map(known -> known.getUri().toString()).orElse("an unknown place");
        String classFile = "/" + javaClass.getName().replace('.', '/') + ".class";
        String location = uri.endsWith(classFile) ? uri.substring(0, uri.length() - classFile.length()) : uri;
        return new ClassPlace(
                location,
                location.startsWith("file:") && uri.endsWith(classFile) ? output(location) : null,
                javaClass.getPackageName().replace('.', '/'),
                source.flatMap(Source::getFileName).map(List::of).orElseGet(() -> guesses(javaClass)));
    }

    private static Path output(String location) {
        try {
            return Path.of(URI.create(location));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return null;
        }
    }

    /** A class compiled without debug information does not name its source. */
    private static List<String> guesses(JavaClass javaClass) {
        String name = javaClass.getName().substring(javaClass.getName().lastIndexOf('.') + 1);
        int nested = name.indexOf('$', 1);
        String outermost = nested < 0 ? name : name.substring(0, nested);
        return EXTENSIONS.stream().map(extension -> outermost + extension).toList();
    }
}
