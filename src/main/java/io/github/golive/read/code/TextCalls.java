package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Methods that make texts out of texts, under all the names that the languages have for them. */
final class TextCalls {

    private static final Set<String> SAME = Set.of("toString", "intern", "toCharArray", "getBytes", "toByteArray",
            "encodeToByteArray", "decodeToString", "orEmpty", "describeConstable", "toUri", "toURI", "toURL", "toUrl",
            "asString", "stringValue", "valueOf", "toExternalForm", "toASCIIString", "normalize", "chars", "bytes",
            "getChars", "subSequence", "trimToNull", "trimToEmpty", "toUriString", "encode", "build",
            "get", "copy", "let", "value", "toStr", "orThrow", "orElseThrow", "getOrThrow", "asText", "textValue",
            "toCharSequence", "asJson", "some", "pure", "asRight", "succeed", "toList", "stream", "asSequence",
            "block", "join", "getNow", "lazy");

    private static final Set<String> STRIPPING = Set.of("trim", "strip");

    private static final Set<String> LOWER = Set.of("toLowerCase", "lowercase", "toLocaleLowerCase", "lowerCase",
            "toLower", "decapitalize", "uncapitalize");

    private static final Set<String> UPPER = Set.of("toUpperCase", "uppercase", "toLocaleUpperCase", "upperCase",
            "toUpper", "capitalize");

    private static final Set<String> CUTTING = Set.of("substring", "slice", "substr", "substringBefore",
            "substringAfter", "substringBeforeLast", "substringAfterLast", "removePrefix", "removeSuffix", "drop",
            "dropLast", "take", "takeLast", "padStart", "padEnd", "reversed", "reverse", "center", "leftPad",
            "rightPad", "abbreviate", "split", "lines", "tokenize", "charAt", "codePointAt", "translateEscapes",
            "indent", "removeSurrounding", "ifEmpty", "encodeToString", "wrap", "stripPrefix", "stripSuffix", "init",
            "tail", "expand", "md5", "sha256", "deleteCharAt", "delete", "setLength", "setCharAt", "insert",
            "transform");

    /** What these are given is searched for, whatever is known of the text. */
    private static final Set<String> SEARCHING = Set.of("split", "tokenize", "substringBefore", "substringAfter",
            "substringBeforeLast", "substringAfterLast", "substringBetween", "removePrefix", "removeSuffix",
            "removeStart", "removeEnd", "removeStartIgnoreCase", "removeEndIgnoreCase", "removeSurrounding",
            "stripPrefix", "stripSuffix");

    /** Of a text these make a text; of a client they send a request. */
    private static final Set<String> REQUESTS = Set.of("get", "delete", "insert", "copy", "value", "expand", "init",
            "build", "encode", "transform", "wrap");

    /** What else a schema says of a setting after its default. */
    private static final Set<String> SCHEMA_STEPS = Set.of("optional", "nullable", "nullish", "description", "describe",
            "label", "required", "allow", "empty", "min", "max", "trim", "url", "uri", "email", "asString",
            "asUrlString", "brand", "readonly", "note", "notes", "example", "messages", "message", "error", "meta",
            "pattern", "regex", "string", "strict", "strip", "valid", "lowercase");

    /** How methods of helper classes begin that take a text apart. */
    private static final Set<String> TAKING_APART = Set.of("replace", "remove", "substring", "split", "strip", "delete",
            "chomp", "overlay");

    /** Types whose functions give the text that they are given. */
    private static final Set<String> COPYING_TYPES = Set.of("String", "Arrays", "Objects", "CharBuffer", "StringUtils",
            "URLEncoder", "URLDecoder", "UriUtils", "CharSequence");

    private static final Set<String> COPYING = Set.of("valueOf", "copyValueOf", "toString", "wrap", "encode", "decode",
            "trim", "strip", "trimToEmpty", "trimToNull", "trimWhitespace");

    /** Functions of no type that give the text that they are given. */
    private static final Set<String> BARE_COPYING = Set.of("encodeURIComponent", "encodeURI", "decodeURIComponent",
            "decodeURI", "String", "escape", "constant", "simple");

    private static final Set<String> JOINING = Set.of("join", "joinToString", "mkString", "joinWithSeparator");

