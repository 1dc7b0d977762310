package io.github.golive.read.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a page into tags, texts and islands.
 *
 * <p>This follows the tokenizer of the WHATWG standard, and not a tree builder on top of it, for three reasons. A tree
 * builder drops what stands in the wrong place (a table row alone, a form within a form), and fragments of templates
 * are full of that. It has no notion of template languages, whose quotes and angle brackets stand within attributes.
 * And it knows no exact places of characters after entities. Unlike a browser, this reads what {@code noscript} and
 * {@code iframe} enclose, and ends an attribute whose closing quote is missing.
 */
final class Tokenizer {

    private static final Set<String> RAW = Set.of("script", "style", "xmp", "asset:script", "g:javascript", "r:script");
    private static final Set<String> PROSE = Set.of("textarea", "title");
    private static final int MAX_NESTED_TAGS = 4;
    /** A tag within a tag is short; where its end is missing, the search for it must not go through all of the page. */
    private static final int MAX_NESTED_LENGTH = 500;

    private final Source source;
    private final Dialect dialect;
    private final Tokens tokens;
    /** Tags within tags by place and depth; null where none is: the same place is asked for again and again. */
    private final Map<Integer, Island> nested = new HashMap<>();
    private int limit;
    private int at;
    private int textStart;

    Tokenizer(Source source, Dialect dialect, Tokens tokens) {
        this.source = source;
        this.dialect = dialect;
        this.tokens = tokens;
        this.limit = source.length();
    }

    void run() {
        while (at < source.length()) {
            Island island = islandAt(at, Syntax.Place.TEXT);
            if (island != null) {
                flush();
                tokens.island(island);
                resume(island.end());
            } else if (source.at(at) == '<') {
                markup();
            } else {
                at++;
            }
        }
        flush();
    }

    private void markup() {
        char next = source.at(at + 1);
        if (Source.isLetter(next)) {
            startTag();
        } else if (next == '/' && Source.isLetter(source.at(at + 2))) {
            flush();
            Tag tag = tag(at, 0);
            resume(tag.end());
            tokens.tag(tag);
        } else if (source.startsWith("<!--", at)) {
            comment();
        } else if (dialect.xml() && source.startsWith("<![CDATA[", at)) {
            flush();
            resume(at + "<![CDATA[".length());
        } else if (next == '!' || next == '?' || next == '/') {
            flush();
            resume(source.after(source.startsWith("<?xml", at) ? "?>" : ">", at));
        } else {
            at++;
        }
    }

    /** Thymeleaf reveals what stands in one kind of comment and removes what stands between two of another kind. */
    private void comment() {
        flush();
        int start = at;
        if (source.startsWith("<!--/*/", at)) {
            resume(at + "<!--/*/".length());
            return;
        }
        int end;
        if (source.startsWith("<!-->", at)) {
            end = at + 5;
        } else if (source.startsWith("<!--->", at)) {
            end = at + 6;
        } else if (source.startsWith("<!--/*-->", at)) {
            end = source.after("*/-->", at + 9);
        } else {
            end = endOfComment(at + 4);
        }
        resume(end);
        tokens.comment(start, end);
    }

    /** Comments end with an exclamation mark too, if people mistype. */
    private int endOfComment(int from) {
        int end = source.after("-->", from);
        int mistyped = source.text().substring(from, end).indexOf("--!>");
        return mistyped < 0 ? end : from + mistyped + "--!>".length();
    }

    private void startTag() {
        flush();
        Tag tag = tag(at, 0);
        resume(tag.end());
        tokens.tag(tag);
        if (tag.selfClosing() && dialect.selfClosing()) {
            return;
        }
        if (RAW.contains(tag.name()) || PROSE.contains(tag.name()) || dialect.isRaw(tag, source)) {
            raw(tag);
        }
    }

    private void raw(Tag owner) {
        int start = at;
        List<Island> islands = new ArrayList<>();
        String closing = "</" + owner.name();
        boolean islandsLive = !dialect.components();
        while (at < source.length()) {
            if (source.at(at) == '<' && source.startsWithIgnoreCase(closing, at)
                    && !Character.isLetterOrDigit(source.at(at + closing.length()))) {
                break;
            }
            Island island = islandsLive ? islandAt(at, Syntax.Place.RAW) : null;
            if (island == null) {
                at++;
            } else {
                islands.add(island);
                at = island.end();
            }
        }
        if (PROSE.contains(owner.name())) {
            tokens.text(start, at);
            islands.forEach(tokens::island);
        } else {
            tokens.raw(owner, new Content(start, at, islands));
        }
        textStart = at;
    }

    private void flush() {
        if (textStart < at) {
            tokens.text(textStart, at);
        }
        textStart = at;
    }

    private void resume(int offset) {
        at = offset;
        textStart = offset;
    }

    private Island islandAt(int offset, Syntax.Place place) {
        return islandAt(offset, place, 0);
    }

    private Island islandAt(int offset, Syntax.Place place, int depth) {
        char c = source.at(offset);
        if (!dialect.mayBegin(c)) {
            return null;
        }
        for (Syntax syntax : dialect.syntaxes()) {
            if (syntax.triggers().indexOf(c) >= 0) {
                Island island = syntax.island(source, offset, place);
                if (island != null) {
                    return island;
                }
            }
        }
        return c == '<' && place != Syntax.Place.TEXT && dialect.tagLibraries() && depth < MAX_NESTED_TAGS
                ? nestedTag(offset, depth)
                : null;
    }

