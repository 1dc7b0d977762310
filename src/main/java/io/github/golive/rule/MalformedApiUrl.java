package io.github.golive.rule;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Severity;
import io.github.golive.policy.FoundUrl;
import io.github.golive.policy.Payitoff;
import io.github.golive.value.Sighting;
import io.github.golive.value.Value;
import java.util.function.Consumer;

/** Finds URLs on the production API's host whose path does not begin with {@code /api/} and a version. */
final class MalformedApiUrl implements Rule {

    private static final int LONGEST_SHOWN = 40;

    @Override
    public String name() {
        return "MalformedApiUrl";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Sighting sighting, Scene scene, Consumer<Finding> findings) {
        Value value = sighting.value();
        for (FoundUrl url : scene.urls(value)) {
            int decisive = url.malformedEnd();
            if (decisive >= 0) {
                String message = "Path " + beginning(url.path()) + " on " + url.host()
                        + " is not one of the API; use " + Payitoff.productionApi(url.version());
                findings.accept(Findings.of(this, value, url, decisive, message));
            }
        }
    }

    /** Returns the first two segments of the path: enough to see what is wrong, and nothing of what is asked for. */
    private static String beginning(String path) {
        int second = path.indexOf('/', 1);
        int third = second < 0 ? -1 : path.indexOf('/', second + 1);
        String shown = third < 0 ? path : path.substring(0, third + 1) + "…";
        String cut = shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown;
        return cut.replace(Value.HOLE, '…');
    }
}
