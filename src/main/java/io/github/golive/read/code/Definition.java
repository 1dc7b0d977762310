package io.github.golive.read.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One place where a name gets its value, and what becomes of it. Whether it is used can be told only at the end of the
 * file, as its value may flow into other definitions.
 */
final class Definition {

    private static final int MANY_HOLDERS = 64;

    final String name;
    /** The expression that gives the value; null when it is not one. */
    final Node.Expression source;
    private Set<Definition> flowsTo = Collections.emptySet();
    /** Objects and lists that the value is a part of. */
    private Set<Definition> holders = Collections.emptySet();
    private final boolean hidden;
    private boolean used;
    private boolean looked;
    private int reads;
    private int begun;
    private boolean opened;
    private boolean overwritten;
    private boolean left;
    private boolean absorbed;
    private Boolean live;

    Definition(String name) {
        this(name, null);
    }

    Definition(String name, Node.Expression source) {
        this(name, source, false);
    }

    /** @param hidden whether nothing but its type can read it, so that nobody can who only has the object */
    Definition(String name, Node.Expression source, boolean hidden) {
        this.name = name;
        this.source = source;
        this.hidden = hidden;
    }

    void use() {
        used = true;
    }

    /** The value is compared, searched for, logged: anything that is not a use. */
    void look() {
        looked = true;
    }

    void read() {
        reads++;
    }

    /** The value begins a longer text, {@code BASE + "/loans"}. */
    void begin() {
        begun++;
    }

    /** Tells whether the value is only read to begin longer texts, which are seen by themselves. */
    boolean isOnlyBegun() {
        return begun > 0 && begun == reads;
    }

    /** The value may live on where a loop or a switch was left. */
    void leave() {
        left = true;
    }

    /** The value is an object of which a member is taken: that says nothing about its other members. */
    void open() {
        opened = true;
    }

    void overwrite() {
        overwritten = true;
    }

    /** The value is continued by {@code whole}, which holds all of it. */
    void absorb(Definition whole) {
        absorbed = true;
        flowTo(whole);
    }

    void flowTo(Definition other) {
        if (other != this) {
            flowsTo = with(other, flowsTo);
        }
    }

    /** The value becomes a part of an object or a list. */
    void heldBy(Definition holder) {
        if (holder != this && !flowsTo.contains(holder)) {
            holders = with(holder, holders);
        }
    }

    /** Most definitions lead to one other or none, and a file has many. */
    private static Set<Definition> with(Definition more, Set<Definition> known) {
        if (known.isEmpty()) {
            return Collections.singleton(more);
        }
        if (known.size() == 1 && !known.contains(more)) {
            Set<Definition> both = new LinkedHashSet<>(known);
            both.add(more);
            return both;
        }
        if (known.size() > 1) {
            known.add(more);
        }
        return known;
    }

    /** Tells whether its literals matter: the value is used, or nothing at all is done with it in this file. */
    boolean isLive() {
        if (live == null) {
            settle();
        }
        return live;
    }

    /** Finds out which of the definitions that this one leads to are live: those that lead to a use. */
    private void settle() {
        Map<Definition, List<Definition>> comingFrom = new LinkedHashMap<>();
        Deque<Definition> open = new ArrayDeque<>(List.of(this));
        Deque<Definition> reached = new ArrayDeque<>();
        comingFrom.put(this, new ArrayList<>());
        while (!open.isEmpty()) {
            Definition from = open.pop();
            if (from.live == null ? from.isUsedItself() : from.live) {
                reached.push(from);
            }
            if (from.live == null) {
                for (Definition to : from.leadsTo()) {
                    List<Definition> before = comingFrom.get(to);
                    if (before == null) {
                        before = new ArrayList<>();
                        comingFrom.put(to, before);
                        open.push(to);
                    }
                    before.add(from);
                }
            }
        }
        Set<Definition> alive = new HashSet<>(reached);
        while (!reached.isEmpty()) {
            Definition to = reached.pop();
            for (Definition from : comingFrom.get(to)) {
                if (!from.isOnlyLookedAtIn(to) && alive.add(from)) {
                    reached.push(from);
                }
            }
        }
        comingFrom.keySet().forEach(definition -> definition.live = alive.contains(definition));
    }

    private List<Definition> leadsTo() {
        if (holders.isEmpty()) {
            return List.copyOf(flowsTo);
        }
        List<Definition> all = new ArrayList<>(flowsTo);
        all.addAll(holders);
        return all;
    }

    /** Tells whether a member is compared or logged, while nothing is done with the object that holds it. */
    private boolean isOnlyLookedAtIn(Definition holder) {
        return looked && !used && (holders.contains(holder) ? holder.isOnlyOpened(hidden, new HashSet<>())
                : holder.opened && !holder.used && holder.leadsTo().isEmpty());
    }

    /**
     * Tells whether nothing is done with an object but to take members of it.
     *
     * @param closed whether that goes without saying where nothing is done with it at all
     */
    private boolean isOnlyOpened(boolean closed, Set<Definition> visited) {
        if (used || visited.size() > MANY_HOLDERS) {
            return false;
        }
        List<Definition> next = leadsTo();
        return !visited.add(this) || (next.isEmpty() ? opened || closed
                : next.stream().allMatch(each -> each.isOnlyOpened(closed, visited)));
    }

    private boolean isUsedItself() {
        return used || !looked && flowsTo.isEmpty() && holders.isEmpty() && !(overwritten && reads == 0 && !left);
    }

    /** Tells whether the value is seen as a part of another one only. */
    boolean isAbsorbed() {
        return absorbed && !used && flowsTo.size() == 1 && holders.isEmpty();
    }
}
