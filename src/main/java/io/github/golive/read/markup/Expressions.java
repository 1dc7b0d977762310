package io.github.golive.read.markup;

import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Evaluates an expression of any template language as far as its literals go.
 *
 * <p>The languages differ in little that matters here: strings, names, calls, conditions and fallbacks look alike. What
 * is unknown gives a hole; what is only compared gives nothing; what is given to a function, to a named argument or to
 * an entry of a map on the way is reported at once.
 */
final class Expressions {

    private static final int MAX_DEPTH = 60;
    private static final int MAX_OPTIONS = 8;
    private static final Set<String> COMPARISONS = Set.of(
            "==", "!=", "===", "!==", "<", ">", "<=", ">=", "=~", "eq", "ne", "lt", "gt", "le", "ge", "lte", "gte",
            "in",
            "is", "matches", "instanceof", "neq", "contains", "equals");
    private static final Set<String> PREFIXES = Set.of("!", "not", "empty", "-", "typeof", "new", "await", "void", "#");

    private final Page page;
    private final Value code;
    private final Notation notation;
    private final Lexer lexer;
    private final List<Token> tokens;
    private final Deque<String> owners = new ArrayDeque<>();
    private int at;
    private int depth;

    Expressions(Page page, Value code, Notation notation) {
        this(page, code, notation, 0);
    }

    private Expressions(Page page, Value code, Notation notation, int depth) {
        this.page = page;
        this.code = code;
        this.notation = notation;
        this.lexer = new Lexer(code, notation);
        this.tokens = lexer.tokens();
        this.depth = depth;
    }

    /** Evaluates an expression of Thymeleaf that lies {@code depth} expressions deep. */
    static List<Value> ofThymeleaf(Page page, Value code, int depth) {
        return new Expressions(page, code, Notation.THYMELEAF, depth).evaluate();
    }

    /** Evaluates what stands in <code>${…}</code> and lies {@code depth} expressions deep. */
    static List<Value> nested(Page page, Value code, int depth) {
        return new Expressions(page, code, Notation.EXPRESSION_LANGUAGE, depth).evaluate();
    }

    /** Returns what the expression can give; a hole where that is not known. */
    List<Value> evaluate() {
        List<Value> result = depth > MAX_DEPTH ? List.of() : expression();
        if (!atEnd()) {
            assignments(false);
            return List.of();
        }
        return result;
    }

    /** Tells whether everything has been read as one expression. */
    boolean atEnd() {
        return peek().kind() == Token.Kind.END || peek().is(";") && at == tokens.size() - 2;
    }

    /**
     * Reads a list of <code>name = value</code>, with anything between them, up to the end: what a directive
     * assigns, or the arguments of a macro.
     *
     * @param lasting whether the names are known to the rest of the page
     */
    void assignments(boolean lasting) {
        assignments("", lasting);
    }

    /**
     * Reads a list like {@link #assignments(boolean)}.
     *
     * @param owner what the names belong to; empty when that is nothing
     */
    void assignments(String owner, boolean lasting) {
        if (!owner.isEmpty()) {
            owners.addLast(owner);
        }
        while (peek().kind() != Token.Kind.END) {
            int before = at;
            Token name = peek();
            Token sign = ahead(1);
            if (isKey(name) && (sign.is("=") || sign.is(":") || sign.is("=>"))) {
                at += 2;
                String spelled = spelling(name);
                List<Value> values = given(spelled);
                if (lasting) {
                    page.assign(spelled, values);
                }
            } else {
                expression().forEach(page::passed);
            }
            if (at == before) {
                at++;
            }
        }
    }

    /** Reads the expression that is given to {@code name} and reports what it gives. */
    private List<Value> given(String name) {
        List<String> around = List.copyOf(owners);
        owners.addLast(name);
        List<Value> values = expression();
        owners.removeLast();
        if (!AttributeNames.isCaption(name)) {
            values.forEach(value -> page.given(name, around, value));
        }
        return values;
    }

