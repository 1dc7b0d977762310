package io.github.golive.read.markup;

import java.util.Locale;
import java.util.Set;

/** What the functions, filters and helpers of template languages do with what they are given. */
final class Calls {

    /** They only look at their arguments, or write them to a log. */
    private static final Set<String> LOOKING = Set.of(
            "equals", "equalsignorecase", "contains", "containsignorecase", "includes", "startswith", "endswith",
            "starts_with", "ends_with", "matches", "test", "has", "indexof", "lastindexof", "compareto", "eq", "ne",
            "neq", "ifeq", "ifequals", "ifcond", "is", "isnot", "compare", "match", "hasownproperty", "substringbefore",
            "substringafter", "debug", "info", "warn", "error", "log", "trace", "println", "assert", "containskey",
            "in_array", "index_of", "last_index_of", "seq_contains", "matches_regex", "replaceall", "split", "getenv",
            "message", "msg", "gettext", "i18n", "__", "t", "trans", "translate", "gettheme", "include", "import",
            "lookup");

    /** They give their last argument when they have nothing better. */
    private static final Set<String> FALLBACK = Set.of(
            "default", "d", "default_if_none", "getordefault", "getproperty", "orelse", "defaultifempty",
            "defaultifnull", "defaultstring", "defaultifblank", "coalesce", "firstnonnull", "requirenonnullelse",
            "or", "nvl", "ifnull", "if_null", "ifempty", "if_empty", "ifexists", "env", "config", "get", "setting",
            "firstnonblank", "either", "orelseget", "fallback");

    /** They give what they are given, perhaps in another spelling. */
    private static final Set<String> SAME = Set.of(
            "html", "url", "safe", "raw", "trim", "strip", "e", "escape", "escapexml", "escapehtml",
            "escapejavascript", "htmlescape", "json", "tojson", "dump", "stringify", "js_string", "json_string", "c",
            "string", "tostring", "no_esc", "esc", "urlencode", "url_encode", "encodeuri", "encodeuricomponent",
            "lower", "upper", "lower_case", "upper_case", "tolowercase", "touppercase", "asset", "createlink",
            "resource", "link_to", "safestring", "concat", "join", "format", "valueof", "html_escape", "attr",
            "interpret", "eval", "cap_first", "encodeashtml", "encodeasjavascript", "encodeasurl", "htmlencode",
            "trusted", "sanitize", "encodeforhtml", "encodeforjavascript", "encodeforhtmlattribute", "static",
            "script", "path");

    private Calls() {
    }

    static boolean looks(String name) {
        return LOOKING.contains(last(name));
    }

    static boolean fallsBack(String name) {
        return FALLBACK.contains(last(name));
    }

    /** Tells whether a call with a fallback is given the name of what it gives. */
    static boolean looksUp(String name) {
        String last = last(name);
        return last.startsWith("get") || last.equals("env") || last.equals("config") || last.equals("setting");
    }

    static boolean keeps(String name) {
        return SAME.contains(last(name));
    }

    private static String last(String name) {
        int cut = Math.max(name.lastIndexOf(':'), name.lastIndexOf('.'));
        return name.substring(cut + 1).toLowerCase(Locale.ROOT);
    }
}
