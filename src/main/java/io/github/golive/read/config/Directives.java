package io.github.golive.read.config;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads configuration made of directives with arguments: nginx, Apache, HAProxy, lists of names and values. */
final class Directives {

    /** Directives whose arguments are looked for, compared or logged. */
    private static final Set<String> COMPARING = Set.of(
            "if", "acl", "rewritecond", "log_format", "logformat", "access_log", "error_log", "errorlog", "customlog",
            "log-format", "setenvif", "setenvifnocase", "browsermatch", "elseif");

    /** Directives whose first argument is looked for and whose second takes its place. */
    private static final Set<String> REPLACING = Set.of(
            "rewrite", "rewriterule", "sub_filter", "proxy_redirect", "proxy_cookie_domain", "subs_filter",
            "redirectmatch");

    /** Words after which a name comes, and then its value. */
    private static final Set<String> NAMING = Set.of(
            "set-header", "add-header", "hdr", "set-var", "set", "append", "add", "setifempty", "merge", "setenv",
            "env", "define", "requestheader", "header", "set-env");

    /** Blocks in which the first word of a directive is looked for, and the second is what a variable becomes. */
    private static final Set<String> MAPS = Set.of("map", "geo", "split_clients");

    /** @param opener words before the brace; empty for the document itself */
    private record Block(List<Value> opener, List<List<Value>> directives) {
    }

    /** A header, and the addresses that it is sent to. */
    private record Sent(String header, List<String> addresses) {
    }

    private final Map<String, Sent> sent = new HashMap<>();
    private final Value text;
    private final String source;
    private final Reporter reporter;
    private final boolean semicolons;
    private int at;

    private Directives(Value text, Reporter reporter) {
        this.text = text;
        this.source = text.text();
        this.reporter = reporter;
        this.semicolons = endsInSemicolons(source);
    }

    static void read(Value text, Reporter reporter) {
        new Directives(text, reporter).blocks();
    }

