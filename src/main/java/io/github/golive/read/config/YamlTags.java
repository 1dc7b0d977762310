package io.github.golive.read.config;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tags that YAML dialects mark references with. */
final class YamlTags {

    private static final Set<String> REFERENCES = Set.of(
            "vault", "vault-encrypted", "secret", "ref", "getatt", "importvalue", "reference", "env", "env_var",
            "environment", "encrypted", "sops", "ssm", "findinmap", "condition", "var", "output", "transform",
            "keyvault", "equals");

    private YamlTags() {
    }

    /** Tells whether what has this tag refers to its value, or only compares, instead of holding it. */
    static boolean isReference(String tag) {
        return !tag.isEmpty() && REFERENCES.contains(tag.toLowerCase(Locale.ROOT));
    }

    /** Returns which items of a list with this tag are values: CloudFormation's functions start with something else. */
    static List<ConfigNode> values(String tag, List<ConfigNode> items) {
        boolean function = switch (tag.toLowerCase(Locale.ROOT)) {
            case "if", "select", "join", "split" -> true;
            default -> false;
        };
        return function && !items.isEmpty() ? items.subList(1, items.size()) : items;
    }
}
