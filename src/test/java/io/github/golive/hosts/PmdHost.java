package io.github.golive.hosts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.properties.PropertyDescriptor;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;

/** Runs PMD; needs nothing but PMD and the JDK, so that it runs beside any version of it. */
public final class PmdHost {

    private PmdHost() {
    }

    /**
     * Runs the ready ruleset for Java.
     *
     * @param properties of every rule
     * @return {@code file|line|column|rule|message} of each finding, and {@code file|unreadable} for what PMD refused
     */
    public static List<String> run(List<String> files, Map<String, String> properties) {
        return run(files, properties, "rules/pmd/java/payitoff-golive.xml", 0);
    }

    /** Like {@link #run(List, Map)}, with another ruleset and a number of threads besides the first. */
    public static List<String> run(List<String> files, Map<String, String> properties, String ruleset, int threads) {
        PMDConfiguration configuration = new PMDConfiguration();
        configuration.setIgnoreIncrementalAnalysis(true);
        configuration.setThreads(threads);
        try (PmdAnalysis pmd = PmdAnalysis.create(configuration)) {
            RuleSet rules = pmd.newRuleSetLoader().loadFromResource(ruleset);
            rules.getRules().forEach(rule -> set(rule, properties));
            pmd.addRuleSet(rules);
            files.forEach(file -> pmd.files().addFile(Path.of(file)));
            return found(pmd.performAnalysisAndCollectReport());
        }
    }

    private static List<String> found(Report report) {
        List<String> found = new ArrayList<>();
        for (RuleViolation violation : report.getViolations()) {
            found.add(String.join("|", violation.getFileId().getAbsolutePath(),
                    String.valueOf(violation.getBeginLine()), String.valueOf(violation.getBeginColumn()),
                    violation.getRule().getName(), violation.getDescription()));
        }
        Set<String> unreadable = new TreeSet<>();
        report.getProcessingErrors().forEach(error ->
                unreadable.add(error.getFileId().getAbsolutePath() + "|unreadable"));
        found.addAll(unreadable);
        report.getConfigurationErrors().forEach(error -> found.add("configuration|" + error.issue()));
        return found;
    }

    private static void set(Rule rule, Map<String, String> properties) {
        properties.forEach((name, value) -> set(rule, rule.getPropertyDescriptor(name), value));
    }

    private static <T> void set(Rule rule, PropertyDescriptor<T> property, String value) {
        rule.setProperty(property, property.serializer().fromString(value));
    }
}
