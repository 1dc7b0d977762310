package io.github.golive.read.script;

import io.github.golive.Rounds;
import java.util.Random;

/**
 * Writes programs of JavaScript in which quotes, slashes and braces mean one thing here and another there: strings,
 * nested templates, regular expressions beside divisions, comments that look like code and code that looks like
 * comments.
 */
final class ScriptText {

    private final Random random;
    private int names;

    ScriptText(Random random) {
        this.random = random;
    }

    String program() {
        StringBuilder text = new StringBuilder(Rounds.one(random, "", "", "'use strict';\n", "<!-- it's\n"));
        statements(text, 0);
        return text.toString();
    }

    private void statements(StringBuilder text, int depth) {
        for (int i = 1 + random.nextInt(depth == 0 ? 4 : 2); i > 0; i--) {
            text.append(statement(depth)).append(Rounds.one(random, "\n", ";", " ;", "; // it's /*\n", "\n\n"));
        }
    }

    private String statement(int depth) {
        return switch (random.nextInt(depth > 1 ? 4 : 11)) {
            case 0 -> Rounds.one(random, "var ", "let ", "const ") + name() + space() + "=" + space()
                    + expression(depth);
            case 1 -> name() + ".b" + space() + Rounds.one(random, "=", "+=", "/=") + space() + expression(depth);
            case 2 -> name() + "(" + expression(depth) + ")";
            case 3 -> ";" + regex() + ".test(" + expression(depth) + ")";
            case 4 -> "if (" + expression(depth) + ")" + space() + Rounds.one(random, regex() + ".test(x)",
                    name() + " = " + expression(depth));
            case 5 -> "if (" + name() + ") " + block(depth) + Rounds.one(random, "", " else " + block(depth),
                    "\n" + regex() + ".exec(y)");
            case 6 -> "function " + name() + "(a, b) " + body(depth) + Rounds.one(random, "",
                    "\n" + regex() + ".exec(y)");
            case 7 -> "switch (" + expression(depth) + ") { case " + expression(depth) + ": " + statement(depth + 1)
                    + "; break; default: " + statement(depth + 1) + " }";
            case 8 -> "while (" + name() + "-- / 2 > 1 / 3) " + block(depth);
            case 9 -> "for (var i = 0; i / 2 < 3 / 1; i++) " + Rounds.one(random, block(depth), regex() + ".test(i)");
            default -> "try " + block(depth) + " catch (e) " + block(depth) + " finally " + block(depth);
        };
    }

    private String block(int depth) {
        StringBuilder text = new StringBuilder("{" + space());
        statements(text, depth + 1);
        return text + "}";
    }

    private String body(int depth) {
        StringBuilder text = new StringBuilder("{");
        statements(text, depth + 1);
        return text.append(Rounds.one(random, "", "return " + expression(depth + 1) + ";",
                "return" + regex() + ".source;")).append("}").toString();
    }

    private String expression(int depth) {
        StringBuilder text = new StringBuilder(operand(depth + 1));
        for (int i = random.nextInt(3); i > 0; i--) {
            String operator = Rounds.one(random, "+", "/", " / ", "/ ", "*", "-", "||", "&&", "==", "<", "%", " in ",
                    ",", " instanceof ", "?" + space() + operand(depth + 1) + space() + ":");
            text.append(space()).append(operator).append(operator.endsWith("/")
                    ? " " : space()).append(operand(depth + 1));
        }
        String whole = text.toString();
        return whole.contains(",") ? "(" + whole + ")" : whole;
    }

    private String operand(int depth) {
        return switch (random.nextInt(depth > 2 ? 6 : 16)) {
            case 0, 1, 2 -> string();
            case 3 -> name() + Rounds.one(random, "", "++ / 2", "-- / 2", "[0]", ".if", "()", ".return");
            case 4 -> Rounds.one(random, "1", "0x1f", "1.5e-3", ".5", "1.", "this", "null");
            case 5 -> regex();
            case 6, 7 -> template(depth);
            case 8 -> "(" + space() + expression(depth) + space() + ")";
            case 9 -> "[" + expression(depth) + "," + space() + expression(depth) + "]";
            case 10 -> "({" + space() + string() + ":" + expression(depth) + ", " + name() + ":" + space()
                    + expression(depth) + "})";
            case 11 -> Rounds.one(random, "typeof ", "!", "-", "void ", "typeof") + " " + operand(depth + 1);
            case 12 -> "function (a) " + body(depth);
            case 13 -> "(" + Rounds.one(random, "a", "()", "(a, b)") + " => " + expression(depth) + ")";
            case 14 -> name() + "[" + string() + "]" + Rounds.one(random, "", "/2/1", "(" + regex() + ")");
            default -> name() + "." + Rounds.one(random, "replace",
                    "split") + "(" + regex() + "," + space() + string() + ")";
        };
    }

    private String name() {
        return Rounds.one(random, "x", "$y", "_z", "caf\u00e9", "of", "get", "async") + names++;
    }

    private String string() {
        String quote = Rounds.one(random, "'", "\"");
        String other = quote.equals("'") ? "\"" : "'";
        return quote + pieces("a", "b c", other, "\\" + quote, "\\\\", "\\n", "\\x41", "\\u0042", "\\u{1F426}", "//",
                "/*", "*/",
                "\\\n", "\\\r\n", "\\0", "\\q", "\\/", "${x}", "`", "<!--", "\u00e9", "\ud83d\udc26", "</b>", "\\'",
                        "\\v") + quote;
    }

    private String template(int depth) {
        StringBuilder text = new StringBuilder("`");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(pieces("a", "b c", "'", "\"", "\\`", "\\\\", "\\n", "\\x41", "\n", "\r\n", "//", "/*",
                    "\\${", "$ ", "}", "{",
                    "\\u{1F426}", "\u00e9"));
            text.append(random.nextInt(3) == 0 ? "" : "${" + space() + expression(depth + 1) + space() + "}");
        }
        return text + "`";
    }

    private String regex() {
        String first = Rounds.one(random, "a", "[/'\"]", "\\/", "\\(", "(?:\"|')", "[^\\]/`]", "^", "\\d");
        return "/" + first + pieces("b", "[/*]", "\\/\\*", "'", "\"", "`", "\\\\", "(x|y)", "{1,2}", "$", "=",
                "[\\]\"]")
                + "/" + Rounds.one(random, "", "g", "gi");
    }

    private String pieces(String... pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(Rounds.one(random, pieces));
        }
        return text.toString();
    }

    private String space() {
        return Rounds.one(random, "", "", " ", " ", "  ", "/* it's \"a\" */", " /* / */ ", "/**/");
    }
}
