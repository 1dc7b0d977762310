package io.github.golive.policy;

import java.util.Locale;
import java.util.Set;

/** Files of texts for people in some language: a host in a sentence there is prose, and {@code it} is Italian. */
public final class MessageBundles {

    private static final Set<String> FOLDERS =
            Set.of("i18n", "l10n", "locale", "locales", "lang", "langs", "translations", "messages", "nls");

    private MessageBundles() {
    }

    /**
     * Tells whether a file holds texts of a user interface in some language.
     *
     * @param path within the project, with {@code /} between folders
     */
    public static boolean isBundle(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return file.startsWith("messages") || file.endsWith(".properties") && file.contains("messages")
                || isInFolder(path);
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
