package io.github.golive.read.code;

import io.github.golive.finding.Range;
import io.github.golive.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Source code of any language, reduced to what can carry a string from where it is written to where it is used.
 *
 * <p>The front ends build these trees, from JavaParser's tree for Java and from tokens for every other language; the
 * {@code Interpreter} alone knows what they mean. What a language has and this model lacks is spelled with what is
 * here: an {@code if} that gives a value is a {@link Choice}, a cast or a parenthesis is what stands in it, an
 * operator without
 * a string result is {@link Unknown}. All ranges are in the file.
 */
public sealed interface Node {

    /** Returns where this stands in the file. */
    Range at();

    /** Something that has a value; as a statement it is evaluated for what it does. */
    sealed interface Expression extends Node {
    }

    /** Something that is done. */
    sealed interface Statement extends Node {
    }

    /**
     * A literal.
     *
     * @param value decoded, with origins; of a number or {@code true} its spelling
     * @param quoted whether it is a string or character; a number, a boolean or the bare key of an entry is not
     */
    record Literal(Range at, Value value, boolean quoted) implements Expression {
    }

    /** Strings put together: {@code a + b + c} in one node, or the chunks and expressions of a template. */
    record Concat(Range at, List<Expression> parts) implements Expression {
        public Concat {
            parts = List.copyOf(parts);
        }
    }

    /** A simple name: {@code HOST}, {@code this}. */
    record Name(Range at, String id) implements Expression {
    }

    /** {@code target.name}, with whatever dot the language has. */
    record Member(Range at, Expression target, String name) implements Expression {
    }

    /** {@code target::name}. */
    record Reference(Range at, Expression target, String name) implements Expression {
    }

