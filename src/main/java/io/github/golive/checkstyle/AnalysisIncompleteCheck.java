package io.github.golive.checkstyle;

/** Reports {@code AnalysisIncomplete}: a part of a file that could not be checked. */
public final class AnalysisIncompleteCheck extends AbstractGoLiveCheck {

    /** Creates the check with default settings. */
    public AnalysisIncompleteCheck() {
        super("AnalysisIncomplete");
    }
}
