package io.github.golive.hosts;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs Checkstyle; needs nothing but Checkstyle and the JDK, so that it runs beside any version of it. */
public final class CheckstyleHost implements AuditListener {

    private final List<String> findings = new ArrayList<>();

    private CheckstyleHost() {
    }

    /**
     * Runs all rules in one module.
     *
     * @param properties of that module
     * @return {@code file|line|column|rule|message} of each finding, columns with tabs as one
     */
    public static List<String> run(List<String> files, Map<String, String> properties) throws Exception {
        DefaultConfiguration module = new DefaultConfiguration("io.github.golive.checkstyle.GoLiveCheck");
        properties.forEach(module::addProperty);
        return run(files, checker(module)).stream().map(finding -> finding.replaceFirst("^\\w+\\|", "")).toList();
    }

    /** Runs all rules on some files in a process of its own, and prints what they find. */
    public static void main(String[] files) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(List.of(files), Map.of()).forEach(out::println);
    }

    /** Returns a configuration with these modules, in which a tab is one column wide. */
    public static DefaultConfiguration checker(Configuration... modules) {
        DefaultConfiguration root = new DefaultConfiguration("root");
        root.addProperty("tabWidth", "1");
        root.addProperty("charset", "UTF-8");
        for (Configuration module : modules) {
            root.addChild(module);
        }
        return root;
    }

    /** Returns {@code severity|file|line|column|rule|message} of each finding. */
    public static List<String> run(List<String> files, Configuration configuration) throws CheckstyleException {
        Checker checker = new Checker();
        checker.setModuleClassLoader(CheckstyleHost.class.getClassLoader());
        checker.configure(configuration);
        CheckstyleHost listener = new CheckstyleHost();
        checker.addListener(listener);
        checker.process(files.stream().map(File::new).toList());
        checker.destroy();
        return listener.findings;
    }

    @Override
    public void addError(AuditEvent event) {
        String rule = event.getSourceName().replaceFirst(".*\\.", "").replaceFirst("Check$", "");
        findings.add(String.join("|", event.getSeverityLevel().getName(), event.getFileName(),
                String.valueOf(event.getLine()), String.valueOf(event.getColumn()), rule, event.getMessage()));
    }

    @Override
    public void addException(AuditEvent event, Throwable exception) {
        findings.add("exception|" + event.getFileName() + "|" + exception);
    }

    @Override
    public void auditStarted(AuditEvent event) {
        // only findings matter
    }

    @Override
    public void auditFinished(AuditEvent event) {
        // only findings matter
    }

    @Override
    public void fileStarted(AuditEvent event) {
        // only findings matter
    }

    @Override
    public void fileFinished(AuditEvent event) {
        // only findings matter
    }
}
