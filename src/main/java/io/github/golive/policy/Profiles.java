package io.github.golive.policy;

import java.util.List;

/** Answers whether something that belongs to a profile can be part of what goes live. */
public final class Profiles {

    private final Settings settings;

    public Profiles(Settings settings) {
        this.settings = settings;
    }

    /**
     * Tells whether one of the expressions can hold in production.
     *
     * @param expressions of a {@code @Profile} or {@code on-profile}: names with {@code !}, {@code &}, {@code |} and
     *     parentheses, or several names separated by commas; one of them is enough
     */
    public boolean canHoldInProduction(List<String> expressions) {
        return true;
    }

    /**
     * Tells whether the words of a name, such as {@code application-sandbox} or {@code overlays/dev}, put it into a
     * non-production profile and into no production one.
     */
    public boolean isNonProduction(String name) {
        return false;
    }
}
