package io.github.golive.engine;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Mask;
import io.github.golive.finding.Range;
import io.github.golive.finding.Severity;

/** The two findings that speak about the check itself rather than about Payitoff. */
final class OwnFindings {

    static final String UNUSED_ALLOW = "UnusedAllow";
    static final String ANALYSIS_INCOMPLETE = "AnalysisIncomplete";

    private OwnFindings() {
    }

    static Finding unusedAllow(Range range, String problem) {
        return new Finding(
                UNUSED_ALLOW,
                Severity.WARNING,
                range,
                "Useless golive:allow: " + problem,
                Mask.fingerprint(UNUSED_ALLOW, problem));
    }

    static Finding incomplete(Range range, String why) {
        return new Finding(
                ANALYSIS_INCOMPLETE,
                Severity.WARNING,
                range,
                "Not all of this file was checked: " + why + "; check this part by hand",
                Mask.fingerprint(ANALYSIS_INCOMPLETE, why));
    }
}
