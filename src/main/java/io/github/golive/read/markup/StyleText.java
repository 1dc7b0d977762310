package io.github.golive.read.markup;

import io.github.golive.value.Value;
import java.util.List;

/** Finds what a style sheet, or the declarations of a {@code style} attribute, fetch. */
final class StyleText {

    private final Page page;
    private final Value css;
    private final Source source;
    private final List<String> owners;

    StyleText(Page page, Value css, List<String> owners) {
        this.page = page;
        this.css = css;
        this.source = new Source(css.text());
        this.owners = owners;
    }

    /** Reports URLs and the strings that are given to properties. */
    void read() {
        String property = "";
        int word = 0;
        boolean selector = false;
        int i = 0;
        while (i < source.length()) {
            char c = source.at(i);
            int end = i + 1;
            selector = c == '[' || selector && c != ']' && c != '{';
            if (source.startsWith("/*", i)) {
                end = source.after("*/", i + 2);
                page.comment(css, i, end);
            } else if (source.startsWithIgnoreCase("url(", i)) {
                end = url(i + 4, property);
            } else if (c == '"' || c == '\'') {
                int close = source.endOfString(i);
                end = close < 0 ? i + 1 : close;
                if (close > i + 2 && !selector && !property.equals("content") && !property.startsWith("@namespace")) {
                    page.given(property, owners, css.literal(i + 1, close - 1));
                }
            } else if (c == ':') {
                property = source.text().substring(word, i).strip();
            } else if (c == '@') {
                property = source.text().substring(i, source.endOfName(i + 1, "-"));
            } else if (c == ';' || c == '{' || c == '}') {
                word = i + 1;
                property = "";
            }
            i = end;
        }
    }

    private int url(int from, String property) {
        int start = source.skipSpace(from);
        char quote = source.at(start);
        if (quote == '"' || quote == '\'') {
            return start;
        }
        int end = start;
        while (end < source.length() && source.at(end) != ')' && source.at(end) != '\n') {
            end++;
        }
        if (start < end && !property.equals("@namespace")) {
            page.given(property, owners, css.literal(start, end).strip());
        }
        return end;
    }
}
