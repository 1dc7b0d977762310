package io.github.golive.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Tells from a name whether what is given to it is a key: what the last words of the name say decides.
 */
public final class KeyNames {

    /** What a name says. */
    public enum Kind {
        API_KEY,
        NEXUS_KEY,
        /** The name says Nexus and API key: Payitoff's widget or Sonatype's repository. */
        NEXUS_OR_REPOSITORY_KEY,
        NONE
    }

    private static final Set<String> NOUNS = Set.of("key", "token", "secret", "keys", "tokens", "secrets");

    /** What makes a bare noun an API key. */
    private static final Set<String> QUALIFIERS = Set.of(
            "api", "access", "auth", "authorization", "authentication", "bearer", "partner", "payitoff");

    /** Names of objects and maps that say whose key the bare noun in them is. */
    private static final Set<String> OWNERS = Set.of("payitoff", "nexus", "api", "auth", "bearer");

    /** First words of methods that are given the name of what they return. */
    private static final Set<String> LOOK_UPS = Set.of(
            "get", "load", "fetch", "find", "read", "resolve", "lookup", "look", "retrieve", "obtain", "query",
            "select", "list", "search", "determine", "derive", "extract", "generate", "request", "refresh", "issue",
            "exchange", "decode", "introspect");

    private static final Set<String> AUTHORIZATION = Set.of(
            "authorization", "auth", "bearer", "authentication", "token");

    /** Last words of names that hold what is sent as the header; others say how it looks, or what it is about. */
    private static final Set<String> SENT = Set.of(
            "authorization", "auth", "bearer", "authentication", "token", "header", "headers", "line", "credential",
            "credentials", "key", "secret", "authorizations", "tokens", "keys", "val", "parameter", "param");

    /** Words of environment; between qualifier and noun, or after the noun, they change nothing. */
    private static final Set<String> ENVIRONMENTS = Set.of(
            "sandbox", "dev", "development", "local", "test", "testing", "qa", "uat", "stage", "staging", "integration",
            "it", "ci", "demo", "prod", "production", "live", "preprod", "canary", "pilot", "trial", "eu", "us", "uk",
            "ca", "east", "west", "north", "south");

    /** Words of kind: they say which of several keys, not of what. */
    private static final Set<String> KINDS = Set.of(
            "default", "fallback", "primary", "secondary", "main", "master", "backup", "spare", "current", "old", "new",
            "legacy", "previous", "temp", "temporary", "static", "fixed", "global", "shared", "common", "first",
            "second",
            "third", "one", "two", "real", "fake", "dummy", "sample", "hardcoded", "raw", "plain", "credential",
            "credentials");

    /** Words after the noun that leave it the thing itself. */
    private static final Set<String> AFTER = Set.of(
            "value", "values", "val", "string", "str", "literal", "chars", "bytes", "constant", "const",
            "override", "or", "else", "for", "payitoff", "partner");

    /** Between the noun and words that say whose or where: {@code apiKeyOfSandbox}. */
    private static final Set<String> JOINING = Set.of("of", "in");

    /** Before a plural these make a number of it. */
    private static final Set<String> COUNTS = Set.of("max", "min", "num", "number", "count", "limit", "maximum",
            "minimum", "total");

    /** Words that begin a question about the key or a deed with it. */
    private static final Set<String> VERBS = Set.of(
            "is", "has", "have", "can", "should", "must", "needs", "need", "requires", "require", "required",
            "validate",
            "verify", "check", "ensure", "assert", "mask", "redact", "hide", "hash", "encrypt", "decrypt",
            "rotate", "revoke",
            "expire", "delete", "remove", "log", "print", "parse", "no", "without", "matches", "compare", "equals",
            "contains", "ignore", "skip", "enable", "disable", "allow", "forbid", "reject", "when", "if", "on", "scan",
            "strip", "clear", "show", "copy", "enter");

    /** Words that make the name one of a fault, or of something that is no longer the key itself. */
    private static final Set<String> FAULTS = Set.of(
            "missing", "invalid", "unauthorized", "masked", "redacted", "hashed", "encrypted", "hidden");

    /** What scripts ask about themselves, which has nothing to do with the vendor of that name. */
    private static final String MODULE = "import.meta.";

    private final Vendors vendors;

    /** Creates the names of keys as the settings have them. */
    public KeyNames(Settings settings) {
        this.vendors = new Vendors(settings);
    }

    /**
     * Returns what the name says.
     *
     * @param name as the file spells it, a whole path for configuration
     * @param owners what encloses it, outermost first
     */
    public Kind kindOf(String name, List<String> owners) {
        List<String> words = Words.of(name.startsWith(MODULE) ? name.substring(MODULE.length()) : name);
        Kind kind = kindOf(words);
        if (kind == Kind.NONE && !owners.isEmpty() && isBareNoun(words)) {
            kind = kindOf(joined(owners, words));
        }
        return kind == Kind.NONE || isAboutKey(name) || vendors.saysOther(words, owners) ? Kind.NONE : kind;
    }

    /**
     * Tells whether the name is one of an {@code Authorization} header or its token, so that a Bearer value is a key.
     */
    public boolean saysAuthorization(String name, List<String> owners) {
        List<String> words = Words.of(name);
        if (words.isEmpty() || Collections.disjoint(words, AUTHORIZATION)) {
            return false;
        }
        int last = words.size() - 1;
        while (last > 0 && (isTransparent(words.get(last)) || AFTER.contains(words.get(last)))) {
            last--;
        }
        return SENT.contains(words.get(last)) && !isAboutKey(name) && !vendors.saysOther(words, owners);
    }

