package io.github.golive.read.config;

import io.github.golive.finding.Range;
import io.github.golive.read.Language;
import io.github.golive.read.config.ShellWords.Word;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports what the commands of a shell script are given: variables, options, headers and other words. */
final class ShellScript {

    /** Words before a command that are not the command. */
    private static final Set<String> PREFIXES = Set.of(
            "if", "then", "else", "elif", "do", "while", "until", "!", "{", "}", "time", "sudo", "env", "exec",
            "command", "nohup", "export", "declare", "local", "readonly", "typeset", "set", "setx", "fi", "done");

    /** Commands that write their words to a log, unless that goes somewhere else. */
    private static final Set<String> PRINTING = Set.of(
            "echo", "printf", "write-host", "write-output", "logger", "log", "die", "fail");

    /** Commands that compare their words or look for them. */
    private static final Set<String> COMPARING = Set.of(
            "[", "[[", "test", "grep", "egrep", "fgrep", "zgrep", "rg", "case", "expr", "findstr");

    /** Files that are no files: what is written to them is shown, or lost. */
    private static final Set<String> SHOWING = Set.of("/dev/stderr", "/dev/stdout", "/dev/tty", "/dev/null");

    private static final Set<String> SHELLS = Set.of("sh", "bash", "zsh", "dash", "ksh", "ssh", "su", "sudo", "eval");

    private final Value text;
    private final Reporter reporter;
    private boolean inCase;

    private ShellScript(Value text, Reporter reporter) {
        this.text = text;
        this.reporter = reporter;
    }

    static void read(Value text, Reporter reporter) {
        new ShellScript(text, reporter).read();
    }

    private void read() {
        ShellWords shell = new ShellWords(text);
        int told = 0;
        for (List<Word> words = shell.command(); words != null; words = shell.command()) {
            command(words);
            for (; told < shell.documents().size(); told++) {
                hereDocument(shell.documents().get(told), words);
            }
        }
        for (Range comment : shell.comments()) {
            reporter.out().comment(text.range(comment.start(), comment.end()));
        }
    }