    private final Evaluation evaluation;
    private final BuilderCalls builders;

    TextCalls(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.builders = new BuilderCalls(evaluation);
    }

    /** Tells whether a method without arguments gives the text that it is called on. */
    static boolean isSame(String method) {
        return SAME.contains(method) || STRIPPING.contains(method) || Vocabulary.isFallback(method);
    }

    /** Returns what a method of texts gives; null when the call is none. */
    Result apply(CallSite call) {
        Result made = ofType(call);
        if (made != null || call.receiver() == null) {
            return made != null ? made : bare(call);
        }
        String name = call.name();
        if (call.receiver().hasText() && SCHEMA_STEPS.contains(name) && call.chain().contains("default")) {
            call.arguments().forEach(argument -> evaluation.look(argument, call.frame()));
            return call.receiver();
        }
        if (SEARCHING.contains(name) && !call.receiver().hasText()) {
            call.arguments().forEach(argument -> evaluation.look(argument, call.frame()));
            return Result.unknown(call.at(), call.receiver());
        }
        made = builders.apply(call);
        if (made != null) {
            return made;
        }
        if (name.startsWith("replace") && call.count() >= 2) {
            return replace(call);
        }
        boolean text = !call.receiver().isUnknown();
        if (name.equals("concat") || name.equals("plus")) {
            return text || call.count() == 1 && call.argument(0).hasText() && call.receiver().shape.elements() == null
                    ? concat(call)
                    : null;
        }
        if (name.equals("formatted") || name.equals("format") && text) {
            return Formats.printf(call.at(), call.receiver(), call.arguments());
        }
        return unary(call, text);
    }

    private Result unary(CallSite call, boolean text) {
        String name = call.name();
        Result receiver = call.receiver();
        boolean carries = text || !receiver.rest.isEmpty() || !receiver.origins.isEmpty();
        boolean request = !text && REQUESTS.contains(name) && call.count() >= 1 && call.argument(0).hasText()
                && !Receivers.isCollection(call.target(), call.frame());
        if (request || !carries || receiver.shape.elements() != null || receiver.shape.members() != null
                || receiver.shape.closure() != null || receiver.shape.url() != null || hasOptions(call)) {
            return null;
        }
        if (STRIPPING.contains(name)) {
            return receiver.map(name.equals("trim") ? TextCalls::trim : Value::strip);
        }
        if (name.equals("stripLeading") || name.equals("trimStart") || name.equals("trimLeft")) {
            return receiver.map(value -> value.slice(leading(value.text())));
        }
        if (name.equals("stripTrailing") || name.equals("trimEnd") || name.equals("trimRight")) {
            return receiver.map(value -> value.slice(0, value.text().isBlank() ? 0
                    : leading(value.text()) + value.strip().length()));
        }
        if (name.equals("stripIndent")) {
            boolean same = receiver.texts.stream().allMatch(text1 -> text1.text().equals(text1.text().stripIndent()));
            return same ? receiver : Result.unknown(call.at(), receiver);
        }
        if (LOWER.contains(name)) {
            return recased(receiver, text1 -> text1.toLowerCase(Locale.ROOT));
        }
        if (UPPER.contains(name)) {
            return recased(receiver, text1 -> text1.toUpperCase(Locale.ROOT));
        }
        if (name.equals("trimIndent") || name.equals("stripMargin") || name.equals("trimMargin")) {
            return receiver.map(value -> Margins.strip(value, name, call.known(0)));
        }
        if (name.equals("repeat") || name.equals("times")) {
            return repeat(call);
        }
        if (SAME.contains(name) && call.count() <= 1) {
            call.arguments().forEach(argument -> evaluation.look(argument, call.frame()));
            return receiver.with(Result.Shape.PLAIN.builder(false));
        }
        return CUTTING.contains(name) ? cut(call) : null;
    }

    /** {@code get("/path", {headers: …})}: no method of texts takes an object. */
    private static boolean hasOptions(CallSite call) {
        for (Result argument : call.arguments()) {
            if (argument.shape.members() != null) {
                return true;
            }
        }
        return false;
    }