    private List<Value> expression() {
        if (++depth > MAX_DEPTH) {
            at = tokens.size() - 1;
        }
        List<Value> result = conditional();
        depth--;
        return result;
    }

    private List<Value> conditional() {
        int start = at;
        List<Value> first = alternatives();
        if (notation != Notation.FREEMARKER && accept("?")) {
            List<Value> yes = peek().is(":") ? first : expression();
            return accept(":") ? either(yes, expression()) : yes;
        }
        if (peek().isName("if") && notation == Notation.JINJA) {
            at++;
            alternatives();
            return peek().isName("else") && next() ? either(first, expression()) : first;
        }
        if (peek().is("=>") || peek().is("->")) {
            at++;
            expression();
            return unknown(start);
        }
        if (peek().is("=") && at == start + 1 && tokens.get(start).kind() == Token.Kind.NAME) {
            at++;
            String name = bare(tokens.get(start).text());
            List<Value> values = given(name);
            page.assign(name, values);
            return values;
        }
        return first;
    }

    private List<Value> alternatives() {
        List<Value> result = comparison();
        while (true) {
            if (accept("||") || accept("?:") || notation != Notation.FREEMARKER && accept("??") || acceptName("or")) {
                result = either(result, comparison());
            } else if (accept("&&") || acceptName("and")) {
                result = comparison();
            } else {
                return result;
            }
        }
    }

    private List<Value> comparison() {
        int start = at;
        List<Value> result = sum();
        while (COMPARISONS.contains(peek().text()) && peek().kind() != Token.Kind.STRING) {
            at++;
            acceptName("not");
            sum();
            result = unknown(start);
        }
        return result;
    }

    private List<Value> sum() {
        int start = at;
        List<List<Value>> parts = new ArrayList<>();
        parts.add(postfix());
        boolean known = true;
        while (true) {
            if (accept("+") || notation == Notation.JINJA && accept("~")) {
                parts.add(postfix());
            } else if (accept("-") || accept("*") || accept("/") || accept("%")) {
                postfix();
                known = false;
            } else {
                return !known ? unknown(start) : parts.size() == 1 ? parts.get(0) : joined(start, parts);
            }
        }
    }

    private List<Value> postfix() {
        int start = at;
        String name = peek().kind() == Token.Kind.NAME ? bare(peek().text()) : "";
        List<Value> result = primary();
        while (at > start) {
            if (accept(".") || accept("?.") || accept("::")) {
                name = bare(peek().text());
                at += peek().kind() == Token.Kind.NAME ? 1 : 0;
                result = peek().is("(") ? result : unknown(start);
            } else if (peek().is("(")) {
                result = call(start, name, result);
            } else if (accept("[")) {
                expression();
                accept("]");
                result = unknown(start);
            } else if (accept("|")) {
                result = filter(start, result);
            } else if (mayDefault() && peek().is("!")) {
                at++;
                result = startsOperand() ? either(result, postfix()) : result;
            } else if (notation == Notation.FREEMARKER && accept("??")) {
                result = unknown(start);
            } else if (notation == Notation.FREEMARKER && peek().is("?") && ahead(1).kind() == Token.Kind.NAME) {
                at++;
                result = filter(start, result);
            } else {
                return result;
            }
        }
        return result;
    }

    /** FreeMarker stands in pages of any name; no other language has an exclamation mark behind a value. */
    private boolean mayDefault() {
        return notation == Notation.FREEMARKER
                || notation == Notation.EXPRESSION_LANGUAGE && ahead(1).kind() == Token.Kind.STRING;
    }

    /** Reads what follows {@code |} or FreeMarker's {@code ?}: a name, perhaps with arguments. */
    private List<Value> filter(int start, List<Value> receiver) {
        if (peek().kind() == Token.Kind.STRING) {
            return either(receiver, primary());
        }
        String name = bare(peek().text());
        at += peek().kind() == Token.Kind.NAME ? 1 : 0;
        if (peek().is("(")) {
            return call(start, name, receiver);
        }
        if (notation == Notation.SCRIPT && accept(":")) {
            alternatives();
        } else if (notation == Notation.JINJA && (accept(":") || peek().kind() == Token.Kind.STRING)) {
            return withArguments(start, name, receiver);
        }
        return Calls.looks(name) ? unknown(start) : receiver;
    }

