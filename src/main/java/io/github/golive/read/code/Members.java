package io.github.golive.read.code;

import io.github.golive.finding.Range;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what a name after a dot means: a member of an object, or of a type of the file. */
final class Members {

    /** Methods of texts that Scala calls without parentheses. */
    private static final Set<String> PARAMETERLESS = Set.of("stripMargin", "trim", "strip", "toLowerCase",
            "toUpperCase", "toString", "stripLineEnd", "getBytes", "toCharArray", "stripIndent", "asJson", "some",
            "pure", "asRight", "succeed");

    /** Members of a text, of a link or of a cell that are all of it. */
    private static final Set<String> WHOLE = Set.of("toUri", "toURI", "href", "value");

    /** What asks a URL or a text about itself; other properties use it, as Groovy's {@code url.text}. */
    private static final Set<String> PARTS = Set.of("host", "hostname", "scheme", "protocol", "path", "pathname",
            "port", "authority", "query", "search", "hash", "origin", "fragment", "isEmpty", "isBlank", "nonEmpty",
            "hashCode", "indices", "lastIndex", "class", "javaClass");

    /** Methods that Scala hands on by their names alone: {@code host.exists(forbidden.contains)}. */
    private static final Set<String> ASKED = Set.of("contains", "equals", "equalsIgnoreCase", "startsWith", "endsWith",
            "matches", "contentEquals", "indexOf");

    private final Evaluation evaluation;

    Members(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Result evaluate(Node.Member node, Frame frame) {
        if (node.name().equals("this")) {
            return Result.unknown(node.at());
        }
        if (node.target() instanceof Node.Name target) {
            if (target.id().equals("this") || target.id().equals("self") || target.id().equals("super")) {
                Symbols.Symbol symbol = frame.self == null ? null : frame.self.scope.member(node.name());
                return symbol instanceof Symbols.Field field
                        ? evaluation.expressions.field(field, node.name(), frame)
                        : Result.unknown(node.at());
            }
        }
        Symbols.TypeSymbol type = type(node.target(), frame);
        if (type != null) {
            return type.scope.member(node.name()) instanceof Symbols.Field field
                    ? evaluation.expressions.field(field, node.name(), frame)
                    : Result.unknown(node.at());
        }
        Result target = evaluation.expressions.evaluate(node.target(), frame);
        return of(target, node.name(), node.at(), frame);
    }

    /** Returns the type that an expression names; null when it names none of the file. */
    Symbols.TypeSymbol type(Node.Expression expression, Frame frame) {
        if (expression instanceof Node.Name name) {
            return frame.scope.value(name.id()) == null ? frame.scope.type(name.id()) : null;
        }
        if (expression instanceof Node.Member member) {
            boolean self = member.name().equals("this");
            if (!self && (member.name().isEmpty() || !Character.isUpperCase(member.name().charAt(0)))) {
                return null;
            }
            Symbols.TypeSymbol outer = type(member.target(), frame);
            if (outer != null) {
                return self || member.name().equals("Companion") ? outer : outer.scope.memberType(member.name());
            }
            boolean packaged = member.target() instanceof Node.Member || member.target() instanceof Node.Name;
            return !self && packaged && isPackage(member.target(), frame) ? frame.scope.type(member.name()) : null;
        }
        return null;
    }

    private static boolean isPackage(Node.Expression expression, Frame frame) {
        if (expression instanceof Node.Member member) {
            return !member.name().isEmpty() && Character.isLowerCase(member.name().charAt(0))
                    && isPackage(member.target(), frame);
        }
        return expression instanceof Node.Name name && !name.id().isEmpty()
                && Character.isLowerCase(name.id().charAt(0)) && !name.id().equals("this")
                && frame.scope.value(name.id()) == null;
    }

    /** Returns a member of an object; also of one that only carries texts. */
    Result of(Result target, String name, Range at, Frame frame) {
        if (target.shape.members() != null) {
            Result found = target.shape.members().get(name);
            if (found != null) {
                target.origins.forEach(Definition::open);
                return found;
            }
            if (target.shape.type() != null
                    && target.shape.type().scope.member(name) instanceof Symbols.Field field) {
                return evaluation.fields.value(field, frame);
            }
            return Result.unknown(at);
        }
        if (name.equals("length") || name.equals("size") || ASKED.contains(name)) {
            evaluation.look(target, frame);
            return Result.unknown(at);
        }
        if (target.hasText() && name.equals("r")) {
            // Scala's regular expression
            evaluation.look(target, frame);
            return Result.unknown(at);
        }
        if (target.hasText() && WHOLE.contains(name)) {
            return target;
        }
        if (target.hasText() && PARAMETERLESS.contains(name)) {
            return evaluation.texts.apply(new CallSite(at, name, null, target, List.of(), List.of(), List.of(), frame));
        }
        if (target.hasText() && !PARTS.contains(name)) {
            evaluation.pass(target, frame);
            return Result.unknown(at);
        }
        return Result.unknown(at).from(Result.origins(target));
    }

    Result accessor(Result receiver, String name, Range at, Frame frame) {
        String field = receiver.shape.members().containsKey(name) ? name
                : name.startsWith("get") && name.length() > 3
                        ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
                        : null;
        return field != null && receiver.shape.members().containsKey(field) ? of(receiver, field, at, frame) : null;
    }

    Result index(Node.Index node, Frame frame) {
        Result target = evaluation.expressions.evaluate(node.target(), frame);
        Result index = evaluation.expressions.evaluate(node.index(), frame);
        evaluation.look(index, frame);
        String known = index.known();
        if (target.shape.members() != null && known != null) {
            return of(target, known, node.at(), frame);
        }
        if (target.shape.members() != null && target.shape.type() == null && !target.shape.members().isEmpty()) {
            return evaluation.collections.anyMember(target, node.at(), frame);
        }
        return elementAt(target, known, node.at());
    }

    static Result elementAt(Result target, String index, Range at) {
        if (target.shape.elements() == null) {
            return Result.unknown(at).from(Result.origins(target));
        }
        try {
            int number = index == null ? -1 : Integer.parseInt(index);
            if (number >= 0 && number < target.shape.elements().size() && !target.shape.open()) {
                Result element = target.shape.elements().get(number);
                Set<Definition> origins = new LinkedHashSet<>(target.origins);
                origins.addAll(element.origins);
                return element.from(origins);
            }
        } catch (NumberFormatException notOne) {
            return target.element(at);
        }
        return target.element(at);
    }
}
