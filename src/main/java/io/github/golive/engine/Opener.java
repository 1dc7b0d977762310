package io.github.golive.engine;

import io.github.golive.read.Language;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands inside a value: a whole document, the default of a placeholder, a header line, a setting.
 *
 * <p>A document takes the value's place, so that its comments and its prose stay silent. All else is seen besides it.
 */
final class Opener {

    /** A part of a value, with a use of its own. */
    record Part(Value value, Use use) {
    }

    /** @param language of the document that the value is, or null when it is none */
    record Content(Language language, List<Part> parts) {
    }

    static final Content NOTHING = new Content(null, List.of());

    private static final Pattern HTML_TAG = Pattern.compile(
            "<(?:!doctype|/?(?:html|head|body|script|link|meta|style|div|span|p|a|img|iframe|form|input|button|"
                    + "noscript|template|table|tr|td|ul|ol|li|h[1-6]|br|hr|section|main|header|footer|nav|label|"
                    + "select|option|textarea|svg|object|embed|video|audio|source|base|b|i|em|strong|code|pre|small|"
                    + "[a-z]{1,20}-[a-z-]{1,40}))(?:[\\s/>]|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern XML_TAG = Pattern.compile("^\\s*<(?:\\?xml\\s|[A-Za-z][\\w.:-]{0,60}(?<!:)[\\s/>])");

    private static final Pattern JSON_START = Pattern.compile(
            "^\\s*(?:\\[\\s*)?\\{\\s*(?:\"|'|[A-Za-z_]\\w{0,60}\\s*:)");

    private static final Pattern BLOCK_START = Pattern.compile(
            "^\\s*[A-Za-z][\\w.-]{0,60}\\s*(?:=\\s*)?\\{\\s*(?:[\\w.-]{1,60}\\s*\\{\\s*){0,4}"
                    + "[\\w.-]{1,60}\\s*=(\\s*')?");

    private static final Pattern SCRIPT_SIGN = Pattern.compile(
            "\\b(?:var|let|const)\\s+[\\w$]{1,60}\\s*=|\\bfunction\\s*[\\w$]{0,60}\\(|=>|"
                    + "\\b(?:window|document|Nexus)\\.\\w");

    private static final Pattern YAML_LINE = Pattern.compile("^\\s*(?:- )?[\\w.\\[\\]%-]{1,120}:(?:\\s.*)?$");

    private static final Pattern PROPERTY_LINE = Pattern.compile("^\\s*[\\w.\\[\\]%-]{1,120}\\s*=.*$");

    private static final Pattern SETTING = Pattern.compile(
            "^\\s*-{0,2}([A-Za-z][\\w.\\[\\]-]{0,120})\\s*[=:]\\s*(?=\\S)");

    private static final Pattern ASSIGNMENT = Pattern.compile(
            "([A-Z][A-Z0-9_]{1,100})=(\"[^\"]{0,500}\"|'[^']{0,500}'|[^\\s\"',]{0,500})(?:\\s*,\\s*|\\s+|$)");

    private static final Pattern OPTION = Pattern.compile(
            "(?<!\\S)(?:-D|--)([A-Za-z][\\w.\\[\\]-]{0,120})=[\"']?([^\\s\"']+)");

    private static final Pattern PAYITOFF_URL = Pattern.compile(
            "https?://[\\w.-]{0,200}payitoff[\\w-]{0,20}\\.io[:/?]", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADER = Pattern.compile(
            "\\bauthorization[\"']?\\s{0,4}[:=,]\\s{0,4}[\"']?(?=bearer\\s)", Pattern.CASE_INSENSITIVE);

    /** A URL or a host with a path that goes on with a placeholder: <code>https://host/api/&lt;version></code>. */
    private static final Pattern URL_WITH_PLACEHOLDER = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]*://[^\\s<]*|[a-z0-9_-]+(?:\\.[a-z0-9_-]+)+(?::\\d+)?/[^\\s<]*)<",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern URL = Pattern.compile("https?://[^\\s\"'<>]{1,500}");

    /** What stands before the colon of <code>${env:NAME}</code>: who knows the value, not what it is called. */
    private static final Set<String> RESOLVERS = Set.of("env", "sys", "file", "vault", "sm", "ssm", "sops", "java",
            "jndi", "k8s", "docker", "spring", "bundle", "main", "map", "ctx", "const", "keyvault", "secret",
            "secrets", "opt", "self", "cf", "param", "properties", "sysenv", "exchangeProperty", "bean", "ref",
            "aws-parameterstore", "aws-secretsmanager");

    private Opener() {
    }

    static Content open(Value value, Use use) {
        String text = value.text();
        if (text.length() < 4) {
            return NOTHING;
        }
        Language language = documentOf(text);
        if (language != null) {
            return new Content(language, List.of());
        }
        List<Part> parts = new ArrayList<>();
        addDefaults(value, use, parts);
        if (!isAuthorization(use)) {
            addHeaders(value, parts);
        }
        addSettings(value, parts);
        return parts.isEmpty() ? NOTHING : new Content(null, parts);
    }

    /** Returns the value without the quotes that make it a literal of another language, {@code "'x'"}. */
    static Value withoutQuotes(Value value) {
        String text = value.text();
        int last = text.length() - 1;
        boolean quoted = last > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.indexOf(text.charAt(0), 1) == last;
        return quoted ? value.slice(1, last) : value;
    }

    /** Returns the value without what a shell says when there is no such variable: <code>${NAME:?message}</code>. */
    static Value withoutMessages(Value value) {
        String text = value.text();
        List<Value> parts = new ArrayList<>();
        int done = 0;
        int open = text.indexOf(":?") < 0 ? -1 : text.indexOf("${");
        while (open >= 0) {
            int at = shellNameEnd(text, open + 2);
            if (text.startsWith(":?", at)) {
                parts.add(value.slice(done, at));
                done = closing(text, at);
                at = done;
            }
            open = text.indexOf("${", at);
        }
        if (done == 0) {
            return value;
        }
        parts.add(value.slice(done));
        return Value.concat(parts);
    }

    private static Language documentOf(String text) {
        if (text.indexOf('{') >= 0 && text.indexOf('}') > 0 && text.indexOf(':') > 0
                && JSON_START.matcher(text).find()) {
            return Language.JSON;
        }
        if (text.indexOf('<') >= 0 && text.indexOf("<%") != 0 && !URL_WITH_PLACEHOLDER.matcher(text).lookingAt()) {
            if (text.stripLeading().startsWith("<?xml") && text.indexOf("<html") < 0) {
                return Language.XML;
            }
            if (HTML_TAG.matcher(text).find()) {
                return Language.MARKUP;
            }
            if (text.indexOf('>') > 0 && XML_TAG.matcher(text).find()) {
                return Language.XML;
            }
        }
        if (text.indexOf('(') >= 0 && SCRIPT_SIGN.matcher(text).find()) {
            return Language.SCRIPT;
        }
        if (text.indexOf('{') > 0 && text.indexOf('}') > 0) {
            // HOCON has no single quotes, and Groovy's ConfigSlurper seldom double ones
            Matcher block = BLOCK_START.matcher(text);
            if (block.find()) {
                return block.group(1) == null ? Language.HOCON : Language.GROOVY;
            }
        }
        return text.indexOf('\n') >= 0 ? linesOf(text) : null;
    }

    /** Two lines of settings, or one with a comment, make a document of them, if they are most of the text. */
    private static Language linesOf(String text) {
        int comments = 0;
        int lines = 0;
        int yaml = 0;
        int properties = 0;
        for (String line : text.split("\r?\n|\r")) {
            if (line.stripLeading().startsWith("#")) {
                comments++;
            } else if (!line.isBlank()) {
                lines++;
                yaml += YAML_LINE.matcher(line).matches() ? 1 : 0;
                properties += PROPERTY_LINE.matcher(line).matches() ? 1 : 0;
            }
        }
        if (lines == 0 || lines + comments < 2) {
            return null;
        }
        if (properties * 2 > lines && properties >= yaml) {
            return Language.PROPERTIES;
        }
        return yaml * 2 > lines ? Language.YAML : null;
    }

    /** The {@code x} of <code>${NAME:x}</code> and <code>${NAME:-x}</code> is what the value becomes without a NAME. */
    private static void addDefaults(Value value, Use use, List<Part> parts) {
        String text = value.text();
        int next;
        for (int at = text.indexOf("${"); at >= 0; at = text.indexOf("${", next)) {
            next = at + 2;
            int colon = separator(text, at + 2);
            if (colon < 0) {
                continue;
            }
            String name = text.substring(at + 2, colon);
            if (RESOLVERS.contains(name) || !isName(name)) {
                next = addDefaultOfResolver(value, at, colon, use, parts);
                if (at == 0) {
                    addQuotedDefault(value, colon, use, parts);
                }
                continue;
            }
            int end = closing(text, colon + 1);
            next = end;
            int from = colon + 1;
            if (text.charAt(colon) == ':' && from < end && "-=+".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            if (end - from > 2 && text.charAt(from) == '`' && text.charAt(end - 1) == '`') {
                // Micronaut's quotes around a default with colons
                from++;
                end--;
            }
            if (from < end) {
                Value other = value.slice(from, end);
                boolean whole = at == 0 && next == text.length() - 1;
                if (whole || other.text().indexOf(":/") < 0) {
                    // the beginning of a URL is judged with what follows it
                    parts.add(new Part(other, new Use.Given(name, List.of())));
                }
                if (whole) {
                    parts.add(new Part(other, use));
                } else if (wraps(use, text, at)) {
                    parts.add(new Part(other, bearer(use)));
                }
            }
        }
        int elvis = text.indexOf("#{") == 0 ? text.indexOf("?:") : -1;
        if (elvis > 0) {
            int open = text.indexOf('\'', elvis);
            int close = open < 0 ? -1 : text.indexOf('\'', open + 1);
            if (close > open + 1) {
                Value other = value.slice(open + 1, close);
                String name = lastQuoted(text.substring(0, elvis));
                if (isName(name)) {
                    parts.add(new Part(other, new Use.Given(name, List.of())));
                }
                parts.add(new Part(other, use));
            }
        }
    }

    /** <code>${env:NAME:-x}</code>, as Log4j writes it. */
    private static int addDefaultOfResolver(Value value, int at, int colon, Use use, List<Part> parts) {
        String text = value.text();
        int mark = colon + 1;
        while (mark < text.length() && isName(text.charAt(mark))) {
            mark++;
        }
        if (!text.startsWith(":-", mark) || text.substring(colon + 1, mark).isBlank()) {
            return colon + 1;
        }
        int end = closing(text, mark);
        if (mark + 2 < end) {
            Value other = value.slice(mark + 2, end);
            parts.add(new Part(other, new Use.Given(text.substring(colon + 1, mark), List.of())));
            if (at == 0 && end == text.length() - 1) {
                parts.add(new Part(other, use));
            }
        }
        return end;
    }

    /** Returns the name in <code>#{environment['name'] ?: 'x'}</code>; empty without one. */
    private static String lastQuoted(String text) {
        int close = text.lastIndexOf('\'');
        int open = close < 0 ? -1 : text.lastIndexOf('\'', close - 1);
        return open < 0 ? "" : text.substring(open + 1, close);
    }

    /** <code>${env:NAME, 'x'}</code>, as Serverless writes it. */
    private static void addQuotedDefault(Value value, int colon, Use use, List<Part> parts) {
        String text = value.text();
        int end = closing(text, colon + 1);
        int comma = text.lastIndexOf(',', end - 1);
        int open = comma + 1;
        while (open < end && text.charAt(open) == ' ') {
            open++;
        }
        boolean quoted = comma > colon && open + 2 < end && text.charAt(open) == '\'' && text.charAt(end - 1) == '\'';
        if (quoted && end == text.length() - 1) {
            parts.add(new Part(value.slice(open + 1, end - 1), use));
        }
    }

    /** Tells whether the placeholder is what follows {@code Bearer} in a header. */
    private static boolean wraps(Use use, String text, int at) {
        return isAuthorization(use) && text.substring(0, at).strip().equalsIgnoreCase("bearer");
    }

    private static boolean isAuthorization(Use use) {
        return use instanceof Use.Header header && header.name().equalsIgnoreCase("authorization");
    }

    private static Use bearer(Use use) {
        return new Use.Bearer(((Use.Header) use).destinations(), ((Use.Header) use).type());
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static int separator(String text, int from) {
        int shellName = shellNameEnd(text, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || i > from && i == shellName && (c == '-' || c == '=')) {
                return i;
            }
            if (c == '{' || c == '$' || c == '}') {
                return -1;
            }
        }
        return -1;
    }

    /** {@code ${NAME-x}} is a shell form; in <code>${payitoff.base-url}</code> the hyphen belongs to the name. */
    private static int shellNameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) >= 'A' && text.charAt(end) <= 'Z'
                || text.charAt(end) >= '0' && text.charAt(end) <= '9' || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isName(name.charAt(i))) {
                return false;
            }
        }
        return !name.isBlank();
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || "._-[]%/ ".indexOf(c) >= 0;
    }

    /** A header written out, as in a raw request or a {@code curl -H}. */
    private static void addHeaders(Value value, List<Part> parts) {
        String text = value.text();
        Matcher header = HEADER.matcher(text);
        List<String> urls = null;
        for (boolean found = header.find(); found;) {
            int start = header.end();
            found = header.find();
            int next = found ? header.start() : text.length();
            int end = start;
            while (end < next && "\r\n\"'`,;\\".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            urls = urls == null ? urls(text) : urls;
            parts.add(new Part(value.slice(start, end), new Use.Header("Authorization", urls)));
        }
    }

    private static List<String> urls(String text) {
        return URL.matcher(text).results().map(MatchResult::group).toList();
    }

    /** {@code payitoff.api-key=x}, as it is given to a command line, to a test's properties or in a form. */
    private static void addSettings(Value value, List<Part> parts) {
        Value line = value.strip();
        String text = line.text();
        if (addAssignments(line, parts)) {
            return;
        }
        if (addOptions(line, parts)) {
            return;
        }
        Matcher setting = SETTING.matcher(text);
        if (setting.find() && !text.startsWith("//", setting.end()) && text.indexOf('\n', setting.end()) < 0) {
            if (text.indexOf('&') > 0 && text.indexOf(' ') < 0) {
                addPairs(line, 0, parts);
            } else if (!setting.group(1).equalsIgnoreCase("authorization") && isWhole(setting.group(1))) {
                parts.add(new Part(unquoted(line.slice(setting.end())), new Use.Given(setting.group(1), List.of())));
            }
        }
        int query = text.indexOf('?');
        if (query > 0 && PAYITOFF_URL.matcher(text).lookingAt()) {
            addPairs(line, query + 1, parts);
        }
    }

    /** Returns what stands between quotes, or the value as it is. */
    private static Value unquoted(Value value) {
        String text = value.text();
        int close = text.isEmpty() || "\"'".indexOf(text.charAt(0)) < 0 ? -1 : text.indexOf(text.charAt(0), 1);
        return close > 1 && (close == text.length() - 1 || ",;".indexOf(text.charAt(close + 1)) >= 0)
                ? value.slice(1, close)
                : value;
    }

    /** {@code A=x B="y z"} and {@code A="x",B="y"}, as a list of environment variables is written. */
    private static boolean addAssignments(Value line, List<Part> parts) {
        Matcher assignment = ASSIGNMENT.matcher(line.text());
        List<Part> found = new ArrayList<>();
        int at = 0;
        while (assignment.find() && assignment.start() == at) {
            Value given = line.slice(assignment.start(2), assignment.end(2));
            found.add(new Part(unquoted(given), new Use.Given(assignment.group(1), List.of())));
            at = assignment.end();
        }
        if (found.size() < 2 || at < line.length()) {
            return false;
        }
        found.stream().filter(part -> !part.value().isEmpty()).forEach(parts::add);
        return true;
    }

    /** What opens a bracket and does not close it selects elements, {@code a[href="x"]}. */
    private static boolean isWhole(String name) {
        return name.lastIndexOf('[') <= name.lastIndexOf(']');
    }

    /** {@code -Xmx1g -Dpayitoff.api-key=x --payitoff.url=y}, a command line of several options. */
    private static boolean addOptions(Value line, List<Part> parts) {
        String text = line.text();
        if (text.indexOf(' ') < 0 || text.indexOf("-D") < 0 && text.indexOf("--") < 0) {
            return false;
        }
        Matcher option = OPTION.matcher(text);
        boolean found = false;
        while (option.find()) {
            Value given = line.slice(option.start(2), option.end(2));
            parts.add(new Part(given, new Use.Given(option.group(1), List.of())));
            found = true;
        }
        return found;
    }

    /** {@code a=b&c=d}, the fields of a form or the query of a URL. */
    private static void addPairs(Value line, int from, List<Part> parts) {
        String text = line.text();
        for (int at = from; at < text.length();) {
            int end = text.indexOf('&', at);
            end = end < 0 ? text.length() : end;
            int equals = text.indexOf('=', at);
            if (equals > at && equals + 1 < end) {
                parts.add(new Part(line.slice(equals + 1, end), new Use.Given(text.substring(at, equals), List.of())));
            }
            at = end + 1;
        }
    }
}
