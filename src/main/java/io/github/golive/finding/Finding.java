package io.github.golive.finding;

import java.util.Objects;

/**
 * What a rule has to say about one place of one file.
 *
 * @param rule name of the rule, the same in every host
 * @param severity what the finding means for going live
 * @param range the offending text, as offsets into the text that the engine was given
 * @param message one sentence: the offending text and what to put there; never a key in full
 * @param fingerprint hash of rule and offending text, without position: stays when lines move, changes with the text
 */
public record Finding(String rule, Severity severity, Range range, String message, String fingerprint) {

    /**
     * @throws NullPointerException if anything is null
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
