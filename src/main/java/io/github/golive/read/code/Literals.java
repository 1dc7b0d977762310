package io.github.golive.read.code;

import io.github.golive.read.Sightings;
import io.github.golive.value.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** Reports every literal by itself, without recursion: what is left when code cannot be followed. */
final class Literals {

    private Literals() {
    }

    static void report(List<? extends Node> nodes, Sightings out) {
        Deque<Node> open = new ArrayDeque<>();
        push(nodes, open);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof Node.Literal literal && literal.quoted() && !literal.value().isEmpty()) {
                out.see(literal.value(), new Use.Passed());
            }
            List<Node> parts = new ArrayList<>();
            Walk.children(node, parts::add);
            push(parts, open);
        }
    }

    private static void push(List<? extends Node> nodes, Deque<Node> open) {
        List<Node> reversed = new ArrayList<>(nodes);
        Collections.reverse(reversed);
        reversed.forEach(open::push);
    }
}
