package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Fills formats: {@code printf}'s and those of {@code MessageFormat}. */
final class Formats {

    private Formats() {
    }

    /** Returns the format filled as {@code String.format} does. */
    static Result printf(Range at, Result format, List<Result> arguments) {
        return fill(at, format, arguments, Formats::printfPieces);
    }

    /** Returns the format filled as {@code MessageFormat.format} does; {@code {}} takes the next argument. */
    static Result braces(Range at, Result format, List<Result> arguments) {
        return fill(at, format, arguments, Formats::bracePieces);
    }

    private interface Splitter {
        List<Result> split(Value format, List<Result> arguments);
    }

    private static Result fill(Range at, Result format, List<Result> given, Splitter splitter) {
        List<Result> arguments = given.size() == 1 && given.get(0).shape.elements() != null
                ? given.get(0).shape.elements()
                : given;
        Collection<Result> filled = new ArrayList<>();
        for (Value text : format.texts) {
            filled.add(Result.hasText(text)
                    ? Concatenation.of(at, splitter.split(text, arguments))
                    : Result.unknown(at, arguments.toArray(Result[]::new)));
        }
        List<Result> from = new ArrayList<>(arguments);
        Result result = Result.either(filled);
        from.add(format);
        from.add(result);
        return Result.derived(result.texts, result.rest, from, false);
    }

    private static List<Result> printfPieces(Value format, List<Result> arguments) {
        List<Result> pieces = new ArrayList<>();
        String text = format.text();
        int start = 0;
        int next = 0;
        for (int i = text.indexOf('%'); i >= 0 && i + 1 < text.length(); i = text.indexOf('%', i)) {
            int end = i + 1;
            while (end < text.length() && !Character.isLetter(text.charAt(end)) && text.charAt(end) != '%'
                    && end - i < 24) {
                end++;
            }
            if (end >= text.length() || end - i >= 24) {
                break;
            }
            char kind = text.charAt(end);
            String flags = text.substring(i + 1, end);
            pieces.add(Result.of(format.slice(start, i)));
            if (kind == '%') {
                pieces.add(Result.of(format.slice(end, end + 1)));
            } else if (kind == 'n') {
                pieces.add(Result.of(Value.decoded("\n", format.slice(i, end + 1))));
            } else {
                int dollar = flags.indexOf('$');
                int index = dollar > 0 ? number(flags.substring(0, dollar)) - 1 : flags.startsWith("<") ? next - 1
                        : next++;
                pieces.add(argument(arguments, index, kind, flags.substring(dollar + 1), format.slice(i, end + 1)));
            }
            start = end + 1;
            i = start;
        }
        pieces.add(Result.of(format.slice(start)));
        return pieces;
    }

    private static Result argument(List<Result> arguments, int index, char kind, String flags, Value place) {
        if (index < 0 || index >= arguments.size()) {
            return Result.of(Value.hole(place.range()));
        }
        Result value = arguments.get(index);
        boolean plain = flags.isEmpty() || flags.equals("<");
        if (!plain || "sSdc".indexOf(kind) < 0) {
            return Result.unknown(place.range(), value);
        }
        return kind == 'S' ? value.map(text -> upper(text)) : value;
    }

    private static Value upper(Value value) {
        String changed = value.text().toUpperCase(Locale.ROOT);
        return changed.length() == value.length() ? value.withText(changed) : Value.hole(value.range());
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException notOne) {
            return -1;
        }
    }

    private static List<Result> bracePieces(Value format, List<Result> arguments) {
        List<Result> pieces = new ArrayList<>();
        String text = format.text();
        int start = 0;
        int next = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                pieces.add(Result.of(format.slice(start, i)));
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\'';
                quoted = pair ? quoted : !quoted;
                i = pair ? i + 1 : i;
                start = pair ? i : i + 1;
            } else if (c == '{' && !quoted) {
                int end = text.indexOf('}', i);
                if (end < 0) {
                    break;
                }
                String inside = text.substring(i + 1, end).strip();
                int comma = inside.indexOf(',');
                int index = inside.isEmpty() ? next++ : number(
                        (comma < 0 ? inside : inside.substring(0, comma)).strip());
                pieces.add(Result.of(format.slice(start, i)));
                pieces.add(argument(arguments, index, comma < 0 ? 's' : 'x', "", format.slice(i, end + 1)));
                start = end + 1;
                i = end;
            }
        }
        pieces.add(Result.of(format.slice(start)));
        return pieces;
    }
}
