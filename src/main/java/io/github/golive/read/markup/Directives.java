package io.github.golive.read.markup;

import io.github.golive.value.Value;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the directives of template languages: assignments, calls of macros and what they are given. */
final class Directives {

    /** They only look, fetch other templates, or mark a part of the page. */
    private static final Set<String> SILENT = Set.of(
            "if", "elseif", "elif", "else", "switch", "case", "default", "unless", "extends", "from",
            "parse", "block", "endif", "end", "setting", "ftl", "stop", "attempt", "recover", "compress", "escape",
            "noescape", "noparse", "autoesc", "noautoesc", "outputformat", "trans", "raw", "verbatim", "autoescape",
            "filter", "debug", "log", "then", "catch", "key", "snippet", "nested", "sep");
    /** They fetch other templates, and may hand something over. */
    private static final Set<String> INCLUDES = Set.of("include", "import", "embed");
    private static final Pattern WITH = Pattern.compile("\\swith\\s");
    private static final Set<String> ASSIGNMENTS = Set.of("assign", "global", "local", "set", "define", "const");
    private static final Set<String> DECLARATIONS = Set.of("param", "macro", "function", "with");
    private static final Set<String> LOOPS = Set.of("for", "foreach", "each", "list", "return");

    private final Page page;

    Directives(Page page) {
        this.page = page;
    }

    /** Returns the name that a directive gives to the text behind it; null when it gives none. */
    String captured(Island island) {
        Value code = code(island);
        String word = word(code.text(), start(code.text()));
        if (!ASSIGNMENTS.contains(word) || code.text().indexOf('=') >= 0 || isClosing(island)) {
            return null;
        }
        List<Token> tokens = new Lexer(code, island.notation()).tokens();
        for (int i = 0; i < tokens.size() - 1; i++) {
            if (tokens.get(i).kind() == Token.Kind.NAME && !tokens.get(i).text().endsWith(word)) {
                return tokens.get(i).text().replace("$", "");
            }
        }
        return null;
    }

    /** Tells whether the directive ends another one. */
    boolean isClosing(Island island) {
        String text = code(island).text();
        return text.startsWith("/") || text.strip().startsWith("end");
    }

    void read(Island island) {
        Value code = code(island);
        String text = code.text();
        int start = start(text);
        String word = word(text, start);
        int rest = start + word.length();
        if (INCLUDES.contains(word)) {
            handedOver(island, code, rest);
            return;
        }
        if (text.startsWith("/") || word.isEmpty() || SILENT.contains(word) || word.startsWith("end")
                || rest >= text.length()) {
            return;
        }
        if (island.notation() == Notation.HANDLEBARS) {
            new Handlebars(page, code.slice(start)).evaluate().forEach(page::passed);
            return;
        }
        if (word.equals("html")) {
            new Expressions(page, code.slice(rest), island.notation()).evaluate().forEach(page::passed);
            return;
        }
        boolean declares = ASSIGNMENTS.contains(word) || DECLARATIONS.contains(word);
        Value arguments = code.slice(declares || LOOPS.contains(word) ? rest : start).strip();
        if (island.notation() == Notation.VELOCITY && declares) {
            arguments = inParentheses(arguments);
        }
        if (!arguments.isEmpty()) {
            new Expressions(page, arguments, island.notation()).assignments(declares ? "" : word, declares);
        }
    }

    /** Reads what an included template is given: {@code {% include "x" with {"key": "value"} %}}. */
    private void handedOver(Island island, Value code, int from) {
        Matcher with = WITH.matcher(code.text());
        if (island.notation() != Notation.HANDLEBARS && with.find(from)) {
            new Expressions(page, code.slice(with.end()), island.notation()).evaluate().forEach(page::passed);
        }
    }

    private static Value inParentheses(Value arguments) {
        int end = arguments.length() - 1;
        return end > 1 && arguments.text().charAt(0) == '(' ? arguments.slice(1, end) : arguments;
    }

    private Value code(Island island) {
        return island.from() < island.to() ? page.text(island.from(), island.to()) : Value.empty();
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start)) && text.charAt(start) != '/') {
            start++;
        }
        return start;
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return text.substring(start, end);
    }
}