    /** A here document is a script for a shell, a file that the command writes, or just text. */
    private void hereDocument(Value document, List<Word> words) {
        String command = "";
        Optional<Language> file = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).value().text();
            command = command.isEmpty() ? word : command;
            if (i > 0 && (words.get(i - 1).operator().startsWith(">") || command.equals("tee")) && file.isEmpty()) {
                file = EmbeddedFile.language(word.substring(word.lastIndexOf('/') + 1));
            }
        }
        if (file.isPresent()) {
            reporter.inner(file.get(), document);
        } else if (SHELLS.contains(command) || command.isEmpty() || words.get(0).isOperator()) {
            reporter.inner(Language.SHELL, document);
        } else {
            reporter.passed(document);
        }
    }

    private void command(List<Word> all) {
        List<Word> words = all;
        if (inCase) {
            words = words.subList(closing(words) + 1, words.size());
        }
        int at = 0;
        String substituted = "";
        while (at < words.size() && substituted.isEmpty() && isPrefix(words.get(at))) {
            assignment(words.get(at).value());
            substituted = substituted(words.get(at).value().text());
            at++;
        }
        if (at == words.size()) {
            return;
        }
        String name = (substituted.isEmpty() ? words.get(at).value().text() : substituted).toLowerCase(Locale.ROOT);
        if (name.equals("case") || name.equals("esac")) {
            inCase = name.equals("case");
        }
        boolean compares = COMPARING.contains(name)
                || name.equals("git") && at + 1 < words.size() && words.get(at + 1).value().text().equals("grep");
        if (!compares && (!PRINTING.contains(name) || isRedirected(words))) {
            words(words.subList(at, words.size()));
        }
    }

    /** Returns the command in <code>count=$(grep</code>, whose words follow; empty when there is none. */
    private static String substituted(String word) {
        int start = word.indexOf("=$(");
        return start < 0 || word.indexOf(')', start) >= 0 ? "" : word.substring(start + "=$(".length());
    }

    /** Tells whether what a command prints goes to a file or another command, not to the log or to nowhere. */
    private static boolean isRedirected(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String operator = words.get(i).operator();
            String target = i + 1 < words.size() ? words.get(i + 1).value().text() : "";
            boolean shown = operator.equals(">&") && (target.equals("1") || target.equals("2"))
                    || SHOWING.contains(target);
            if (operator.equals("|") || operator.startsWith(">") && !shown) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the pattern of a case ends, or -1. */
    private static int closing(List<Word> words) {
        int at = 0;
        while (at < words.size() && words.get(at).operator().equals("(")) {
            at++;
        }
        for (; at < words.size(); at++) {
            String operator = words.get(at).operator();
            if (operator.equals("(") || operator.equals(")")) {
                return operator.equals(")") ? at : -1;
            }
        }
        return -1;
    }

    private static boolean isPrefix(Word word) {
        String value = word.value().text();
        return word.isOperator() || PREFIXES.contains(value) || isVariable(value);
    }

    private static boolean isVariable(String word) {
        int equals = Arguments.assignment(word);
        return equals > 0 && word.charAt(0) != '-';
    }

    private void words(List<Word> words) {
        List<String> addresses = new ArrayList<>();
        for (Word word : words) {
            if (word.value().text().contains("://")) {
                addresses.add(word.value().text());
            }
        }
        String flag = "";
        for (int i = 0; i < words.size(); i++) {
            Value word = words.get(i).value();
            String written = word.text();
            if (i + 2 < words.size() && words.get(i + 1).value().text().equals("=")) {
                reporter.given(variable(written), List.of(), addresses, words.get(i + 2).value());
                i += 2;
                flag = "";
            } else if (header(word, addresses) || assignment(word)) {
                flag = "";
            } else if (written.startsWith("-") && !Reporter.containsSpace(written)) {
                flag = Arguments.name(written);
            } else if (flag.length() > 1) {
                reporter.given(flag, List.of(), addresses, word);
                flag = "";
            } else {
                reporter.passed(word);
                flag = "";
            }
        }
    }

    /** Returns the name in {@code $env:NAME}, <code>@{NAME</code> and {@code $NAME}. */
    private static String variable(String word) {
        int start = word.length();
        while (start > 0
                && (Character.isLetterOrDigit(word.charAt(start - 1)) || "_-.".indexOf(word.charAt(start - 1)) >= 0)) {
            start--;
        }
        return word.substring(start);
    }

    /** Reports {@code NAME=value}, also where an option hands it on: {@code --from-literal=api-key=x}. */
    private boolean assignment(Value word) {
        Value value = word;
        String name = "";
        for (int equals = Arguments.assignment(value.text()); equals > 0; equals = Arguments.assignment(value.text())) {
            name = Arguments.name(value.text().substring(0, equals));
            value = value.slice(equals + 1);
        }
        if (name.isEmpty()) {
            return false;
        }
        if (value.text().startsWith("$(") || value.text().startsWith("`")) {
            // the first word of a command, whose output is not known
            reporter.passed(value);
        } else {
            reporter.given(name, value);
        }
        return true;
    }

    /** Reports {@code Name: value} and {@code Name:value}. */
    private boolean header(Value word, List<String> addresses) {
        String written = word.text();
        int start = written.startsWith("--header=") ? "--header=".length() : 0;
        int colon = start;
        while (colon < written.length()
                && (Character.isLetterOrDigit(written.charAt(colon)) || written.charAt(colon) == '-')) {
            colon++;
        }
        if (colon == start || colon + 1 >= written.length() || written.charAt(colon) != ':'
                || written.charAt(colon + 1) == '/') {
            return false;
        }
        String name = written.substring(start, colon);
        if (written.charAt(colon + 1) != ' ' && !Names.isAuthorization(name)) {
            return false;
        }
        reporter.given(name, List.of(), addresses, word.slice(colon + 1).strip());
        return true;
    }
}
