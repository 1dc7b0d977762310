package io.github.golive.read.script;

import io.github.golive.policy.Profiles;
import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.Argument;
import io.github.golive.read.code.Node.Call;
import io.github.golive.read.code.Node.Lambda;
import io.github.golive.read.code.Node.Return;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what a Grails or ConfigSlurper configuration says for environments that are not production. */
final class GrailsEnvironments {

    private final Profiles profiles;

    GrailsEnvironments(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * Returns the statements of a file or block without the blocks within {@code environments} that cannot hold in
     * production: the same list when there are none.
     */
    List<Node> withoutOthers(List<Node> statements) {
        List<Node> kept = new ArrayList<>(statements.size());
        boolean changed = false;
        for (Node statement : statements) {
            Call call = block(statement);
            List<Node> body = call == null ? List.of() : body(call);
            List<Node> live = call != null && call.name().equals("environments") ? live(body) : withoutOthers(body);
            kept.add(live == body ? statement : with(call, live));
            changed |= live != body;
        }
        return changed ? kept : statements;
    }

    private static List<Node> body(Call block) {
        return ((Lambda) block.arguments().get(0).value()).body();
    }

    /** Returns the call with a closure that a statement is, or null. */
    private static Call block(Node statement) {
        Node node = statement instanceof Return result ? result.value() : statement;
        boolean block = node instanceof Call call && call.target() == null && call.arguments().size() == 1
                && call.arguments().get(0).value() instanceof Lambda;
        return block ? (Call) node : null;
    }

    private List<Node> live(List<Node> environments) {
        List<Node> live = environments.stream()
                .filter(statement -> {
                    Call environment = block(statement);
                    return environment == null || profiles.canHoldInProduction(List.of(environment.name()));
                })
                .toList();
        return live.size() == environments.size() ? environments : live;
    }

    private static Call with(Call block, List<Node> body) {
        Lambda old = (Lambda) block.arguments().get(0).value();
        Lambda lambda = new Lambda(old.at(), old.parameters(), body);
        return new Call(block.at(), null, block.name(), List.of(new Argument("", lambda)));
    }
}
