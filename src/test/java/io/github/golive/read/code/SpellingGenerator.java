package io.github.golive.read.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes classes whose methods each give one text in some roundabout spelling: the patterns of
 * {@code src/test/resources/spellings}, nested and mixed in any way.
 */
final class SpellingGenerator {

    /** Stand around what a method gives, so that a value of which nothing is known is seen as well. */
    static final char OPEN = '\u00ab';
    static final char CLOSE = '\u00bb';

    private static final Path FOLDER = Path.of("src/test/resources/spellings");
    private static final List<String> EXPRESSIONS = patterns("expressions.txt");
    private static final List<String> STATEMENTS = patterns("statements.txt");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Z])\\}");
    private static final String[] WORDS = {"kite", "wren", "swift", "osprey", "avocet", "eagle", "Ruff", "TERN",
            "dove"};
    private static final String[] CONDITIONS = {"YES", "!YES", "FIVE > 3", "FIVE < 2", "\"q\".isEmpty()"};
    private static final String[] CHARACTERS = {"a", "b", "q", "-", "Z", "7", "\\n", "\\'", "\\\\", "\\u0041", "\\101"};
    private static final String[] PIECES = {
        "\\n", "\\\"", "\\\\", "\\u0061", "\\uuu0042", "\\101", "\\0", "\\7x", "\\377", "\\t", "\\s", "\\r", "\\b",
        "\\f", "\\'", "\u00e9", " ", "\\u00e9", "\\\\u0041", "\\u005cn", "\\u005c\\u005c", "\\ud83d\\ude00", "a", "e",
        "-", "%%"
    };

    private final Random random;
    private final StringBuilder members = new StringBuilder();
    private final List<String> constants = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();
    private List<String> readable = new ArrayList<>();
    private final Set<String> vagueConstants = new HashSet<>();
    private String type;
    private int names;
    private boolean vague;

    SpellingGenerator(long seed) {
        random = new Random(seed);
    }

    private static List<String> patterns(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#") && !line.matches("\\[[a-z ]+]"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the source of a class with static methods {@code m0}, {@code m1}, ….
     *
     * @param bodies receives each of them by name
     * @param vagueOnes receives the names of those that use a pattern of which we don't claim to know the value
     */
    String type(String name, int count, Map<String, String> bodies, Set<String> vagueOnes) {
        type = name;
        for (int i = 0; i < count; i++) {
            hidden.clear();
            readable = new ArrayList<>();
            vague = false;
            int before = members.length();
            String body = random.nextInt(5) < 2 ? "return " + marked(text(1 + random.nextInt(3))) + ";" : statements();
            bodies.put("m" + i, members.substring(before) + body);
            if (vague) {
                vagueOnes.add("m" + i);
            }
            members.append("    static String m").append(i).append("() { ").append(body).append(" }\n");
        }
        return """
                import java.io.*;
                import java.lang.annotation.*;
                import java.net.URI;
                import java.nio.charset.StandardCharsets;
                import java.text.MessageFormat;
                import java.util.*;
                import java.util.concurrent.TimeUnit;
                import java.util.function.*;
                import java.util.stream.*;

                public final class %s {
                    static final boolean YES = Boolean.parseBoolean("true");
                    static final int FIVE = Integer.parseInt("5");
                    static final Locale ROOT = Locale.ROOT;
                """.formatted(name) + members + "}\n";
    }

    private static String marked(String expression) {
        return "\"" + OPEN + "\" + (" + expression + ") + \"" + CLOSE + "\"";
    }

    private String statements() {
        String variable = hiding();
        String first = "String " + variable + " = " + text(1) + ";";
        StringBuilder body = new StringBuilder(first);
        for (int i = random.nextInt(3); i >= 0; i--) {
            body.append(' ').append(statement(variable, 2));
        }
        return body.append(" return ").append(marked(random.nextBoolean() ? variable : variable + " + " + text(1)))
                .append(';').toString();
    }

    private String statement(String variable, int depth) {
        String pattern = pick(STATEMENTS);
        if (depth <= 0 && pattern.contains("{S}")) {
            pattern = "{X} += {A};";
        }
        return expand(pattern, variable, depth);
    }

    private String text(int depth) {
        if (depth <= 0 || random.nextInt(8) == 0) {
            return leaf();
        }
        return expand(pick(EXPRESSIONS), "", depth);
    }

    /** Chooses a pattern, a vague one now and then only. */
    private String pick(List<String> patterns) {
        String pattern = patterns.get(random.nextInt(patterns.size()));
        while (pattern.startsWith("~ ") && random.nextInt(4) > 0) {
            pattern = patterns.get(random.nextInt(patterns.size()));
        }
        return pattern;
    }

    private String leaf() {
        int kind = random.nextInt(6);
        if (kind == 0 && !readable.isEmpty()) {
            return readable.get(random.nextInt(readable.size()));
        }
        if (kind == 1 && !constants.isEmpty()) {
            String constant = constants.get(random.nextInt(constants.size()));
            vague |= vagueConstants.contains(constant);
            return hidden.contains(constant) || random.nextInt(3) == 0 ? type + "." + constant : constant;
        }
        return kind == 2 ? word() : literal();
    }

    /** Fills the places of a pattern; what it needs of members is added to the class. */
    private String expand(String pattern, String variable, int depth) {
        vague |= pattern.startsWith("~ ");
        String[] parts = (pattern.startsWith("~ ") ? pattern.substring(2) : pattern).split(" ## ", 2);
        Map<String, String> filled = new HashMap<>();
        filled.put("X", variable);
        if (parts.length > 1) {
            List<String> locals = readable;
            readable = new ArrayList<>();
            String member = fill(parts[1], filled, depth);
            readable = locals;
            members.append("    ").append(member).append('\n');
            if (parts[0].equals("{V}") || parts[0].equals("{O}.{V}")) {
                constants.add(filled.get("V"));
                if (vague) {
                    vagueConstants.add(filled.get("V"));
                }
            }
        }
        String text = fill(parts[0], filled, depth);
        if (filled.containsKey("F")) {
            readable.add(filled.get("F"));
        }
        return text;
    }

    private String fill(String pattern, Map<String, String> filled, int depth) {
        Matcher places = PLACE.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            String part = part(places.group(1), filled, depth);
            places.appendReplacement(text, Matcher.quoteReplacement(part));
        }
        return places.appendTail(text).toString();
    }

    private String part(String place, Map<String, String> filled, int depth) {
        return switch (place) {
            case "A", "B", "D" -> once(place, filled, () -> text(depth - 1));
            case "V", "W" -> once(place, filled, () -> "v" + names++);
            case "T", "U" -> once(place, filled, () -> "T" + names++);
            case "Z", "F" -> once(place, filled, this::hiding);
            case "O" -> type;
            case "L" -> literal();
            case "P" -> word();
            case "C" -> "'" + CHARACTERS[random.nextInt(CHARACTERS.length)] + "'";
            case "N" -> String.valueOf(random.nextInt(10));
            case "K" -> String.valueOf(random.nextInt(3));
            case "Y" -> CONDITIONS[random.nextInt(CONDITIONS.length)];
            case "G" -> "{ return \"" + OPEN + "\" + (";
            case "H" -> ") + \"" + CLOSE + "\"; }";
            case "S" -> nested(filled.get("X"), depth);
            default -> filled.get(place);
        };
    }

    private static String once(String place, Map<String, String> filled, Supplier<String> making) {
        String known = filled.get(place);
        if (known == null) {
            known = making.get();
            filled.put(place, known);
        }
        return known;
    }

    private String nested(String variable, int depth) {
        List<String> outside = readable;
        readable = new ArrayList<>(outside);
        String inner = statement(variable, depth - 1);
        readable = outside;
        return inner;
    }

    /** Returns a name for something local: often that of a constant, which it hides from there on. */
    private String hiding() {
        String name = "l" + names++;
        if (!constants.isEmpty() && random.nextInt(3) == 0) {
            String constant = constants.get(random.nextInt(constants.size()));
            name = hidden.contains(constant) ? name : constant;
        }
        hidden.add(name);
        return name;
    }

    private String word() {
        return '"' + WORDS[random.nextInt(WORDS.length)] + '"';
    }

    private String literal() {
        if (random.nextInt(8) == 0) {
            return block();
        }
        StringBuilder text = new StringBuilder("\"");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(random.nextInt(2) == 0 ? PIECES[random.nextInt(PIECES.length)]
                    : String.valueOf((char) ('a' + random.nextInt(26))));
        }
        return text.append('"').toString();
    }

    private String block() {
        StringBuilder text = new StringBuilder("\"\"\"" + (random.nextBoolean() ? "  \n" : "\n"));
        String margin = " ".repeat(random.nextInt(3) * 4);
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(margin).append(" ".repeat(random.nextInt(3)));
            for (int j = random.nextInt(3); j >= 0; j--) {
                text.append(random.nextInt(3) == 0 ? PIECES[random.nextInt(PIECES.length)] : "it's \"it\"");
            }
            text.append(List.of("\n", "  \n", "\\\n", "\\s\n", "\t\n", "\n\n").get(random.nextInt(6)));
        }
        return text.append(margin).append("\"\"\"").toString();
    }
}
