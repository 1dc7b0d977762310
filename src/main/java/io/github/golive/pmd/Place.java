package io.github.golive.pmd;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import net.sourceforge.pmd.lang.ast.AstInfo;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.document.TextRange2d;
import net.sourceforge.pmd.reporting.Reportable;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * Where a finding is for PMD: a range, and the smallest node around it, from which PMD looks for suppressions.
 *
 * <p>PMD takes a range of its own since 7.9 by a method that is experimental still. Where it is missing the finding
 * stands at the node, if that begins on the same line, or else at the line.
 */
record Place(Node node, TextRange2d range) {

    private static final String AS_IS = "{0}";

    private static final MethodHandle AT_RANGE = atRange();

    static Place of(Node root, TextRange2d range) {
        Node smallest = root;
        for (Node inner = childAround(root, range); inner != null; inner = childAround(inner, range)) {
            smallest = inner;
        }
        return new Place(smallest, range);
    }

    private static Node childAround(Node node, TextRange2d range) {
        for (Node child : node.children()) {
            if (isAround(child, range)) {
                return child;
            }
        }
        return null;
    }

    private static boolean isAround(Node node, TextRange2d range) {
        TextDocument document = node.getTextDocument();
        try {
            return document.toLocation(node.getTextRegion()).toRange2d().contains(range);
        } catch (IndexOutOfBoundsException | IllegalArgumentException outsideOfTheDocument) {
            // PMD 7.0 is wrong about where some elements of a page stand
            return false;
        }
    }

    void report(RuleContext context, String message) {
        if (AT_RANGE != null) {
            reportRange(context, message);
        } else if (node.getReportLocation().getStartLine() == range.getStartLine()) {
            context.addViolationWithMessage(node, AS_IS, message);
        } else {
            context.addViolationWithPosition(node, range.getStartLine(), range.getEndLine(), AS_IS, message);
        }
    }

    private void reportRange(RuleContext context, String message) {
        FileLocation location = FileLocation.range(node.getTextDocument().getFileId(), range);
        try {
            AT_RANGE.invoke(context, node, node.getAstInfo(), location, AS_IS, new Object[] {message});
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle atRange() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(RuleContext.class, "addViolationWithPosition", MethodType.methodType(void.class,
                            Reportable.class, AstInfo.class, FileLocation.class, String.class, Object[].class))
                    .asFixedArity();
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return null;
        }
    }
}
