package io.github.golive.read.markup;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What the islands of a template can send, as far as their literals go. */
final class Outputs {

    /** Attributes of a server's tags whose value is what the tag sends. */
    private static final Set<String> SENT = Set.of("value", "default", "url", "href", "src", "uri", "page", "text");

    private final Page page;
    private final Consumer<Tag> tags;

    /** @param tags is told of tags within attributes and scripts */
    Outputs(Page page, Consumer<Tag> tags) {
        this.page = page;
        this.tags = tags;
    }

    /** Returns what the island can send; nothing or a hole where that is not known. */
    List<Value> of(Island island) {
        if (island.kind() == Island.Kind.TAG) {
            return ofTag(island.tag());
        }
        if (island.from() >= island.to()) {
            return List.of();
        }
        Value code = page.text(island.from(), island.to());
        return island.notation() == Notation.HANDLEBARS
                ? new Handlebars(page, code).evaluate()
                : new Expressions(page, code, island.notation()).evaluate();
    }

    private List<Value> ofTag(Tag tag) {
        tags.accept(tag);
        List<Value> values = new ArrayList<>();
        if (!tag.closing()) {
            for (Attribute attribute : tag.attributes()) {
                if (attribute.value() != null && SENT.contains(attribute.name())) {
                    values.addAll(new Mixture(page, this, true).values(attribute.value()));
                }
            }
        }
        return values;
    }
}
