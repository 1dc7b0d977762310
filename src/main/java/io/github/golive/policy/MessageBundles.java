package io.github.golive.policy;

import java.util.Locale;

/** Files of texts for people in some language: a host in a sentence there is prose. */
public final class MessageBundles {

    private MessageBundles() {
    }

    /** Tells whether a file holds texts of a user interface in some language. */
    public static boolean isBundle(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String file = lower.substring(lower.lastIndexOf('/') + 1);
        if (file.startsWith("messages") || file.endsWith(".properties") && file.contains("messages")) {
            return true;
        }
        for (String folder : lower.substring(0, lower.length() - file.length()).split("/")) {
            switch (folder) {
                case "i18n", "l10n", "locale", "locales", "lang", "langs", "translations", "messages" -> {
                    return true;
                }
                default -> {
                }
            }
        }
        return false;
    }
}
