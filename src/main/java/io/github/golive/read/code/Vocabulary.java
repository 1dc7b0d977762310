package io.github.golive.read.code;

import java.util.Locale;
import java.util.Set;

/**
 * What the names of methods, types and annotations say, in all the languages that are read. There is no class path: a
 * name means what it means in the libraries that people use.
 */
final class Vocabulary {

    /** Receiver and arguments are compared or searched for. */
    private static final Set<String> LOOKING = Set.of(
            "equals", "equalsIgnoreCase", "contentEquals", "equalTo", "isEqualTo", "sameAs", "is", "eq", "ne", "eql",
            "contains", "containsKey", "containsValue", "containsAll", "containsAny", "containsIgnoreCase",
            "containsOnly", "containsNone", "startsWith", "startsWithIgnoreCase", "startsWithAny", "endsWith",
            "endsWithIgnoreCase", "endsWithAny", "equalsAny", "equalsAnyIgnoreCase", "equalsCS", "equalsCI",
            "matches", "matchEntire", "matchesAt", "containsMatchIn", "lookingAt", "regionMatches",
            "regionMatchesIgnoreCase", "indexOf", "lastIndexOf", "indexOfAny", "indexOfIgnoreCase", "indexOfFirst",
            "compareTo", "compareToIgnoreCase", "compare", "compareIgnoreCase", "localeCompare", "countMatches",
            "includes", "test", "has", "hasOwn", "hasOwnProperty", "search", "match", "matchAll", "exec", "isEqual",
            "isSame", "isIn", "isNotEqualTo", "notEquals", "deepEqual", "strictEqual", "isEqualToIgnoringCase",
            "corresponds", "sameElements", "contentHashCode", "binarySearch", "disjoint", "isSubsetOf",
            "length", "size", "isEmpty", "isBlank", "isNotEmpty", "isNotBlank", "isNullOrEmpty", "isNullOrBlank",
            "hashCode", "count", "hasLength", "hasText", "isPresent", "nonEmpty", "isDefined", "remove",
            "inArray", "removeAll", "removeIf", "removeHeader", "removeHeaders", "retainAll", "splitToList", "unset");

    /** The argument is searched for in the receiver, which is cut there. */
    private static final Set<String> SEPARATING = Set.of("split", "splitAsStream", "splitToList", "tokenize",
            "substringBefore", "substringAfter", "substringBeforeLast", "substringAfterLast", "substringBetween",
            "removePrefix", "removeSuffix", "stripPrefix", "stripSuffix", "removeStart", "removeEnd");

    /** Static helpers that compile a pattern. */
    private static final Set<String> PATTERN_TYPES = Set.of(
            "Pattern", "Regex", "RegExp", "AntPathMatcher", "PathMatcher", "Glob");

    private static final Set<String> LOGGER_WORDS = Set.of("log", "logger", "logging", "console", "timber", "slf4j",
            "log4j", "mdc", "winston", "pino", "bunyan");

    private static final Set<String> LOG_CALLS = Set.of(
            "println", "print", "printf", "printStackTrace", "log", "debug", "warn", "error", "trace", "kv", "keyValue",
            "keyvalue", "addKeyValue", "getLogger", "fail", "notImplemented", "TODO", "sysout", "warning", "notice",
            "structuredArgument", "puts", "echo", "alert", "confirm", "logInfo", "logDebug", "logWarn", "logError",
            "logWarning");

    private static final Set<String> ASSERTION_CALLS = Set.of(
            "expect", "verify", "require", "check", "should", "assume", "assumeTrue", "assumeFalse", "assumeThat",
            "shouldBe", "shouldNotBe", "shouldEqual", "shouldContain", "shouldNotContain", "shouldStartWith",
            "shouldHaveMessage", "mustBe", "mustEqual", "shouldMatch", "invariant", "ensure");

    private static final Set<String> ASSERTION_TYPES = Set.of(
            "Assert", "Assertions", "Assertj", "Preconditions", "Validate", "Verify", "Truth", "assert", "chai",
            "MatcherAssert", "Expect", "BDDAssertions", "SoftAssertions");

    /** The first argument comes back; the others are words for the case that it is missing. */
    private static final Set<String> CHECKED = Set.of("requireNonNull", "requireNotNull", "checkNotNull",
            "checkNotNullExpressionValue", "notNull", "notBlank", "notEmpty", "requireNonEmpty", "verifyNotNull");

