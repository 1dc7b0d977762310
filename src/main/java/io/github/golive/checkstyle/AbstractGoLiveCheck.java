package io.github.golive.checkstyle;

import com.puppycrawl.tools.checkstyle.api.AbstractFileSetCheck;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.ExternalResourceHolder;
import com.puppycrawl.tools.checkstyle.api.FileText;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import com.puppycrawl.tools.checkstyle.api.Violation;
import com.puppycrawl.tools.checkstyle.utils.CommonUtil;
import io.github.golive.engine.Engine;
import io.github.golive.finding.Finding;
import io.github.golive.finding.Lines;
import io.github.golive.finding.Range;
import io.github.golive.finding.Severity;
import io.github.golive.policy.Settings;
import java.io.File;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What all modules share: hands each file to the engine and its findings to Checkstyle.
 *
 * <p>It works on texts, not on Checkstyle's trees, and so reads every file family and any syntax. The setters are the
 * module's properties; {@link Settings} says what they mean.
 */
public abstract class AbstractGoLiveCheck extends AbstractFileSetCheck implements ExternalResourceHolder {

    private static final int NO_TOKEN = 0;

    private final String rule;
    private final Map<String, String> properties = new HashMap<>();
    private FileFindings findings = new FileFindings(Settings.defaults());
    private boolean severityGiven;

    /**
     * @param rule the only one whose findings this module reports; null for those of all rules
     */
    AbstractGoLiveCheck(String rule) {
        this.rule = rule;
    }

    public void setScope(String scope) {
        properties.put("scope", scope);
    }

    public void setSandboxHosts(String sandboxHosts) {
        properties.put("sandboxHosts", sandboxHosts);
    }

    public void setOtherVendors(String otherVendors) {
        properties.put("otherVendors", otherVendors);
    }

    public void setNonProductionProfiles(String nonProductionProfiles) {
        properties.put("nonProductionProfiles", nonProductionProfiles);
    }

    public void setProductionProfiles(String productionProfiles) {
        properties.put("productionProfiles", productionProfiles);
    }

    public void setCheckTestCode(String checkTestCode) {
        properties.put("checkTestCode", checkTestCode);
    }

    public void setCheckNonProduction(String checkNonProduction) {
        properties.put("checkNonProduction", checkNonProduction);
    }

    public void setCheckTemplates(String checkTemplates) {
        properties.put("checkTemplates", checkTemplates);
    }

    @Override
    protected void finishLocalSetup() throws CheckstyleException {
        super.finishLocalSetup();
        severityGiven = Arrays.asList(getConfiguration().getPropertyNames()).contains("severity");
        try {
            findings = new FileFindings(Settings.parse(properties));
        } catch (IllegalArgumentException e) {
            throw new CheckstyleException(e.getMessage());
        }
    }

    @Override
    public Set<String> getExternalResourceLocations() {
        return OwnJar.location();
    }

    @Override
    protected void processFiltered(File file, FileText fileText) {
        if (!Engine.reads(file.getPath())) {
            return;
        }
        try {
            List<Finding> found = findings.of(file, fileText);
            if (!found.isEmpty()) {
                report(found, fileText.getFullText().toString());
            }
        } catch (RuntimeException | Error e) { // an exception here would end the audit of all files
            String message = "Not all of this file was checked: " + e.getClass().getName() + "; check it by hand";
            addViolations(violations(violation("AnalysisIncomplete", message, Severity.WARNING, 1, 1, 0)));
        }
    }

    private void report(List<Finding> found, String text) {
        Lines lines = Lines.of(text);
        for (Finding finding : found) {
            if (rule != null && !rule.equals(finding.rule())) {
                continue;
            }
            Range range = finding.range();
            int line = lines.line(range.start());
            String before = text.substring(Math.min(lines.start(line), range.start()), range.start());
            int column = CommonUtil.lengthExpandedTabs(before, before.length(), getTabWidth()) + 1;
            addViolations(violations(violation(
                    finding.rule(), finding.message(), finding.severity(), line, column, before.length())));
        }
    }

    /** Editors underline from {@code index}, which {@code log} would set to the expanded column. */
    private Violation violation(String rule, String message, Severity severity, int line, int column, int index) {
        String key = "payitoff." + rule;
        return new Violation(line, column, index, NO_TOKEN, getMessageBundle(), key, new Object[] {message},
                level(severity), getId(), Modules.of(rule, getClass()), getCustomMessages().get(key));
    }

    private static SortedSet<Violation> violations(Violation violation) {
        return new TreeSet<>(Set.of(violation));
    }

    /** The module's own severity wins; one that all modules inherit can only make a finding milder. */
    private SeverityLevel level(Severity severity) {
        SeverityLevel set = getSeverityLevel();
        SeverityLevel found = severity == Severity.ERROR ? SeverityLevel.ERROR : SeverityLevel.WARNING;
        return severityGiven || set.compareTo(found) < 0 ? set : found;
    }
}
