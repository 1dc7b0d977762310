package io.github.golive.hosts;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes classes without content, for sources that need not compile. */
public final class ClassFiles {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int JAVA_8 = 52;
    private static final int PUBLIC_SUPER = 0x21;

    private ClassFiles() {
    }

    /**
     * Writes an empty class.
     *
     * @param output folder of classes
     * @param name with slashes: {@code com/acme/Urls}
     * @param source name of the source file to mention; null for none
     */
    public static void write(Path output, String name, String source) {
        try {
            Path file = output.resolve(name + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(name, source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name, String source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(JAVA_8);
        out.writeShort(source == null ? 5 : 7);
        text(out, name);
        reference(out, 1);
        text(out, "java/lang/Object");
        reference(out, 3);
        if (source != null) {
            text(out, "SourceFile");
            text(out, source);
        }
        out.writeShort(PUBLIC_SUPER);
        out.writeShort(2);
        out.writeShort(4);
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(0);
        out.writeShort(source == null ? 0 : 1);
        if (source != null) {
            out.writeShort(5);
            out.writeInt(2);
            out.writeShort(6);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeByte(1);
        out.writeUTF(text);
    }

    private static void reference(DataOutputStream out, int text) throws IOException {
        out.writeByte(7);
        out.writeShort(text);
    }
}
