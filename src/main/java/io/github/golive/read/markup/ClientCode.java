package io.github.golive.read.markup;

import io.github.golive.read.Language;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the pieces of script of one page together to one program: its scripts, its handlers and the expressions that
 * its attributes are bound to. A name declared in one piece is known in the others, as it is in the browser.
 */
final class ClientCode {

    private final Page page;
    private final List<Value> program = new ArrayList<>();

    ClientCode(Page page) {
        this.page = page;
    }

    /** Adds a script whose names all others know. */
    void script(Value code) {
        add("\n", code, "\n;");
    }

    /** Adds a script with names of its own. */
    void module(Value code) {
        add("\n{", code, "\n}\n");
    }

    /** Adds statements of an attribute. */
    void handler(Value code) {
        add("\n(function () {", code, "\n});");
    }

    /** Adds an expression that gives an attribute of an element its value. */
    void expression(String element, String attribute, Value code) {
        add("\n({" + quoted(element) + ": {" + quoted(attribute) + ": (", code, "\n)}});");
    }

    /** Adds the inside of an object that gives an attribute of an element its value. */
    void entries(String element, String attribute, Value code) {
        add("\n({" + quoted(element) + ": {" + quoted(attribute) + ": {", code, "\n}}});");
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "").replace("\"", "").replace("\n", "") + '"';
    }

    private void add(String before, Value code, String after) {
        if (code.isEmpty()) {
            return;
        }
        Value first = code.slice(0, 1);
        Value piece = Value.concat(List.of(Value.decoded(before, first), code, Value.decoded(after, first)));
        if (isWhole(code.text())) {
            program.add(piece);
        } else {
            // what is not closed here would take in all that follows
            page.read(Language.SCRIPT, piece);
        }
    }

    private static boolean isWhole(String code) {
        ScriptState state = new ScriptState();
        state.follow(code);
        return state.isWhole();
    }

    /** Reads all that has been added. */
    void read() {
        if (!program.isEmpty()) {
            page.read(Language.SCRIPT, Value.concat(program));
        }
    }
}
