package io.github.golive.read.code;

import io.github.golive.policy.KeyNames;
import io.github.golive.read.Captions;
import io.github.golive.value.Use;
import java.util.List;
import java.util.Set;

/** Tells what a method that the file does not declare uses its receiver and arguments for. */
final class CallUses {

    /** What these are given is where a client sends its requests. */
    private static final Set<String> HOST_CALLS = Set.of("host", "hostname", "authority", "domain", "setHost");

    /** What these make has its name from their type: {@code ApiKey.of("x")}. */
    private static final Set<String> FACTORIES = Set.of("of", "from", "valueOf", "parse", "create", "fromString",
            "just");

    private final Evaluation evaluation;

    CallUses(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Result use(CallSite call) {
        Frame frame = call.frame();
        Frame owned = frame.owned(call.chain());
        if (call.receiver() != null && !isQuietReceiver(call)) {
            evaluation.pass(call.receiver(), frame);
        }
        if (HOST_CALLS.contains(call.name())) {
            call.arguments().forEach(argument -> argument.eachText(text -> frame.destinations.add(text.text())));
        }
        evaluation.views.remember(call);
        if ((Vocabulary.isBearer(call.name()) || call.isOn("OAuth2ClientSupport") && call.name().equals("feature"))
                && call.count() >= 1) {
            bearer(call);
        } else if (call.name().equals("auth") && call.count() == 4) {
            // request.auth(user, password, sendImmediately, bearer)
            evaluation.ledger.use(call.last(), () -> new Use.Bearer(frame.destinations.nearest()));
        } else if (Views.isView(call)) {
            evaluation.views.call(call);
        } else if (call.name().equals("buildConfigField") && call.count() == 3
                || call.name().equals("resValue") && call.count() == 3) {
            evaluation.look(call.argument(0), frame);
            pair(call.nodes().get(1).value(), call.argument(1), call.argument(2), owned, frame);
        } else if (isMember(call)) {
            evaluation.pass(call.argument(0), frame);
            pair(call.nodes().get(1).value(), call.argument(1), described(call), owned, frame);
        } else if (isPairs(call)) {
            for (int i = 0; i + 1 < call.count(); i += 2) {
                pair(call.nodes().get(i).value(), call.argument(i), call.argument(i + 1), owned.owned(call.name()),
                        frame);
            }
        } else if (!headerList(call, owned)) {
            passArguments(call, owned);
        }
        return Result.unknown(call.at());
    }

    /** {@code headers(new String[] {"Authorization", "Bearer x"})} */
    private boolean headerList(CallSite call, Frame owned) {
        if (!call.name().equals("headers") || call.count() != 1 || call.argument(0).shape.elements() == null) {
            return false;
        }
        List<Result> elements = call.argument(0).shape.elements();
        if (elements.size() % 2 != 0) {
            return false;
        }
        for (int i = 0; i + 1 < elements.size(); i += 2) {
            pair(call.nodes().get(0).value(), elements.get(i), elements.get(i + 1), owned.owned("headers"),
                    call.frame());
        }
        call.argument(0).origins.forEach(Definition::use);
        return true;
    }

    /** A call in a chain doesn't use what the chain began with once more. */
    private static boolean isQuietReceiver(CallSite call) {
        return call.receiver().shape.url() == null && !call.receiver().hasText()
                && call.receiver().shape.elements() == null && call.receiver().shape.members() == null
                && call.receiver().rest.isEmpty() && call.receiver().origins.isEmpty();
    }

    private void bearer(CallSite call) {
        Frame frame = call.frame();
        if (frame.effects) {
            evaluation.ledger.use(call.argument(0), () -> frame.destinations.bearer());
            call.arguments().subList(1, call.count()).forEach(argument -> evaluation.pass(argument, frame));
        }
    }

    private boolean isPairs(CallSite call) {
        boolean headers = call.name().equalsIgnoreCase("headers") || call.name().equals("headersOf")
                || call.name().equals("of") && Vocabulary.lastWord(call.before()).equals("headers");
        if (headers && call.count() == 2) {
            return SpelledNames.of(call.nodes().get(0).value(), call.argument(0)) != null;
        }
        boolean merged = call.count() == 3 && call.name().equals("merge") && call.last().shape.closure() != null;
        if (Vocabulary.isSeparating(call.name())
                || call.count() != 2 && !merged && !(headers && call.count() >= 2 && call.count() % 2 == 0)) {
            return false;
        }
        boolean several = call.name().equals("addAll") && call.receiver() != null
                && call.argument(1).shape.elements() != null;
        if (!headers && !several && !Vocabulary.isPair(call.name())) {
            return false;
        }
        if (call.target() == null && Character.isUpperCase(call.name().charAt(0)) && call.argument(1).shape.numeric()) {
            return false;
        }
        String name = SpelledNames.of(call.nodes().get(0).value(), call.argument(0));
        return call.nodes().stream().allMatch(node -> node.label().isEmpty()) && name != null
                && Vocabulary.isName(name);
    }

    /**
     * {@code Reflect.set(options, "apiKey", "x")} and {@code Object.defineProperty(options, "apiKey", {value: "x"})}
     */
    private static boolean isMember(CallSite call) {
        boolean sets = call.name().equals("set") || call.name().equals("defineProperty");
        return sets && call.count() == 3 && !call.argument(0).hasText() && call.known(1) != null
                && Vocabulary.isName(call.known(1));
    }

    private static Result described(CallSite call) {
        Result value = call.name().equals("set") || call.last().shape.members() == null ? null
                : call.last().shape.members().get("value");
        return value == null ? call.last() : value;
    }

    private void pair(Node.Expression nameNode, Result name, Result value, Frame owned, Frame frame) {
        evaluation.name(name, frame);
        String text = SpelledNames.of(nameNode, name);
        boolean words = frame.owners.size() < owned.owners.size()
                && owned.owners.subList(frame.owners.size(), owned.owners.size()).stream()
                        .anyMatch(Vocabulary::holdsWords);
        if (text == null || words) {
            evaluation.pass(value, frame);
        } else {
            giveByName(text, value, owned, frame);
        }
    }

    void giveByName(String name, Result value, Frame owned, Frame frame) {
        if (!frame.effects) {
            return;
        }
        if (name.equals("bearer")) {
            evaluation.ledger.use(value, () -> frame.destinations.bearer());
        } else {
            evaluation.give(value, name, owned.owners, frame);
        }
    }

    private void passArguments(CallSite call, Frame owned) {
        Frame frame = call.frame();
        boolean lookup = Vocabulary.isLookup(call.name());
        int separator = !Vocabulary.isSeparating(call.name()) ? -1 : call.isOn("StringUtils") ? 1 : 0;
        String named = named(call);
        for (int i = 0; i < call.count(); i++) {
            Result value = call.argument(i);
            String label = call.nodes().get(i).label();
            if (i == separator) {
                evaluation.look(value, frame);
            } else if (!named.isEmpty() && Vocabulary.isValueOfName(label)) {
                giveByName(named, value, owned, frame);
            } else if (!label.isEmpty()) {
                giveByName(label, value, owned.owned(call.name()), frame);
            } else if (lookup && i == 0 && (value.hasText() || !value.origins.isEmpty())
                    && value.shape.members() == null) {
                if (call.name().equals("getProperty") || call.name().equals("getenv")
                        || Receivers.isCollection(call.target(), frame)) {
                    evaluation.look(value, frame);
                } else {
                    evaluation.name(value, frame);
                }
            } else if (call.count() == 1 && (call.target() != null || isElement(call.name())) && isShown(call.name())
                    && Aggregates.isForPeople(call.name(), value)) {
                evaluation.look(value, frame);
            } else if (call.count() == 1 && KeyNames.looksUp(call.name())) {
                evaluation.name(value, frame);
            } else if (call.count() == 1) {
                evaluation.give(value, singleName(call), owned.owners, frame);
            } else {
                evaluation.pass(value, frame);
            }
        }
    }

    /** Returns the name in {@code entry(key: "name", value: "x")}; empty without one. */
    private static String named(CallSite call) {
        for (int i = 0; i < call.count(); i++) {
            String known = Vocabulary.isNameOfValue(call.nodes().get(i).label()) ? call.known(i) : null;
            if (known != null && Vocabulary.isName(known)) {
                return known;
            }
        }
        return "";
    }

    /** {@code title("x")} and {@code setTitle("x")}, but not {@code parseText("x")}. */
    private static boolean isShown(String method) {
        String bare = method.startsWith("set") ? method.substring("set".length())
                : method.startsWith("with") ? method.substring("with".length()) : method;
        return Captions.lastWord(bare).length() == bare.length() || bare.equals("ToolTipText");
    }

    /** {@code Text("words")} draws them. */
    private static boolean isElement(String name) {
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }

    private static String singleName(CallSite call) {
        String type = call.before();
        return FACTORIES.contains(call.name()) && !type.isEmpty() && Character.isUpperCase(type.charAt(0))
                ? type
                : call.name();
    }
}
