package io.github.golive.read.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What names stand for, and where they do. */
final class Symbols {

    private Symbols() {
    }

    /** What a name in an expression can stand for. */
    sealed interface Symbol {
    }

    /** A local variable or parameter. */
    static final class Variable implements Symbol {
        final Node.Declare node;
        /** Number of loops around the declaration. */
        final int loops;
        /** URLs that its value was made with: where the calls of it go. */
        private Set<String> urls = Collections.emptySet();

        Variable(Node.Declare node, int loops) {
            this.node = node;
            this.loops = loops;
        }

        Set<String> urls() {
            return urls;
        }

        void addUrls(Set<String> more) {
            if (!more.isEmpty()) {
                urls = urls.isEmpty() ? new LinkedHashSet<>() : urls;
                urls.addAll(more);
            }
        }
    }

    /** A field, or a variable of the file's top level. */
    static final class Field implements Symbol {
        final String name;
        final Node.Declare node;
        final TypeSymbol owner;
        final Scope scope;
        final Definition definition;
        final List<Assignment> assignments = new ArrayList<>();
        final Set<String> changedMembers = new HashSet<>();
        Result value;
        boolean evaluating;

        /** Tells whether an object may hold something else in this field than its constructor has left there. */
        boolean isChanged() {
            boolean fixed = node != null && (node.traits().contains(Node.Trait.CONSTANT)
                    || node.traits().contains(Node.Trait.STATIC));
            return !fixed && (scope.isAssigned(name) || assignments.stream().anyMatch(
                    assignment -> assignment.around() instanceof Node.Function function && owner != null
                            && !function.name().equals(owner.name) && !function.name().equals("constructor")));
        }

        /** @param node null for a field that is only assigned, as in a script */
        Field(String name, Node.Declare node, TypeSymbol owner, Scope scope) {
            this.name = name;
            this.node = node;
            this.owner = owner;
            this.scope = scope;
            this.definition = new Definition(name, null, isHidden(node));
        }

        /** Records and Kotlin's classes show what they are made of, unless it is private. */
        private static boolean isHidden(Node.Declare node) {
            return node == null || node.traits().contains(Node.Trait.PRIVATE)
                    || !node.traits().contains(Node.Trait.PARAMETER) && !node.traits().contains(Node.Trait.STATIC);
        }
    }

    /**
     * An assignment to a field.
     *
     * @param around the function or initialiser block that it stands in; null at the top level of a file
     */
    record Assignment(Node.Assign node, Node around) {
    }

    /** A method, constructor or function with its surroundings. */
    static final class FunctionSymbol {
        final Node.Function node;
        final TypeSymbol owner;
        final Scope scope;
        final Definition result;
        boolean evaluating;

        FunctionSymbol(Node.Function node, TypeSymbol owner, Scope scope) {
            this.node = node;
            this.owner = owner;
            this.scope = scope;
            this.result = new Definition(node.name());
        }

        /** Tells whether a call can only mean this body. */
        boolean isCertain() {
            return node.body() != null && !node.traits().contains(Node.Trait.OVERRIDABLE);
        }

        /** Tells whether all calls are in this file. */
        boolean isLocal() {
            return node.traits().contains(Node.Trait.PRIVATE);
        }
    }

    /** A type of the file; also an anonymous one. */
    static final class TypeSymbol {
        final String name;
        final Node at;
        final List<Node.Declare> components;
        final List<String> supertypes;
        final List<Node> members;
        final Scope scope;
        final List<Field> fields = new ArrayList<>();
        final List<FunctionSymbol> constructors = new ArrayList<>();
        /** The other one of a class and an object of the same name; null for a type alone. */
        TypeSymbol companion;
        /** Path of the configuration that the members are bound to; null for any other type. */
        String prefix;

        /**
         * Tells whether a method that is inherited from {@code parent} may call one of this type instead of its own.
         */
        boolean overrides(TypeSymbol parent) {
            return parent != this && parent != null
                    && scope.functions.keySet().stream().anyMatch(parent.scope.functions::containsKey);
        }

        /** Returns the name of a member as configuration spells it. */
        String path(String member) {
            return prefix == null ? member : prefix + "." + member;
        }

        /** Returns the one of the companions that takes arguments; a type alone is its own. */
        TypeSymbol constructed() {
            boolean bare = components.isEmpty() && constructors.isEmpty();
            return bare && companion != null ? companion : this;
        }

