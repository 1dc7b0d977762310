package io.github.golive.engine;

import io.github.golive.read.Language;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the text of a value which document it is. */
final class DocumentKinds {

    private static final Pattern HTML_TAG = Pattern.compile(
            "<(?:!doctype|/?(?:html|head|body|script|link|meta|style|div|span|p|a|img|iframe|form|input|button|"
                    + "noscript|template|table|tr|td|ul|ol|li|h[1-6]|br|hr|section|main|header|footer|nav|label|"
                    + "select|option|textarea|svg|object|embed|video|audio|source|base|b|i|em|strong|code|pre|small|"
                    + "[a-z]{1,20}-[a-z-]{1,40}))(?:[\\s/>]|$)",
            Pattern.CASE_INSENSITIVE);

    /** A URL or a host with a path that goes on with a placeholder: <code>https://host/api/&lt;version></code>. */
    private static final Pattern URL_WITH_PLACEHOLDER = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]*://[^\\s<]*|[a-z0-9_-]+(?:\\.[a-z0-9_-]+)+(?::\\d+)?/[^\\s<]*)<",
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

    /** The first command of a script that looks for something, compares or tells it. */
    private static final Pattern SHELL_START = Pattern.compile(
            "^\\s*(?:#!\\S*/(?:env )?(?:ba|da|z|k)?sh\\b|set -[a-z]+\\s|echo\\s|if\\s+(?:!\\s*)?\\[\\s|"
                    + "(?:if\\s+)?(?:!\\s*)?(?:(?:git\\s+)?[efz]?grep\\s|\\[\\[\\s|test\\s+\"?[$]))");

    private static final Pattern YAML_LINE = Pattern.compile("^\\s*(?:- )?[\\w.\\[\\]%-]{1,120}:(?:\\s.*)?$");

    private static final Pattern PROPERTY_LINE = Pattern.compile("^\\s*[\\w.\\[\\]%-]{1,120}\\s*=.*$");

    private DocumentKinds() {
    }

    /** Returns what the text is written in; null when it is no document. */
    static Language of(String text) {
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
        if (SHELL_START.matcher(text).lookingAt()) {
            return Language.SHELL;
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
}
