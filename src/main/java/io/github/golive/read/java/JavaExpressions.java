package io.github.golive.read.java;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import io.github.golive.finding.Range;
import io.github.golive.read.code.Node;
import io.github.golive.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Turns JavaParser's expressions into {@link Node}s. */
final class JavaExpressions {

    private final Positions positions;
    private final JavaLowering declarations;
    private final JavaStatements statements;
    private final List<Node> patterns = new ArrayList<>();

    JavaExpressions(Positions positions, JavaLowering declarations, JavaStatements statements) {
        this.positions = positions;
        this.declarations = declarations;
        this.statements = statements;
    }

    /** Returns a mark for {@link #patternsSince}. */
    int patternsSoFar() {
        return patterns.size();
    }

    /** Takes the variables that patterns have declared since the mark; they hide fields of the same name. */
    List<Node> patternsSince(int mark) {
        List<Node> declared = patterns.subList(mark, patterns.size());
        List<Node> taken = List.copyOf(declared);
        declared.clear();
        return taken;
    }

    List<Node.Expression> all(NodeList<? extends Expression> expressions) {
        List<Node.Expression> lowered = new ArrayList<>();
        expressions.forEach(expression -> lowered.add(expression(expression)));
        return lowered;
    }

    List<Node.Argument> arguments(NodeList<Expression> arguments) {
        List<Node.Argument> lowered = new ArrayList<>();
        arguments.forEach(argument -> lowered.add(new Node.Argument("", expression(argument))));
        return lowered;
    }

