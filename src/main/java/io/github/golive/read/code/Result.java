package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What an expression gives, as far as the file tells. Immutable. */
final class Result {

    /** A value without any text: what a statement gives. */
    static final Result NOTHING = new Result(List.of(), List.of(), Set.of(), Shape.PLAIN);

    /** Begins the names of members that stand for the keys of a map. */
    static final String KEY = "\0key";

    /** The possible texts; the unknown is one of them. */
    final List<Value> texts;
    /** Texts that went into the value in a way that is not known, or beyond the limit. */
    final List<Value> rest;
    /** The definitions that were read. */
    final Set<Definition> origins;
    final Shape shape;

    /**
     * What a value is besides a text.
     *
     * @param elements of an array, a list or a set; else null
     * @param members of a map or an object by name; else null
     * @param type the type of the file that the object is made of; else null
     * @param closure of a function; else null
     * @param url of something that builds a URL; else null
     * @param builder whether calls change the value in place
     * @param numeric whether {@code +} adds it up
     * @param open whether the file may have changed it by now in a way that is not followed
     */
    record Shape(List<Result> elements, Map<String, Result> members, Symbols.TypeSymbol type, Closure closure,
            UrlParts url, boolean builder, boolean numeric, boolean open) {
        static final Shape PLAIN = new Shape(null, null, null, null, null, false, false);
        static final Shape NUMBER = new Shape(null, null, null, null, null, false, true);

        Shape(List<Result> elements, Map<String, Result> members, Symbols.TypeSymbol type, Closure closure,
                UrlParts url, boolean builder, boolean numeric) {
            this(elements, members, type, closure, url, builder, numeric, false);
        }

        Shape builder(boolean changes) {
            return new Shape(elements, members, type, closure, url, changes, false, open);
        }

        Shape opened() {
            return new Shape(elements, members, type, closure, url, builder, numeric, true);
        }

        /** Tells whether who else holds the value can change it. */
        boolean isMutable() {
            return builder || elements != null;
        }
    }

    /**
     * A function as a value.
     *
     * @param result what it returned when its parameters were not known
     */
    record Closure(Node.Lambda lambda, Frame frame, Result result) {
    }

    private Result(List<Value> texts, List<Value> rest, Set<Definition> origins, Shape shape) {
        this.texts = texts;
        this.rest = rest;
        this.origins = origins;
        this.shape = shape;
    }

    static Result of(Value text) {
        return new Result(List.of(text), List.of(), Set.of(), Shape.PLAIN);
    }

    static Result number(Value text) {
        return new Result(List.of(text), List.of(), Set.of(), Shape.NUMBER);
    }

    static Result unknown(Range at) {
        return new Result(List.of(Value.hole(at)), List.of(), Set.of(), Shape.PLAIN);
    }

    /** Returns something unknown that the given values went into. */
    static Result unknown(Range at, Result... from) {
        return derived(List.of(Value.hole(at)), List.of(), List.of(from), true);
    }

    /** Returns something with the given texts that was worked out from other values. */
    static Result derived(List<Value> texts, List<Value> rest, Collection<Result> from, boolean textsAreLost) {
        Set<Definition> origins = new LinkedHashSet<>();
        Set<Value> lost = new LinkedHashSet<>(rest);
        for (Result result : from) {
            result.eachOrigin(origins::add);
            lost.addAll(result.rest);
            if (textsAreLost) {
                for (Value text : result.texts) {
                    if (hasText(text)) {
                        lost.add(text);
                    }
                }
                if (result.shape.elements != null) {
                    result.eachText(lost::add);
                }
            }
        }
        return limited(texts, lost, origins, Shape.PLAIN);
    }

    static Result list(Range at, List<Result> elements) {
        return new Result(List.of(Value.hole(at)), List.of(), Set.of(),
                new Shape(List.copyOf(elements), null, null, null, null, false, false));
    }

    static Result object(Range at, Map<String, Result> members, Symbols.TypeSymbol type) {
        return new Result(List.of(Value.hole(at)), List.of(), Set.of(),
                new Shape(null, new LinkedHashMap<>(members), type, null, null, false, false));
    }

