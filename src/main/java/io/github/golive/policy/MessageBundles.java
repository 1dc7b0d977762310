package io.github.golive.policy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Files of texts for people in some language: a host in a sentence there is prose, and {@code it} is Italian. */
public final class MessageBundles {

    private static final Set<String> FOLDERS =
            Set.of("i18n", "l10n", "locale", "locales", "lang", "langs", "translations", "nls");

    /**
     * {@code messages.properties}, {@code orderMessages_es.properties}, {@code messages-de.json}; no client of
     * messages.
     */
    private static final Pattern FILE = Pattern.compile(
            "[a-z0-9_.-]*messages(?:[._-][a-z]{2}(?:[._-][a-z]{2,4})?)?\\.(?:properties|ya?ml|json|xml|toml)");

    private MessageBundles() {
    }

    /**
     * Tells whether a configuration file holds texts of a user interface in some language.
     *
     * @param path within the project, with {@code /} between folders
     */
    public static boolean isBundle(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return FILE.matcher(file).matches() || isInFolder(path);
    }

    /**
     * Tells whether a file lies in a folder of such texts.
     *
     * @param path as in {@link #isBundle}
     */
    public static boolean isInFolder(String path) {
        String[] parts = path.toLowerCase(Locale.ROOT).split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            if (FOLDERS.contains(parts[i])) {
                return true;
            }
        }
        return false;
    }
}