    /** The last argument, or what it returns, stands in for a missing receiver or first argument. */
    private static final Set<String> FALLBACKS = Set.of("orElse", "orElseGet", "getOrElse", "ifEmpty", "ifBlank",
            "orDefault", "defaultIfEmpty", "switchIfEmpty", "onErrorReturn", "onErrorResume", "or", "orElseSupply",
            "requireNonNullElse", "requireNonNullElseGet", "firstNonNull", "firstNonBlank", "firstNonEmpty",
            "defaultIfBlank", "defaultIfNull", "defaultString", "defaultIfEmptyString", "coalesce", "getIfBlank",
            "getIfEmpty", "nvl", "recover", "withDefault", "default", "valueOr", "defaultTo");

    /** Values are looked up by a name; a second argument stands in for a missing one. */
    private static final Set<String> LOOKUPS = Set.of("getProperty", "getenv", "getOrDefault", "get", "getString",
            "getOrElse", "getOptionalValue", "getValue", "getConfigValue", "getInitParameter", "getParameter",
            "getHeader", "getRequiredProperty", "property", "findProperty", "gradleProperty", "environmentVariable",
            "systemProperty", "optString", "getStringOrDefault", "getOptional", "getenvOrDefault", "env", "getEnv",
            "getSecret", "getConfig", "propOrNull", "properties", "getStringExtra", "getText", "getMessage",
            "getSetting", "lookup", "getRequired", "hasProperty", "containsProperty", "getAttribute", "getItem",
            "getInteger", "getBoolean", "getLong", "providers", "resolvePlaceholders", "propertyOrNull", "config",
            "getHeaders", "getIfPresent", "firstValue", "getFirst", "queryParam", "getCookie", "stringPropertyNames",
            "requireProperty", "requireEnv", "requiredEnv", "mustGetenv", "readProperty", "resolveProperty");

    /** Lookups whose second argument can only be a default. */
    private static final Set<String> DEFAULTED_LOOKUPS = Set.of("getProperty", "getenv", "getOrDefault", "get",
            "getString", "getOrElse", "optString", "getStringOrDefault", "getEnv", "env", "getenvOrDefault", "getText",
            "getInitParameter", "getValue", "getConfigValue", "getSetting", "lookup", "getParameter", "getMessage",
            "getConfig", "getenvOr");

    private static final Set<String> BEARERS = Set.of("setBearerAuth", "bearerAuth", "bearerToken", "withBearerToken",
            "setBearerToken", "withBearerAuth", "oauth2", "bearer", "withBearer", "setBearer", "addBearerAuth",
            "addBearerToken", "authBearer", "useBearerToken", "BearerTokens", "OAuth2BearerToken", "BearerToken",
            "BearerAuth", "BearerAccessToken", "BearerAuthentication", "BearerTokenAuth", "BearerAuthorization",
            "bearerAuthentication", "bearerTokenAuthentication", "Bearer", "authorizationBearer", "basicBearer",
            "BearerTokenCredentials");

    private static final Set<String> VIEW_CALLS = Set.of("addAttribute", "addObject", "addFlashAttribute",
            "setVariable", "setVariables", "addAllAttributes", "addAllObjects", "mergeAttributes", "modelAttribute");

    private static final Set<String> VIEW_RECEIVER_WORDS = Set.of("model", "mav", "modelandview", "viewmodel",
            "velocitycontext", "view", "modelmap");

    private static final Set<String> VIEW_TYPES = Set.of("Model", "ModelMap", "ModelAndView", "ExtendedModelMap",
            "VelocityContext", "RedirectAttributes", "ConcurrentModel", "BindingAwareModelMap", "TemplateInstance");

    private static final Set<String> RENDER_CALLS = Set.of("render", "renderView", "FreeMarkerContent",
            "ThymeleafContent", "MustacheContent", "VelocityContent", "PebbleContent", "JteContent", "Rendering",
            "ModelAndView", "renderTemplate");

    /** Calls of two arguments whose first is not the name of the second. */
    private static final Set<String> NOT_PAIRS = Set.of("of", "asList", "listOf", "setOf", "arrayOf", "exec", "execute",
            "ProcessBuilder", "createSocket", "Socket", "InetSocketAddress", "URL", "URI", "fetch", "open", "redirect",
            "writeString", "write", "send", "post", "patch", "delete", "request", "join", "concat", "zip", "copy",
            "addAll", "arrayOfNulls", "sequenceOf", "mutableListOf", "Seq", "List", "Set", "Array",
            "HttpHost", "resolve", "uri", "url", "create", "mutableSetOf", "arrayListOf", "hashSetOf");

