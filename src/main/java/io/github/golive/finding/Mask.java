package io.github.golive.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Speaks about keys without giving them away. */
public final class Mask {

    private static final int MOST_SHOWN = 4;
    private static final int FINGERPRINT_BYTES = 8;

    private Mask() {
    }

    /** Returns the first characters of the key, at most four and at most a third of it, and an ellipsis. */
    public static String key(String key) {
        int characters = key.codePointCount(0, key.length());
        int shown = Math.min(MOST_SHOWN, characters / 3);
        return key.substring(0, key.offsetByCodePoints(0, shown)) + "…";
    }

    /** Returns what identifies a finding whatever line it is on: a hash of its rule and its offending text. */
    public static String fingerprint(String rule, String offending) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((rule + '\0' + offending).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
