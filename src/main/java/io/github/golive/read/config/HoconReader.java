package io.github.golive.read.config;

import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;

/**
 * Reads {@code .conf} files. The ending says little, so the shape of the lines decides: sections in brackets
 * (systemd, ini), directives with arguments (nginx, Apache, HAProxy), or else HOCON.
 */
public final class HoconReader implements Reader {

    private static final String TRIPLE = "\"\"\"";

    @Override
    public void read(Document document, Sightings out) {
        Reporter reporter = new Reporter(document, out);
        switch (shape(document.text().text())) {
            case SECTIONS -> IniLines.read(document.text(), reporter);
            case DIRECTIVES -> Directives.read(document.text(), reporter);
            default -> new ConfigTree(reporter).report(new HoconTree(document.text(), out).parse());
        }
    }

    private enum Shape { SECTIONS, DIRECTIVES, HOCON }

    private static Shape shape(String source) {
        int directives = 0;
        int assignments = 0;
        int start = 0;
        boolean inText = false;
        while (start < source.length()) {
            int end = YamlScalars.lineEnd(source, start, source.length());
            String line = source.substring(start, end).strip();
            start = end + 1;
            boolean text = inText;
            inText ^= opensText(line);
            if (text || line.startsWith("#") || line.startsWith("//") || line.startsWith("\"") || line.isEmpty()) {
                continue;
            }
            if (isSection(line) && directives + assignments == 0) {
                return Shape.SECTIONS;
            }
            int key = keyEnd(line);
            String rest = line.substring(key).stripLeading();
            boolean assigned = rest.startsWith("=") || rest.startsWith(":") || rest.startsWith("+=");
            if (key > 0 && (assigned || rest.startsWith("{"))) {
                assignments += assigned ? 1 : 0;
            } else if (line.startsWith("<") || key > 0 && rest.length() > 0 && Character.isWhitespace(line.charAt(key))
                    && !line.startsWith("include ")) {
                directives++;
            }
        }
        boolean oneLine = directives + assignments == 0 && source.indexOf(';') > 0;
        return directives > assignments || oneLine ? Shape.DIRECTIVES : Shape.HOCON;
    }

    /**
     * Tells whether a text between triple quotes, which HOCON alone has, starts in the line and goes on, or ends
     * here.
     */
    private static boolean opensText(String line) {
        boolean opens = false;
        for (int at = line.indexOf(TRIPLE); at >= 0; at = line.indexOf(TRIPLE, at + TRIPLE.length())) {
            opens = !opens;
        }
        return opens;
    }

    private static boolean isSection(String line) {
        return line.startsWith("[") && line.endsWith("]") && line.length() > 2
                && Character.isLetter(line.charAt(1)) && line.indexOf(',') < 0;
    }

    private static int keyEnd(String line) {
        int at = 0;
        while (at < line.length()
                && (Character.isLetterOrDigit(line.charAt(at)) || "_.-$\"@/~^*".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }
}
