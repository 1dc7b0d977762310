package io.github.golive.read.script;

import io.github.golive.finding.Range;
import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Call;
import io.github.golive.read.code.Node.Expression;
import io.github.golive.read.code.Node.Literal;
import io.github.golive.read.code.Node.Member;
import io.github.golive.read.code.Node.Name;
import io.github.golive.read.code.Node.Unknown;
import io.github.golive.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What the parsers of all languages share: a place among the tokens that never leaves the bracket it is in, and limits.
 *
 * <p>Every loop moves on by at least one token, and what is in a bracket is left behind when its parser is done with
 * it, so damage in the source costs the statement or the bracket that it is in.
 */
abstract class Parser {

    /** Enough for any code that people or bundlers write, and little enough for the smallest stacks in use. */
    static final int MAX_DEPTH = 500;

    final Tokens tokens;
    final Literals literals;
    final Dialect dialect;
    private final Value text;
    private final List<ScriptReader.Limit> limits;
    /** The next token. */
    int at;
    /** The token before which the innermost bracket ends. */
    int end;
    private int depth;
    private boolean limitTold;

    Parser(Tokens tokens, Value text, Dialect dialect, List<ScriptReader.Limit> limits) {
        this.tokens = tokens;
        this.text = text;
        this.dialect = dialect;
        this.limits = limits;
        this.literals = new Literals(tokens, text, dialect);
        this.end = tokens.size();
    }

    abstract Expression expression();

    /** Adds the next statement, or the several that it is short for. */
    abstract void statement(List<Node> into);

    /** Returns all statements up to the end of the bracket. */
    final List<Node> statements() {
        List<Node> into = new ArrayList<>();
        while (at < end) {
            step(into);
        }
        return into;
    }

    /** Adds one statement, or what cannot be one, and moves on in any case. */
    final void step(List<Node> into) {
        int first = at;
        if (!enter()) {
            into.add(flat());
            return;
        }
        statement(into);
        depth--;
        if (at == first) {
            at++;
        }
    }

    // ---- where we are

    final TokenKind kind() {
        return at < end ? tokens.kind(at) : TokenKind.END;
    }

    final TokenKind kind(int token) {
        return token < end ? tokens.kind(token) : TokenKind.END;
    }

    final boolean is(String symbolOrName) {
        return at < end && tokens.is(at, symbolOrName);
    }

    final boolean is(int token, String symbolOrName) {
        return token < end && tokens.is(token, symbolOrName);
    }

    final boolean isAny(String... symbolsOrNames) {
        for (String one : symbolsOrNames) {
            if (is(one)) {
                return true;
            }
        }
        return false;
    }

    final boolean isName() {
        return kind() == TokenKind.NAME;
    }

    final boolean isName(int token) {
        return kind(token) == TokenKind.NAME;
    }

    final boolean isString(int token) {
        return kind(token) == TokenKind.STRING || kind(token) == TokenKind.TEMPLATE_START;
    }

    final boolean newline() {
        return at >= end || tokens.newlineBefore(at);
    }

    final boolean accept(String symbolOrName) {
        if (is(symbolOrName)) {
            at++;
            return true;
        }
        return false;
    }

    /** Returns the name that stands here and goes on, without quotes around it; an empty name if there is none. */
    final String name() {
        return isName() ? nameOf(at++) : "";
    }

    final String nameOf(int token) {
        String name = tokens.text(token);
        if (name.indexOf('\\') >= 0) {
            return Escapes.SCRIPT.decode(literals.slice(token), false).text();
        }
        return name.startsWith("`") && name.length() > 1 ? name.substring(1, name.length() - 1) : name;
    }

    // ---- brackets

    /** Returns the token that closes an opener, as far as the bracket around it reaches. */
    final int closer(int opener) {
        int closer = tokens.partner(opener);
        return closer < 0 ? opener + 1 : Math.min(closer, end);
    }

    /** Returns the token after a bracket. */
    final int after(int opener) {
        int closer = closer(opener);
        return closer < end && closes(opener, closer) ? closer + 1 : closer;
    }

    private boolean closes(int opener, int closer) {
        return switch (tokens.kind(opener)) {
            case SYMBOL -> tokens.isSymbol(opener, '(') ? tokens.isSymbol(closer, ')')
                    : tokens.isSymbol(opener, '[') ? tokens.isSymbol(closer, ']') : tokens.isSymbol(closer, '}');
            case TEMPLATE_START -> tokens.kind(closer) == TokenKind.TEMPLATE_END;
            case HOLE_START -> tokens.kind(closer) == TokenKind.HOLE_END;
            default -> tokens.kind(closer) == TokenKind.TAG_END;
        };
    }

    /** Goes into the bracket that opens here and returns where the one around it ends; {@link #leave} comes back. */
    final int open() {
        int outer = end;
        end = closer(at);
        at++;
        return outer;
    }

    /** Goes on after a bracket. */
    final void leave(int opener, int outer) {
        end = outer;
        at = after(opener);
    }

    /** Goes on after the bracket that opens here, without looking into it. */
    final void skipGroup() {
        at = after(at);
    }

    // ---- limits

    /** Goes one level deeper; false where that is too deep. Each success is paid back with {@link #exit}. */
    final boolean enter() {
        if (depth >= MAX_DEPTH) {
            return false;
        }
        depth++;
        return true;
    }

    final void exit() {
        depth--;
    }

    /** Returns the literals from here to the end of the bracket, without what is around them. */
    final Expression flat() {
        int first = at;
        List<Expression> parts = new ArrayList<>();
        Deque<String> templates = new ArrayDeque<>();
        for (; at < end; at++) {
            if (kind() == TokenKind.TEMPLATE_START) {
                templates.push(literals.delimiter(at));
            } else if (kind() == TokenKind.TEMPLATE_END) {
                templates.poll();
            }
            Literal literal = kind() == TokenKind.CHUNK && !templates.isEmpty()
                    ? literals.chunk(at, templates.peek(), false)
                    : literals.at(at);
            if (literal != null) {
                parts.add(literal);
            }
        }
        if (!limitTold) {
            limitTold = true;
            limits.add(new ScriptReader.Limit(range(first), "more than " + MAX_DEPTH + " nested expressions"));
        }
        return new Unknown(range(first), parts);
    }

    // ---- nodes

    /** Returns where the tokens from {@code first} to here stand in the file. */
    final Range range(int first) {
        return range(first, at);
    }

    final Range range(int first, int last) {
        return offsets(tokens.start(first), last > first ? tokens.end(last - 1) : tokens.end(first));
    }

    final Range offsets(int start, int stop) {
        if (start < stop) {
            return text.range(start, stop);
        }
        if (text.isEmpty()) {
            return new Range(0, 0);
        }
        Range near = start < text.length() ? text.range(start, start + 1) : text.range(start - 1, start);
        return start < text.length() ? new Range(near.start(), near.start()) : new Range(near.end(), near.end());
    }

    final Unknown unknown(int first, Expression... parts) {
        return new Unknown(range(first), List.of(parts));
    }

    /** Returns a name as a key: an unquoted literal. */
    final Literal bare(int token) {
        return new Literal(range(token, token + 1), literals.slice(token), false);
    }

    /** Returns a call of whatever is called. */
    final Call call(int first, Expression callee, List<Argument> arguments) {
        if (callee instanceof Name name) {
            return new Call(range(first), null, name.id(), arguments);
        }
        if (callee instanceof Member member) {
            return new Call(range(first), member.target(), member.name(), arguments);
        }
        return new Call(range(first), callee, "", arguments);
    }
}
