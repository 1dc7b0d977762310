package io.github.golive.read.config;

import io.github.golive.read.config.ConfigNode.Mapping;
import io.github.golive.read.config.ConfigNode.Member;
import io.github.golive.read.config.ConfigNode.Scalar;
import io.github.golive.read.config.ConfigTree.Place;
import io.github.golive.value.Value;
import java.util.List;
import java.util.Optional;

/** The kinds of Kubernetes resources whose members are not what their names say. */
final class Manifests {

    private Manifests() {
    }

    /** Reads the mapping if it is such a resource, and tells whether it is. */
    static boolean read(Mapping mapping, Place place, ConfigTree tree, Reporter reporter) {
        Optional<String> kind = mapping.text("kind");
        if (kind.isEmpty()) {
            return false;
        }
        switch (kind.get()) {
            case "Secret" -> {
                secret(mapping, place, tree);
                return true;
            }
            case "ExternalSecret", "SecretProviderClass", "SealedSecret" -> {
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private static void secret(Mapping mapping, Place place, ConfigTree tree) {
        List<String> owners = mapping.mapping("metadata").text("name").map(List::of).orElse(List.of());
        for (Member member : mapping.members()) {
            if (member.key().equals("data") && member.node() instanceof Mapping data) {
                for (Member entry : data.members()) {
                    if (entry.node() instanceof Scalar scalar && !YamlTags.isReference(scalar.tag())) {
                        Value written = scalar.value();
                        Value value = Base64Text.decode(written).map(Value::strip).orElse(written);
                        tree.text(value, place.member("data").member(entry.key()).of(owners));
                    }
                }
            } else if (member.key().equals("stringData") && member.node() instanceof Mapping data) {
                for (Member entry : data.members()) {
                    tree.member(entry, place.member("stringData"), owners);
                }
            } else {
                tree.member(member, place, List.of());
            }
        }
    }
}
