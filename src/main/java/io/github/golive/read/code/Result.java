package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
     */
    record Shape(List<Result> elements, Map<String, Result> members, Symbols.TypeSymbol type, Closure closure,
            UrlParts url, boolean builder, boolean numeric) {
        static final Shape PLAIN = new Shape(null, null, null, null, null, false, false);

        Shape builder(boolean changes) {
            return new Shape(elements, members, type, closure, url, changes, false);
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
        return new Result(List.of(text), List.of(), Set.of(), new Shape(null, null, null, null, null, false, true));
    }

    static Result unknown(Range at) {
        return of(Value.hole(at));
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
                result.texts.stream().filter(Result::hasText).forEach(lost::add);
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
        Set<Value> texts = new LinkedHashSet<>();
        Set<Value> rest = new LinkedHashSet<>();
        Set<Definition> origins = new LinkedHashSet<>();
        List<Result> elements = null;
        Map<String, Result> members = null;
        Shape first = Shape.PLAIN;
        for (Result option : options) {
            texts.addAll(option.texts);
            rest.addAll(option.rest);
            origins.addAll(option.origins);
            if (option.shape.elements != null) {
                elements = elements == null ? new ArrayList<>() : elements;
                elements.addAll(option.shape.elements);
            }
            if (option.shape.members != null) {
                Map<String, Result> merged = members == null ? new LinkedHashMap<>() : members;
                option.shape.members.forEach((name, value) -> merged.merge(name, value, Result::or));
                members = merged;
            }
            first = first == Shape.PLAIN ? option.shape : first;
        }
        return limited(List.copyOf(texts), rest, origins,
                new Shape(elements, members, first.type, first.closure, first.url, first.builder,
                        options.stream().allMatch(option -> option.shape.numeric)));
    }

    Result or(Result other) {
        return either(List.of(this, other));
    }

    private static Result limited(List<Value> texts, Set<Value> rest, Set<Definition> origins, Shape shape) {
        if (texts.size() <= Limits.ALTERNATIVES) {
            return new Result(List.copyOf(texts), List.copyOf(rest), origins, shape);
        }
        texts.subList(Limits.ALTERNATIVES, texts.size()).stream().filter(Result::hasText).forEach(rest::add);
        return new Result(List.copyOf(texts.subList(0, Limits.ALTERNATIVES)), List.copyOf(rest), origins, shape);
    }

    /** Returns the same value as it is read from a definition. */
    Result from(Collection<Definition> definitions) {
        return new Result(texts, rest, Set.copyOf(definitions), shape);
    }

    Result with(Shape other) {
        return new Result(texts, rest, origins, other);
    }

    Result with(List<Value> other) {
        return new Result(other, rest, origins, shape);
    }

    /** Returns the value with each known text changed. */
    Result map(UnaryOperator<Value> change) {
        return new Result(texts.stream().map(change).toList(), rest, origins, Shape.PLAIN);
    }

    /** Returns the texts that went into the value only, as when they are not the value itself any more. */
    Result asPart(Range at) {
        return unknown(at, this);
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
        return texts.stream().anyMatch(Result::hasText);
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
        Result one = either(shape.elements);
        Set<Definition> all = new LinkedHashSet<>(origins);
        all.addAll(one.origins);
        return one.from(all);
    }

    /** Visits every definition that was read for the value or anything within it. */
    void eachOrigin(Consumer<Definition> visitor) {
        origins.forEach(visitor);
        if (shape.elements != null) {
            shape.elements.forEach(element -> element.eachOrigin(visitor));
        }
        if (shape.members != null) {
            shape.members.values().forEach(member -> member.eachOrigin(visitor));
        }
        if (shape.closure != null) {
            shape.closure.result().eachOrigin(visitor);
        }
        if (shape.url != null) {
            shape.url.each(part -> part.eachOrigin(visitor));
        }
    }

    /** Visits every text with something known in it, also of elements and of what a function returns, not of members. */
    void eachText(Consumer<Value> visitor) {
        texts.stream().filter(Result::hasText).forEach(visitor);
        rest.forEach(visitor);
        if (shape.elements != null) {
            shape.elements.forEach(element -> element.eachText(visitor));
        }
        if (shape.closure != null) {
            shape.closure.result().eachText(visitor);
        }
    }

    /** Returns the values put together, every alternative of one with those of the others as far as the limit goes. */
    static Result concat(Range at, List<Result> parts) {
        int combinations = 1;
        int most = 1;
        for (Result part : parts) {
            int size = Math.max(1, part.texts.size());
            combinations = Math.min(combinations * size, Limits.ALTERNATIVES + 1);
            most = Math.max(most, size);
        }
        boolean all = combinations <= Limits.ALTERNATIVES;
        int count = all ? combinations : most;
        Set<Value> texts = new LinkedHashSet<>();
        Set<Value> rest = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            texts.add(combination(at, parts, i, all, rest));
        }
        return derived(List.copyOf(texts), List.copyOf(rest), parts, false);
    }

    private static Value combination(Range at, List<Result> parts, int number, boolean all, Set<Value> rest) {
        Value[] chosen = new Value[parts.size()];
        int left = number;
        long length = 0;
        for (int i = parts.size() - 1; i >= 0; i--) {
            List<Value> texts = parts.get(i).texts;
            if (texts.isEmpty()) {
                chosen[i] = Value.empty();
                continue;
            }
            chosen[i] = texts.get(all ? left % texts.size() : Math.min(number, texts.size() - 1));
            left = all ? left / texts.size() : left;
            length += chosen[i].length();
        }
        if (length > Limits.LENGTH) {
            Arrays.stream(chosen).filter(Result::hasText).forEach(rest::add);
            return Value.hole(at);
        }
        return Value.join(at, Arrays.asList(chosen));
    }
}