    /**
     * {@code target.name(arguments)}.
     *
     * @param target null when the call has no receiver
     */
    record Call(Range at, Expression target, String name, List<Argument> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * {@code new type(arguments) {body}}.
     *
     * @param type simple or qualified, without type arguments
     * @param body members of an anonymous class; empty when there is none
     */
    record New(Range at, String type, List<Argument> arguments, List<Node> body) implements Expression {
        public New {
            arguments = List.copyOf(arguments);
            body = List.copyOf(body);
        }
    }

    /**
     * An argument of a call or member of an annotation.
     *
     * @param label its name where the language has named arguments; else empty
     */
    record Argument(String label, Expression value) {
        public Argument {
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * One of several values: {@code ?:}, {@code ||}, {@code ??}, Elvis, and {@code switch}, {@code when} or {@code
     * if} as expressions.
     *
     * @param tests what decides, only looked at: conditions, the switched value, case labels
     * @param options the possible values
     */
    record Choice(Range at, List<Expression> tests, List<Expression> options) implements Expression {
        public Choice {
            tests = List.copyOf(tests);
            options = List.copyOf(options);
        }
    }

    /** A block whose values are those of its {@link Yield} statements. */
    record Body(Range at, List<Node> statements) implements Expression {
        public Body {
            statements = List.copyOf(statements);
        }
    }

    /** {@code ==}, {@code <}, {@code in}, {@code instanceof}, {@code =~}: the operands are only looked at. */
    record Comparison(Range at, List<Expression> operands) implements Expression {
        public Comparison {
            operands = List.copyOf(operands);
        }
    }

    /** {@code target[index]}. */
    record Index(Range at, Expression target, Expression index) implements Expression {
    }

    /** An array, a list or a tuple written out. */
    record ListOf(Range at, List<Expression> elements) implements Expression {
        public ListOf {
            elements = List.copyOf(elements);
        }
    }

    /** An object or a map written out. */
    record MapOf(Range at, List<Entry> entries) implements Expression {
        public MapOf {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One entry of a {@link MapOf}, or one attribute of an {@link Element}; {@code "a" to b} and {@code "a" -> b} too.
     *
     * @param key a bare key is an unquoted {@link Literal}
     */
    record Entry(Range at, Expression key, Expression value) implements Expression {
    }

    /**
     * {@code target = value}.
     *
     * @param operator {@code =}, {@code +=}, {@code ||=} or {@code ??=}
     */
    record Assign(Range at, Expression target, String operator, Expression value) implements Expression {
    }

    /** A function without a name; one that is an expression has a single {@link Return} as its body. */
    record Lambda(Range at, List<Declare> parameters, List<Node> body) implements Expression {
        public Lambda {
            parameters = List.copyOf(parameters);
            body = List.copyOf(body);
        }
    }

    /** A JSX element: attributes, and the expressions and elements within. Its text is prose and not here. */
    record Element(Range at, String tag, List<Entry> attributes, List<Expression> children) implements Expression {
        public Element {
            attributes = List.copyOf(attributes);
            children = List.copyOf(children);
        }
    }

    /** Anything else that has a value, which is not known: the parts are evaluated for what they do. */
    record Unknown(Range at, List<Expression> parts) implements Expression {
        public Unknown {
            parts = List.copyOf(parts);
        }
    }

    /** What a declaration says about a name. */
    enum Trait {
        /** Assigned once only: {@code final}, {@code const}, {@code val}. */
        CONSTANT,
        PRIVATE,
        STATIC,
        /** Belongs to a type, or to the top level of a file whose top level is one. */
        FIELD,
        PARAMETER,
        /** A method that a subtype may replace. */
        OVERRIDABLE
    }

    /**
     * A variable, field, parameter, record component or enum constant; the last with a {@link New} of the enum's name
     * as its value.
     *
     * @param type its type's simple name without type arguments; empty when not written
     * @param value null without an initialiser; of a parameter or an annotation's member its default
     */
    record Declare(
            Range at, String name, String type, Expression value, List<Annotation> annotations, Set<Trait> traits)
            implements Statement {
        public Declare {
            annotations = List.copyOf(annotations);
            traits = Set.copyOf(traits);
        }
    }

    /**
     * A method, constructor or function.
     *
     * @param name of a constructor the name of its type
     * @param body null when there is none
     */
    record Function(
            Range at, String name, List<Declare> parameters, List<Node> body, List<Annotation> annotations,
            Set<Trait> traits)
            implements Statement {
        public Function {
            parameters = List.copyOf(parameters);
            body = body == null ? null : List.copyOf(body);
            annotations = List.copyOf(annotations);
            traits = Set.copyOf(traits);
        }
    }

    /**
     * A class, interface, enum, record, object or annotation type.
     *
     * @param components of a record, or parameters of a primary constructor
     */
    record Type(
            Range at, String name, List<Declare> components, List<String> supertypes, List<Node> members,
            List<Annotation> annotations)
            implements Statement {
        public Type {
            components = List.copyOf(components);
            supertypes = List.copyOf(supertypes);
            members = List.copyOf(members);
            annotations = List.copyOf(annotations);
        }
    }

    /**
     * An annotation or decorator.
     *
     * @param name simple name
     * @param arguments a single unnamed value has an empty label
     */
    record Annotation(Range at, String name, List<Argument> arguments) implements Statement {
        public Annotation {
            arguments = List.copyOf(arguments);
        }
    }

    /** Statements with a scope of their own; also a static or instance initialiser. */
    record Block(Range at, List<Node> statements) implements Statement {
        public Block {
            statements = List.copyOf(statements);
        }
    }

    /** @param value null for a bare {@code return} */
    record Return(Range at, Expression value) implements Statement {
    }

    /** Gives the {@link Body} around it its value. */
    record Yield(Range at, Expression value) implements Statement {
    }

    /** {@code throw value}. */
    record Throw(Range at, Expression value) implements Statement {
    }

    /** {@code assert}: its parts are only looked at. */
    record Assertion(Range at, List<Expression> parts) implements Statement {
        public Assertion {
            parts = List.copyOf(parts);
        }
    }

    /**
     * {@code if (test) then else otherwise}.
     *
     * @param otherwise empty when there is none
     */
    record If(Range at, Expression test, List<Node> then, List<Node> otherwise) implements Statement {
        public If {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * A loop of any kind.
     *
     * @param variable of a for-each loop; else null
     * @param iterable of a for-each loop; else null
     * @param header initialisers, conditions and steps of any other loop
     */
    record Loop(Range at, Declare variable, Expression iterable, List<Node> header, List<Node> body)
            implements Statement {
        public Loop {
            header = List.copyOf(header);
            body = List.copyOf(body);
        }
    }

    /** @param resources declarations and expressions of a try with resources, or of a {@code using} */
    record Try(Range at, List<Node> resources, List<Node> body, List<List<Node>> handlers, List<Node> last)
            implements Statement {
        public Try {
            resources = List.copyOf(resources);
            body = List.copyOf(body);
            handlers = handlers.stream().map(List::copyOf).toList();
            last = List.copyOf(last);
        }
    }

    /** {@code switch} or {@code when} as a statement. */
    record Switch(Range at, Expression subject, List<Case> cases) implements Statement {
        public Switch {
            cases = List.copyOf(cases);
        }
    }

    /**
     * @param labels only looked at; empty for the default
     * @param fallsThrough whether the next case may follow, as after a {@code case x:} without {@code break}
     */
    record Case(List<Expression> labels, List<Node> body, boolean fallsThrough) {
        public Case {
            labels = List.copyOf(labels);
            body = List.copyOf(body);
        }
    }

    /** Leaves a loop, a switch or an iteration: {@code break}, {@code continue}. */
    record Leave(Range at) implements Statement {
    }
}