    /** A filter with arguments and no parentheses: {@code x | default: "y"}, {@code x | default "y"}. */
    private List<Value> withArguments(int start, String name, List<Value> receiver) {
        List<List<Value>> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (accept(","));
        if (Calls.looks(name) || Calls.fallsBack(name)) {
            return called(start, name, receiver, arguments);
        }
        arguments.forEach(values -> values.forEach(page::passed));
        return receiver;
    }

    private List<Value> call(int start, String name, List<Value> receiver) {
        at++;
        List<List<Value>> arguments = new ArrayList<>();
        while (!peek().is(")") && peek().kind() != Token.Kind.END) {
            int before = at;
            if (isKey(peek()) && (ahead(1).is("=") || ahead(1).is(":"))) {
                String key = spelling(peek());
                at += 2;
                owners.addLast(name);
                given(key);
                owners.removeLast();
            } else {
                arguments.add(expression());
            }
            accept(",");
            if (at == before) {
                at++;
            }
        }
        accept(")");
        return called(start, name, receiver, arguments);
    }

    private List<Value> called(int start, String name, List<Value> receiver, List<List<Value>> arguments) {
        int count = arguments.size();
        if (Calls.looks(name)) {
            return unknown(start);
        }
        if (Calls.fallsBack(name) && count > 0) {
            boolean lookup = count == 1 && name.startsWith("get");
            if (count == 2 && Calls.looksUp(name) && arguments.get(0).size() == 1
                    && isName(arguments.get(0).get(0).text())) {
                arguments.get(1).forEach(value -> page.given(arguments.get(0).get(0).text(), List.of(), value));
            }
            return lookup ? unknown(start) : either(receiver, either(unknown(start), arguments.get(count - 1)));
        }
        if (count == 2 && (name.equals("then") || name.equals("string"))) {
            return either(arguments.get(0), arguments.get(1));
        }
        if (Calls.keeps(name)) {
            return count > 0 ? arguments.get(0) : receiver;
        }
        if (count == 2 && arguments.get(0).size() == 1 && isName(arguments.get(0).get(0).text())) {
            String key = arguments.get(0).get(0).text();
            List<String> around = new ArrayList<>(owners);
            around.add(name);
            arguments.get(1).forEach(value -> page.given(key, around, value));
        } else {
            arguments.forEach(values -> values.forEach(page::passed));
        }
        return unknown(start);
    }

