package io.github.golive.read.code;

import io.github.golive.read.Document;
import io.github.golive.read.Sightings;
import java.util.List;
import java.util.Optional;

/**
 * Works out which texts a piece of source code uses, and what for: folds strings, resolves names, follows values from
 * where they are written to where they are used, and leaves out what is only looked at.
 */
public final class Interpreter {

    private Interpreter() {
    }

    /**
     * Reports every value that the code uses.
     *
     * @param nodes the file's declarations and statements in the order of the source
     * @param document that they were read from
     * @param out told only after all has been worked out
     */
    public static void read(List<? extends Node> nodes, Document document, Sightings out) {
        Optional<Ledger> ledger;
        String why = "code that is nested too deeply to be followed";
        try {
            ledger = BigStack.call(() -> new Evaluation(document, out).file(nodes));
        } catch (RuntimeException failure) { // a fault of ours must not hide the literals
            ledger = Optional.empty();
            why = "following its values failed with " + failure.getClass().getSimpleName();
        }
        if (ledger.isPresent()) {
            ledger.get().report();
        } else if (!document.text().isEmpty()) {
            Literals.report(nodes, out);
            out.incomplete(document.text().range(), why);
        }
    }
}
