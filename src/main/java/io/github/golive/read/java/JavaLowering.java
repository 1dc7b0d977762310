package io.github.golive.read.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.golive.finding.Range;
import io.github.golive.read.code.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Turns the declarations of JavaParser's tree into {@link Node}s; statements and expressions are left to others. */
final class JavaLowering {

    private final Positions positions;
    private final JavaStatements statements;

    JavaLowering(Positions positions) {
        this.positions = positions;
        this.statements = new JavaStatements(positions, this);
    }

    List<Node> unit(CompilationUnit unit) {
        List<Node> types = new ArrayList<>();
        unit.getTypes().forEach(type -> types.add(type(type)));
        return types;
    }

    Node.Type type(TypeDeclaration<?> type) {
        List<Node.Declare> components = new ArrayList<>();
        List<String> supertypes = new ArrayList<>();
        List<Node> members = new ArrayList<>();
        boolean closed = type.hasModifier(Modifier.Keyword.FINAL) || type instanceof RecordDeclaration;
        boolean open = false;
        if (type instanceof EnumDeclaration enumeration) {
            closed = enumeration.getEntries().stream().allMatch(entry -> entry.getClassBody().isEmpty());
            enumeration.getEntries().forEach(entry -> members.add(constant(enumeration, entry)));
            enumeration.getImplementedTypes().forEach(parent -> supertypes.add(UnicodeEscapes.name(parent)));
        } else if (type instanceof RecordDeclaration record) {
            record.getParameters().forEach(component -> components.add(parameter(component)));
            record.getImplementedTypes().forEach(parent -> supertypes.add(UnicodeEscapes.name(parent)));
        } else if (type instanceof ClassOrInterfaceDeclaration plain) {
            open = plain.isInterface();
            plain.getExtendedTypes().forEach(parent -> supertypes.add(UnicodeEscapes.name(parent)));
            plain.getImplementedTypes().forEach(parent -> supertypes.add(UnicodeEscapes.name(parent)));
        } else if (type instanceof AnnotationDeclaration) {
            open = true;
        }
        members(type.getMembers(), new Owner(UnicodeEscapes.name(type), closed, open, components), members);
        return new Node.Type(positions.range(type), UnicodeEscapes.name(type), components, supertypes, members,
                annotations(type.getAnnotations()));
    }

    /**
     * @param closed whether nothing can extend the type
     * @param open whether it is an interface, whose fields are constants
     */
    private record Owner(String name, boolean closed, boolean open, List<Node.Declare> components) {
    }

    /** Returns the members of an anonymous class. */
    List<Node> body(NodeList<BodyDeclaration<?>> declarations) {
        List<Node> members = new ArrayList<>();
        members(declarations, new Owner("", true, false, List.of()), members);
        return members;
    }

    private void members(NodeList<BodyDeclaration<?>> declarations, Owner owner, List<Node> into) {
        for (BodyDeclaration<?> member : declarations) {
            Range at = positions.range(member);
            if (member instanceof FieldDeclaration field) {
                field(field, owner, into);
            } else if (member instanceof MethodDeclaration method) {
                into.add(function(at, UnicodeEscapes.name(method), parameters(method.getParameters()),
                        method.getBody().orElse(null), method.getAnnotations(), traits(method, owner)));
            } else if (member instanceof ConstructorDeclaration constructor) {
                into.add(function(at, owner.name(), parameters(constructor.getParameters()), constructor.getBody(),
                        constructor.getAnnotations(), EnumSet.noneOf(Node.Trait.class)));
            } else if (member instanceof CompactConstructorDeclaration compact) {
                into.add(function(at, owner.name(), owner.components(), compact.getBody(),
                        compact.getAnnotations(), EnumSet.noneOf(Node.Trait.class)));
            } else if (member instanceof InitializerDeclaration initializer) {
                into.add(new Node.Block(at, statements.block(initializer.getBody())));
            } else if (member instanceof AnnotationMemberDeclaration element) {
                into.add(new Node.Declare(at, UnicodeEscapes.name(element), simpleName(element.getType()),
                        element.getDefaultValue().map(statements::expression).orElse(null),
                        annotations(element.getAnnotations()), EnumSet.of(Node.Trait.FIELD)));
            } else if (member instanceof TypeDeclaration<?> nested) {
                into.add(type(nested));
            }
        }
    }