    /** Tells whether a call that is given this text first may give what follows to it. */
    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_'
                || c == '.');
    }

    private List<Value> primary() {
        Token token = peek();
        int start = at;
        switch (token.kind()) {
            case STRING -> {
                at++;
                return List.of(lexer.string(token));
            }
            case EXPRESSION -> {
                at++;
                return inner(code.literal(token.start() + 2, token.end() - 1), notation == Notation.THYMELEAF
                        ? Notation.EXPRESSION_LANGUAGE : notation, code.text().charAt(token.start()));
            }
            case LINK -> {
                at++;
                return new ThymeleafLink(page).evaluate(code.literal(token.start() + 2, token.end() - 1), depth);
            }
            case SUBSTITUTION -> {
                at++;
                return substitution(token);
            }
            case NAME -> {
                at++;
                if (PREFIXES.contains(token.text()) && startsOperand()) {
                    postfix();
                    return unknown(start);
                }
                return variable(token);
            }
            case NUMBER -> {
                at++;
                return unknown(start);
            }
            default -> {
                return bracketed(token);
            }
        }
    }

    private List<Value> bracketed(Token token) {
        int start = at;
        if (notation == Notation.JINJA && token.is(".") && ahead(1).kind() == Token.Kind.NAME) {
            at += 2;
            return unknown(start);
        }
        if (accept("(")) {
            List<Value> result = expression();
            while (accept(",")) {
                expression();
            }
            accept(")");
            return result;
        }
        if (accept("[")) {
            return entries("]", start);
        }
        if (accept("{")) {
            return entries("}", start);
        }
        if (PREFIXES.contains(token.text())) {
            at++;
            postfix();
            return unknown(start);
        }
        if (token.is("$") && ahead(1).is("!")) {
            at += 2;
            return primary();
        }
        return unknown(start);
    }

    /** Reads a list or map written out, after its opening bracket. */
    private List<Value> entries(String closing, int start) {
        while (!peek().is(closing) && peek().kind() != Token.Kind.END) {
            int before = at;
            Token key = peek();
            if ((isKey(key) || key.kind() == Token.Kind.STRING) && (ahead(1).is(":") || ahead(1).is("=>"))) {
                at += 2;
                given(spelling(key));
            } else {
                expression().forEach(page::passed);
            }
            accept(",");
            if (at == before) {
                at++;
            }
        }
        accept(closing);
        return unknown(start);
    }

    private List<Value> inner(Value text, Notation innerNotation, char mark) {
        if (text.isEmpty() || mark == '~' && notation == Notation.THYMELEAF) {
            return List.of(Value.hole(code.range()));
        }
        List<Value> result = new Expressions(page, text, innerNotation, depth + 1).evaluate();
        return result.isEmpty() || mark == '#' ? List.of(Value.hole(text.range())) : result;
    }

    private List<Value> substitution(Token token) {
        return Templated.evaluate(page, code.literal(token.start() + 1, token.end() - 1), depth + 1);
    }

    private List<Value> variable(Token token) {
        List<Value> known = page.assigned(bare(token.text()));
        boolean plain = !peek().is(".") && !peek().is("[") && !peek().is("(");
        return plain && !known.isEmpty() ? known : unknown(at - 1);
    }

    /** Returns a hole in the place of an expression; its first token says where it is. */
    private List<Value> unknown(int start) {
        Token first = tokens.get(Math.min(start, tokens.size() - 1));
        return first.start() < first.end() ? List.of(Value.hole(code.range(first.start(), first.end()))) : List.of();
    }

    private List<Value> either(List<Value> one, List<Value> other) {
        List<Value> all = new ArrayList<>(one);
        all.addAll(other);
        return all.size() > MAX_OPTIONS ? all.subList(0, MAX_OPTIONS) : all;
    }

    /** Joins options of all parts, so that each of them is in at least one result. */
    private List<Value> joined(int start, List<List<Value>> parts) {
        List<List<Value>> known = parts.stream().filter(options -> !options.isEmpty()).toList();
        int most = known.stream().mapToInt(List::size).max().orElse(0);
        Range expression = code.range(tokens.get(start).start(), tokens.get(at - 1).end());
        List<Value> all = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int variant = i;
            all.add(Value.join(expression, known.stream()
                    .map(options -> options.get(Math.min(variant, options.size() - 1))).toList()));
        }
        return all;
    }

    private boolean startsOperand() {
        return switch (peek().kind()) {
            case STRING, NAME, NUMBER, EXPRESSION, LINK, SUBSTITUTION -> !peek().isName("as");
            case OPERATOR -> peek().is("(") || peek().is("[") || peek().is("{") || peek().is("$");
            case END -> false;
        };
    }

    private boolean isKey(Token token) {
        return token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.STRING;
    }

    private String spelling(Token token) {
        return token.kind() == Token.Kind.STRING ? lexer.string(token).text() : bare(token.text());
    }

    private static String bare(String name) {
        int start = 0;
        while (start < name.length() && "$#@".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        return name.substring(start);
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token ahead(int count) {
        return tokens.get(Math.min(at + count, tokens.size() - 1));
    }

    private boolean next() {
        at++;
        return true;
    }

    private boolean accept(String operator) {
        return peek().is(operator) && next();
    }

    private boolean acceptName(String name) {
        return peek().isName(name) && next();
    }
}