    private static final Set<String> NAMES_OF_VALUES = Set.of("name", "key", "header", "field", "provide",
            "parameterName");

    private static final Set<String> VALUES_OF_NAMES = Set.of("value", "defaultValue", "useValue", "useFactory",
            "stringValue");

    private static final Set<String> NAMESPACES = Set.of("QName", "Namespace", "createElementNS", "setAttributeNS",
            "getAttributeNS", "hasAttributeNS", "removeAttributeNS", "getElementsByTagNameNS", "getAttributeNodeNS",
            "createAttributeNS", "setNamespaceURI", "getNamespaceURI", "lookupNamespaceURI", "lookupPrefix",
            "isDefaultNamespace", "createNamespace", "writeNamespace", "writeDefaultNamespace", "setPrefix",
            "createDocumentType", "createDocument", "XName", "XmlNamespace", "addNamespace", "setNamespace",
            "namespace", "getNamespace", "declareNamespace", "startPrefixMapping", "writeStartElement",
            "writeEmptyElement", "DocType", "setDoctype",
            "bindNamespaceUri", "createQName", "withNamespace", "addNamespaceDeclaration", "setTargetNamespace",
            "JAXBElement", "startElement", "createStartElement", "createEndElement", "addChildElement",
            "SimpleNamespaceContext");

    private static final Set<String> HEADER_NAME_TYPES = Set.of("Key", "HeaderNames", "HeaderName", "AsciiString",
            "HttpString", "HttpHeaderNames", "HeaderKey", "CIString");

    /** Attributes of elements that hold words for people. */
    private static final Set<String> PROSE_ATTRIBUTES = Set.of("alt", "title", "aria-label", "placeholder", "label",
            "aria-description");

    /** Properties of elements that hold text that is shown. */
    private static final Set<String> SHOWN_PROPERTIES = Set.of("textContent", "innerText", "outerText", "nodeValue",
            "alt", "ariaLabel", "placeholder");

    private static final Set<String> NAMESPACE_WORDS = Set.of("namespace", "ns", "xmlns");

    /** Last words of the names of maps that have words about things by the names of those. */
    private static final Set<String> WORD_MAPS = Set.of("labels", "errors", "messages", "hints", "titles", "tooltips",
            "descriptions", "captions", "violations", "problems", "warnings", "columns", "aliases", "translations");

    /** Last words of names whose sentences explain something. */
    private static final Set<String> EXPLANATIONS = Set.of("description", "desc", "summary", "notes", "documentation",
            "hint", "tooltip", "usage", "help");

    private static final Set<String> BUILDING = Set.of("append", "toString", "build", "buildAndExpand", "toUri",
            "toURI", "toUriString", "toURL", "toUrl", "encode", "scheme", "setScheme", "protocol", "host", "setHost",
            "authority", "port", "setPort", "path", "setPath", "replacePath", "pathSegment", "addPathSegment",
            "addPathSegments", "encodedPath", "appendPath", "appendPathSegments", "queryParam", "addParameter",
            "addQueryParameter", "appendQueryParameter", "parameter", "setParameter", "fragment", "userInfo",
            "expand", "toASCIIString", "encodedAuthority", "appendEncodedPath", "query", "queryParamIfPresent",
            "buildString", "setPathSegments", "appendPathSegment", "uriVariables");

    private Vocabulary() {
    }

    static boolean isLooking(String method) {
        return LOOKING.contains(method);
    }

    static boolean isSeparating(String method) {
        return SEPARATING.contains(method);
    }

    static boolean isPatternType(String type) {
        return PATTERN_TYPES.contains(type);
    }

    /** Tells whether a variable or type of this name writes logs. */
    static boolean isLogger(String name) {
        return LOGGER_WORDS.contains(lastWord(name));
    }

    static boolean isLogCall(String method) {
        return LOG_CALLS.contains(method);
    }

    static boolean isAssertion(String method) {
        return ASSERTION_CALLS.contains(method) || method.startsWith("assert");
    }

