package io.github.golive.engine;

import io.github.golive.finding.Range;
import io.github.golive.read.Document;
import io.github.golive.read.Sightings;
import io.github.golive.value.Sighting;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what may matter of what the readers of one file tell, and reads the documents that they find within it. */
final class Collector implements Sightings {

    /** What has not been read, and why. */
    record Gap(Range range, String why) {
    }

    private final Document file;
    private final Prefilter prefilter;
    private final boolean inBrowser;
    /** The name that the document is given to where it is a value of another one. */
    private final List<String> around;
    private final Set<Sighting> sightings;
    private final List<Range> comments;
    private final List<Gap> gaps;

    Collector(Document file, Prefilter prefilter) {
        this(file, prefilter, false, List.of(), new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
    }

    private Collector(Document file, Prefilter prefilter, boolean inBrowser, List<String> around,
            Set<Sighting> sightings, List<Range> comments, List<Gap> gaps) {
        this.file = file;
        this.prefilter = prefilter;
        this.inBrowser = inBrowser;
        this.around = around;
        this.sightings = sightings;
        this.comments = comments;
        this.gaps = gaps;
    }

    @Override
    public void see(Value value, Use use) {
        if (!mayMatter(value, use)) {
            return;
        }
        boolean named = !around.isEmpty() && use instanceof Use.Given;
        open(Placeholders.withoutMessages(Opener.withoutQuotes(value)), named ? within((Use.Given) use) : use, 0);
    }

    @Override
    public boolean mayMatter(Value value, Use use) {
        return prefilter.mayMatter(value.text(), use);
    }

    /** What a document is given to encloses all that is in it: {@code FIREBASE_CONFIG={"apiKey": "x"}}. */
    private Use within(Use.Given use) {
        List<String> owners = new ArrayList<>(around);
        owners.addAll(use.owners());
        return new Use.Given(use.name(), owners);
    }

    private void open(Value value, Use use, int depth) {
        if (value.isEmpty()) {
            return;
        }
        Opener.Content content = Opener.open(value, use);
        if (depth > Document.MAX_DEPTH && content != Opener.NOTHING) {
            incomplete(value.range(), "it lies more than " + Document.MAX_DEPTH + " placeholders deep");
            content = Opener.NOTHING;
        }
        if (content.language() == null) {
            sightings.add(new Sighting(value, use, inBrowser));
        } else {
            read(new Document(value, content.language(), file.path(), file.settings(), file.depth() + 1),
                    use instanceof Use.Given given ? List.of(given.name()) : List.of());
        }
        for (Opener.Part part : content.parts()) {
            open(part.value(), part.use(), depth + 1);
        }
    }

    @Override
    public void comment(Range range) {
        comments.add(range);
    }

    @Override
    public void incomplete(Range range, String why) {
        gaps.add(new Gap(range, why));
    }

    @Override
    public void read(Document inner) {
        read(inner, List.of());
    }

    private void read(Document inner, List<String> name) {
        if (inner.text().isEmpty()) {
            return;
        }
        if (inner.depth() > Document.MAX_DEPTH) {
            incomplete(inner.text().range(), "it lies more than " + Document.MAX_DEPTH + " documents deep");
            return;
        }
        Collector within = new Collector(inner, prefilter, inBrowser, name, sightings, comments, gaps);
        try {
            Readers.of(inner.language()).read(inner, within);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            incomplete(inner.text().range(), "its reader failed with " + failure.getClass().getSimpleName());
        }
    }

    @Override
    public Sightings browser() {
        return inBrowser ? this : new Collector(file, prefilter, true, around, sightings, comments, gaps);
    }

    Set<Sighting> sightings() {
        return sightings;
    }

    List<Range> comments() {
        return comments;
    }

    List<Gap> gaps() {
        return gaps;
    }
}
