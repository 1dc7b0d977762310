package io.github.golive.read.code;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Calls that put URLs together: constructors, builders and resolving. */
final class UrlCalls {

    private static final Set<String> URL_TYPES = Set.of("URI", "URL", "Uri", "Url", "HttpUrl", "URIBuilder",
            "UriComponentsBuilder", "ServletUriComponentsBuilder", "UriBuilder", "DefaultUriBuilderFactory",
            "URLBuilder", "HttpUrlBuilder", "UriTemplate", "GenericUrl", "UrlBuilder", "HttpHost", "JerseyUriBuilder",
            "Paths");

    private static final Set<String> STARTS = Set.of("fromUriString", "fromHttpUrl", "fromUri", "fromOriginHeader",
            "create", "parse", "of", "toHttpUrl", "toHttpUrlOrNull", "getHttpUrl", "uri", "fromString", "uriString",
            "target", "baseUri", "newBuilder", "valueOf", "toUri", "fromPath");

    /** What makes a builder that has no parts yet. */
    private static final Set<String> EMPTY_STARTS = Set.of("newInstance", "builder", "fromCurrentContextPath",
            "Builder", "fromCurrentRequest", "newBuilder");

    /** What gives the URL that a builder has put together. */
    private static final Set<String> FINISHING = Set.of("build", "toUri", "toUriString", "toString", "toURI", "toURL",
            "toUrl", "encode", "request", "buildString", "toASCIIString", "url", "uri");

    private final Evaluation evaluation;

