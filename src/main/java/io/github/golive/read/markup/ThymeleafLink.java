package io.github.golive.read.markup;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What stands in Thymeleaf's <code>@{…}</code>: a URL's text or an expression, and parameters in parentheses. */
final class ThymeleafLink {

    private final Page page;

    ThymeleafLink(Page page) {
        this.page = page;
    }

    /** Returns the URLs that the link can become, without their parameters; reports those that are literals. */
    List<Value> evaluate(Value link, int depth) {
        Value text = link.strip();
        int parameters = parameters(text.text());
        if (parameters < text.length()) {
            int end = text.text().endsWith(")") ? text.length() - 1 : text.length();
            if (parameters + 1 < end) {
                new Expressions(page, text.literal(parameters + 1, end), Notation.THYMELEAF).assignments(false);
            }
        }
        if (parameters == 0) {
            return List.of();
        }
        Value url = withoutPreprocessing(text.literal(0, parameters)).strip();
        if (url.isEmpty()) {
            return List.of();
        }
        boolean expression = "'|".indexOf(url.text().charAt(0)) >= 0 || url.text().contains("'");
        return expression
                ? Expressions.ofThymeleaf(page, url, depth + 1)
                : Templated.evaluate(page, url, depth + 1);
    }

    /** The marks of preprocessing say only when the expression within is evaluated. */
    private static Value withoutPreprocessing(Value url) {
        List<Value> parts = new ArrayList<>();
        int done = 0;
        for (int mark = url.text().indexOf("__"); mark >= 0; mark = url.text().indexOf("__", mark + 2)) {
            boolean opens = url.text().startsWith("__${", mark);
            boolean closes = mark > 0 && url.text().charAt(mark - 1) == '}';
            if (opens || closes) {
                parts.add(url.slice(done, mark));
                done = mark + 2;
            }
        }
        parts.add(url.slice(done));
        return done == 0 ? url : Value.concat(parts);
    }

    /** Returns where the parameters begin: at the first parenthesis that is in no expression and in no literal. */
    private static int parameters(String text) {
        Source source = new Source(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = -1;
            if (c == '{') {
                end = source.afterBracket(i);
            } else if (c == '\'') {
                end = source.endOfString(i);
            } else if (c == '|') {
                end = source.find("|", i + 1) + 1;
            } else if (c == '(') {
                return i;
            }
            i = end > i ? end - 1 : i;
        }
        return text.length();
    }
}
