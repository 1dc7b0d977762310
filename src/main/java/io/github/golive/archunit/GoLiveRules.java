package io.github.golive.archunit;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.github.golive.archunit.ImportedFiles.Roots;
import io.github.golive.policy.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rules for ArchUnit, one by one or together with {@code ArchTests.in(GoLiveRules.class)}.
 *
 * <p>ArchUnit's model of a class holds no string constants, so the rules read the source files of the imported classes,
 * and the resources beside them ({@code resources}, {@code webapp}). A class whose source is not found fails every
 * rule: nothing is skipped in silence.
 * For settings other than the defaults:
 *
 * <pre>{@code
 * @ArchTest
 * static final ArchRule GO_LIVE = GoLiveRules.with(Settings.parse(Map.of("scope", "any"))).all();
 * }</pre>
 */
public final class GoLiveRules {

    private static final Map<String, String> DESCRIPTIONS = descriptions();

    /** No value names a sandbox API host. */
    @ArchTest
    public static final ArchRule NO_SANDBOX_API_HOST = ofDefaults("SandboxApiHost");

    /** No literal is used as the Payitoff API key. */
    @ArchTest
    public static final ArchRule NO_HARD_CODED_API_KEY = ofDefaults("HardCodedApiKey");

    /** No URL leads to the sandbox Nexus script. */
    @ArchTest
    public static final ArchRule NO_SANDBOX_NEXUS_SCRIPT = ofDefaults("SandboxNexusScript");

    /** No literal is used as the Nexus key. */
    @ArchTest
    public static final ArchRule NO_HARD_CODED_NEXUS_KEY = ofDefaults("HardCodedNexusKey");

    /** No Payitoff host is called by plain HTTP. */
    @ArchTest
    public static final ArchRule NO_INSECURE_PAYITOFF_URL = ofDefaults("InsecurePayitoffUrl");

    /** Every URL of the production API names its version. */
    @ArchTest
    public static final ArchRule NO_MALFORMED_API_URL = ofDefaults("MalformedApiUrl");

    /** No API key is handed to the browser. */
    @ArchTest
    public static final ArchRule NO_API_KEY_IN_CLIENT_CODE = ofDefaults("ApiKeyInClientCode");

    /** Every {@code golive:allow} comment says why and allows something. */
    @ArchTest
    public static final ArchRule NO_UNUSED_ALLOW = ofDefaults("UnusedAllow");

    /** Every file was checked to its end. */
    @ArchTest
    public static final ArchRule NO_INCOMPLETE_ANALYSIS = ofDefaults("AnalysisIncomplete");

    private final Settings settings;
    private final Roots roots;

    private GoLiveRules(Settings settings, Roots roots) {
        this.settings = settings;
        this.roots = roots;
    }

    /**
     * Returns rules that work by these settings.
     *
     * @throws NullPointerException if {@code settings} is null
     */
    public static GoLiveRules with(Settings settings) {
        return new GoLiveRules(Objects.requireNonNull(settings, "settings"), Roots.NONE);
    }

    /**
     * Returns the same rules, which look for sources in these folders too.
     *
     * @param folders roots of packages, such as {@code src}, where they are not where Maven and Gradle have them
     */
    public GoLiveRules sourcesIn(Path... folders) {
        return new GoLiveRules(settings, new Roots(List.of(folders), roots.files()));
    }

    /**
     * Returns the same rules, which check these files too, and what is in these folders.
     *
     * @param roots such as {@code deploy}, {@code frontend/src} or {@code Dockerfile}; relative ones are below the
     *     working directory, for Maven and Gradle that of the module. One that does not exist fails every rule;
     *     {@code node_modules} within them are left out
     */
    public GoLiveRules filesIn(Path... roots) {
        return new GoLiveRules(settings, new Roots(this.roots.sources(), List.of(roots)));
    }

    /**
     * Returns one rule.
     *
     * @param name such as {@code SandboxApiHost}
     * @throws IllegalArgumentException if there is no rule of that name
     */
    public ArchRule rule(String name) {
        if (!DESCRIPTIONS.containsKey(name)) {
            throw new IllegalArgumentException("no rule " + name + "; there are " + DESCRIPTIONS.keySet());
        }
        return rule(Set.of(name), DESCRIPTIONS.get(name));
    }

    /** Returns all rules in one. */
    public ArchRule all() {
        return rule(DESCRIPTIONS.keySet(), "what goes live should hold no Payitoff sandbox and no key");
    }

    private ArchRule rule(Set<String> names, String description) {
        return ArchRuleDefinition.all(new ImportedFiles(settings, roots))
                .should(new HoldNoFinding(names))
                .as(description);
    }

    private static ArchRule ofDefaults(String name) {
        return with(Settings.defaults()).rule(name);
    }

    /** Frozen violations are stored under these texts: a change makes users freeze anew. */
    private static Map<String, String> descriptions() {
        Map<String, String> descriptions = new LinkedHashMap<>();
        descriptions.put("SandboxApiHost", "what goes live should not name a Payitoff sandbox API host");
        descriptions.put("HardCodedApiKey", "what goes live should not hold a Payitoff API key");
        descriptions.put("SandboxNexusScript", "what goes live should not load the sandbox Nexus script");
        descriptions.put("HardCodedNexusKey", "what goes live should not hold a Nexus key");
        descriptions.put("InsecurePayitoffUrl", "what goes live should not call Payitoff by plain HTTP");
        descriptions.put("MalformedApiUrl", "what goes live should name the version in URLs of the Payitoff API");
        descriptions.put("ApiKeyInClientCode", "what goes live should not hand a Payitoff API key to the browser");
        descriptions.put("UnusedAllow", "every golive:allow comment should say why and allow something");
        descriptions.put("AnalysisIncomplete", "every file should be checked to its end");
        return descriptions;
    }
}