    static Result function(Range at, Closure closure) {
        return new Result(List.of(Value.hole(at)), List.of(), Set.of(),
                new Shape(null, null, null, closure, null, false, false));
    }

    /** Returns one of the given values. */
    static Result either(Collection<Result> options) {
        if (options.size() == 1) {
            return options.iterator().next();
        }
        Result any = options.isEmpty() ? NOTHING : options.iterator().next();
        if (areAll(options, any)) {
            return any;
        }
        Set<Value> texts = new LinkedHashSet<>();
        Set<Value> rest = new LinkedHashSet<>();
        Set<Definition> origins = new LinkedHashSet<>();
        Set<Result> elements = null;
        Map<String, Result> members = null;
        Shape first = Shape.PLAIN;
        boolean open = false;
        boolean numeric = true;
        for (Result option : options) {
            texts.addAll(option.texts);
            rest.addAll(option.rest);
            origins.addAll(option.origins);
            if (option.shape.elements != null) {
                open |= elements != null && !List.copyOf(elements).equals(option.shape.elements);
                elements = elements == null ? new LinkedHashSet<>() : elements;
                elements.addAll(option.shape.elements);
            }
            open |= option.shape.open;
            if (option.shape.members != null) {
                Map<String, Result> merged = members == null ? new LinkedHashMap<>() : members;
                option.shape.members.forEach((name, value) -> merged.merge(name, value, Result::or));
                members = merged;
            }
            numeric &= option.shape.numeric;
            first = first == Shape.PLAIN ? option.shape : first;
        }
        return limited(List.copyOf(texts), rest, origins,
                new Shape(elements == null ? null : bounded(elements, rest, origins), members, first.type,
                        first.closure, first.url, first.builder, numeric, open));
    }

