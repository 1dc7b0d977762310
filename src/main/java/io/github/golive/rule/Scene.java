package io.github.golive.rule;

import io.github.golive.policy.Settings;

/**
 * What a rule may know of the file that a value stands in.
 *
 * @param settings the user's
 * @param payitoff whether the file shows a sign of Payitoff, or the user asked for all files
 */
public record Scene(Settings settings, boolean payitoff) {
}
