package io.github.golive.read.script;

import io.github.golive.read.code.Node;
import io.github.golive.read.code.Node.*;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a tree as one line a statement: {@code (declare x 'a')}. */
final class Printed {

    private Printed() {
    }

    static String of(List<? extends Node> nodes) {
        return nodes.stream().map(Printed::of).collect(Collectors.joining("\n"));
    }

    static String of(Node node) {
        if (node == null) {
            return "-";
        }
        if (node instanceof Literal it) {
            return it.quoted() ? "'" + it.value().text().replace("\n", "\\n") + "'" : it.value().text();
        }
        if (node instanceof Name it) {
            return it.id();
        }
        if (node instanceof Member it) {
            return of(it.target()) + "." + it.name();
        }
        if (node instanceof Reference it) {
            return of(it.target()) + "::" + it.name();
        }
        if (node instanceof Call it) {
            return (it.target() == null ? "" : of(it.target()) + ".") + it.name() + "("
                    + arguments(it.arguments()) + ")";
        }
        if (node instanceof New it) {
            return "new " + it.type() + "(" + arguments(it.arguments()) + ")"
                    + (it.body().isEmpty() ? "" : "{" + body(it.body()) + "}");
        }
        if (node instanceof Concat it) {
            return list("+", it.parts());
        }
        if (node instanceof Choice it) {
            return "(choice [" + plain(it.tests()) + "] " + plain(it.options()) + ")";
        }
        if (node instanceof Body it) {
            return "(body " + body(it.statements()) + ")";
        }
        if (node instanceof Comparison it) {
            return list("compare", it.operands());
        }
        if (node instanceof Index it) {
            return of(it.target()) + "[" + of(it.index()) + "]";
        }
        if (node instanceof ListOf it) {
            return "[" + plain(it.elements()) + "]";
        }
        if (node instanceof MapOf it) {
            return "{" + plain(it.entries()) + "}";
        }
        if (node instanceof Entry it) {
            return of(it.key()) + ": " + of(it.value());
        }
        if (node instanceof Assign it) {
            return "(" + it.operator() + " " + of(it.target()) + " " + of(it.value()) + ")";
        }
        if (node instanceof Lambda it) {
            return "(lambda [" + plain(it.parameters()) + "]" + space(body(it.body())) + ")";
        }
        if (node instanceof Element it) {
            return "<" + it.tag() + space(plain(it.attributes())) + ">" + plain(it.children()) + "</>";
        }
        if (node instanceof Unknown it) {
            return it.parts().isEmpty() ? "?" : list("?", it.parts());
        }
        return statement(node);
    }

    private static String statement(Node node) {
        if (node instanceof Declare it) {
            return "(declare" + traits(it.traits()) + space(plain(it.annotations())) + " " + it.name()
                    + (it.type().isEmpty() ? "" : ":" + it.type())
                    + (it.value() == null ? "" : " " + of(it.value())) + ")";
        }
        if (node instanceof Function it) {
            return "(function" + traits(it.traits()) + space(plain(it.annotations())) + " " + it.name() + " ["
                    + plain(it.parameters()) + "]" + (it.body() == null ? " -" : space(body(it.body()))) + ")";
        }
        if (node instanceof Type it) {
            return "(type" + space(plain(it.annotations())) + " " + it.name()
                    + (it.components().isEmpty() ? "" : " [" + plain(it.components()) + "]")
                    + (it.supertypes().isEmpty() ? "" : " <" + String.join(" ", it.supertypes()) + ">")
                    + space(body(it.members())) + ")";
        }
        if (node instanceof Annotation it) {
            return "@" + it.name() + (it.arguments().isEmpty() ? "" : "(" + arguments(it.arguments()) + ")");
        }
        if (node instanceof Block it) {
            return "(block " + body(it.statements()) + ")";
        }
        if (node instanceof Return it) {
            return "(return " + of(it.value()) + ")";
        }
        if (node instanceof Yield it) {
            return "(yield " + of(it.value()) + ")";
        }
        if (node instanceof Throw it) {
            return "(throw " + of(it.value()) + ")";
        }
        if (node instanceof Assertion it) {
            return list("assert", it.parts());
        }
        if (node instanceof If it) {
            return "(if " + of(it.test()) + " {" + body(it.then()) + "} {" + body(it.otherwise()) + "})";
        }
        if (node instanceof Loop it) {
            return "(loop " + of(it.variable()) + " " + of(it.iterable()) + " [" + plain(it.header()) + "]"
                    + space(body(it.body())) + ")";
        }
        if (node instanceof Try it) {
            return "(try [" + plain(it.resources()) + "] {" + body(it.body()) + "}"
                    + it.handlers().stream().map(one -> " {" + body(one) + "}").collect(Collectors.joining())
                    + " {" + body(it.last()) + "})";
        }
        if (node instanceof Switch it) {
            return "(switch " + of(it.subject()) + it.cases().stream()
                    .map(one -> " [" + plain(one.labels()) + "]" + (one.fallsThrough() ? "..." : "") + "{"
                            + body(one.body()) + "}")
                    .collect(Collectors.joining()) + ")";
        }
        return node instanceof Leave ? "(leave)" : node.getClass().getSimpleName();
    }

    private static String arguments(List<Argument> arguments) {
        return arguments.stream()
                .map(one -> (one.label().isEmpty() ? "" : one.label() + "=") + of(one.value()))
                .collect(Collectors.joining(", "));
    }

    private static String traits(java.util.Set<Trait> traits) {
        return traits.isEmpty() ? "" : traits.stream().sorted().map(one -> one.name().toLowerCase().substring(0, 2))
                .collect(Collectors.joining("", ":", ""));
    }

    private static String list(String head, List<? extends Node> nodes) {
        return "(" + head + " " + plain(nodes) + ")";
    }

    private static String plain(List<? extends Node> nodes) {
        return nodes.stream().map(Printed::of).collect(Collectors.joining(" "));
    }

    private static String body(List<? extends Node> nodes) {
        return nodes.stream().map(Printed::of).collect(Collectors.joining("; "));
    }

    private static String space(String text) {
        return text.isEmpty() ? "" : " " + text;
    }
}
