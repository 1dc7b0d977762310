package io.github.golive.read.config;

import io.github.golive.read.config.ConfigNode.Mapping;
import io.github.golive.read.config.ConfigNode.Member;
import io.github.golive.read.config.ConfigNode.Scalar;
import java.util.Locale;
import java.util.Set;

/**
 * A mapping that gives a value to a name by two members of its own: {@code name: API_KEY}, {@code value: x}.
 *
 * @param name the text of the first
 * @param nameMember the first
 * @param value the second
 */
record NameValue(String name, Member nameMember, Member value) {

    private static final Set<String> NAMES = Set.of(
            "name", "key", "paramname", "enventryname", "variable", "property", "propertyname", "parameter",
            "parametername", "parameterkey", "header", "headername", "attribute", "field", "setting", "option",
            "optionname");

    private static final Set<String> VALUES = Set.of(
            "value", "paramvalue", "enventryvalue", "parametervalue", "propertyvalue", "headervalue", "optionvalue",
            "content");

    /** Names that add nothing to the name around them. */
    private static final Set<String> PLAIN = Set.of("value", "default", "defaultvalue");

    /** Returns the pair that a mapping is, or null if it is none. */
    static NameValue of(Mapping mapping) {
        Member name = null;
        Member value = null;
        for (Member member : mapping.members()) {
            String key = member.key();
            if (name == null && isName(key) && member.node() instanceof Scalar) {
                name = member;
            } else if (isValue(key) || value == null && isPlainValue(key)) {
                value = member;
            }
        }
        if (name == null || value == null) {
            return null;
        }
        String text = ((Scalar) name.node()).value().text().strip();
        boolean isName = !text.isEmpty() && text.length() <= ConfigTree.MAX_NAME && !Reporter.containsSpace(text);
        return isName ? new NameValue(text, name, value) : null;
    }

    static boolean isName(String key) {
        return NAMES.contains(normal(key));
    }

    static boolean isValue(String key) {
        return VALUES.contains(normal(key));
    }

    /** Tells whether a key such as {@code value} says only that here is what the key around it stands for. */
    static boolean isPlainValue(String key) {
        return PLAIN.contains(normal(key));
    }

    private static String normal(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
