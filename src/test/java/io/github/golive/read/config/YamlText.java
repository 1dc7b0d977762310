package io.github.golive.read.config;

import io.github.golive.Rounds;
import java.util.Random;

/** Writes streams of YAML documents in many spellings: block and flow, anchors, and scalars in all their styles. */
final class YamlText {

    private static final String PLAIN = "abZ9/\u00e9._-";

    private final Random random;
    private final String lineEnd;
    private int anchors;
    private int keys;

    YamlText(Random random) {
        this.random = random;
        this.lineEnd = Rounds.one(random, "\n", "\n", "\r\n");
    }

    String stream() {
        StringBuilder text = new StringBuilder(Rounds.one(random, "", "", "# it's\n", "%YAML 1.2\n---\n", "---\n"));
        document(text);
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(Rounds.one(random, "---\n", "--- # a: b\n", "...\n---\n"));
            document(text);
        }
        return text.toString().replaceAll("\r?\n", lineEnd);
    }

    private void document(StringBuilder text) {
        anchors = 0;
        mapping(text, 0, 0, false);
    }

    /** Writes the entries of a block mapping; the first line may have been begun by what is before it. */
    private void mapping(StringBuilder text, int indent, int depth, boolean begun) {
        boolean first = begun;
        for (int i = 1 + random.nextInt(depth == 0 ? 2 : 3); i > 0; i--) {
            if (!first) {
                comment(text);
                text.append(" ".repeat(indent));
            }
            first = false;
            text.append(key()).append(':');
            value(text, indent, depth);
        }
    }

    private void sequence(StringBuilder text, int indent, int depth) {
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text.append(" ".repeat(indent)).append('-');
            if (depth < 3 && random.nextInt(4) == 0) {
                int spaces = 1 + random.nextInt(3);
                text.append(" ".repeat(spaces));
                mapping(text, indent + 1 + spaces, depth + 1, true);
            } else {
                value(text, indent, depth);
            }
        }
    }

    /** Writes what follows a key or a dash, to the end of its last line. */
    private void value(StringBuilder text, int indent, int depth) {
        int kind = random.nextInt(depth > 3 ? 7 : 10);
        if (kind == 0 && anchors > 0) {
            text.append(" *n").append(random.nextInt(anchors)).append(end());
            return;
        }
        String properties = random.nextInt(6) == 0 ? " &n" + anchors++ : "";
        properties = random.nextInt(8) == 0 ? Rounds.one(random, properties + " !!str",
                " !!str" + properties) : properties;
        switch (kind) {
            case 0, 1, 2, 3 -> text.append(properties).append(' ').append(flowScalar(indent + 1, true)).append(end());
            case 4, 5 -> text.append(properties).append(' ').append(block(indent));
            case 6 -> text.append(properties.replace(" !!str", "")).append(' ').append(flow(0,
                    indent + 1)).append(end());
            case 7, 8 -> {
                text.append(properties.replace(" !!str", "")).append(Rounds.one(random, "\n", " # x: 'y\n"));
                mapping(text, indent + 1 + random.nextInt(3), depth + 1, false);
            }
            default -> {
                text.append(properties.replace(" !!str", "")).append('\n');
                sequence(text, indent + 1 + random.nextInt(3), depth + 1);
            }
        }
    }

    private String key() {
        String name = "k" + keys++ + Rounds.text(random, "aZ_-", 3);
        return switch (random.nextInt(5)) {
            case 0 -> '"' + name.replace("k", "\\u006b") + " #:\"";
            case 1 -> "'" + name + ": it''s'";
            case 2 -> name + " x#y" + Rounds.one(random, "", " ");
            default -> name;
        };
    }

    private String flow(int depth, int indent) {
        boolean map = random.nextBoolean();
        StringBuilder text = new StringBuilder(map ? "{" : "[").append(flowSpace(indent));
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(map ? key().replace(" x#y ", " x#y") + ": " : "")
                    .append(depth < 2 && random.nextInt(3) == 0 ? flow(depth + 1, indent) : flowScalar(indent, false))
                    .append(flowSpace(indent)).append(i > 1 ? "," + flowSpace(indent) : "");
        }
        return text.append(map ? '}' : ']').toString();
    }

    private String flowSpace(int indent) {
        return Rounds.one(random, "", " ", " ", "\n" + " ".repeat(indent), " # {it's\n" + " ".repeat(indent));
    }

    /** Writes a plain or quoted scalar, perhaps over several lines. */
    private String flowScalar(int indent, boolean block) {
        String fold = Rounds.one(random, "\n", " \n", "\n\n", "\n \n\n") + " ".repeat(indent + random.nextInt(3));
        return switch (random.nextInt(3)) {
            case 0 -> "p" + plain(block) + (random.nextInt(4) == 0 ? fold + "q" + plain(block) : "");
            case 1 -> "'" + single() + (random.nextInt(3) == 0 ? fold + "x" + single() : "") + "'";
            default -> '"' + twice() + (random.nextInt(3) == 0
                    ? Rounds.one(random, fold, "y\\\n" + " ".repeat(indent), fold + "\\ ") + "x" + twice() : "") + '"';
        };
    }

    private String plain(boolean block) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(Rounds.text(random, PLAIN, 4)).append(Rounds.one(random, "x", "x y", "x:y", "x#y", "x'y",
                    "x\"y",
                    block ? "x,y" : "x", block ? "x[y" : "x", block ? "x}y" : "x", "x&y", "x*y", "x!y",
                            "x\ud83d\udc26y", "x  y"));
        }
        return text.toString();
    }

    private String single() {
        return pieces("a", " b", "''", "\"", "\\n", ": c", " #d", "\u00e9", "\ud83d\udc26", "{", ",", "x");
    }

    private String twice() {
        return pieces("a", " b", "'", "\\\"", "\\n", "\\t", "\\\\", "\\x41", "\\u00e9", "\\U0001F426", ": c", " #d",
                "\\/", "\\e", "\\_", "\u00e9", "[", "x");
    }

    private String pieces(String... pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(Rounds.one(random, pieces));
        }
        return text.toString();
    }

    private String block(int parent) {
        int step = 1 + random.nextInt(4);
        String indicator = random.nextInt(3) == 0 ? String.valueOf(step) : "";
        String chomp = Rounds.one(random, "", "-", "+");
        StringBuilder text = new StringBuilder(Rounds.one(random, "|", ">"))
                .append(random.nextBoolean() ? indicator + chomp : chomp + indicator)
                .append(Rounds.one(random, "\n", " # it's: x\n"));
        String indent = " ".repeat(parent + step);
        for (int i = random.nextInt(2); i > 0; i--) {
            text.append(Rounds.one(random, "", indent)).append('\n');
        }
        text.append(indent).append(indicator.isEmpty() ? "" : Rounds.one(random, "", "  ")).append(line());
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(Rounds.one(random, "\n", "\n\n", "\n" + indent + "\n", "\n\n\n")).append(indent)
                    .append(Rounds.one(random, "", "", "  ", "\t")).append(line());
        }
        return text.append(Rounds.one(random, "\n", "\n", "\n\n", "\n" + indent + "\n\n")).toString();
    }

    private String line() {
        return "w" + pieces("a", " b", "'", "\"", "\\n", ": c", " # d", "\u00e9", "\ud83d\udc26", "{", "- ", "x ");
    }

    private void comment(StringBuilder text) {
        text.append(Rounds.one(random, "", "", "", "# it's \"a: b\n"));
    }

    private String end() {
        return Rounds.one(random, "\n", "\n", " # it's {\n", "  \n", "\n\n");
    }
}
