package io.github.golive.read.code;

import io.github.golive.read.Language;
import io.github.golive.value.Use;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls of JavaScript's own libraries: command lines, environments, paths and translations. */
final class ScriptCalls {

    private static final Set<String> OPTIONS = Set.of("option", "requiredOption");

    /** Calls that look a sentence up by a text that stands for it. */
    private static final Set<String> TRANSLATIONS = Set.of("t", "$t", "gettext", "translate", "__");

    /** Words of which a script that translates names one. */
    private static final List<String> TRANSLATORS = List.of("i18n", "useTranslation", "gettext", "translate", "intl",
            "lingui");

    private static final Set<String> PATH_CALLS =
            Set.of("join", "resolve", "normalize", "relative", "basename", "dirname", "extname");

    /** Functions of envalid and its like: the name that they are given to is that of the environment's variable. */
    private static final Set<String> VALIDATORS =
            Set.of("str", "url", "host", "email", "json", "port", "num", "bool", "string", "makeValidator", "envsafe",
                    "text", "secret", "password", "field", "option", "prop", "Prop", "type");

    /** What a validator holds besides the value that goes live. */
    private static final Set<String> NOT_LIVE = Set.of("devDefault", "testDefault", "example", "docs", "desc");

    private final Evaluation evaluation;
    private final boolean script;
    private final boolean translates;

    ScriptCalls(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.script = evaluation.document.language() == Language.SCRIPT;
        String text = script ? evaluation.document.text().text() : "";
        this.translates = TRANSLATORS.stream().anyMatch(text::contains);
    }

    /** Returns what one of these calls gives, its arguments used; null for any other call. */
    Result apply(CallSite call) {
        if (!script || call.count() == 0) {
            return null;
        }
        if (OPTIONS.contains(call.name()) && option(call)
                || call.name().equals("default") && call.target() != null && named(call)
                || call.name().equals("auth") && bearer(call)
                || PATH_CALLS.contains(call.name()) && call.before().equals("path") && path(call)
                || translates && TRANSLATIONS.contains(call.name()) && translation(call)) {
            return Result.unknown(call.at());
        }
        return null;
    }

    /**
     * Commander's {@code option('--api-key <key>', 'words', 'default')}; yargs' {@code option('api-key',
     * {default})}.
     */
    private boolean option(CallSite call) {
        String flags = call.known(0);
        Frame frame = call.frame();
        if (flags == null) {
            return false;
        }
        if (flags.startsWith("-")) {
            call.arguments().subList(0, Math.min(call.count(), 2)).forEach(words -> evaluation.look(words, frame));
            if (call.count() > 2) {
                evaluation.give(call.last(), flag(flags), frame.owners, frame);
            }
            return true;
        }
        Map<String, Result> members = call.count() == 2 ? call.argument(1).shape.members() : null;
        if (members == null || !members.containsKey("default")) {
            return false;
        }
        evaluation.give(members.get("default"), flags, frame.owners, frame);
        return true;
    }

    /** Yargs' {@code default('api-key', 'x')}. */
    private boolean named(CallSite call) {
        String name = call.known(0);
        if (call.count() != 2 || name == null || !Vocabulary.isName(name)) {
            return false;
        }
        evaluation.look(call.argument(0), call.frame());
        evaluation.give(call.argument(1), name, call.frame().owners, call.frame());
        return true;
    }

    /** Returns the long name of an option: of {@code -k, --api-key <key>} it is {@code api-key}. */
    private static String flag(String flags) {
        int start = flags.indexOf("--");
        start = start < 0 ? 1 : start + 2;
        int end = start;
        while (end < flags.length() && (Character.isLetterOrDigit(flags.charAt(end)) || flags.charAt(end) == '-')) {
            end++;
        }
        return flags.substring(start, end);
    }

    /** Superagent's {@code auth('x', {type: 'bearer'})}. */
    private boolean bearer(CallSite call) {
        Map<String, Result> members = call.count() == 2 ? call.argument(1).shape.members() : null;
        if (members == null || !members.containsKey("type") || !"bearer".equals(members.get("type").known())) {
            return false;
        }
        Frame frame = call.frame();
        if (frame.effects) {
            evaluation.ledger.use(call.argument(0), () -> new Use.Bearer(frame.destinations.nearest()));
            evaluation.look(call.argument(1), frame);
        }
        return true;
    }

    /** A path of files, unless it begins with what may be a host. */
    private boolean path(CallSite call) {
        String first = call.known(0);
        boolean file = first == null || first.startsWith(".") || first.startsWith("/") || first.indexOf('.') < 0;
        if (!file || first != null && first.contains(":")) {
            return false;
        }
        call.arguments().forEach(argument -> evaluation.look(argument, call.frame()));
        return true;
    }

    private boolean translation(CallSite call) {
        if (!(call.nodes().get(0).value() instanceof Node.Literal)) {
            return false;
        }
        evaluation.look(call.argument(0), call.frame());
        call.arguments().subList(1, call.count()).forEach(argument -> evaluation.pass(argument, call.frame()));
        return true;
    }

    /** Returns the name that a default is given to: that of what its validator is given to, else the nearest one. */
    String defaulted(List<String> owners) {
        int last = owners.size() - 1;
        return owners.get(isValidator(owners) ? last - 1 : last);
    }

    /** Tells whether an entry of a validator's options says nothing of what goes live. */
    boolean isNotLive(String name, List<String> owners) {
        return NOT_LIVE.contains(name) && isValidator(owners);
    }

    private boolean isValidator(List<String> owners) {
        return script && owners.size() > 1 && VALIDATORS.contains(owners.get(owners.size() - 1));
    }
}
