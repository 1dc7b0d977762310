package io.github.golive.read.config;

import java.util.Locale;
import java.util.Set;

/** The tags that YAML dialects mark references with. */
final class YamlTags {

    private static final Set<String> REFERENCES = Set.of(
            "vault", "vault-encrypted", "secret", "ref", "getatt", "importvalue", "reference", "env", "env_var",
            "environment", "encrypted", "sops", "ssm", "findinmap", "condition", "var", "output", "transform",
            "keyvault");

    private YamlTags() {
    }

    /** Tells whether a scalar with this tag refers to its value instead of holding it. */
    static boolean isReference(String tag) {
        return !tag.isEmpty() && REFERENCES.contains(tag.toLowerCase(Locale.ROOT));
    }
}