    private Island nestedTag(int offset, int depth) {
        int name = source.at(offset + 1) == '/' ? offset + 2 : offset + 1;
        int colon = source.endOfName(name, "-");
        if (colon == name || !Source.isLetter(source.at(name)) || source.at(colon) != ':'
                || !Source.isLetter(source.at(colon + 1))) {
            return null;
        }
        int key = offset * MAX_NESTED_TAGS + depth;
        if (!nested.containsKey(key)) {
            int outer = limit;
            limit = Math.min(source.length(), offset + MAX_NESTED_LENGTH);
            Tag tag = tag(offset, depth + 1);
            boolean ends = tag.end() < limit || source.at(tag.end() - 1) == '>';
            limit = outer;
            nested.put(key, ends
                    ? new Island(Island.Kind.TAG, offset, tag.end(), offset, tag.end(), Notation.NONE, tag)
                    : null);
        }
        return nested.get(key);
    }

    /** Reads the tag that begins at {@code start}. */
    private Tag tag(int start, int depth) {
        boolean closing = source.at(start + 1) == '/';
        int nameStart = closing ? start + 2 : start + 1;
        int i = nameStart;
        while (i < limit && !Source.isSpace(source.at(i)) && source.at(i) != '>' && source.at(i) != '/'
                && islandAt(i, Syntax.Place.TAG, depth) == null) {
            i++;
        }
        String name = source.text().substring(nameStart, i);
        List<Attribute> attributes = new ArrayList<>();
        List<Island> islands = new ArrayList<>();
        boolean selfClosing = false;
        int lastWithValue = -1;
        int brokenAt = -1;
        while (i < limit) {
            char c = source.at(i);
            if (c == '>') {
                return new Tag(name, closing, selfClosing, start, i + 1, attributes, islands);
            }
            selfClosing = c == '/';
            if (Source.isSpace(c) || c == '/') {
                i++;
                continue;
            }
            Island island = islandAt(i, Syntax.Place.TAG, depth);
            if (island != null) {
                islands.add(island);
                i = island.end();
                continue;
            }
            int nameEnd = endOfAttributeName(i, depth);
            String attributeName = source.text().substring(i, nameEnd);
            if (brokenAt >= 0 && isBroken(attributeName)) {
                attributes = new ArrayList<>(attributes.subList(0, lastWithValue + 1));
                attributes.set(lastWithValue, cut(attributes.get(lastWithValue), brokenAt));
                return new Tag(name, closing, false, start, brokenAt, attributes, islands);
            }
            int equals = source.skipSpace(nameEnd);
            if (source.at(equals) != '=') {
                attributes.add(new Attribute(attributeName, i, null));
                i = nameEnd;
            } else {
                Attribute attribute = new Attribute(attributeName, i, value(source.skipSpace(equals + 1), depth));
                lastWithValue = attributes.size();
                brokenAt = endOfTag(attribute.value());
                attributes.add(attribute);
                i = afterValue(attribute.value());
            }
        }
        return new Tag(name, closing, selfClosing, start, limit, attributes, islands);
    }

    private int endOfAttributeName(int start, int depth) {
        int i = start + 1;
        while (i < limit) {
            char c = source.at(i);
            if (Source.isSpace(c) || c == '/' || c == '>' || c == '=') {
                break;
            }
            Island island = islandAt(i, Syntax.Place.TAG, depth);
            i = island == null ? i + 1 : island.end();
        }
        return Math.min(i, limit);
    }

    /** A quote or the begin of a tag in a name shows that a quote is missing further left. */
    private static boolean isBroken(String attributeName) {
        return attributeName.indexOf('"') >= 0 || attributeName.indexOf('<') > 0
                || attributeName.indexOf('\'') >= 0 || attributeName.startsWith("<");
    }

    /** Returns where the value holds the end of a tag, or -1. */
    private int endOfTag(Content value) {
        for (int i = value.start(); i < value.end(); i++) {
            if (source.at(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    private static Attribute cut(Attribute attribute, int end) {
        List<Island> kept = attribute.value().islands().stream().filter(island -> island.end() <= end).toList();
        return new Attribute(attribute.name(), attribute.start(), new Content(attribute.value().start(), end, kept));
    }

    private Content value(int start, int depth) {
        char quote = source.at(start);
        if (quote != '"' && quote != '\'') {
            return unquoted(start, depth);
        }
        List<Island> islands = new ArrayList<>();
        int i = start + 1;
        if (source.find(String.valueOf(quote), i) < 0) {
            return unclosed(i);
        }
        while (i < limit && source.at(i) != quote) {
            Island island = islandAt(i, Syntax.Place.VALUE, depth);
            if (island == null) {
                i++;
            } else {
                islands.add(island);
                i = island.end();
            }
        }
        return i < limit ? new Content(start + 1, i, islands) : unclosed(start + 1);
    }

    /** The rest of the page has no closing quote: the value is taken to end with its line or tag. */
    private Content unclosed(int start) {
        int end = start;
        while (end < limit && source.at(end) != '>' && source.at(end) != '\n' && source.at(end) != '\r') {
            end++;
        }
        return new Content(start, end, List.of());
    }

    private Content unquoted(int start, int depth) {
        List<Island> islands = new ArrayList<>();
        int i = start;
        while (i < limit && !Source.isSpace(source.at(i)) && source.at(i) != '>') {
            Island island = islandAt(i, Syntax.Place.VALUE, depth);
            if (island == null) {
                if (source.at(i) == '/' && source.at(i + 1) == '>' && dialect.components()) {
                    break;
                }
                i++;
            } else {
                islands.add(island);
                i = island.end();
            }
        }
        return new Content(start, Math.min(i, limit), islands);
    }

    private int afterValue(Content value) {
        char before = source.at(value.start() - 1);
        boolean closed = (before == '"' || before == '\'') && source.at(value.end()) == before;
        return closed ? value.end() + 1 : Math.max(value.end(), value.start());
    }
}