    static boolean isAssertionType(String type) {
        return ASSERTION_TYPES.contains(type);
    }

    static boolean isChecked(String method) {
        return CHECKED.contains(method);
    }

    static boolean isFallback(String method) {
        return FALLBACKS.contains(method);
    }

    static boolean isLookup(String method) {
        return LOOKUPS.contains(method);
    }

    static boolean isDefaultedLookup(String method) {
        return DEFAULTED_LOOKUPS.contains(method);
    }

    static boolean isBearer(String method) {
        return BEARERS.contains(method);
    }

    static boolean isViewCall(String method) {
        return VIEW_CALLS.contains(method);
    }

    static boolean isViewReceiver(String name) {
        return VIEW_RECEIVER_WORDS.contains(lastWord(name)) || VIEW_TYPES.contains(name);
    }

    static boolean isViewType(String type) {
        return VIEW_TYPES.contains(type);
    }

    static boolean isRender(String method) {
        return RENDER_CALLS.contains(method);
    }

    static boolean isPair(String method) {
        return !NOT_PAIRS.contains(method);
    }

    /** Tells whether an attribute holds words for people. */
    static boolean isProseAttribute(String name) {
        return PROSE_ATTRIBUTES.contains(name);
    }

    /** Tells whether a property of an element holds text that is shown. */
    static boolean isShown(String property) {
        return SHOWN_PROPERTIES.contains(property);
    }

    /** Tells whether a call or type takes the name of an XML namespace or of a DTD. */
    static boolean isNamespaceCall(String name) {
        return NAMESPACES.contains(name);
    }

    /** Tells whether something of this name holds the name of an XML namespace. */
    static boolean isNamespaceName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMESPACE_WORDS.contains(lastWord(name))
                || lower.endsWith("_ns") || lower.endsWith("namespace_uri") || lower.endsWith("namespaceuri")
                || lower.endsWith("ns_uri") || lower.endsWith("_namespace") || lower.startsWith("xmlns");
    }

    /**
     * Tells whether a map of this name, {@code labels}, {@code errors}, has words about things by the names of those.
     */
    static boolean holdsWords(String name) {
        boolean type = !name.isEmpty() && Character.isUpperCase(name.charAt(0))
                && !name.equals(name.toUpperCase(Locale.ROOT));
        return !type && WORD_MAPS.contains(lastWord(name));
    }

    /** Tells whether what is given to the name explains something to people, if it is a sentence. */
    static boolean isProseName(String name) {
        return EXPLANATIONS.contains(lastWord(name));
    }

    /** Tells whether a member of a map, or a labelled argument, names what stands beside it. */
    static boolean isNameOfValue(String label) {
        return NAMES_OF_VALUES.contains(label);
    }

    /** Tells whether a member of a map, or a labelled argument, is what a member beside it names. */
    static boolean isValueOfName(String label) {
        return VALUES_OF_NAMES.contains(label);
    }

    /** Tells whether a type stands for the name of a header or property. */
    static boolean isHeaderNameType(String type) {
        return HEADER_NAME_TYPES.contains(type);
    }

    /** Tells whether a call is a step of building a text or a URL. */
    static boolean isBuilding(String method) {
        return BUILDING.contains(method);
    }

    /** Tells whether a type is thrown. */
    static boolean isThrowable(String type) {
        return type.endsWith("Exception") || type.endsWith("Error") || type.endsWith("Throwable");
    }

    /** Tells whether what is given to the name goes out as the Authorization header. */
    static boolean isAuthorization(String name) {
        String bare = name.toLowerCase(Locale.ROOT);
        return bare.equals("authorization") || bare.equals("setauthorization") || bare.equals("withauthorization");
    }

    /** Tells whether a text can be the name of a header, parameter, property or column. */
    static boolean isName(String text) {
        if (text.isEmpty() || text.length() > 100) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "_-.:[]$/%@".indexOf(c) < 0) {
                return false;
            }
        }
        return !text.contains("://");
    }

    /** Returns the last word of a name in lower case: {@code auditLog} gives {@code log}. */
    static String lastWord(String name) {
        int end = name.length();
        while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(name.charAt(start - 1))) {
            boolean hump = start < end && Character.isUpperCase(name.charAt(start))
                    && !Character.isUpperCase(name.charAt(start - 1));
            if (hump) {
                break;
            }
            start--;
        }
        return name.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
