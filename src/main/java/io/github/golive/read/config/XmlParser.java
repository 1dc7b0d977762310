package io.github.golive.read.config;

import io.github.golive.read.Sightings;
import io.github.golive.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * A tolerant parser of XML that knows the place of every character. The JDK's own parsers tell only lines and columns
 * of ends of events, stop at the first error and resolve entities; this one does none of that. Entities that a document
 * declares are not replaced.
 */
final class XmlParser {

    private final Value text;
    private final String source;
    private final Sightings out;
    private final Consumer<Value> entities;
    private final List<XmlElement> roots = new ArrayList<>();
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private boolean deep;
    private int at;

    /**
     * @param entities is told the texts that the document declares entities for
     */
    XmlParser(Value text, Sightings out, Consumer<Value> entities) {
        this.text = text;
        this.source = text.text();
        this.out = out;
        this.entities = entities;
    }

    /** Returns the outermost elements; a fragment may have several, and so has what is nested too deeply. */
    List<XmlElement> parse() {
        while (at < source.length()) {
            int markup = source.indexOf('<', at);
            characters(at, markup < 0 ? source.length() : markup);
            if (markup < 0) {
                break;
            }
            at = markup;
            markup();
        }
        return roots;
    }

    private void markup() {
        if (source.startsWith("<!--", at)) {
            int end = end("-->", 4);
            out.comment(text.range(at, end));
            at = end;
        } else if (source.startsWith("<![CDATA[", at)) {
            int end = end("]]>", 9);
            if (!open.isEmpty()) {
                int last = source.startsWith("]]>", Math.max(end - 3, 0)) ? end - 3 : end;
                open.peek().add(new XmlElement.Text(at + 9, Math.max(last, at + 9), true));
            }
            at = end;
        } else if (source.startsWith("<?", at)) {
            at = end("?>", 2);
        } else if (source.startsWith("<!", at)) {
            declaration();
        } else if (source.startsWith("</", at)) {
            int end = end(">", 2);
            close(source.substring(at + 2, Math.max(end - 1, at + 2)).strip());
            at = end;
        } else if (at + 1 < source.length() && isNameStart(source.charAt(at + 1))) {
            startTag();
        } else {
            if (at + 1 < source.length()) {
                characters(at, at + 1);
            }
            at++;
        }
    }

    private int end(String mark, int skip) {
        int end = source.indexOf(mark, Math.min(at + skip, source.length()));
        return end < 0 ? source.length() : end + mark.length();
    }

    private void characters(int start, int end) {
        if (start < end && !open.isEmpty()) {
            open.peek().add(new XmlElement.Text(start, end, false));
        }
    }

