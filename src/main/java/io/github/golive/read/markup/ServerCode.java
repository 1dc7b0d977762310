package io.github.golive.read.markup;

import io.github.golive.read.Language;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the pieces of code that a page runs on the server together to one program, so that names declared in one piece
 * are known in the next and statements that go around markup are whole.
 */
final class ServerCode {

    private static final String[] WRITES = {"out.print", "out.write", "out.append", "out <<", "out<<", "getWriter("};

    private final Page page;
    private final List<Value> declarations = new ArrayList<>();
    private final List<Value> statements = new ArrayList<>();
    private final List<Value> writing = new ArrayList<>();
    private Notation notation = Notation.JAVA;

    ServerCode(Page page) {
        this.page = page;
    }

    /** Adds a piece of code and remembers the literals that it assigns. */
    void add(Value code, Notation language, boolean declaration) {
        if (code.isEmpty()) {
            return;
        }
        notation = language;
        remember(code, language);
        if (declaration) {
            declarations.add(code);
        } else if (writes(code.text())) {
            writing.add(code);
        } else {
            statements.add(code);
        }
    }

    private static boolean writes(String code) {
        for (String call : WRITES) {
            if (code.contains(call)) {
                return true;
            }
        }
        return false;
    }

    private void remember(Value code, Notation language) {
        Lexer lexer = new Lexer(code, language);
        List<Token> tokens = lexer.tokens();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            Token after = tokens.get(i + 3);
            boolean ends = after.is(";") || after.is(",") || after.kind() == Token.Kind.END
                    || after.kind() == Token.Kind.NAME;
            if (tokens.get(i).kind() == Token.Kind.NAME && tokens.get(i + 1).is("=")
                    && tokens.get(i + 2).kind() == Token.Kind.STRING && ends) {
                page.assign(tokens.get(i).text(), List.of(lexer.string(tokens.get(i + 2))));
            }
        }
    }

    /** Reads all that has been added. */
    void read() {
        program(declarations, statements, false);
        program(List.of(), writing, true);
    }

    private void program(List<Value> members, List<Value> body, boolean writesToPage) {
        if (members.isEmpty() && body.isEmpty()) {
            return;
        }
        Value first = (members.isEmpty() ? body : members).get(0).slice(0, 1);
        List<Value> parts = new ArrayList<>();
        if (notation == Notation.JAVA) {
            parts.add(Value.decoded("class Page {\n", first));
            add(parts, members, first);
            parts.add(Value.decoded("void service() throws Exception {\n", first));
            add(parts, body, first);
            parts.add(Value.decoded("}\n}\n", first));
        } else {
            add(parts, members, first);
            add(parts, body, first);
        }
        Language language = switch (notation) {
            case JAVA -> Language.JAVA;
            case GROOVY -> Language.GROOVY;
            default -> Language.SCRIPT;
        };
        page.readServerCode(language, Value.concat(parts), writesToPage);
    }

    private static void add(List<Value> parts, List<Value> pieces, Value first) {
        for (Value piece : pieces) {
            parts.add(piece);
            parts.add(Value.decoded("\n", first));
        }
    }
}
