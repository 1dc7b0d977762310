package io.github.golive.policy;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers whether something that belongs to a profile can be part of what goes live. */
public final class Profiles {

    /** Words that name configuration as such: what follows them, or stands before them, is a profile. */
    private static final Set<String> CONFIGURATION = Set.of(
            "application", "bootstrap", "config", "configuration", "conf", "env", "environment", "environments",
            "values",
            "docker", "compose", "appsettings", "settings", "setting", "app", "properties", "secret", "secrets",
            "dockerfile",
            "containerfile", "parameters", "params", "variables", "vars", "kustomization", "helmfile", "override",
            "context",
            "applicationcontext", "beans", "spring", "webpack", "vite", "nuxt", "runtime", "microprofile",
            "logback", "log4j2",
            "service", "server", "backend", "deployment", "configmap", "constants", "endpoints");

    private static final Set<String> SCRIPTS = Set.of("js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx");

    private static final Set<String> ENDINGS = Set.of(
            "js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx", "properties", "yml", "yaml", "json", "xml",
            "toml", "conf",
            "env", "tpl", "gotmpl", "enc", "kts", "gradle");

    /** Profiles that are ordinary words too: only after a word of configuration do they say one. */
    private static final Set<String> AMBIGUOUS = Set.of("it", "integration");

    private final Settings settings;

    /** Creates the profiles as the settings name them. */
    public Profiles(Settings settings) {
        this.settings = settings;
    }

    /**
     * Tells whether one of the expressions can hold in production.
     *
     * <p>In production every production profile may be thought of as active, or one that the expression asks for alone;
     * no non-production one is. Any other profile may be active or not.
     *
     * @param expressions of a {@code @Profile} or {@code on-profile}: names with {@code !}, {@code &}, {@code |} and
     *     parentheses, or several names separated by commas; one of them is enough
     */
    public boolean canHoldInProduction(List<String> expressions) {
        return expressions.isEmpty() || expressions.stream().anyMatch(this::canHold);
    }

    private boolean canHold(String expression) {
        if (new ProfileExpression(expression, this::inProduction).canHold()) {
            return true;
        }
        for (String production : settings.productionProfiles()) {
            if (asksFor(expression.toLowerCase(Locale.ROOT), production)
                    && new ProfileExpression(expression, name -> alone(name, production)).canHold()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the expression has the profile without a {@code !} right before it. */
    private static boolean asksFor(String expression, String profile) {
        for (int at = expression.indexOf(profile); at >= 0; at = expression.indexOf(profile, at + 1)) {
            int end = at + profile.length();
            boolean word = (at == 0 || " &|(,".indexOf(expression.charAt(at - 1)) >= 0)
                    && (end == expression.length() || " &|),".indexOf(expression.charAt(end)) >= 0);
            if (word) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a profile is active when of the production profiles only one is certain to be. */
    private Boolean alone(String profile, String production) {
        Boolean active = inProduction(profile);
        return Boolean.TRUE.equals(active) && !profile.equalsIgnoreCase(production) ? null : active;
    }

    /** Returns whether a profile is active in production; null if that is not known. */
    private Boolean inProduction(String profile) {
        String name = profile.toLowerCase(Locale.ROOT);
        if (settings.productionProfiles().contains(name)) {
            return true;
        }
        String[] words = words(name);
        return saysAny(words, settings.productionProfiles()) || !saysAny(words, settings.nonProductionProfiles())
                ? null
                : Boolean.FALSE;
    }

    /**
     * Tells whether the words of a name, such as {@code application-sandbox} or {@code overlays/dev}, put it into a
     * non-production profile and into no production one.
     *
     * @param name of a profile, a file with or without its extension, or a path of which the last folders count too
     */
    public boolean isNonProduction(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("/");
        boolean nonProduction = false;
        boolean inConfiguration = false;
        for (int i = 0; i < parts.length - 1; i++) {
            if (settings.productionProfiles().contains(parts[i])) {
                return false;
            }
            nonProduction |= settings.nonProductionProfiles().contains(parts[i]);
            inConfiguration = CONFIGURATION.contains(parts[i]);
        }
        if (parts.length == 0) {
            return false;
        }
        String file = parts[parts.length - 1];
        String[] words = words(file);
        if (saysAny(words, settings.productionProfiles())) {
            return false;
        }
        return nonProduction || fileSaysNonProduction(file, words, inConfiguration);
    }

    private boolean fileSaysNonProduction(String file, String[] all, boolean inConfiguration) {
        int end = all.length;
        boolean script = end > 1 && SCRIPTS.contains(all[end - 1]);
        while (end > 1 && ENDINGS.contains(all[end - 1])) {
            end--;
        }
        if (end == 1) {
            boolean bare = file.equals(all[0]);
            return settings.nonProductionProfiles().contains(file)
                    || isNonProductionWord(all[0]) && (inConfiguration || !script && (bare || !all[0].equals("it")));
        }
        boolean known = false;
        for (int i = 0; i < end; i++) {
            boolean configuration = CONFIGURATION.contains(all[i]);
            boolean last = i == end - 1;
            if (isNonProductionWord(all[i])) {
                boolean ambiguous = AMBIGUOUS.contains(all[i]);
                boolean suffix = known && (!ambiguous || last && !file.contains("_" + all[i]));
                boolean prefix = i == 0 && !ambiguous && CONFIGURATION.contains(all[end - 1]);
                if (suffix || prefix || last && !script && !ambiguous) {
                    return true;
                }
            }
            known |= configuration;
        }
        return saysHyphenated(all);
    }

    private boolean isNonProductionWord(String word) {
        return settings.nonProductionProfiles().contains(withoutNumber(word));
    }

    /** Names of the user's own that have several words themselves: {@code pre-prod}. */
    private boolean saysHyphenated(String[] words) {
        String joined = "-" + String.join("-", words) + "-";
        return settings.nonProductionProfiles().stream()
                .filter(profile -> words(profile).length > 1)
                .anyMatch(profile -> joined.contains("-" + String.join("-", words(profile)) + "-"));
    }

    private static boolean saysAny(String[] words, List<String> profiles) {
        String joined = "-" + String.join("-", words) + "-";
        for (String profile : profiles) {
            if (joined.contains("-" + String.join("-", words(profile)) + "-")) {
                return true;
            }
        }
        for (String word : words) {
            if (profiles.contains(withoutNumber(word))) {
                return true;
            }
        }
        return false;
    }

    /** Returns {@code qa} of {@code qa2}. */
    private static String withoutNumber(String word) {
        int end = word.length();
        while (end > 1 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static String[] words(String name) {
        int start = 0;
        while (start < name.length() && !Character.isLetterOrDigit(name.charAt(start))) {
            start++;
        }
        return name.substring(start).split("[^\\p{L}\\p{N}]");
    }
}