    /** Steps over a document type with the declarations in it. */
    private void declaration() {
        int depth = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (source.startsWith("<!--", at)) {
                int end = end("-->", 4);
                out.comment(text.range(at, end));
                at = end;
                continue;
            }
            if (source.startsWith("<!ENTITY", at)) {
                entity();
                continue;
            }
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            at++;
            if (depth == 0) {
                return;
            }
        }
    }

    private void entity() {
        int end = end(">", 8);
        String declaration = source.substring(at, end);
        int open = quote(declaration);
        if (open >= 0 && !declaration.contains("SYSTEM") && !declaration.contains("PUBLIC")) {
            int close = declaration.indexOf(declaration.charAt(open), open + 1);
            if (close > open + 1) {
                entities.accept(decode(text, at + open + 1, at + close));
            }
        }
        at = end;
    }

    private static int quote(String declaration) {
        int single = declaration.indexOf('\'');
        int twice = declaration.indexOf('"');
        return single < 0 ? twice : twice < 0 ? single : Math.min(single, twice);
    }

    private void startTag() {
        int nameEnd = nameEnd(at + 1);
        XmlElement element = new XmlElement(source.substring(at + 1, nameEnd), text);
        at = nameEnd;
        boolean empty = attributes(element);
        if (open.size() % ConfigNode.MAX_DEPTH != 0) {
            open.peek().children().add(element);
        } else {
            // what lies too deep is read as if it stood outside
            roots.add(element);
            if (!open.isEmpty() && !deep) {
                deep = true;
                out.incomplete(text.range(Math.min(nameEnd, source.length() - 1), source.length()),
                        "more than 200 nested elements");
            }
        }
        if (!empty) {
            open.push(element);
        }
    }

    /** Reads the attributes up to the end of the tag, and tells whether it closes its element. */
    private boolean attributes(XmlElement element) {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '>') {
                at++;
                return source.charAt(at - 2) == '/';
            }
            if (c == '<') {
                return false;
            }
            if (!isNameStart(c)) {
                at++;
                continue;
            }
            int nameEnd = nameEnd(at);
            String name = source.substring(at, nameEnd);
            at = skipSpace(nameEnd);
            if (at < source.length() && source.charAt(at) == '=') {
                at = skipSpace(at + 1);
                element.attributes().add(new XmlElement.Attribute(name, attributeValue()));
            }
        }
        return false;
    }

    private Value attributeValue() {
        if (at >= source.length()) {
            return Value.empty();
        }
        char quote = source.charAt(at);
        if (quote == '"' || quote == '\'') {
            int close = source.indexOf(quote, at + 1);
            int end = close < 0 || isForgotten(close) ? unclosed() : close;
            Value value = decode(text, at + 1, Math.max(end, at + 1));
            at = Math.min(end + 1, source.length());
            return value;
        }
        int start = at;
        while (at < source.length() && " \t\r\n>".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        return decode(text, start, at);
    }

    /** Tells whether the quote that follows belongs to another element, as no value holds an angle bracket. */
    private boolean isForgotten(int close) {
        int lineEnd = YamlScalars.lineEnd(source, at, close);
        return lineEnd < close && source.substring(lineEnd, close).indexOf('<') >= 0;
    }

    /** Returns where a value ends whose closing quote is missing: before the end of its tag, or with its line. */
    private int unclosed() {
        int lineEnd = YamlScalars.lineEnd(source, at, source.length());
        int end = at;
        while (end < lineEnd && source.charAt(end) != '>') {
            end++;
        }
        return end < lineEnd ? end - 1 : end;
    }

    /** Closes the innermost element of this name and what is open within it; an end without a start is ignored. */
    private void close(String name) {
        if (!open.isEmpty() && open.peek().name().equals(name)) {
            open.pop();
            return;
        }
        int within = 0;
        for (XmlElement element : open) {
            within++;
            if (within > 20) {
                return;
            }
            if (element.name().equals(name)) {
                for (int i = 0; i < within; i++) {
                    open.pop();
                }
                return;
            }
        }
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < source.length() && isName(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private int skipSpace(int from) {
        int next = from;
        while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '-' || c == '.';
    }

    /** Returns text with its character references and the five entities of XML decoded. */
    static Value decode(Value text, int start, int end) {
        String source = text.text();
        Pieces pieces = new Pieces(text, start, end);
        int from = start;
        while (from < end) {
            int next = from;
            while (next < end && source.charAt(next) != '&') {
                next++;
            }
            pieces.keep(from, next);
            int close = next;
            while (close < end && close - next < 12 && source.charAt(close) != ';') {
                close++;
            }
            String decoded = close < end && next < end ? entity(source.substring(next + 1, close)) : "";
            if (next < end && !decoded.isEmpty() && source.charAt(close) == ';') {
                pieces.replace(decoded, next, close + 1);
                from = close + 1;
            } else if (next < end) {
                pieces.keep(next, next + 1);
                from = next + 1;
            } else {
                from = end;
            }
        }
        return pieces.value();
    }

    private static String entity(String name) {
        switch (name) {
            case "lt":
                return "<";
            case "gt":
                return ">";
            case "amp":
                return "&";
            case "quot":
                return "\"";
            case "apos":
                return "'";
            default:
        }
        if (name.length() < 2 || name.charAt(0) != '#') {
            return "";
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }
}