    /** Tells whether a directive goes on until a semicolon, as nginx' do, or ends with its line. */
    private static boolean endsInSemicolons(String source) {
        int with = 0;
        int lines = 0;
        int start = 0;
        while (start < source.length()) {
            int end = YamlScalars.lineEnd(source, start, source.length());
            String line = source.substring(start, end).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.endsWith("{") && !line.endsWith("}")) {
                lines++;
                with += line.indexOf(';') > 0 ? 1 : 0;
            }
            start = end + 1;
        }
        return lines == 0 ? source.indexOf(';') > 0 : with * 2 > lines;
    }

    /** Reads all directives; those of one block are told together, because they may say where a header goes. */
    private void blocks() {
        List<Block> read = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        open.add(new Block(List.of(), new ArrayList<>()));
        while (at < source.length()) {
            List<Value> words = directive();
            char end = at < source.length() ? source.charAt(at) : '\n';
            if (!words.isEmpty()) {
                open.get(open.size() - 1).directives().add(words);
            }
            at++;
            if (end == '{') {
                open.add(new Block(words, new ArrayList<>()));
            } else if (end == '}' && open.size() > 1) {
                read.add(open.remove(open.size() - 1));
            }
        }
        read.addAll(open);
        read.forEach(this::collectSent);
        read.forEach(this::report);
    }

    /** Notes the variables that are sent as headers. */
    private void collectSent(Block block) {
        for (List<Value> words : block.directives()) {
            String name = words.get(0).text().toLowerCase(Locale.ROOT);
            if (name.endsWith("_header") && words.size() == 3 && words.get(2).text().startsWith("$")) {
                sent.put(words.get(2).text().substring(1), new Sent(words.get(1).text(), addresses(block)));
            }
        }
    }

    /** Returns the words of the next directive, without quotes, and stops at what ends it. */
    private List<Value> directive() {
        List<Value> words = new ArrayList<>();
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '#' && (at == 0 || Character.isWhitespace(source.charAt(at - 1)))) {
                int end = YamlScalars.lineEnd(source, at, source.length());
                reporter.out().comment(text.range(at, end));
                at = end;
            } else if (c == '\\' && at + 1 < source.length() && isBreak(source.charAt(at + 1))) {
                at += source.startsWith("\r\n", at + 1) ? 3 : 2;
            } else if (isBreak(c) && (!semicolons || words.isEmpty()) || c == ';' || c == '{' || c == '}') {
                return words;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                words.add(word());
            }
        }
        return words;
    }

    private Value word() {
        char quote = source.charAt(at);
        int start = at;
        if (quote == '"' || quote == '\'') {
            int close = start + 1;
            while (close < source.length() && source.charAt(close) != quote
                    && (semicolons || !isBreak(source.charAt(close)))) {
                close += source.charAt(close) == '\\' && close + 1 < source.length() ? 2 : 1;
            }
            close = Math.min(close, source.length());
            at = Math.min(close + 1, source.length());
            return Escapes.decode(text, start + 1, Math.max(close, start + 1));
        }
        int braces = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\\' && at + 1 < source.length() && !isBreak(source.charAt(at + 1))) {
                at += 2;
                continue;
            }
            boolean variable = c == '{' && at > start && "$%".indexOf(source.charAt(at - 1)) >= 0;
            if (variable) {
                braces++;
            } else if (c == '}' && braces > 0) {
                braces--;
            } else if (Character.isWhitespace(c) || c == ';' && semicolons || c == '{' || c == '}') {
                break;
            }
            at++;
        }
        at = Math.max(at, start + 1);
        Value word = text.literal(start, Math.min(at, source.length()));
        return word.text().indexOf('\\') < 0 ? word : Escapes.decode(text, start, Math.min(at, source.length()));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private void report(Block block) {
        List<Value> opener = block.opener();
        boolean map = opener.size() > 2 && MAPS.contains(opener.get(0).text()) && opener.get(2).text().startsWith("$");
        List<String> addresses = addresses(block);
        for (List<Value> words : block.directives()) {
            if (!map) {
                report(words, addresses);
            } else if (words.size() == 2) {
                variable(opener.get(2).text(), words.get(1), addresses);
            }
        }
    }

    private static List<String> addresses(Block block) {
        List<String> addresses = new ArrayList<>();
        for (List<Value> words : block.directives()) {
            String name = words.get(0).text().toLowerCase(Locale.ROOT);
            if (name.endsWith("_pass") || name.equals("proxypass") || name.equals("server")) {
                words.subList(1, words.size()).forEach(word -> addresses.add(word.text()));
            }
        }
        return addresses;
    }

    /** A variable that is sent as a header is that header. */
    private void variable(String dollarName, Value value, List<String> addresses) {
        String name = dollarName.substring(1);
        Sent header = sent.get(name);
        if (header == null) {
            reporter.given(name, List.of(), addresses, value);
        } else {
            reporter.given(header.header(), List.of(), header.addresses(), value);
        }
    }

    private void report(List<Value> words, List<String> addresses) {
        String directive = words.get(0).text();
        String name = directive.startsWith("<") ? directive.substring(1) : directive;
        String lower = name.toLowerCase(Locale.ROOT);
        if (COMPARING.contains(lower)) {
            return;
        }
        int first = REPLACING.contains(lower) ? 2 : 1;
        boolean naming = lower.endsWith("_header") || lower.endsWith("_param") || NAMING.contains(lower);
        for (int i = first; i < words.size(); i++) {
            String word = words.get(i).text();
            String wordName = word.toLowerCase(Locale.ROOT);
            if (wordName.equals("if") || wordName.equals("unless")) {
                return;
            }
            if (NAMING.contains(wordName)) {
                naming = true;
            } else if (i + 1 < words.size() && (naming || Names.isAuthorization(word))) {
                if (word.startsWith("$")) {
                    variable(word, words.get(i + 1), addresses);
                } else {
                    reporter.given(word, List.of(), addresses, words.get(i + 1));
                }
                naming = false;
                i++;
            } else {
                int equals = Arguments.assignment(word);
                if (equals > 0) {
                    reporter.given(Arguments.name(word.substring(0, equals)), words.get(i).slice(equals + 1));
                } else if (words.size() == 2) {
                    reporter.given(name, words.get(i));
                } else {
                    reporter.passed(words.get(i));
                }
            }
        }
    }
}
