package io.github.golive.pmd;

import io.github.golive.engine.Engine;
import io.github.golive.finding.Finding;
import io.github.golive.policy.Settings;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.rule.AbstractRule;
import net.sourceforge.pmd.lang.rule.RuleTargetSelector;
import net.sourceforge.pmd.reporting.RuleContext;

/**
 * What all rules share: hands each file to the engine and the findings of one rule to PMD.
 *
 * <p>It uses nothing but the text of a file and the places of PMD's nodes, so one class serves every language of PMD.
 * The first rule that sees a file has it checked for all of them.
 */
public abstract class AbstractGoLiveRule extends AbstractRule {

    private final String rule;
    private Settings settings;
    private Engine engine;

    /**
     * @param rule name of the rule whose findings are reported
     */
    AbstractGoLiveRule(String rule) {
        this.rule = rule;
        SettingsProperties.ALL.forEach(this::definePropertyDescriptor);
    }

    @Override
    protected RuleTargetSelector buildTargetSelector() {
        return RuleTargetSelector.forRootOnly();
    }

    /**
     * Returns what is wrong with the properties as a whole, or null. A single bad value is refused where it is read.
     */
    @Override
    public String dysfunctionReason() {
        try {
            SettingsProperties.settings(this);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Override
    public void apply(Node root, RuleContext context) {
        try {
            if (engine == null) {
                settings = SettingsProperties.settings(this);
                engine = Engine.of(settings);
            }
            FileFindings file = FileFindings.of(root);
            for (Finding finding : file.findings(settings, engine)) {
                if (finding.rule().equals(rule)) {
                    file.place(finding.range()).report(context, finding.message());
                }
            }
        } catch (RuntimeException | Error e) { // an exception here can end the analysis of all files
            String message = "Not all of this file was checked: " + e.getClass().getName() + "; check it by hand";
            context.addViolationWithMessage(root, "{0}", message);
        }
    }
}
