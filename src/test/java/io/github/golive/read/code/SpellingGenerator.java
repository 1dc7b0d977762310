package io.github.golive.read.code;

import java.util.Random;

/** Writes classes whose methods each return a text in some roundabout spelling. */
final class SpellingGenerator {

    static final int METHODS = 12;

    private final Random random;
    private final StringBuilder members = new StringBuilder();
    private int names;

    SpellingGenerator(long seed) {
        random = new Random(seed);
    }

    String type(String name) {
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < METHODS; i++) {
            methods.append("    static String m").append(i).append("() {\n").append(body()).append("    }\n\n");
        }
        return """
                import java.text.MessageFormat;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;

                public final class %s {
                    static final boolean YES = Boolean.parseBoolean("true");
                    static final Locale ROOT = Locale.ROOT;

                %s
                %s}
                """.formatted(name, methods, members);
    }

    private String body() {
        String indent = "        ";
        return switch (random.nextInt(8)) {
            case 0 -> indent + "String a = " + text(2) + ";\n" + indent + "a += " + text(2) + ";\n" + indent + "return a;\n";
            case 1 -> indent + "StringBuilder b = new StringBuilder(" + text(1) + ");\n"
                    + indent + "b.append(" + text(2) + ").append(" + letter() + ");\n"
                    + indent + "b.append(" + text(1) + ");\n" + indent + "return b.toString();\n";
            case 2 -> indent + "String a = " + text(1) + ";\n" + indent + "a = a + " + text(2) + " + a;\n"
                    + indent + "String c = a.trim();\n" + indent + "return c + a;\n";
            case 3 -> indent + "String a;\n" + indent + "if (YES) {\n" + indent + "    a = " + text(1) + ";\n"
                    + indent + "} else {\n" + indent + "    a = " + text(1) + ";\n" + indent + "}\n"
                    + indent + "return a + " + text(1) + ";\n";
            case 4 -> indent + "String a = " + text(1) + ";\n" + indent + "for (int i = 0; i < 2; i++) {\n"
                    + indent + "    a += " + text(1) + ";\n" + indent + "}\n" + indent + "return a;\n";
            case 5 -> indent + "Supplier<String> s = () -> " + text(2) + ";\n" + indent + "return s.get();\n";
            default -> indent + "return " + text(4) + ";\n";
        };
    }

    private String text(int depth) {
        if (depth == 0) {
            return literal();
        }
        String a = text(depth - 1);
        return switch (random.nextInt(30)) {
            case 0, 1, 2 -> a + " + " + text(depth - 1);
            case 3 -> "(" + a + " + " + random.nextInt(50) + ") + " + letter() + " + (1 + 2)";
            case 4 -> "((String) (" + a + "))";
            case 5 -> "(" + a + ").trim()";
            case 6 -> "(" + a + ").toLowerCase(ROOT)";
            case 7 -> "(" + a + ").toUpperCase(Locale.ROOT)";
            case 8 -> "(" + a + ").concat(" + text(depth - 1) + ")";
            case 9 -> "(" + a + ").repeat(" + random.nextInt(3) + ")";
            case 10 -> "(" + a + ").replace(\"a\", " + literal() + ")";
            case 11 -> "(" + a + ").replace(" + letter() + ", " + letter() + ")";
            case 12 -> "String.format(\"%s-%2$s/%%\", " + a + ", " + text(depth - 1) + ")";
            case 13 -> "\"<%s|%d>\".formatted(" + a + ", " + random.nextInt(9) + ")";
            case 14 -> "String.join(" + literal() + ", " + a + ", " + text(depth - 1) + ")";
            case 15 -> "new String((" + a + ").toCharArray())";
            case 16 -> "new StringBuilder().append(" + a + ").append(" + random.nextInt(9) + ").append(" + text(depth - 1)
                    + ").toString()";
            case 17 -> "MessageFormat.format(\"{1}it''s{0}\", " + a + ", " + text(depth - 1) + ")";
            case 18 -> "(YES ? " + a + " : " + text(depth - 1) + ")";
            case 19 -> "switch (" + letter() + ") { case 'q' -> " + literal() + "; default -> " + a + "; }";
            case 20 -> "Map.of(\"k\", " + a + ", \"l\", \"no\").get(\"k\")";
            case 21 -> "List.of(\"x\", " + a + ").get(1)";
            case 22 -> "new String[] {" + a + ", \"z\"}[0]";
            case 23 -> "Optional.of(" + a + ").get()";
            case 24 -> constant(a);
            case 25 -> helper(a, depth);
            case 26 -> enumeration(a);
            case 27 -> record(a);
            case 28 -> "Stream.of(" + a + ", " + literal() + ").collect(Collectors.joining(\"-\"))";
            default -> "String.valueOf(" + a + ").strip()";
        };
    }

    private String constant(String value) {
        String name = "C" + names++;
        if (random.nextBoolean()) {
            members.append("    static final String ").append(name).append(" = ").append(value).append(";\n");
        } else {
            members.append("    static final String ").append(name).append(";\n    static {\n        ").append(name)
                    .append(" = ").append(value).append(";\n    }\n");
        }
        return name;
    }

    private String helper(String value, int depth) {
        String name = "h" + names++;
        String added = text(depth - 1);
        members.append("    private static String ").append(name).append("(String x) {\n        return x + ")
                .append(added).append(" + x;\n    }\n");
        return name + "(" + value + ")";
    }

    private String enumeration(String value) {
        String name = "E" + names++;
        members.append("    enum ").append(name).append(" {\n        A(").append(value).append("), B(\"b\");\n")
                .append("        private final String it;\n        ").append(name)
                .append("(String it) {\n            this.it = it;\n        }\n")
                .append("        String it() {\n            return it;\n        }\n    }\n");
        return name + ".A.it()";
    }

    private String record(String value) {
        String name = "R" + names++;
        members.append("    record ").append(name).append("(String one, int two) {\n    }\n");
        return "new " + name + "(" + value + ", 3).one()";
    }

    private String letter() {
        return "'" + "abcq-".charAt(random.nextInt(5)) + "'";
    }

    private String literal() {
        if (random.nextInt(8) == 0) {
            return "\"\"\"\n            one " + random.nextInt(9) + "\\t\n              two \\\n            three\\s\n            \"\"\"";
        }
        StringBuilder text = new StringBuilder("\"");
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(switch (random.nextInt(12)) {
                case 0 -> "\\n";
                case 1 -> "\\\"";
                case 2 -> "\\\\";
                case 3 -> "\\u0061";
                case 4 -> "\\uuu0042";
                case 5 -> "\\101";
                case 6 -> "\\0";
                case 7 -> "\u00e9";
                case 8 -> " ";
                default -> String.valueOf((char) ('a' + random.nextInt(26)));
            });
        }
        return text.append('"').toString();
    }
}
