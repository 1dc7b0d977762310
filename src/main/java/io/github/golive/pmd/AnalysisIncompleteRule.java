package io.github.golive.pmd;

/** Reports {@code AnalysisIncomplete}: a part of a file that could not be checked. */
public final class AnalysisIncompleteRule extends AbstractGoLiveRule {

    /** Creates the rule with default settings. */
    public AnalysisIncompleteRule() {
        super("AnalysisIncomplete");
    }
}
