package io.github.golive.read.config;

import io.github.golive.read.config.ConfigNode.Mapping;
import io.github.golive.read.config.ConfigNode.Member;
import io.github.golive.read.config.ConfigNode.Scalar;
import io.github.golive.read.config.ConfigNode.Sequence;
import io.github.golive.read.config.ConfigTree.Place;
import java.util.List;
import java.util.Set;

/**
 * Documents that describe messages instead of holding them: OpenAPI, AsyncAPI and JSON Schema. Of those only the
 * servers, the addresses of the authorization and the defaults are used; everything else says what is allowed.
 */
final class ApiDescription {

    /** Members of an API description whose text is an address that requests go to. */
    private static final Set<String> ADDRESSES = Set.of(
            "tokenUrl", "authorizationUrl", "refreshUrl", "openIdConnectUrl");

    private static final Set<String> PROSE = Set.of(
            "example", "examples", "enum", "const", "pattern", "info", "externalDocs", "tags", "required", "$ref");

    private final ConfigTree tree;

    ApiDescription(ConfigTree tree) {
        this.tree = tree;
    }

    /** Reads the mapping if it is such a description, and tells whether it is. */
    boolean read(Mapping mapping, Place place) {
        boolean api = mapping.has("openapi") || mapping.has("swagger") || mapping.has("asyncapi");
        if (api && (mapping.has("paths") || mapping.has("info") || mapping.has("channels"))) {
            mapping.members().stream()
                    .filter(member -> member.key().equals("host"))
                    .forEach(host -> tree.member(host, place, List.of()));
            describe(mapping, place);
            return true;
        }
        if (isSchema(mapping)) {
            describe(mapping, place);
            return true;
        }
        return false;
    }

    private static boolean isSchema(Mapping mapping) {
        if (mapping.text("$schema").filter(schema -> schema.contains("json-schema.org")).isPresent()) {
            return true;
        }
        return mapping.mapping("properties").members().stream().anyMatch(member -> isTyped(member.node()))
                && mapping.text("type").filter("object"::equals).isPresent();
    }

    private static boolean isTyped(ConfigNode node) {
        return node instanceof Mapping mapping
                && (mapping.has("type") || mapping.has("$ref") || mapping.has("enum") || mapping.has("format"));
    }

    private void describe(ConfigNode node, Place place) {
        if (node instanceof Sequence sequence) {
            int index = 0;
            for (ConfigNode item : sequence.items()) {
                describe(item, place.item(index++));
            }
        } else if (node instanceof Mapping mapping) {
            Place named = mapping.text("name").filter(name -> !Reporter.containsSpace(name))
                    .map(name -> place.named(name, List.of(place.path()))).orElse(place);
            for (Member member : mapping.members()) {
                describe(member, place, named);
            }
        }
    }

    private void describe(Member member, Place place, Place named) {
        String key = member.key();
        boolean names = place.key().equals("properties");
        if (!names && key.equals("servers")) {
            servers(member.node(), place.member(key));
        } else if (!names && (key.startsWith("x-") || ADDRESSES.contains(key))) {
            tree.member(member, place, List.of());
        } else if (!names && key.equals("default") && !isParameters(member.node())) {
            tree.walk(member.node(), named);
        } else if (!names && key.equals("schema")) {
            describe(member.node(), named);
        } else if (names || !PROSE.contains(key)) {
            describe(member.node(), place.member(key));
        }
    }

    /** Tells whether {@code default} is a response of that name rather than a value. */
    private static boolean isParameters(ConfigNode node) {
        return node instanceof Mapping mapping && (mapping.has("description") || mapping.has("$ref"));
    }

    private void servers(ConfigNode node, Place place) {
        if (node instanceof Sequence sequence) {
            int index = 0;
            for (ConfigNode server : sequence.items()) {
                server(server, place.item(index++));
            }
        } else if (node instanceof Mapping byName) {
            byName.members().forEach(member -> server(member.node(), place.member(member.key())));
        }
    }

    private void server(ConfigNode node, Place place) {
        if (!(node instanceof Mapping server)) {
            return;
        }
        for (Member member : server.members()) {
            if (member.key().equals("variables") && member.node() instanceof Mapping variables) {
                for (Member variable : variables.members()) {
                    if (variable.node() instanceof Mapping of) {
                        of.members().stream()
                                .filter(part -> part.key().equals("default") && part.node() instanceof Scalar)
                                .forEach(part -> tree.walk(part.node(), place.member(variable.key())));
                    }
                }
            } else if (member.node() instanceof Scalar) {
                tree.member(member, place, List.of());
            }
        }
    }
}
