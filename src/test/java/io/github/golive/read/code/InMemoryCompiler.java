package io.github.golive.read.code;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles classes without writing files, and loads them. */
final class InMemoryCompiler extends ClassLoader {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private InMemoryCompiler() {
        super(InMemoryCompiler.class.getClassLoader());
    }

    /**
     * Returns a loader of the compiled classes.
     *
     * @param sources by the name of their class
     * @throws IllegalArgumentException with the compiler's words when they don't compile
     */
    static ClassLoader compile(Map<String, String> sources) {
        InMemoryCompiler loader = new InMemoryCompiler();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter words = new StringWriter();
        List<Source> files = sources.entrySet().stream().map(each -> new Source(each.getKey(),
                each.getValue())).toList();
        List<String> options = List.of("-nowarn", "-proc:none", "-g:none", "-XDstringConcat=inline");
        if (!compiler.getTask(words, loader.new Output(compiler), null, options, null, files).call()) {
            throw new IllegalArgumentException(words.toString());
        }
        return loader;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class Output extends ForwardingJavaFileManager<StandardJavaFileManager> {

        Output(JavaCompiler compiler) {
            super(compiler.getStandardFileManager(null, null, null));
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind,
                FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("string:///" + name + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
