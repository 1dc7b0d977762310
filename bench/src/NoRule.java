import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.rule.AbstractRule;
import net.sourceforge.pmd.lang.rule.RuleTargetSelector;
import net.sourceforge.pmd.reporting.RuleContext;

/** What PMD costs without anything to do. */
public class NoRule extends AbstractRule {

    @Override
    protected RuleTargetSelector buildTargetSelector() {
        return RuleTargetSelector.forRootOnly();
    }

    @Override
    public void apply(Node root, RuleContext context) {
        // nothing
    }
}