    private void field(FieldDeclaration field, Owner owner, List<Node> into) {
        Set<Node.Trait> traits = EnumSet.of(Node.Trait.FIELD);
        if (owner.open() || field.isFinal()) {
            traits.add(Node.Trait.CONSTANT);
        }
        if (owner.open() || field.isStatic()) {
            traits.add(Node.Trait.STATIC);
        }
        if (field.isPrivate()) {
            traits.add(Node.Trait.PRIVATE);
        }
        List<Node.Annotation> annotations = annotations(field.getAnnotations());
        for (VariableDeclarator variable : field.getVariables()) {
            into.add(new Node.Declare(positions.range(variable), UnicodeEscapes.name(variable),
                    simpleName(variable.getType()),
                    variable.getInitializer().map(statements::expression).orElse(null), annotations, traits));
        }
    }

    private static Set<Node.Trait> traits(MethodDeclaration method, Owner owner) {
        Set<Node.Trait> traits = EnumSet.noneOf(Node.Trait.class);
        if (method.isPrivate()) {
            traits.add(Node.Trait.PRIVATE);
        }
        if (method.isStatic()) {
            traits.add(Node.Trait.STATIC);
        }
        if (!method.isPrivate() && !method.isStatic() && !method.isFinal() && !owner.closed()) {
            traits.add(Node.Trait.OVERRIDABLE);
        }
        return traits;
    }

    private Node.Declare constant(EnumDeclaration enumeration, EnumConstantDeclaration constant) {
        Range at = positions.range(constant);
        Node.New value = new Node.New(at, UnicodeEscapes.name(enumeration),
                statements.arguments(constant.getArguments()),
                body(constant.getClassBody()));
        return new Node.Declare(at, UnicodeEscapes.name(constant), UnicodeEscapes.name(enumeration), value,
                annotations(constant.getAnnotations()),
                EnumSet.of(Node.Trait.FIELD, Node.Trait.STATIC, Node.Trait.CONSTANT));
    }

    private Node.Function function(Range at, String name, List<Node.Declare> parameters, BlockStmt body,
            NodeList<AnnotationExpr> annotations, Set<Node.Trait> traits) {
        return new Node.Function(at, name, parameters, body == null ? null : statements.block(body),
                annotations(annotations), traits);
    }

    private List<Node.Declare> parameters(NodeList<Parameter> parameters) {
        List<Node.Declare> lowered = new ArrayList<>();
        parameters.forEach(parameter -> lowered.add(parameter(parameter)));
        return lowered;
    }

    Node.Declare parameter(Parameter parameter) {
        String type = parameter.isVarArgs() ? simpleName(parameter.getType()) + "..." : simpleName(parameter.getType());
        return new Node.Declare(positions.range(parameter), UnicodeEscapes.name(parameter), type, null,
                annotations(parameter.getAnnotations()), EnumSet.of(Node.Trait.PARAMETER));
    }

    List<Node.Annotation> annotations(NodeList<AnnotationExpr> annotations) {
        List<Node.Annotation> lowered = new ArrayList<>();
        annotations.forEach(annotation -> lowered.add(new Node.Annotation(positions.range(annotation),
                annotation.getName().getIdentifier(), annotationArguments(annotation))));
        return lowered;
    }

    List<Node.Argument> annotationArguments(AnnotationExpr annotation) {
        List<Node.Argument> arguments = new ArrayList<>();
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            arguments.add(new Node.Argument("", statements.expression(single.getMemberValue())));
        } else if (annotation instanceof NormalAnnotationExpr normal) {
            normal.getPairs().forEach(pair -> arguments.add(
                    new Node.Argument(UnicodeEscapes.name(pair), statements.expression(pair.getValue()))));
        }
        return arguments;
    }

    /** Returns the last name of a type, without type arguments, with {@code []} for each dimension of an array. */
    static String simpleName(Type type) {
        if (type.isArrayType()) {
            return simpleName(type.asArrayType().getComponentType()) + "[]";
        }
        return type instanceof ClassOrInterfaceType named ? UnicodeEscapes.name(named) : type.asString();
    }
}