    Node.Expression expression(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return expression(enclosed.getInner());
        }
        if (expression instanceof CastExpr cast) {
            return cast(cast);
        }
        Range at = positions.range(expression);
        if (expression instanceof LiteralExpr literal) {
            return literal(at, literal);
        }
        if (expression instanceof NameExpr name) {
            return new Node.Name(at, UnicodeEscapes.name(name));
        }
        if (expression instanceof FieldAccessExpr access) {
            return new Node.Member(at, expression(access.getScope()), UnicodeEscapes.name(access));
        }
        if (expression instanceof MethodCallExpr call) {
            return call(call);
        }
        if (expression instanceof BinaryExpr binary) {
            return binary(at, binary);
        }
        if (expression instanceof ObjectCreationExpr created) {
            return new Node.New(at, qualifiedName(created.getType()), arguments(created.getArguments()),
                    created.getAnonymousClassBody().map(declarations::body).orElse(List.of()));
        }
        if (expression instanceof AssignExpr assignment) {
            return assign(at, assignment);
        }
        if (expression instanceof ConditionalExpr choice) {
            return new Node.Choice(at, List.of(expression(choice.getCondition())),
                    List.of(expression(choice.getThenExpr()), expression(choice.getElseExpr())));
        }
        if (expression instanceof LambdaExpr lambda) {
            return lambda(at, lambda);
        }
        if (expression instanceof MethodReferenceExpr reference) {
            return new Node.Reference(at, expression(reference.getScope()), reference.getIdentifier());
        }
        return other(at, expression);
    }

    /** A cast to a number or character makes another text of one, {@code (char) 65}; any other cast changes nothing. */
    private Node.Expression cast(CastExpr cast) {
        Node.Expression inner = expression(cast.getExpression());
        boolean changes = cast.getType() instanceof PrimitiveType primitive
                && primitive.getType() != PrimitiveType.Primitive.BOOLEAN;
        return changes ? new Node.Comparison(positions.range(cast), List.of(inner)) : inner;
    }

    private Node.Expression other(Range at, Expression expression) {
        if (expression instanceof ThisExpr self) {
            return self.getTypeName()
                    .<Node.Expression>map(type -> new Node.Member(at, new Node.Name(at, type.getIdentifier()), "this"))
                    .orElseGet(() -> new Node.Name(at, "this"));
        }
        if (expression instanceof SuperExpr) {
            return new Node.Name(at, "super");
        }
        if (expression instanceof TypeExpr type) {
            return type.getType() instanceof ClassOrInterfaceType named
                    ? new Node.Name(at, UnicodeEscapes.name(named))
                    : new Node.Unknown(at, List.of());
        }
        if (expression instanceof ArrayAccessExpr access) {
            return new Node.Index(at, expression(access.getName()), expression(access.getIndex()));
        }
        if (expression instanceof ArrayInitializerExpr array) {
            return new Node.ListOf(at, all(array.getValues()));
        }
        if (expression instanceof ArrayCreationExpr array) {
            return array.getInitializer()
                    .<Node.Expression>map(values -> new Node.ListOf(at, all(values.getValues())))
                    .orElseGet(() -> new Node.Unknown(at, List.of()));
        }
        if (expression instanceof UnaryExpr unary) {
            Node.Expression operand = expression(unary.getExpression());
            return switch (unary.getOperator()) {
                case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                    new Node.Assign(at, operand, "=", new Node.Unknown(at, List.of()));
                default -> new Node.Comparison(at, List.of(operand));
            };
        }
        if (expression instanceof InstanceOfExpr test) {
            Expression tested = test.getExpression();
            boolean named = tested.isNameExpr() || tested.isFieldAccessExpr();
            test.getPattern().ifPresent(pattern -> pattern(pattern, named ? expression(tested) : null));
            return new Node.Comparison(at, List.of(expression(test.getExpression())));
        }
        if (expression instanceof SwitchExpr choice) {
            return choice(at, choice);
        }
        if (expression instanceof AnnotationExpr annotation) {
            return new Node.New(at, "@" + annotation.getName().getIdentifier(),
                    declarations.annotationArguments(annotation), List.of());
        }
        pattern(expression, null);
        return new Node.Unknown(at, List.of());
    }

    /** @param value what the pattern is held against; null where that is not a plain name */
    private void pattern(Expression expression, Node.Expression value) {
        if (expression instanceof TypePatternExpr pattern) {
            patterns.add(new Node.Declare(positions.range(pattern), UnicodeEscapes.name(pattern),
                    JavaLowering.simpleName(pattern.getType()), value, List.of(), Set.of(Node.Trait.PARAMETER)));
        } else if (expression instanceof RecordPatternExpr pattern) {
            pattern.getPatternList().forEach(inner -> pattern(inner, null));
        }
    }

    private Node.Expression literal(Range at, LiteralExpr literal) {
        if (literal instanceof TextBlockLiteralExpr) {
            return new Node.Literal(at, JavaLiterals.textBlock(positions.literal(literal, 3)), true);
        }
        if (literal instanceof StringLiteralExpr || literal instanceof CharLiteralExpr) {
            boolean text = !(literal instanceof CharLiteralExpr);
            return new Node.Literal(at, JavaLiterals.string(positions.literal(literal, 1)), text);
        }
        if (literal instanceof NullLiteralExpr) {
            return new Node.Unknown(at, List.of());
        }
        return new Node.Literal(at, JavaNumbers.spelled(positions.literal(literal, 0)), false);
    }

    /** A chain of calls is as deep as it is long, so its receivers are collected before they are lowered. */
    private Node.Expression call(MethodCallExpr outermost) {
        Deque<MethodCallExpr> chain = new ArrayDeque<>();
        Expression receiver = outermost;
        while (receiver instanceof MethodCallExpr call) {
            chain.push(call);
            receiver = call.getScope().orElse(null);
        }
        Node.Expression lowered = receiver == null ? null : expression(receiver);
        for (MethodCallExpr call : chain) {
            lowered = new Node.Call(positions.range(call), lowered, UnicodeEscapes.name(call),
                    arguments(call.getArguments()));
        }
        return lowered;
    }

    private Node.Expression binary(Range at, BinaryExpr binary) {
        BinaryExpr.Operator operator = binary.getOperator();
        Deque<Expression> operands = new ArrayDeque<>();
        Expression left = binary;
        while (left instanceof BinaryExpr nested && nested.getOperator() == operator) {
            operands.push(nested.getRight());
            left = nested.getLeft();
        }
        operands.push(left);
        if (operator != BinaryExpr.Operator.PLUS) {
            return new Node.Comparison(at, operands.stream().map(this::expression).toList());
        }
        List<Node.Expression> parts = new ArrayList<>();
        if (isNumeric(operands.peek())) {
            List<Expression> numbers = new ArrayList<>();
            while (isNumeric(operands.peek())) {
                numbers.add(operands.pop());
            }
            parts.add(sum(at, numbers));
        }
        operands.forEach(operand -> parts.add(expression(operand)));
        return parts.size() == 1 ? parts.get(0) : new Node.Concat(at, parts);
    }

    /** Returns the sum of some numbers; of the rest it is not known whether they are added. */
    private Node.Expression sum(Range at, List<Expression> numbers) {
        if (numbers.size() == 1) {
            return expression(numbers.get(0));
        }
        try {
            int sum = 0;
            for (Expression number : numbers) {
                sum = Math.addExact(sum, Integer.parseInt(number.toString()));
            }
            return new Node.Literal(at, Value.decoded(String.valueOf(sum), positions.literal(numbers.get(0), 0)),
                    false);
        } catch (NumberFormatException | ArithmeticException unusual) {
            return new Node.Unknown(at, numbers.stream().map(this::expression).toList());
        }
    }

    /** Numbers and characters before the first string are added, not put together. */
    private static boolean isNumeric(Expression operand) {
        Expression bare = operand;
        while (bare instanceof EnclosedExpr enclosed) {
            bare = enclosed.getInner();
        }
        return bare instanceof LiteralExpr literal && !(literal instanceof TextBlockLiteralExpr)
                && (!(literal instanceof StringLiteralExpr) || literal instanceof CharLiteralExpr);
    }

    private Node.Expression assign(Range at, AssignExpr assignment) {
        Node.Expression target = expression(assignment.getTarget());
        Node.Expression value = expression(assignment.getValue());
        return switch (assignment.getOperator()) {
            case ASSIGN -> new Node.Assign(at, target, "=", value);
            case PLUS -> new Node.Assign(at, target, "+=", value);
            default -> new Node.Assign(at, target, "=", new Node.Unknown(at, List.of(value)));
        };
    }

    private Node.Lambda lambda(Range at, LambdaExpr lambda) {
        List<Node.Declare> parameters = new ArrayList<>();
        lambda.getParameters().forEach(parameter -> parameters.add(declarations.parameter(parameter)));
        if (lambda.getBody() instanceof ExpressionStmt single) {
            return new Node.Lambda(at, parameters,
                    List.of(new Node.Return(positions.range(single), expression(single.getExpression()))));
        }
        return new Node.Lambda(at, parameters, statements.one(lambda.getBody()));
    }

    private Node.Expression choice(Range at, SwitchExpr choice) {
        List<Node.Expression> tests = new ArrayList<>();
        List<Node.Expression> options = new ArrayList<>();
        tests.add(expression(choice.getSelector()));
        for (SwitchEntry entry : choice.getEntries()) {
            int mark = patternsSoFar();
            tests.addAll(statements.labels(entry));
            List<Node> body = new ArrayList<>(patternsSince(mark));
            if (entry.getType() == SwitchEntry.Type.EXPRESSION && entry.getStatements().size() == 1
                    && entry.getStatement(0) instanceof ExpressionStmt single) {
                options.add(expression(single.getExpression()));
            } else if (!entry.getStatements().isEmpty()) {
                body.addAll(statements.all(entry.getStatements()));
                options.add(new Node.Body(positions.range(entry), body));
            }
        }
        return new Node.Choice(at, tests, options);
    }

    private static String qualifiedName(ClassOrInterfaceType type) {
        return type.getScope().map(scope -> qualifiedName(scope) + ".").orElse("") + UnicodeEscapes.name(type);
    }
}
