package io.github.golive.read.config;

import io.github.golive.value.Value;
import java.util.List;
import java.util.Optional;

/** What YAML, JSON, TOML and HOCON documents have in common: names, lists and texts. */
sealed interface ConfigNode {

    /** Of what is nested more deeply than this, the texts alone are read; no real document comes near. */
    int MAX_DEPTH = 200;

    /** Members in the order of the file; a name may come twice. */
    record Mapping(List<Member> members) implements ConfigNode {

        /** Returns the text of the first scalar with this name. */
        Optional<String> text(String key) {
            for (Member member : members) {
                if (member.node instanceof Scalar scalar && member.key.equals(key)) {
                    return Optional.of(scalar.value().text());
                }
            }
            return Optional.empty();
        }

        boolean has(String key) {
            for (Member member : members) {
                if (member.key.equals(key)) {
                    return true;
                }
            }
            return false;
        }

        /** Returns the first mapping with this name, or an empty one. */
        Mapping mapping(String key) {
            for (Member member : members) {
                if (member.node instanceof Mapping mapping && member.key.equals(key)) {
                    return mapping;
                }
            }
            return new Mapping(List.of());
        }
    }

    /** A name with what is given to it. */
    record Member(String key, ConfigNode node) {
    }

    /** A list. */
    record Sequence(List<ConfigNode> items) implements ConfigNode {
    }

    /**
     * A text, number or flag. It is decoded when it is asked for: most scalars of a large document never are.
     *
     * @param style as the source understands it
     * @param tag of YAML without {@code !}; empty for none
     */
    record Scalar(Source source, int start, int end, char style, String tag) implements ConfigNode {

        Value value() {
            return source.decode(start, end, style);
        }
    }

    /** Decodes the scalars of a document. */
    interface Source {
        Value decode(int start, int end, char style);
    }
}
