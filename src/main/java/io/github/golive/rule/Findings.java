package io.github.golive.rule;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Mask;
import io.github.golive.policy.FoundUrl;
import io.github.golive.value.Value;

/** Makes findings: where the offending text lies, and what identifies it. */
final class Findings {

    private Findings() {
    }

    /**
     * Returns a finding about the text from {@code start} to {@code end} of the value.
     *
     * @throws IllegalStateException if that text is empty
     */
    static Finding of(Rule rule, Value value, int start, int end, String message) {
        String offending = value.text().substring(start, end);
        return new Finding(rule.name(), rule.severity(), value.range(start, end), message,
                Mask.fingerprint(rule.name(), offending));
    }

    /**
     * Returns a finding about a URL of the value. Where what decides lies in one literal, the finding stays within that
     * literal, so that a base URL is reported once however many addresses are made of it.
     *
     * @param decisive offset after the part that makes the URL offend
     */
    static Finding of(Rule rule, Value value, FoundUrl url, int decisive, String message) {
        int literalEnd = value.literalEnd(url.start());
        int urlEnd = url.end(decisive);
        int end = decisive <= literalEnd ? Math.max(decisive, Math.min(urlEnd, literalEnd)) : urlEnd;
        while (end > decisive && FoundUrl.isTrailing(value.text().charAt(end - 1))) {
            end--;
        }
        return of(rule, value, url.start(), end, message);
    }
}
