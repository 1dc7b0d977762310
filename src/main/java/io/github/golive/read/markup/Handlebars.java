package io.github.golive.read.markup;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What stands between the braces of Handlebars: a helper, what it is given, and named parameters. */
final class Handlebars {

    private static final int MAX_DEPTH = 20;

    private final Page page;
    private final Value code;
    private final Lexer lexer;
    private final List<Token> tokens;
    private int at;

    Handlebars(Page page, Value code) {
        this.page = page;
        this.code = code;
        this.lexer = new Lexer(code, Notation.HANDLEBARS);
        this.tokens = lexer.tokens();
    }

    /** Returns what the expression can give; a hole where that is not known. */
    List<Value> evaluate() {
        if (tokens.stream().anyMatch(token -> token.is("|"))) {
            // the filters of other languages with the same braces
            return new Expressions(page, code, Notation.JINJA).evaluate();
        }
        while (tokens.get(at).kind() == Token.Kind.OPERATOR && !tokens.get(at).is("(")) {
            at++;
        }
        return call(0);
    }

    private List<Value> call(int depth) {
        Token head = tokens.get(at);
        List<Value> literals = new ArrayList<>();
        if (head.kind() == Token.Kind.STRING) {
            at++;
            return List.of(lexer.string(head));
        }
        String name = head.text();
        at += head.kind() == Token.Kind.END ? 0 : 1;
        while (tokens.get(at).kind() != Token.Kind.END && !tokens.get(at).is(")")) {
            Token token = tokens.get(at);
            boolean named = token.kind() == Token.Kind.NAME && tokens.get(at + 1).is("=");
            at += named ? 2 : 0;
            List<Value> values = argument(depth);
            if (named && AttributeNames.isCaption(token.text())) {
                continue;
            }
            if (named) {
                values.forEach(value -> page.given(token.text(), List.of(name), value));
            } else {
                literals.addAll(values);
            }
        }
        at += tokens.get(at).is(")") ? 1 : 0;
        if (Calls.looks(name)) {
            return List.of();
        }
        if (!Calls.fallsBack(name) && !Calls.keeps(name)) {
            literals.forEach(page::passed);
            return List.of();
        }
        return literals;
    }

    private List<Value> argument(int depth) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.STRING) {
            at++;
            return List.of(lexer.string(token));
        }
        at += token.kind() == Token.Kind.END ? 0 : 1;
        if (token.is("(") && depth < MAX_DEPTH) {
            return call(depth + 1);
        }
        return List.of();
    }
}
