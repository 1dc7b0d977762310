package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.policy.Profiles;
import io.github.golive.read.Document;
import io.github.golive.read.Sightings;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The interpretation of one file: its declarations, and what has been worked out so far. */
final class Evaluation {

    final Document document;
    final Profiles profiles;
    final Ledger ledger;
    final Statements statements = new Statements(this);
    final Expressions expressions = new Expressions(this);
    final Aggregates aggregates = new Aggregates(this);
    final Members members = new Members(this);
    final Stores stores = new Stores(this);
    final Fields fields = new Fields(this);
    final Functions functions = new Functions(this);
    final Callers callers = new Callers();
    final Annotations annotations = new Annotations(this);

    final Calls calls = new Calls(this);
    final Arguments arguments = new Arguments(this);
    final OwnCalls ownCalls = new OwnCalls(this);
    final Creations creations = new Creations(this);
    final TextCalls texts = new TextCalls(this);
    final UrlCalls urls = new UrlCalls(this);
    final CollectionCalls collections = new CollectionCalls(this);
    final Fallbacks fallbacks = new Fallbacks(this);
    final Views views = new Views(this);
    final CallUses callUses = new CallUses(this);
    final ScriptCalls scripts;

    private final Map<Object, Definition> definitions = new IdentityHashMap<>();
    private final Map<Object, Symbols.TypeSymbol> anonymous = new IdentityHashMap<>();
    private final Map<Node.Call, Range> chains = new IdentityHashMap<>();
    private final Set<Node.Lambda> lambdas = Collections.newSetFromMap(new IdentityHashMap<>());
    private long visited;
    private long followed;
    private int round;
    private int replays;

    /** @param out asked what may matter; told nothing */
    Evaluation(Document document, Sightings out) {
        this.document = document;
        this.ledger = new Ledger(out);
        this.profiles = new Profiles(document.settings());
        this.scripts = new ScriptCalls(this);
    }

    Ledger file(List<? extends Node> nodes) {
        Symbols.Scope scope = new Symbols.Scope(null, null);
        Assignments.declare(nodes, scope, null);
        Assignments.collect(nodes, scope);
        for (round = 0; round < Limits.ROUNDS; round++) {
            ledger.clear();
            forget();
            Frame frame = Frame.ofFile(scope);
            for (Node node : nodes) {
                statements.run(node, frame);
            }
            frame.returns.forEach(value -> pass(value, frame));
            if (!callers.nextRound()) {
                break;
            }
        }
        return ledger;
    }

    /** Forgets values that may be known better in the next round. */
    private void forget() {
        fields.forget();
        functions.forget();
    }

    /** Counts a node that is visited. */
    void step(Frame frame) {
        if (frame.effects && replays == 0) {
            visited += round == 0 ? 1 : 0;
        } else {
            followed++;
        }
    }

    /** Tells whether calls are still followed: what that takes is bound to the size of the file. */
    boolean mayFollow() {
        boolean may = followed < Limits.FOLLOWED + Limits.FOLLOWED_FACTOR * visited;
        if (!may) {
            ledger.cutShort();
        }
        return may;
    }

    /** Runs a body once more, for the arguments of a call. */
    void replay(Runnable body) {
        replays++;
        body.run();
        replays--;
    }

    /** Tells whether a function without a name is not being followed already; if so, it is from now on. */
    boolean enter(Node.Lambda lambda) {
        return lambdas.add(lambda);
    }

    void leave(Node.Lambda lambda) {
        lambdas.remove(lambda);
    }

    /** Returns the one definition that belongs to a node. */
    Definition definition(Object node, String name) {
        return definitions.computeIfAbsent(node, key -> new Definition(name, source(key)));
    }

    private static Node.Expression source(Object node) {
        return node instanceof Node.Declare declare ? declare.value()
                : node instanceof Node.Assign assign && assign.operator().equals("=") ? assign.value()
                : node instanceof Node.Entry entry ? entry.value()
                : node instanceof Node.Argument argument ? argument.value() : null;
    }

    /** Returns the type of an anonymous class, with its members declared; what it captures differs by scope. */
    Symbols.TypeSymbol anonymous(Node.New node, Symbols.Scope scope) {
        Symbols.TypeSymbol known = anonymous.get(node);
        if (known != null && known.scope.outer == scope) {
            return known;
        }
        String parent = simpleName(node.type());
        Symbols.TypeSymbol type = new Symbols.TypeSymbol("", node, List.of(), List.of(parent), node.body(), scope);
        Assignments.members(type);
        Assignments.collect(node.body(), type.scope);
        anonymous.put(node, type);
        return type;
    }

    /** Returns the whole chain of calls in which something is built step by step, for a call within it. */
    Range chainAt(Node.Call call) {
        Range whole = chains.getOrDefault(call, call.at());
        if (call.target() instanceof Node.Call before && Vocabulary.isBuilding(call.name())) {
            chains.put(before, whole);
        }
        return whole;
    }

