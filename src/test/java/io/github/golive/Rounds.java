package io.github.golive;

import java.util.Random;

/**
 * Repeats a check with random input. Every round has a seed of its own, which a failure names; {@code -Dgolive.seed=7}
 * starts there, so that a failure can be seen again and other inputs than those of every build can be tried.
 */
public final class Rounds {

    /** What is checked, with input made by a source of chance. */
    public interface Check {
        void with(Random random) throws Exception;
    }

    private Rounds() {
    }

    public static void run(int rounds, Check check) {
        long first = Long.getLong("golive.seed", 1);
        for (long seed = first; seed < first + rounds; seed++) {
            try {
                check.with(new Random(seed * 0x9E3779B97F4A7C15L));
            } catch (Exception | AssertionError e) {
                throw new AssertionError("with -Dgolive.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** Returns one of the characters. */
    public static char character(Random random, String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    /** Returns one of the texts. */
    public static String one(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** Returns a text of up to so many of these characters. */
    public static String text(Random random, String characters, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            text.append(character(random, characters));
        }
        return text.toString();
    }
}
