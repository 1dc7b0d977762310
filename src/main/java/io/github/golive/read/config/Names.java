package io.github.golive.read.config;

import io.github.golive.read.Captions;
import java.util.Locale;
import java.util.Set;

/** What the names of configuration keys tell about the values below them. */
final class Names {

    /** Keys of conditions, in which values are only compared. */
    private static final Set<String> CONDITIONS = Set.of(
            "when", "that", "failed_when", "changed_when", "until", "if", "unless", "condition", "fail_msg",
            "success_msg", "equalto", "matches", "doesnotmatch", "contains", "doesnotcontain", "regex",
            "predicates");

    /** Keys whose text identifies a document or refers to a part of one. */
    private static final Set<String> IDENTIFIERS = Set.of(
            "$schema", "$id", "$ref", "$comment", "$anchor", "$vocabulary", "xmlns", "fn::importvalue", "fn::getatt",
            "fn::findinmap", "fn::transform", "apiversion");

    private Names() {
    }

    /** Returns the key after the last dot, without list indexes. */
    static String last(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == ']') {
            int open = path.lastIndexOf('[', end - 1);
            if (open < 0) {
                break;
            }
            end = open;
        }
        int start = end == 0 ? 0 : path.lastIndexOf('.', end - 1) + 1;
        return path.substring(start, end);
    }

    /** Tells whether the text of a key is documentation, going by the last word of its name. */
    static boolean isDocumentation(String key) {
        return Captions.isDocumentation(key);
    }

    /** Tells whether what is given to a key is shown to people, so that a sentence in it is prose. */
    static boolean isCaption(String key) {
        return Captions.isCaption(key) || key.equals("name") || Captions.lastWord(key).equals("name")
                && key.toLowerCase(Locale.ROOT).startsWith("display");
    }

    /** Tells whether a task of a playbook writes the text to its log. */
    static boolean isLogged(String path) {
        String last = path.substring(path.lastIndexOf('.', path.lastIndexOf('.') - 1) + 1);
        return last.equals("debug.msg") || last.equals("fail.msg");
    }

    /** Tells whether the path lists packages with their versions. */
    static boolean isDependency(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.contains("dependencies.") || lower.contains(".requires.") || lower.contains(".engines.");
    }

    /** Tells whether the text of a key is a condition. */
    static boolean isCondition(String key) {
        return CONDITIONS.contains(key.toLowerCase(Locale.ROOT));
    }

    /** Tells whether the text of a key names or refers to something, so that it is no value of its own. */
    static boolean isReference(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return IDENTIFIERS.contains(lower)
                || lower.equals("valuefrom")
                || lower.equals("ref")
                || key.endsWith("Ref") && key.length() > 3
                || lower.endsWith("_ref")
                || lower.endsWith("-ref");
    }

    static boolean isAuthorization(String key) {
        return key.equalsIgnoreCase("authorization")
                || key.equalsIgnoreCase("proxy-authorization")
                || key.equalsIgnoreCase("x-authorization");
    }
}