    /** Tells whether a type of this name is about another vendor. */
    public boolean saysOther(String type) {
        return vendors.saysOther(List.of(), List.of(type));
    }

    /** Tells whether the name alone, whoever's it is, says an API key or a Nexus key. */
    static boolean saysKey(List<String> words) {
        return kindOf(words) != Kind.NONE;
    }

    private static Kind kindOf(List<String> words) {
        int noun = lastNoun(words);
        if (noun < 1 || words.get(noun - 1).equals(words.get(noun))) {
            return Kind.NONE;
        }
        int at = noun - 1;
        while (at >= 0 && (isTransparent(words.get(at)) || isNounOfKind(words.get(at)))) {
            at--;
        }
        if (at < 0 || at > 0 && words.get(at - 1).equals("by")) {
            return Kind.NONE; // findTenantByApiKey
        }
        String qualifier = words.get(at);
        String before = at > 0 ? words.get(at - 1) : "";
        if (qualifier.equals("nexus") || qualifier.equals("widget") && before.equals("nexus")) {
            boolean key = words.get(noun).startsWith("key") && !words.subList(at, noun).contains("secret");
            return key ? Kind.NEXUS_KEY : Kind.NONE;
        }
        if (!QUALIFIERS.contains(qualifier)) {
            return Kind.NONE;
        }
        if (before.equals("nexus")) {
            boolean key = words.get(noun).startsWith("key") && qualifier.equals("api");
            return key ? Kind.NEXUS_OR_REPOSITORY_KEY : Kind.NONE;
        }
        return Kind.API_KEY;
    }

    /** Returns the index of the noun that all words after it leave as it is; -1 if there is none. */
    private static int lastNoun(List<String> words) {
        int noun = words.size() - 1;
        while (noun >= 0 && !NOUNS.contains(words.get(noun))) {
            String word = words.get(noun);
            boolean joins = noun < words.size() - 1 && JOINING.contains(word);
            if (!isTransparent(word) && !AFTER.contains(word) && !joins) {
                return -1;
            }
            noun--;
        }
        return noun > 0 && words.get(noun).endsWith("s") && COUNTS.contains(words.get(noun - 1))
                || noun > 1 && words.get(noun).endsWith("s") && COUNTS.contains(words.get(noun - 2)) ? -1 : noun;
    }

    /** {@code payitoff.secret-key}, {@code authTokenSecret}: one noun before the other says which kind. */
    private static boolean isNounOfKind(String word) {
        return word.equals("key") || word.equals("token") || word.equals("secret");
    }

    private static boolean isTransparent(String word) {
        return ENVIRONMENTS.contains(word) || KINDS.contains(word) || isNumber(word);
    }

    static boolean isEnvironment(String word) {
        return ENVIRONMENTS.contains(word);
    }

    private static boolean isNumber(String word) {
        int start = word.length() > 1 && word.charAt(0) == 'v' ? 1 : 0;
        return isDigits(word, start) || word.length() == 1 && "abc".contains(word);
    }

    private static boolean isDigits(String word, int start) {
        for (int i = start; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a method of this name, {@code loadApiKey}, looks the key up: what it returns is a key, what it is
     * given is not.
     */
    public static boolean looksUp(String method) {
        List<String> words = Words.of(method);
        return !words.isEmpty() && LOOK_UPS.contains(words.get(0)) && lastNoun(words) > 0;
    }

    /**
     * Tells whether the name says another vendor than Payitoff, itself or by what encloses it.
     *
     * @param owners names of what encloses it, outermost first
     */
    public boolean saysOtherVendor(String name, List<String> owners) {
        return vendors.saysOther(Words.of(name), owners);
    }

    /** Tells whether a method of this name, {@code getTenantByApiKey}, finds something else by the key. */
    public static boolean findsByKey(String method) {
        return Words.of(method).contains("by");
    }

    /** Tells whether the name is one of a question, a deed or a fault; of a path its last part decides. */
    public boolean isAboutKey(String name) {
        int start = name.length();
        while (start > 0 && "./:".indexOf(name.charAt(start - 1)) < 0) {
            start--;
        }
        List<String> words = Words.of(name.substring(start));
        return words.size() > 1 && VERBS.contains(words.get(0)) || !Collections.disjoint(words, FAULTS);
    }

    private static boolean isBareNoun(List<String> words) {
        return !words.isEmpty() && NOUNS.contains(words.get(words.size() - 1))
                && words.stream().allMatch(word -> NOUNS.contains(word) || isTransparent(word));
    }

    /**
     * Puts the owner before the name where it is one of the words that make a bare noun a key, and nothing else:
     * {@code payitoff: { key: "x" }} says what {@code payitoff.key} says, and so does {@code payitoff: { live: { key:
     * "x" } } }. The name of a type says less.
     */
    private static List<String> joined(List<String> owners, List<String> name) {
        List<String> both = new ArrayList<>(name);
        for (int i = owners.size() - 1; i >= 0; i--) {
            String owner = owners.get(i);
            List<String> words = Words.of(owner);
            boolean says = !words.isEmpty() && Character.isLowerCase(owner.charAt(0))
                    && words.stream().allMatch(word -> OWNERS.contains(word) || ENVIRONMENTS.contains(word));
            if (!says) {
                return name;
            }
            both.addAll(0, words);
            if (!ENVIRONMENTS.containsAll(words)) {
                return both;
            }
        }
        return name;
    }
}