    static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Interprets the members of a type where it is declared. */
    void type(Symbols.TypeSymbol type, List<Node.Annotation> notes, Frame outer) {
        Frame owned = outer.owned(type.name);
        Frame frame = owned.type(type);
        if (!annotations.canGoLive(notes, frame)) {
            return;
        }
        annotations.see(notes, "", frame);
        type.prefix = annotations.prefix(notes, outer.self, type.name, frame);
        for (Node.Declare component : type.components) {
            field(component, frame);
        }
        for (Node member : type.members) {
            statements.run(member, frame);
        }
    }

    /** Interprets the initialiser of a field. */
    void field(Node.Declare node, Frame frame) {
        if (!annotations.canGoLive(node.annotations(), frame)) {
            return;
        }
        String name = frame.self == null ? node.name() : frame.self.path(node.name());
        annotations.see(node.annotations(), name, frame);
        Symbols.Symbol symbol = frame.scope.value(node.name());
        if (node.value() == null || !(symbol instanceof Symbols.Field field)) {
            return;
        }
        Result value = expressions.evaluate(node.value(), frame.owned(node.type(), node.name()).surrounded());
        give(value, field.definition, name, frame);
    }

    /** The value goes into a definition: it is given to that name if the definition turns out to be used. */
    void give(Result value, Definition definition, String name, Frame frame) {
        if (!frame.effects) {
            return;
        }
        noteDestinations(value, frame);
        if (Vocabulary.isNamespaceName(name) || isProse(value, name)) {
            value.eachOrigin(from -> from.flowTo(definition));
        } else {
            ledger.flow(value, definition, given(name, frame.owners, frame.destinations));
        }
    }

    /** The value is given to a name. */
    void give(Result value, String name, List<String> owners, Frame frame) {
        if (Vocabulary.isNamespaceName(name)) {
            look(value, frame);
        } else if (frame.effects) {
            noteDestinations(value, frame);
            if (isProse(value, name)) {
                ledger.look(value);
            } else {
                ledger.use(value, given(name, owners, frame.destinations));
            }
        }
    }

    /** Tells whether a sentence is given to something that holds documentation. */
    private static boolean isProse(Result value, String name) {
        return Vocabulary.isProseName(name) && value.shape == Result.Shape.PLAIN && value.rest.isEmpty()
                && value.texts.stream().allMatch(text -> text.text().strip().indexOf(' ') > 0);
    }

    static Supplier<Use> given(String name, List<String> owners, Destinations destinations) {
        if (Vocabulary.isAuthorization(name)) {
            return () -> destinations.header("Authorization");
        }
        if (name.equals("bearer") && !owners.isEmpty() && owners.get(owners.size() - 1).equals("auth")) {
            return destinations::bearer;
        }
        Use use = new Use.Given(name, owners);
        return () -> use;
    }

    void pass(Result value, Frame frame) {
        if (frame.effects) {
            noteDestinations(value, frame);
            ledger.pass(value);
        }
    }

    /** The value is used, in a way that no name tells, if the definition turns out to be. */
    void passInto(Result value, Definition definition, Frame frame) {
        if (frame.effects) {
            ledger.flow(value, definition, Use.Passed::new);
        }
    }

    /** Returns a text that is about to grow; one that is long enough is used now, and something unknown grows on. */
    Result bounded(Result value, Range at, Frame frame) {
        if (!frame.effects || !value.isLong()) {
            return value;
        }
        ledger.pass(value);
        return Result.unknown(at).from(value.origins);
    }

    void look(Result value, Frame frame) {
        if (frame.effects) {
            ledger.look(value);
        }
    }

    /** The value names something: that does not use its definitions, but a host that names something is a host. */
    void name(Result value, Frame frame) {
        if (frame.effects) {
            ledger.look(value);
            value.eachText(text -> ledger.note(text, Use.Passed::new));
        }
    }

    void noteDestinations(Result value, Frame frame) {
        if (frame.effects) {
            value.eachText(text -> {
                int scheme = text.text().indexOf("://");
                if (scheme > 0 && scheme + 3 < text.length()) {
                    frame.destinations.add(text.text());
                }
            });
        }
    }

    /** Returns the names that a chain of calls and members goes through, the first one first. */
    static List<String> chain(Node.Expression expression) {
        List<String> names = new ArrayList<>();
        Node.Expression at = expression;
        while (at != null && names.size() < 64) {
            if (at instanceof Node.Call call) {
                names.add(call.name());
                at = call.target();
            } else if (at instanceof Node.Member member) {
                names.add(member.name());
                at = member.target();
            } else if (at instanceof Node.Index index) {
                at = index.target();
            } else {
                if (at instanceof Node.Name name) {
                    names.add(name.id());
                } else if (at instanceof Node.New created) {
                    names.add(created.type());
                }
                at = null;
            }
        }
        Collections.reverse(names);
        return names;
    }

    /** Returns a text that no literal holds: it stands for the expression as a whole. */
    static Result textResult(String text, Range at) {
        return Result.of(text.isEmpty() ? Value.empty() : Value.decoded(text, Value.hole(at)));
    }
}