    /** Java's {@code trim} takes control characters for blanks as well. */
    private static Value trim(Value value) {
        String text = value.text();
        int start = 0;
        int end = text.length();
        while (start < end && isTrimmed(text.charAt(start))) {
            start++;
        }
        while (end > start && isTrimmed(text.charAt(end - 1))) {
            end--;
        }
        return value.slice(start, end);
    }

    private static boolean isTrimmed(char c) {
        return c <= ' ' || Character.isWhitespace(c);
    }

    private static int leading(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static Result recased(Result receiver, Function<String, String> change) {
        return receiver.map(value -> {
            String changed = change.apply(value.text());
            return changed.length() == value.length() ? value.withText(changed)
                    : value.isEmpty() ? value : Value.decoded(changed, Value.hole(value.range()));
        });
    }

    private Result repeat(CallSite call) {
        int times = call.number(0);
        if (times < 0) {
            return Result.unknown(call.at(), call.receiver());
        }
        long length = call.receiver().texts.stream().mapToInt(Value::length).max().orElse(0);
        int pieces = call.receiver().texts.stream().mapToInt(Value::pieces).max().orElse(0);
        if (times > Limits.LENGTH || length * times > Limits.LENGTH || (long) pieces * times > Limits.PIECES) {
            return Result.unknown(call.at(), call.receiver());
        }
        if (times == 1) {
            return call.receiver();
        }
        List<Value> texts = call.receiver().texts.stream()
                .map(value -> Value.join(call.at(), java.util.Collections.nCopies(times, value)))
                .toList();
        return Result.derived(texts, List.of(), List.of(call.receiver()), false);
    }

    /** A part whose ends are known is that part; else the whole text went into something unknown. */
    private Result cut(CallSite call) {
        call.arguments().forEach(argument -> evaluation.look(argument, call.frame()));
        boolean plain = call.name().equals("substring") || call.name().equals("slice");
        int start = call.number(0);
        int end = call.count() > 1 ? call.number(1) : Integer.MAX_VALUE;
        if (plain && call.count() >= 1 && start >= 0 && end >= start) {
            return call.receiver().texts.stream().allMatch(Value::isKnown)
                    ? call.receiver().map(value -> value.slice(Math.min(start, value.length()),
                            Math.min(end, value.length())))
                    : Result.unknown(call.at(), call.receiver());
        }
        String known = call.known(0);
        if (known != null && call.name().equals("removePrefix")) {
            return call.receiver().map(value -> value.text().startsWith(known) ? value.slice(known.length()) : value);
        }
        if (known != null && call.name().equals("removeSuffix")) {
            return call.receiver().map(value -> value.text().endsWith(known)
                    ? value.slice(0, value.length() - known.length())
                    : value);
        }
        if (known != null && call.name().equals("split") && isPlain(known) && call.receiver().known() != null) {
            return split(call, known);
        }
        return Result.unknown(call.at(), call.receiver());
    }

    private static boolean isPlain(String pattern) {
        return pattern.length() == 1 && "\\[](){}.*+?^$|".indexOf(pattern.charAt(0)) < 0;
    }

    private static Result split(CallSite call, String separator) {
        Value whole = call.receiver().texts.get(0);
        List<Result> parts = new ArrayList<>();
        int start = 0;
        for (int at = whole.text().indexOf(separator); at >= 0; at = whole.text().indexOf(separator, start)) {
            parts.add(Result.of(whole.slice(start, at)).from(call.receiver().origins));
            start = at + separator.length();
        }
        parts.add(Result.of(whole.slice(start)).from(call.receiver().origins));
        return Result.list(call.at(), parts);
    }

    private Result concat(CallSite call) {
        List<Result> parts = new ArrayList<>(List.of(call.receiver()));
        parts.addAll(call.arguments());
        return Concatenation.of(call.at(), parts);
    }

    private Result replace(CallSite call) {
        Result search = call.argument(0);
        Result replacement = call.argument(1);
        evaluation.look(search, call.frame());
        boolean pattern = call.name().equals("replaceAll") || call.name().equals("replaceFirst");
        String wanted = search.known();
        boolean special = pattern && replacement.texts.stream().anyMatch(with -> with.text()
                .matches("(?s).*[$\\\\].*"));
        if (special || wanted == null || wanted.isEmpty() || pattern
                && wanted.chars().anyMatch(c -> "\\[](){}.*+?^$|".indexOf(c) >= 0)
                || call.receiver().texts.size() * replacement.texts.size() > Limits.ALTERNATIVES
                || !call.receiver().hasText()) {
            return Result.unknown(call.at(), call.receiver(), replacement);
        }
        boolean once = call.name().equals("replaceFirst");
        List<Value> texts = new ArrayList<>();
        for (Value value : call.receiver().texts) {
            for (Value with : replacement.texts) {
                texts.add(replaced(value, wanted, with, once, call.at()));
            }
        }
        boolean changed = call.receiver().texts.stream().allMatch(value -> value.isKnown()
                && value.text().contains(wanted));
        if (changed && call.receiver().rest.isEmpty()) {
            // what is left of the text stands in the result, what was replaced is used nowhere
            evaluation.look(call.receiver(), call.frame());
        }
        return Result.derived(texts.stream().distinct().toList(), List.of(),
                changed ? List.of(replacement) : List.of(call.receiver(), replacement), false);
    }

    private static Value replaced(Value value, String wanted, Value with, boolean once, Range at) {
        List<Value> parts = new ArrayList<>();
        int start = 0;
        long length = 0;
        for (int found = value.text().indexOf(wanted); found >= 0 && length < Limits.LENGTH
                && parts.size() < Limits.PIECES;
                found = value.text().indexOf(wanted, start)) {
            parts.add(value.slice(start, found));
            parts.add(with);
            length += with.length();
            start = found + wanted.length();
            if (once) {
                break;
            }
        }
        if (parts.isEmpty()) {
            return value;
        }
        parts.add(value.slice(start));
        return Value.join(at, parts);
    }

    /** Functions of texts that belong to a type: {@code String.join}, {@code MessageFormat.format}. */
    private Result ofType(CallSite call) {
        String name = call.name();
        List<Result> arguments = call.arguments();
        if (call.isOn("JSON") && name.equals("stringify") && !arguments.isEmpty()) {
            return arguments.get(0);
        }
        if (call.isOn("String") && name.equals("format") && !arguments.isEmpty()) {
            int first = arguments.get(0).hasText() || arguments.size() == 1 ? 0 : 1;
            return Formats.printf(call.at(), arguments.get(first), arguments.subList(first + 1, arguments.size()));
        }
        if (call.isOn("util") && name.equals("format") && !arguments.isEmpty()) {
            return Formats.printf(call.at(), arguments.get(0), arguments.subList(1, arguments.size()));
        }
        if (call.isOn("MessageFormat", "MessageFormatter") && !arguments.isEmpty()) {
            return Formats.braces(call.at(), arguments.get(0), arguments.subList(1, arguments.size()));
        }
        if (name.equals("join") && call.isOn("String", "StringUtils", "Strings") && arguments.size() >= 2) {
            return call.isOn("StringUtils") && arguments.get(0).shape.elements() != null
                    ? joined(call.at(), arguments.get(0), arguments.get(1))
                    : joined(call.at(), spread(arguments.subList(1, arguments.size()), call.at()), arguments.get(0));
        }
        if (COPYING.contains(name) && COPYING_TYPES.contains(call.before()) && !arguments.isEmpty()) {
            if (call.isOn("Arrays") || arguments.size() == 3 && call.isOn("String")) {
                return call.isOn("Arrays") ? listed(call) : part(call, arguments.get(0), call.number(1),
                        call.number(2));
            }
            return arguments.get(0).shape.elements() != null
                    ? whole(call.at(), arguments.get(0))
                    : name.startsWith("tr") || name.equals("strip") ? arguments.get(0).map(Value::strip)
                            : arguments.get(0).with(Result.Shape.PLAIN);
        }
        if (call.isOn("StringUtils", "Strings", "StringUtil", "StrUtil") && arguments.size() >= 2
                && TAKING_APART.stream().anyMatch(name::startsWith)) {
            return ofHelper(call);
        }
        return name.equals("joining") ? joining(call) : elements(call);
    }

    /** {@code StringUtils.removeStart(text, start)}: a method of the first argument, which looks for the second one. */
    private Result ofHelper(CallSite call) {
        List<Result> rest = call.arguments().subList(1, call.count());
        if (call.name().startsWith("replace") && rest.size() >= 2) {
            return replace(new CallSite(call.at(), call.name(), call.nodes().get(0).value(), call.argument(0),
                    call.chain(),
                    call.nodes().subList(1, call.count()), rest, call.frame()));
        }
        rest.forEach(argument -> evaluation.look(argument, call.frame()));
        return Result.unknown(call.at(), call.argument(0));
    }

    /** {@code Arrays.toString(list)} */
    private static Result listed(CallSite call) {
        Result list = call.argument(0);
        if (list.shape.elements() == null || list.shape.open()) {
            return Result.unknown(call.at(), list);
        }
        Result inner = joined(call.at(), list.shape.elements(), Evaluation.textResult(", ", call.at()));
        return Concatenation.of(call.at(), List.of(Evaluation.textResult("[", call.at()), inner,
                Evaluation.textResult("]", call.at())));
    }

    /** Returns so many characters of a text, as {@code new String(characters, offset, count)} does. */
    static Result part(CallSite call, Result characters, int offset, int count) {
        Result text = characters.shape.elements() == null ? characters : whole(call.at(), characters);
        return offset >= 0 && count >= 0 && text.texts.stream().allMatch(Value::isKnown)
                ? text.map(value -> value.slice(Math.min(offset, value.length()), Math.min(offset + count,
                value.length())))
                : Result.unknown(call.at(), text);
    }

    /** Returns what the elements of an array of characters are as one text. */
    static Result whole(Range at, Result characters) {
        Result text = joined(at, characters.shape.elements(), Result.of(Value.empty()));
        return characters.shape.open() ? text.or(Result.unknown(at)) : text;
    }

    private static Result elements(CallSite call) {
        Result receiver = call.receiver();
        if (receiver == null || receiver.shape.elements() == null) {
            return null;
        }
        if (JOINING.contains(call.name()) && call.count() <= 1) {
            Result separator = call.count() == 1 ? call.argument(0)
                    : Evaluation.textResult(call.name().equals("mkString") ? ""
                            : call.name().equals("join") ? "," : ", ", call.at());
            return joined(call.at(), receiver, separator);
        }
        Map<String, Result> collector = call.name().equals("collect") && call.count() == 1
                ? call.argument(0).shape.members()
                : null;
        if (collector == null || !collector.containsKey(COLLECTOR)) {
            return null;
        }
        Result joined = joined(call.at(), receiver, collector.get(COLLECTOR));
        return collector.size() == 1 ? joined : Concatenation.of(call.at(),
                List.of(collector.get(PREFIX), joined, collector.get(SUFFIX)));
    }

    /** Name of the separator in what stands for {@code Collectors.joining}. */
    private static final String COLLECTOR = "\0joining";

    private static final String PREFIX = "\0prefix";

    private static final String SUFFIX = "\0suffix";

    private Result bare(CallSite call) {
        if (BARE_COPYING.contains(call.name()) && call.count() == 1) {
            return call.argument(0).with(Result.Shape.PLAIN);
        }
        if (call.name().equals("format") && call.count() >= 1 && call.argument(0).hasText()) {
            return Formats.printf(call.at(), call.argument(0), call.arguments().subList(1, call.count()));
        }
        return null;
    }

    private static Result joining(CallSite call) {
        Result separator = call.count() > 0 ? call.argument(0) : Result.of(Value.empty());
        return Result.object(call.at(), call.count() == 3
                ? Map.of(COLLECTOR, separator, PREFIX, call.argument(1), SUFFIX, call.argument(2))
                : Map.of(COLLECTOR, separator), null);
    }

    private static Result spread(List<Result> values, Range at) {
        return values.size() == 1 && values.get(0).shape.elements() != null ? values.get(0) : Result.list(at, values);
    }

    private static Result joined(Range at, Result list, Result separator) {
        Result joined = joined(at, list.shape.elements(), separator);
        return list.shape.open() ? joined.or(Result.unknown(at)) : joined;
    }

    static Result joined(Range at, List<Result> elements, Result separator) {
        List<Result> parts = new ArrayList<>();
        for (Result element : elements) {
            if (!parts.isEmpty()) {
                parts.add(separator);
            }
            parts.add(element);
        }
        return parts.isEmpty() ? Result.of(Value.empty()) : Concatenation.of(at, parts);
    }
}