    UrlCalls(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Returns what a constructor of URLs makes; null when the type is none. */
    Result create(CallSite call) {
        if (!URL_TYPES.contains(call.name())) {
            return null;
        }
        List<Result> arguments = call.arguments();
        boolean builder = call.name().endsWith("Builder");
        switch (call.count()) {
            case 0:
                return builder ? url(UrlParts.EMPTY, call) : null;
            case 1:
                return builder ? url(UrlParts.from(text(arguments.get(0), call)), call)
                        : text(arguments.get(0), call).with(Result.Shape.PLAIN);
            case 2:
                return call.name().equals("URL") || call.name().equals("Url")
                        ? contextual(call, arguments.get(0), arguments.get(1))
                        : null;
            default:
                return assembled(call);
        }
    }

    private static Result text(Result value, CallSite call) {
        return value.shape.url() != null ? value.shape.url().text(call.at()) : value;
    }

    /** {@code new URL(path, base)} in scripts, {@code new URL(base, path)} in Java: what names a host is the base. */
    private static Result contextual(CallSite call, Result first, Result second) {
        boolean firstIsBase = isAbsolute(first) && !isAbsolute(second);
        return firstIsBase ? resolved(call, first, second) : isAbsolute(first) ? first : resolved(call, second, first);
    }

    private static boolean isAbsolute(Result value) {
        for (Value text : value.texts) {
            if (text.text().contains("://")) {
                return true;
            }
        }
        return false;
    }

    /** Returns {@code path} as it stands below {@code base}. */
    static Result resolved(CallSite call, Result base, Result path) {
        if (isAbsolute(path)) {
            return path;
        }
        boolean rooted = path.texts.stream().allMatch(text -> text.text().startsWith("/"));
        Result start = rooted ? base.map(UrlParts::origin) : base.map(UrlCalls::directory);
        List<Result> parts = new ArrayList<>(List.of(start));
        if (!rooted && start.texts.stream().noneMatch(text -> text.text().endsWith("/"))) {
            parts.add(UrlParts.separator("/", call.at()));
        }
        parts.add(path);
        return Concatenation.of(call.at(), parts);
    }

    private static Value directory(Value url) {
        int slash = url.text().lastIndexOf('/');
        int scheme = url.text().indexOf("://");
        return slash > scheme + 2 ? url.slice(0, slash + 1) : url;
    }

    /** {@code URI(scheme, [userinfo,] host, [port,] path, …)} and {@code URL(protocol, host, [port,] file)}. */
    private Result assembled(CallSite call) {
        List<Result> arguments = call.arguments();
        int count = call.count();
        boolean uri = call.name().equals("URI");
        if (call.name().equals("HttpHost")) {
            // version 4 has (host, port, scheme), version 5 (scheme, host, port)
            boolean hostFirst = count < 3 ? count < 2 || arguments.get(1).shape.numeric()
                    : arguments.get(1).shape.numeric();
            Result scheme = hostFirst ? arguments.get(count - 1) : arguments.get(0);
            return url(UrlParts.EMPTY.host(arguments.get(hostFirst ? 0 : 1)).scheme(scheme), call)
                    .with(Result.Shape.PLAIN);
        }
        if (uri && count == 3) {
            return Concatenation.of(call.at(), List.of(arguments.get(0), UrlParts.separator(":", call.at()),
                    arguments.get(1)));
        }
        int host = uri && count == 7 ? 2 : 1;
        UrlParts parts = UrlParts.EMPTY.scheme(arguments.get(0)).host(arguments.get(host));
        int path = host + 1;
        boolean port = uri && count == 7 || !uri && count >= 4;
        if (port) {
            String number = call.known(path);
            if (number != null && !number.startsWith("-") && !number.isEmpty()) {
                parts = parts.port(arguments.get(path));
            }
            path++;
        }
        for (int i = path; i < count; i++) {
            Result piece = arguments.get(i);
            if (piece.hasText()) {
                String mark = i == path ? "" : i == path + 1 ? "?" : "#";
                parts = mark.isEmpty() ? parts.plus(piece)
                        : parts.plus(Concatenation.of(call.at(), List.of(UrlParts.separator(mark, call.at()), piece)));
            } else {
                evaluation.look(piece, call.frame());
            }
        }
        return parts.text(call.at());
    }

    /** Returns what a method of URLs or their builders gives; null when the call is none. */
    Result apply(CallSite call) {
        Result receiver = call.receiver();
        if (receiver != null && receiver.shape.url() != null) {
            return step(call, receiver.shape.url());
        }
        boolean onType = URL_TYPES.contains(call.before());
        if (onType && call.count() == 0 && EMPTY_STARTS.contains(call.name())) {
            return url(UrlParts.EMPTY, call);
        }
        if (onType && STARTS.contains(call.name()) && call.count() >= 1) {
            boolean builder = call.before().endsWith("Builder");
            Result base = text(call.argument(0), call);
            return builder
                    ? url(UrlParts.from(base).slashes(call.before().endsWith("UriBuilder")), call)
                    : base.with(Result.Shape.PLAIN);
        }
        if (call.name().equals("fromHttpUrl") || call.name().equals("fromUriString")) {
            return call.count() == 1 ? url(UrlParts.from(text(call.argument(0), call)), call) : null;
        }
        if (receiver == null) {
            return null;
        }
        if (receiver.hasText() && isAbsolute(receiver)) {
            return ofText(call);
        }
        boolean target = call.name().equals("target") && call.count() == 1 && call.argument(0).hasText();
        return target ? url(UrlParts.from(text(call.argument(0), call)).slashes(true), call) : null;
    }

    private Result ofText(CallSite call) {
        Result receiver = call.receiver();
        switch (call.name()) {
            case "resolve":
                return call.count() == 1 ? resolved(call, receiver, call.argument(0)) : null;
            case "newBuilder", "buildUpon", "toBuilder":
                return url(UrlParts.from(receiver), call);
            case "toHttpUrl", "toHttpUrlOrNull":
                return receiver;
            case "getHost", "getAuthority", "getScheme", "getPath", "getProtocol":
                return Result.unknown(call.at()).from(Result.origins(receiver));
            default:
                return null;
        }
    }

    private Result url(UrlParts parts, CallSite call) {
        Result text = parts.text(call.at());
        return text.with(new Result.Shape(null, null, null, null, parts, false, false));
    }

    private Result step(CallSite call, UrlParts url) {
        if (call.count() == 0) {
            return FINISHING.contains(call.name())
                    ? url.text(call.at()).with(new Result.Shape(null, null, null, null,
                            call.name().equals("encode") ? url : null, false, false))
                    : null;
        }
        Result first = call.argument(0);
        switch (call.name()) {
            case "scheme", "setScheme", "protocol", "withScheme":
                return url(url.scheme(first), call);
            case "host", "setHost", "authority", "encodedAuthority", "withHost":
                return url(url.host(first), call);
            case "port", "setPort":
                return url(first.known() == null || first.known().startsWith("-") ? url : url.port(first), call);
            case "path", "appendPath", "encodedPath", "addPathSegment", "addPathSegments", "pathSegment",
                    "appendPathSegments", "appendEncodedPath", "addEncodedPathSegment", "addEncodedPathSegments",
                    "appendPathSegment", "setPathSegments", "segment":
                return url(paths(call, url), call);
            case "setPath", "replacePath":
                return url(url.replacePath(first), call);
            case "resolve":
                return resolved(call, url.text(call.at()), first);
            case "build", "buildAndExpand", "expand", "fragment", "setFragment", "userInfo", "setUserInfo", "toUri",
                    "resolveTemplate", "uriVariables", "encodedFragment", "username", "password", "query",
                    "replaceQuery", "setCharset":
                call.arguments().forEach(argument -> evaluation.pass(argument, call.frame()));
                return url(url, call);
            default:
                return null;
        }
    }

    /** {@code path} appends as it is; segments and JAX-RS paths have one slash between them. */
    private static UrlParts paths(CallSite call, UrlParts url) {
        UrlParts longer = url;
        boolean segments = call.name().toLowerCase(Locale.ROOT).contains("segment")
                || call.name().equals("appendPath") || url.slashes();
        for (Result argument : call.arguments()) {
            List<Result> pieces = argument.shape.elements() != null ? argument.shape.elements() : List.of(argument);
            for (Result piece : pieces) {
                boolean bare = piece.texts.stream().noneMatch(text -> text.text().startsWith("/"));
                longer = segments && bare && !endsWithSlash(longer, call)
                        ? longer.plus(Concatenation.of(call.at(), List.of(UrlParts.separator("/", call.at()), piece)))
                        : longer.plus(piece);
            }
        }
        return longer;
    }

    private static boolean endsWithSlash(UrlParts url, CallSite call) {
        Result text = url.text(call.at());
        return !text.texts.isEmpty() && text.texts.stream().allMatch(each -> each.text().endsWith("/"));
    }
}
