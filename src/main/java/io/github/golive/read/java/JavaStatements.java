package io.github.golive.read.java;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.github.golive.finding.Range;
import io.github.golive.read.code.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Turns JavaParser's statements into {@link Node}s. */
final class JavaStatements {

    private final Positions positions;
    private final JavaLowering declarations;
    private final JavaExpressions expressions;

    JavaStatements(Positions positions, JavaLowering declarations) {
        this.positions = positions;
        this.declarations = declarations;
        this.expressions = new JavaExpressions(positions, declarations, this);
    }

    Node.Expression expression(Expression expression) {
        return expressions.expression(expression);
    }

    List<Node.Argument> arguments(NodeList<Expression> arguments) {
        return expressions.arguments(arguments);
    }

    List<Node> block(BlockStmt block) {
        return all(block.getStatements());
    }

    List<Node> all(NodeList<Statement> statements) {
        List<Node> lowered = new ArrayList<>();
        statements.forEach(statement -> add(statement, lowered));
        return lowered;
    }

    List<Node> one(Statement statement) {
        List<Node> lowered = new ArrayList<>();
        if (statement instanceof BlockStmt block) {
            return block(block);
        }
        add(statement, lowered);
        return lowered;
    }

    private void add(Statement statement, List<Node> into) {
        int mark = expressions.patternsSoFar();
        int at = into.size();
        lower(statement, into);
        into.addAll(at, expressions.patternsSince(mark));
    }

    private void lower(Statement statement, List<Node> into) {
        Range at = positions.range(statement);
        if (statement instanceof ExpressionStmt plain) {
            header(plain.getExpression(), into);
        } else if (statement instanceof BlockStmt block) {
            into.add(new Node.Block(at, block(block)));
        } else if (statement instanceof ReturnStmt returned) {
            into.add(new Node.Return(at, returned.getExpression().map(this::expression).orElse(null)));
        } else if (statement instanceof IfStmt choice) {
            into.add(new Node.If(at, expression(choice.getCondition()), one(choice.getThenStmt()),
                    choice.getElseStmt().map(this::one).orElse(List.of())));
        } else if (statement instanceof ThrowStmt thrown) {
            into.add(new Node.Throw(at, expression(thrown.getExpression())));
        } else if (statement instanceof TryStmt attempt) {
            into.add(attempt(at, attempt));
        } else if (statement instanceof SwitchStmt choice) {
            into.add(new Node.Switch(at, expression(choice.getSelector()), cases(choice.getEntries())));
        } else if (statement instanceof YieldStmt yielded) {
            into.add(new Node.Yield(at, expression(yielded.getExpression())));
        } else if (statement instanceof LabeledStmt labeled) {
            into.addAll(one(labeled.getStatement()));
        } else if (statement instanceof SynchronizedStmt locked) {
            into.add(expression(locked.getExpression()));
            into.add(new Node.Block(at, block(locked.getBody())));
        } else if (statement instanceof ExplicitConstructorInvocationStmt delegated) {
            into.add(new Node.Call(at, null, delegated.isThis() ? "this" : "super",
                    arguments(delegated.getArguments())));
        } else if (statement instanceof LocalClassDeclarationStmt local) {
            into.add(declarations.type(local.getClassDeclaration()));
        } else if (statement instanceof LocalRecordDeclarationStmt local) {
            into.add(declarations.type(local.getRecordDeclaration()));
        } else if (statement instanceof AssertStmt assertion) {
            List<Node.Expression> parts = new ArrayList<>(List.of(expression(assertion.getCheck())));
            assertion.getMessage().ifPresent(message -> parts.add(expression(message)));
            into.add(new Node.Assertion(at, parts));
        } else if (statement instanceof BreakStmt || statement instanceof ContinueStmt) {
            into.add(new Node.Leave(at));
        } else {
            loop(statement, at, into);
        }
    }

