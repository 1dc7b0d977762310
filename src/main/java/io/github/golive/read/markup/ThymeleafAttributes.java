package io.github.golive.read.markup;

import io.github.golive.read.Language;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the attributes of Thymeleaf, whose values are expressions. */
final class ThymeleafAttributes {

    private static final Set<String> LISTS = Set.of("attr", "attrappend", "attrprepend", "with");
    private static final Set<String> FRAGMENTS = Set.of("replace", "insert", "include", "substituteby");

    private final Page page;

    ThymeleafAttributes(Page page) {
        this.page = page;
    }

    /**
     * Reads one attribute.
     *
     * @param plain its name without {@code th:}
     * @param given the name that its value is given to
     */
    void read(String plain, String given, List<String> owners, Content content) {
        Value code = CharacterReferences.decode(page.text(content.start(), content.end()));
        if (LISTS.contains(plain)) {
            list(code, plain.equals("with"), owners);
        } else if (FRAGMENTS.contains(plain)) {
            fragment(code);
        } else if (plain.equals("each")) {
            int colon = code.text().indexOf(':');
            new Expressions(page, code.slice(colon + 1), Notation.THYMELEAF).evaluate().forEach(page::passed);
        } else {
            for (Value value : new Expressions(page, code, Notation.THYMELEAF).evaluate()) {
                use(plain, given, owners, value);
            }
        }
    }

    private void use(String plain, String given, List<String> owners, Value value) {
        if (plain.equals("style")) {
            new StyleText(page, value, owners).read();
        } else if (plain.startsWith("on")) {
            page.read(Language.SCRIPT, value);
        } else if (plain.equals("utext")) {
            if (value.text().indexOf('<') >= 0) {
                page.passed(value);
            }
        } else {
            page.given(given, owners, value);
        }
    }

    private void list(Value code, boolean lasting, List<String> owners) {
        for (int[] part : parts(code.text())) {
            int equals = equals(code.text(), part);
            if (equals < 0 || equals + 1 >= part[1]) {
                continue;
            }
            String name = code.text().substring(part[0], equals).strip();
            List<Value> values =
                    new Expressions(page, code.literal(equals + 1, part[1]), Notation.THYMELEAF).evaluate();
            if (!AttributeNames.isSilent(new Tag("", false, false, 0, 0, List.of(), List.of()), name)) {
                values.forEach(value -> page.given(name, owners, value));
            }
            if (lasting) {
                page.assign(name, values);
            }
        }
    }

    private void fragment(Value code) {
        int arguments = code.text().indexOf('(');
        int end = code.text().lastIndexOf(')');
        if (arguments >= 0 && arguments + 1 < end) {
            new Expressions(page, code.literal(arguments + 1, end), Notation.THYMELEAF).assignments(false);
        }
    }

    /** Returns the names in a list of assignments: those of {@code th:attr}. */
    static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (int[] part : parts(list)) {
            int equals = equals(list, part);
            if (equals > part[0]) {
                names.add(list.substring(part[0], equals).strip().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static int equals(String list, int[] part) {
        int equals = list.substring(part[0], part[1]).indexOf('=');
        return equals < 0 ? -1 : part[0] + equals;
    }

    /** Cuts a list at its commas, not at those within expressions, literals and parentheses. */
    private static List<int[]> parts(String list) {
        Source source = new Source(list);
        List<int[]> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            int end = -1;
            if (c == '{' || c == '(') {
                end = source.afterBracket(i);
            } else if (c == '\'') {
                end = source.endOfString(i);
            } else if (c == '|') {
                end = source.find("|", i + 1) + 1;
            } else if (c == ',') {
                parts.add(new int[] {start, i});
                start = i + 1;
            }
            i = end > i ? end - 1 : i;
        }
        parts.add(new int[] {start, list.length()});
        return parts;
    }
}
