package io.github.golive.read.script;

import io.github.golive.finding.Range;
import io.github.golive.read.Document;
import io.github.golive.read.Sightings;
import io.github.golive.value.Use;
import io.github.golive.value.Value;

/** Lets through what a script of messages uses, but for its captions: sentences are prose, and no name makes a key. */
final class WithoutCaptions implements Sightings {

    private final Sightings out;

    WithoutCaptions(Sightings out) {
        this.out = out;
    }

    @Override
    public void see(Value value, Use use) {
        boolean sentence = value.strip().text().chars().anyMatch(Character::isWhitespace);
        if (!sentence || use instanceof Use.Header || use instanceof Use.Bearer) {
            out.see(value, use instanceof Use.Given ? new Use.Passed() : use);
        }
    }

    @Override
    public boolean mayMatter(Value value, Use use) {
        return out.mayMatter(value, use);
    }

    @Override
    public void comment(Range range) {
        out.comment(range);
    }

    @Override
    public void incomplete(Range range, String why) {
        out.incomplete(range, why);
    }

    @Override
    public void read(Document inner) {
        out.read(inner);
    }

    @Override
    public Sightings browser() {
        return new WithoutCaptions(out.browser());
    }
}
