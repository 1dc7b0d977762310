package io.github.golive.read.config;

import io.github.golive.read.config.ConfigNode.Mapping;
import io.github.golive.read.config.ConfigNode.Member;
import io.github.golive.read.config.ConfigNode.Scalar;
import io.github.golive.read.config.ConfigNode.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gathers what lies beyond the limit of nesting in one list: each text under the nearest name, without the collections
 * around it. A parser tells it the signs of structure in the order of the file.
 */
final class FlatNodes {

    /** An open bracket and the name that it is given to. */
    private record Bracket(boolean list, String name) {
    }

    private final List<ConfigNode> items = new ArrayList<>();
    private final Deque<Bracket> open = new ArrayDeque<>();
    private String name = "";

    void open(char bracket) {
        open.push(new Bracket(bracket == '[', name));
    }

    /** Closes the innermost bracket, whatever kind it is of. */
    void close() {
        open.poll();
        next();
    }

    /** Goes on to the next member or item: for a list, it has the name of the list. */
    void next() {
        name = open.isEmpty() ? "" : open.peek().name;
    }

    void name(String text) {
        name = text;
    }

    void text(Scalar scalar) {
        items.add(name.isEmpty() ? scalar : new Mapping(List.of(new Member(name, scalar))));
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    boolean isInList() {
        return isOpen() && open.peek().list;
    }

    Sequence node() {
        return new Sequence(items);
    }
}
