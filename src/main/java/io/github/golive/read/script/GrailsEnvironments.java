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

    /** Returns the statements of a file without the blocks within {@code environments} that cannot hold in production. */
    List<Node> withoutOthers(List<Node> statements) {
        List<Node> kept = new ArrayList<>(statements.size());
        for (Node statement : statements) {
            Call call = block(statement);
            kept.add(call != null && call.name().equals("environments") ? filtered(call) : statement);
        }
        return kept;
    }

    /** Returns the call with a closure that a statement is, or null. */
    private static Call block(Node statement) {
        Node node = statement instanceof Return result ? result.value() : statement;
        boolean block = node instanceof Call call && call.target() == null && call.arguments().size() == 1
                && call.arguments().get(0).value() instanceof Lambda;
        return block ? (Call) node : null;
    }

    private Call filtered(Call environments) {
        Lambda body = (Lambda) environments.arguments().get(0).value();
        List<Node> kept = body.body().stream()
                .filter(statement -> {
                    Call environment = block(statement);
                    return environment == null || profiles.canHoldInProduction(List.of(environment.name()));
                })
                .toList();
        Lambda filtered = new Lambda(body.at(), body.parameters(), kept);
        return new Call(environments.at(), null, environments.name(), List.of(new Argument("", filtered)));
    }
}
