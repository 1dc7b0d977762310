package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A URL that is put together piece by piece. Immutable.
 *
 * @param base what it starts from, {@code https://host/path}; null when it starts from nothing
 * @param scheme null when not set
 * @param host null when not set
 * @param port null when not set
 * @param path what follows, each with its slash
 * @param slashes whether the builder puts a slash between what is appended, as that of JAX-RS does
 */
record UrlParts(Result base, Result scheme, Result host, Result port, List<Result> path, boolean slashes) {

    static final UrlParts EMPTY = new UrlParts(null, null, null, null, List.of(), false);

    UrlParts {
        path = List.copyOf(path);
    }

    static UrlParts from(Result base) {
        return new UrlParts(base, null, null, null, List.of(), false);
    }

    UrlParts slashes(boolean between) {
        return new UrlParts(base, scheme, host, port, path, between);
    }

    UrlParts scheme(Result value) {
        return new UrlParts(base, value, host, port, path, slashes);
    }

    UrlParts host(Result value) {
        return new UrlParts(base, scheme, value, port, path, slashes);
    }

    UrlParts port(Result value) {
        return new UrlParts(base, scheme, host, value, path, slashes);
    }

    UrlParts plus(Result piece) {
        List<Result> longer = new ArrayList<>(path);
        longer.add(piece);
        return new UrlParts(base, scheme, host, port, longer, slashes);
    }

    UrlParts replacePath(Result value) {
        return new UrlParts(base == null ? null : base.map(UrlParts::origin), scheme, host, port, List.of(value),
                slashes);
    }

    void each(Consumer<Result> visitor) {
        for (Result part : new Result[] {base, scheme, host, port}) {
            if (part != null) {
                visitor.accept(part);
            }
        }
        path.forEach(visitor);
    }

    /**
     * Returns the URL as it is now.
     *
     * @param at the expression that puts it together
     */
    Result text(Range at) {
        List<Result> parts = new ArrayList<>();
        if (host == null && base != null) {
            parts.add(scheme == null ? base : base.map(UrlParts::withoutScheme));
            if (scheme != null) {
                parts.add(0, separator("://", at));
                parts.add(0, scheme);
            }
        } else if (host != null) {
            Result effective = scheme != null ? scheme : base == null ? null : base.map(UrlParts::schemeOf);
            if (effective != null && effective.hasText()) {
                parts.add(effective);
                parts.add(separator("://", at));
            }
            parts.add(host);
            if (port != null) {
                parts.add(separator(":", at));
                parts.add(port);
            }
            if (base != null) {
                parts.add(base.map(UrlParts::pathOf));
            }
        }
        boolean first = true;
        for (Result piece : path) {
            boolean slash = !parts.isEmpty() && first && startsWithoutSlash(piece)
                    && !(parts.get(parts.size() - 1).texts.stream().allMatch(text -> text.text().endsWith("/")));
            if (slash) {
                parts.add(separator("/", at));
            }
            parts.add(piece);
            first = false;
        }
        return Concatenation.of(at, parts);
    }

    private static boolean startsWithoutSlash(Result piece) {
        return piece.texts.stream().noneMatch(text -> text.text().startsWith("/") || text.text().startsWith("?")
                || text.text().startsWith("#") || text.isEmpty());
    }

    /** Text that no literal holds stands for the expression as a whole. */
    static Result separator(String text, Range at) {
        return Result.of(Value.decoded(text, Value.hole(at)));
    }

    static Value schemeOf(Value url) {
        int end = url.text().indexOf("://");
        return end < 0 ? Value.empty() : url.slice(0, end);
    }

    private static Value withoutScheme(Value url) {
        int end = url.text().indexOf("://");
        return end < 0 ? url : url.slice(end + 3);
    }

    /** Returns {@code https://host} of {@code https://host/path}. */
    static Value origin(Value url) {
        return url.slice(0, pathStart(url));
    }

    private static Value pathOf(Value url) {
        return url.slice(pathStart(url));
    }

    private static int pathStart(Value url) {
        String text = url.text();
        int from = text.indexOf("://");
        int at = from < 0 ? 0 : from + 3;
        while (at < text.length() && "/?#".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
