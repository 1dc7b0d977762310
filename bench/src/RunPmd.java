import java.nio.file.Path;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.reporting.Report;

/** PMD over a tree: {@code RunPmd <ruleset> <tree> [threads]}. */
class RunPmd {

    public static void main(String[] arguments) {
        PMDConfiguration configuration = new PMDConfiguration();
        configuration.addRuleSet(arguments[0]);
        configuration.addInputPath(Path.of(arguments[1]));
        configuration.setThreads(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0);
        configuration.setIgnoreIncrementalAnalysis(true);
        try (PmdAnalysis pmd = PmdAnalysis.create(configuration)) {
            Report report = pmd.performAnalysisAndCollectReport();
            System.out.println(report.getViolations().size() + " violations, "
                    + report.getProcessingErrors().size() + " errors");
        }
    }
}