        TypeSymbol(String name, Node at, List<Node.Declare> components, List<String> supertypes, List<Node> members,
                Scope outer) {
            this.name = name;
            this.at = at;
            this.components = components;
            this.supertypes = supertypes;
            this.members = members;
            this.scope = new Scope(outer, this);
        }
    }

    /**
     * A region in which names are declared. There are many, and hardly any of them declares something of each kind, so
     * each map is made when it is needed.
     */
    static final class Scope {
        final Scope outer;
        /** The type whose members these are; null for a block. */
        final TypeSymbol type;
        private Map<String, Symbol> values = Collections.emptyMap();
        private Map<String, List<FunctionSymbol>> functions = Collections.emptyMap();
        private Map<String, TypeSymbol> types = Collections.emptyMap();
        private Set<String> assigned = Collections.emptySet();

        Scope(Scope outer, TypeSymbol type) {
            this.outer = outer;
            this.type = type;
        }

        void declare(String name, Symbol symbol) {
            values = values.isEmpty() ? new HashMap<>() : values;
            values.put(name, symbol);
        }

        private Scope root() {
            Scope scope = this;
            while (scope.outer != null) {
                scope = scope.outer;
            }
            return scope;
        }

        /** Notes that a member of this name is assigned through a variable: any object of the file may be meant. */
        void noteAssigned(String member) {
            Scope root = root();
            root.assigned = root.assigned.isEmpty() ? new HashSet<>() : root.assigned;
            root.assigned.add(member);
        }

        boolean isAssigned(String member) {
            return root().assigned.contains(member);
        }

        void declare(FunctionSymbol function) {
            functions = functions.isEmpty() ? new HashMap<>() : functions;
            functions.computeIfAbsent(function.node.name(), name -> new ArrayList<>()).add(function);
        }

        void declare(TypeSymbol declared) {
            types = types.isEmpty() ? new HashMap<>() : types;
            TypeSymbol before = types.put(declared.name, declared);
            if (before != null && before != declared) {
                declared.companion = before;
                before.companion = declared;
            }
        }

        /** Returns what the name means here; null when the file doesn't say. */
        Symbol value(String name) {
            for (Scope scope = this; scope != null; scope = scope.outer) {
                Symbol found = scope.member(name);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        /** Returns the field of this type or one it inherits from a type of the file, or a name of this block. */
        Symbol member(String name) {
            return member(name, 0);
        }

        private Symbol member(String name, int depth) {
            Symbol found = values.get(name);
            if (found == null && type != null && type.companion != null) {
                found = type.companion.scope.values.get(name);
            }
            if (found == null && type != null && depth < 8) {
                for (String parent : type.supertypes) {
                    TypeSymbol inherited = outer == null ? null : outer.type(parent);
                    if (inherited != null && inherited != type) {
                        found = inherited.scope.member(name, depth + 1);
                        if (found != null) {
                            return found;
                        }
                    }
                }
            }
            return found;
        }

        TypeSymbol type(String name) {
            for (Scope scope = this; scope != null; scope = scope.outer) {
                TypeSymbol found = scope.types.get(name);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        TypeSymbol memberType(String name) {
            return types.get(name);
        }

        /** Returns what a type is declared as where it stands: of companions the one that is meant; else null. */
        TypeSymbol declared(Node.Type node) {
            TypeSymbol found = type(node.name());
            if (found != null && found.at != node && found.companion != null) {
                found = found.companion;
            }
            return found != null && found.at == node ? found : null;
        }

        List<FunctionSymbol> functions(String name) {
            for (Scope scope = this; scope != null; scope = scope.outer) {
                List<FunctionSymbol> found = scope.memberFunctions(name);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }

        List<FunctionSymbol> memberFunctions(String name) {
            return memberFunctions(name, 0);
        }

        private List<FunctionSymbol> memberFunctions(String name, int depth) {
            List<FunctionSymbol> found = functions.getOrDefault(name, List.of());
            if (found.isEmpty() && type != null && depth < 8) {
                for (String parent : type.supertypes) {
                    TypeSymbol inherited = outer == null ? null : outer.type(parent);
                    if (inherited != null && inherited != type) {
                        found = inherited.scope.memberFunctions(name, depth + 1);
                        if (!found.isEmpty()) {
                            return found;
                        }
                    }
                }
            }
            return found;
        }
    }
}