    private void loop(Statement statement, Range at, List<Node> into) {
        List<Node> header = new ArrayList<>();
        if (statement instanceof ForEachStmt each) {
            List<Node> variable = new ArrayList<>();
            variables(each.getVariable(), variable);
            into.add(new Node.Loop(at, (Node.Declare) variable.get(0), expression(each.getIterable()), List.of(),
                    one(each.getBody())));
        } else if (statement instanceof ForStmt counted) {
            counted.getInitialization().forEach(part -> header(part, header));
            counted.getCompare().ifPresent(part -> header(part, header));
            counted.getUpdate().forEach(part -> header(part, header));
            into.add(new Node.Loop(at, null, null, header, one(counted.getBody())));
        } else if (statement instanceof WhileStmt repeated) {
            header(repeated.getCondition(), header);
            into.add(new Node.Loop(at, null, null, header, one(repeated.getBody())));
        } else if (statement instanceof DoStmt repeated) {
            header(repeated.getCondition(), header);
            into.add(new Node.Loop(at, null, null, header, one(repeated.getBody())));
        }
    }

    /** Adds an expression as a statement; a declaration of variables is one too. */
    private void header(Expression expression, List<Node> into) {
        if (expression instanceof VariableDeclarationExpr declaration) {
            variables(declaration, into);
        } else {
            into.add(expression(expression));
        }
    }

    private void variables(VariableDeclarationExpr declaration, List<Node> into) {
        Set<Node.Trait> traits = declaration.isFinal()
                ? EnumSet.of(Node.Trait.CONSTANT)
                : EnumSet.noneOf(Node.Trait.class);
        declaration.getVariables().forEach(variable -> into.add(new Node.Declare(
                positions.range(variable), UnicodeEscapes.name(variable), JavaLowering.simpleName(variable.getType()),
                variable.getInitializer().map(this::expression).orElse(null),
                declarations.annotations(declaration.getAnnotations()), traits)));
    }

    private Node.Try attempt(Range at, TryStmt attempt) {
        List<Node> resources = new ArrayList<>();
        attempt.getResources().forEach(resource -> header(resource, resources));
        List<List<Node>> handlers = new ArrayList<>();
        attempt.getCatchClauses().forEach(handler -> {
            List<Node> statements = new ArrayList<>();
            statements.add(declarations.parameter(handler.getParameter()));
            statements.addAll(block(handler.getBody()));
            handlers.add(statements);
        });
        return new Node.Try(at, resources, block(attempt.getTryBlock()), handlers,
                attempt.getFinallyBlock().map(this::block).orElse(List.of()));
    }

    private List<Node.Case> cases(NodeList<SwitchEntry> entries) {
        List<Node.Case> cases = new ArrayList<>();
        for (SwitchEntry entry : entries) {
            int mark = expressions.patternsSoFar();
            List<Node.Expression> labels = labels(entry);
            List<Node> body = new ArrayList<>(expressions.patternsSince(mark));
            body.addAll(all(entry.getStatements()));
            cases.add(new Node.Case(labels, body, fallsThrough(entry)));
        }
        return cases;
    }

    List<Node.Expression> labels(SwitchEntry entry) {
        List<Node.Expression> labels = new ArrayList<>(expressions.all(entry.getLabels()));
        entry.getGuard().ifPresent(guard -> labels.add(expression(guard)));
        return labels;
    }

    private static boolean fallsThrough(SwitchEntry entry) {
        if (entry.getType() != SwitchEntry.Type.STATEMENT_GROUP) {
            return false;
        }
        Statement last = entry.getStatements().getLast().orElse(null);
        while (last instanceof BlockStmt block) {
            last = block.getStatements().getLast().orElse(null);
        }
        return !(last instanceof BreakStmt || last instanceof ContinueStmt || last instanceof ReturnStmt
                || last instanceof ThrowStmt || last instanceof YieldStmt);
    }
}
