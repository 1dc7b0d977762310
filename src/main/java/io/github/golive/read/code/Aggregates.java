package io.github.golive.read.code;

import io.github.golive.read.Captions;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lists, maps and elements that are written out. */
final class Aggregates {

    /** Calls that make a map or an entry of one; the name of the map is further out. */
    private static final Set<String> MAP_MAKERS = Set.of("map", "of", "entry");

    private final Evaluation evaluation;
    /** A map that is evaluated again has the same keys. */
    private final Map<Object, Definition> keys = new IdentityHashMap<>();

    Aggregates(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** A list of two can be a header: {@code ['Authorization', 'Bearer x']}. */
    Result list(Node.ListOf node, Frame frame) {
        List<Node.Expression> nodes = node.elements();
        List<Result> elements = nodes.stream().map(element -> evaluation.expressions.evaluate(element, frame)).toList();
        String name = nodes.size() == 2 ? SpelledNames.of(nodes.get(0), elements.get(0)) : null;
        if (name != null && Vocabulary.isAuthorization(name)) {
            Definition definition = evaluation.definition(node, name);
            evaluation.give(elements.get(1), definition, name, frame);
            return Result.list(node.at(), List.of(elements.get(0), elements.get(1).from(List.of(definition))));
        }
        return Result.list(node.at(), elements);
    }

    Result map(Node.MapOf node, Frame outer) {
        Frame frame = outer.surrounded();
        Map<String, Result> members = new LinkedHashMap<>();
        for (Node.Entry entry : node.entries()) {
            Result key = evaluation.expressions.evaluate(entry.key(), frame);
            String name = entry.key() instanceof Node.Literal literal ? literal.value().text()
                    : SpelledNames.of(entry.key(), key);
            Result value = evaluation.expressions.evaluate(entry.value(), name == null ? frame : frame.owned(name));
            if (name != null && evaluation.scripts.isNotLive(name, frame.owners)) {
                evaluation.look(value, frame);
                continue;
            }
            addMember(members, name, key, value, entry, frame);
            if ("default".equals(name) && !frame.owners.isEmpty()) {
                // what an option is without any other value: {apiKey: {type: String, default: 'x'}}
                evaluation.give(value, evaluation.definition(entry.value(), name),
                        evaluation.scripts.defaulted(frame.owners), frame);
            }
        }
        pair(node, members, frame);
        return Result.object(node.at(), members, null);
    }

    /** Tells whether a text documents something, or is a sentence that is shown. */
    static boolean isForPeople(String name, Result value) {
        return value.hasText() && (Captions.isDocumentation(name)
                || Captions.isCaption(name) && value.texts.stream().allMatch(text -> Captions.isSentence(text.text())));
    }

    /** {@code {name: 'Authorization', value: 'Bearer x'}} and {@code {provide: API_KEY, useValue: 'x'}} */
    private void pair(Node.MapOf node, Map<String, Result> members, Frame frame) {
        String name = null;
        String value = "";
        Node.Entry given = null;
        for (Node.Entry entry : node.entries()) {
            String member = entry.key() instanceof Node.Literal key ? key.value().text()
                    : entry.key() instanceof Node.Name key ? key.id() : "";
            if (Vocabulary.isNameOfValue(member)) {
                name = SpelledNames.of(entry.value(), members.getOrDefault(member, Result.NOTHING));
                if (name == null && member.equals("provide") && entry.value() instanceof Node.Name token) {
                    name = token.id();
                }
            } else if (Vocabulary.isValueOfName(member)) {
                given = entry;
                value = member;
            }
        }
        if (name != null && given != null && members.containsKey(value) && Vocabulary.isName(name)) {
            evaluation.give(Fallbacks.returned(members.get(value)), evaluation.definition(given.value(), name), name,
                    frame);
        }
    }

    /**
     * Adds an entry of a map: it is given to its key if the entry or the map turns out to be used. The key is a value
     * itself, as a host is in a map of hosts.
     *
     * @param known the key's text or what it stands for; null when it is not known
     */
    void addMember(Map<String, Result> members, String known, Result key, Result value, Object entry, Frame frame) {
        String name = known == null ? "" : known;
        Definition definition = evaluation.definition(entry, name);
        if (isForPeople(name, value)) {
            evaluation.look(value, frame);
        } else if (Vocabulary.holdsWords(holder(frame.owners))) {
            evaluation.passInto(value, definition, frame);
        } else {
            evaluation.give(value, definition, name, frame);
        }
        if (key.hasText() && !key.shape.numeric()) {
            Definition keyDefinition = keys.computeIfAbsent(entry, each -> evaluation.definition(key.texts, name));
            evaluation.passInto(key, keyDefinition, frame);
            members.put(Result.KEY + members.size(), key.from(List.of(keyDefinition)));
        }
        Result member = value.from(List.of(definition));
        members.merge(name, member, Result::or);
    }

    /** Returns the name of what holds a map that is written out or made by a call such as {@code mapOf}. */
    private static String holder(List<String> owners) {
        int last = owners.size() - 1;
        String maker = last > 0 ? owners.get(last).toLowerCase(Locale.ROOT) : "";
        boolean made = MAP_MAKERS.contains(maker) || maker.endsWith("mapof");
        return last < 0 ? "" : owners.get(made ? last - 1 : last);
    }

    Result element(Node.Element node, Frame outer) {
        Frame frame = outer.owned(node.tag());
        String named = node.attributes().stream()
                .filter(attribute -> attribute.key() instanceof Node.Literal key && key.value().text().equals("name")
                        && attribute.value() instanceof Node.Literal)
                .map(attribute -> ((Node.Literal) attribute.value()).value().text())
                .findFirst()
                .orElse("");
        for (Node.Entry attribute : node.attributes()) {
            String name = attribute.key() instanceof Node.Literal literal ? literal.value().text() : "";
            Result value = evaluation.expressions.evaluate(attribute.value(), frame.owned(name));
            boolean input = !named.isEmpty() && (name.equals("value") || name.equals("defaultValue")
                    || name.equals("content"));
            if (input) {
                evaluation.give(value, named, frame.owners, frame);
            } else if (Vocabulary.isProseAttribute(name)) {
                evaluation.look(value, frame);
            } else {
                evaluation.give(value, name, frame.owners, frame);
            }
        }
        boolean code = node.tag().equalsIgnoreCase("script") || node.tag().equalsIgnoreCase("style");
        for (Node.Expression child : node.children()) {
            Result value = evaluation.expressions.evaluate(child, frame);
            if (code) {
                evaluation.pass(value, frame);
            } else {
                evaluation.look(value, frame);
            }
        }
        return Result.unknown(node.at());
    }
}