    private static boolean areAll(Collection<Result> options, Result one) {
        for (Result option : options) {
            if (option != one) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first elements; of the others the texts are kept and the definitions that they come from. */
    private static List<Result> bounded(Set<Result> elements, Set<Value> rest, Set<Definition> origins) {
        List<Result> all = List.copyOf(elements);
        if (all.size() <= Limits.ELEMENTS) {
            return all;
        }
        for (Result beyond : all.subList(Limits.ELEMENTS, all.size())) {
            beyond.eachText(rest::add);
            beyond.eachOrigin(origins::add);
        }
        return all.subList(0, Limits.ELEMENTS);
    }

    Result or(Result other) {
        return either(List.of(this, other));
    }

    private static Result limited(List<Value> texts, Set<Value> rest, Set<Definition> origins, Shape shape) {
        if (texts.size() <= Limits.ALTERNATIVES) {
            return new Result(List.copyOf(texts), List.copyOf(rest), few(origins), shape);
        }
        texts.subList(Limits.ALTERNATIVES, texts.size()).stream().filter(Result::hasText).forEach(rest::add);
        Set<Value> kept = new LinkedHashSet<>(texts.subList(0, Limits.ALTERNATIVES));
        texts.stream().filter(text -> !text.isEmpty()).findFirst().ifPresent(text -> kept.add(Value.hole(text
                .range())));
        return new Result(List.copyOf(kept), List.copyOf(rest), few(origins), shape);
    }

    /** Most values are read from one definition or none, and a file has many values. */
    private static Set<Definition> few(Collection<Definition> definitions) {
        return switch (definitions.size()) {
            case 0 -> Set.of();
            case 1 -> Set.of(definitions.iterator().next());
            default -> Collections.unmodifiableSet(new LinkedHashSet<>(definitions));
        };
    }

    /** Returns the same value as it is read from a definition. */
    Result from(Collection<Definition> definitions) {
        return new Result(texts, rest, few(definitions), shape);
    }

    Result with(Shape other) {
        return new Result(texts, rest, origins, other);
    }

    /** Returns the value with each known text changed. */
    Result map(UnaryOperator<Value> change) {
        List<Value> changed = new ArrayList<>(texts.size());
        for (Value text : texts) {
            changed.add(change.apply(text));
        }
        return new Result(List.copyOf(changed), rest, origins, Shape.PLAIN);
    }

    /** Returns the same value where it may have been changed in a way that is not followed. */
    Result open(Range at) {
        Set<Value> more = new LinkedHashSet<>(texts);
        more.add(Value.hole(at));
        return new Result(List.copyOf(more), rest, origins, shape.opened());
    }

    static boolean hasText(Value value) {
        String text = value.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != Value.HOLE) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether at least one text is known in part. */
    boolean hasText() {
        for (Value text : texts) {
            if (hasText(text)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether nothing at all is known, not even that it is empty. */
    boolean isUnknown() {
        for (Value text : texts) {
            if (text.isEmpty() || hasText(text)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether one of the texts comes near the limits of a value. */
    boolean isLong() {
        for (Value text : texts) {
            if (text.length() > Limits.LENGTH / 2 || text.pieces() > Limits.PIECES / 2) {
                return true;
            }
        }
        return rest.size() > Limits.PIECES;
    }

    /** Returns the only text if there is one and all of it is known; else null. */
    String known() {
        return texts.size() == 1 && texts.get(0).isKnown() ? texts.get(0).text() : null;
    }

    /** Returns what one of the elements is; the value itself when it has none. */
    Result element(Range at) {
        if (shape.elements == null) {
            return shape.members != null ? unknown(at).from(origins) : this;
        }
        if (shape.elements.isEmpty()) {
            return unknown(at).from(origins);
        }
        Result one = shape.open ? either(shape.elements).open(at) : either(shape.elements);
        Set<Definition> all = new LinkedHashSet<>(origins);
        all.addAll(one.origins);
        return one.from(all);
    }

    /** Visits every definition that was read for the value or anything within it. */
    void eachOrigin(Consumer<Definition> visitor) {
        origins.forEach(visitor);
        if (shape != Shape.PLAIN) {
            Set<Shape> visited = Collections.newSetFromMap(new IdentityHashMap<>());
            visited.add(shape);
            eachOriginWithin(visitor, visited);
        }
    }

    /** Values are shared, so that a walk through all their parts may meet the same ones again and again. */
    private void eachOriginWithin(Consumer<Definition> visitor, Set<Shape> visited) {
        Consumer<Result> deeper = part -> {
            part.origins.forEach(visitor);
            if (part.shape != Shape.PLAIN && visited.add(part.shape)) {
                part.eachOriginWithin(visitor, visited);
            }
        };
        if (shape.elements != null) {
            shape.elements.forEach(deeper);
        }
        if (shape.members != null) {
            shape.members.values().forEach(deeper);
        }
        if (shape.closure != null) {
            deeper.accept(shape.closure.result());
        }
        if (shape.url != null) {
            shape.url.each(deeper);
        }
    }

    /**
     * Visits every text with something known in it, also of elements and of what a function returns, not of members.
     */
    void eachText(Consumer<Value> visitor) {
        eachOwnText(visitor);
        if (shape.elements != null || shape.closure != null) {
            Set<Shape> visited = Collections.newSetFromMap(new IdentityHashMap<>());
            visited.add(shape);
            eachTextWithin(visitor, visited);
        }
    }

    private void eachOwnText(Consumer<Value> visitor) {
        for (Value text : texts) {
            if (hasText(text)) {
                visitor.accept(text);
            }
        }
        rest.forEach(visitor);
    }

    private void eachTextWithin(Consumer<Value> visitor, Set<Shape> visited) {
        Consumer<Result> deeper = part -> {
            part.eachOwnText(visitor);
            if (part.shape != Shape.PLAIN && visited.add(part.shape)) {
                part.eachTextWithin(visitor, visited);
            }
        };
        if (shape.elements != null) {
            shape.elements.forEach(deeper);
        }
        if (shape.closure != null) {
            deeper.accept(shape.closure.result());
        }
    }

    /** Returns every definition that was read for the values or anything within them. */
    static Set<Definition> origins(Result... results) {
        Set<Definition> origins = new LinkedHashSet<>();
        for (Result result : results) {
            result.eachOrigin(origins::add);
        }
        return origins;
    }
}
