package io.github.golive.engine;

import io.github.golive.finding.Finding;
import io.github.golive.finding.Range;
import io.github.golive.policy.Payitoff;
import io.github.golive.policy.Settings;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.read.java.JavaSource;
import io.github.golive.rule.Rule;
import io.github.golive.rule.Rules;
import io.github.golive.rule.Scene;
import io.github.golive.value.Sighting;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A file in, its findings out.
 *
 * <p>An engine is immutable and may be shared by threads. It opens no file: path and text are all that it sees.
 */
public final class Engine {

    private final Settings settings;
    private final Prefilter prefilter;

    private Engine(Settings settings) {
        this.settings = settings;
        this.prefilter = new Prefilter(settings);
    }

    /** Returns an engine that works by these settings. */
    public static Engine of(Settings settings) {
        return new Engine(settings);
    }

    /** Tells whether files of this name are read at all. */
    public static boolean reads(String path) {
        return Families.of(Place.fileName(path)).isPresent();
    }

    /** Returns the extensions of the files that are read, without the dot, in alphabetical order. */
    public static List<String> extensions() {
        return Families.extensions();
    }

    /**
     * Checks one file.
     *
     * @param path of the file, absolute or relative to the working directory, with either kind of separator; where the
     *     file stands decides how it is read and whether it is test code
     * @param text of the file; ranges of findings are offsets into it
     * @return the findings in the order of their places; none for a file of no known family. Nothing in the text makes
     *     this method throw
     */
    public List<Finding> check(String path, String text) {
        Optional<Language> language = Families.of(Place.fileName(path));
        if (language.isEmpty() || !prefilter.mayHaveFindings(text, language.get()) && !namesPayitoff(path)) {
            return List.of();
        }
        Place place = Place.of(path);
        if (place.isExempt(language.get(), settings) || language.get() == Language.JAVA
                && !prefilter.mayHaveFindings(JavaSource.of(text), place.namesPayitoff())) {
            return List.of();
        }
        Document document = new Document(Value.ofFile(text), language.get(), place.projectPath(), settings, 0);
        Collector collector = new Collector(document, prefilter);
        collector.read(document);
        FileSigns signs = new FileSigns(place, text, collector);
        List<Finding> findings = judge(collector, signs, language.get());
        for (Collector.Gap gap : collector.gaps()) {
            findings.add(OwnFindings.incomplete(gap.range(), gap.why()));
        }
        List<Finding> left = new ArrayList<>(
                new Suppressions(text, collector.comments(), ruleNames()).apply(findings));
        left.sort(Comparator.comparing(Finding::range).thenComparing(Finding::rule));
        return List.copyOf(left);
    }

    /** Most paths hold the word nowhere, and need not be taken apart. */
    private static boolean namesPayitoff(String path) {
        return Place.mentionsPayitoff(path) && Place.of(path).namesPayitoff();
    }

    private List<Finding> judge(Collector collector, FileSigns signs, Language language) {
        Scene scene = new Scene(settings, settings.scope() == Settings.Scope.ANY || signs.payitoff());
        boolean browserFile = language == Language.SCRIPT && signs.browserScript();
        Map<Range, Map<String, Finding>> found = new TreeMap<>();
        for (Sighting sighting : collector.sightings()) {
            Sighting seen = browserFile ? new Sighting(sighting.value(), sighting.use(), true) : sighting;
            for (Rule rule : Rules.all()) {
                try {
                    rule.check(seen, scene, finding -> found
                            .computeIfAbsent(finding.range(), range -> new TreeMap<>())
                            .merge(finding.rule(), finding, Engine::moreTelling));
                } catch (RuntimeException fault) { // a fault of ours must not hide what else there is
                    collector.incomplete(seen.value().range(),
                            rule.name() + " failed with " + fault.getClass().getSimpleName());
                }
            }
        }
        for (Map<String, Finding> here : found.values()) {
            if (here.containsKey(Rules.API_KEY_IN_CLIENT_CODE)) {
                here.remove(Rules.HARD_CODED_API_KEY);
            }
        }
        return found.values().stream()
                .flatMap(here -> here.values().stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Of what is used in several ways the message is the one that knows the version, wherever that use stands. */
    private static Finding moreTelling(Finding one, Finding other) {
        boolean open = one.message().contains(Payitoff.ANY_VERSION);
        return open != other.message().contains(Payitoff.ANY_VERSION) ? open ? other : one
                : one.message().compareTo(other.message()) <= 0 ? one : other;
    }

    private static Set<String> ruleNames() {
        Set<String> names = new LinkedHashSet<>();
        Rules.all().forEach(rule -> names.add(rule.name()));
        names.add(OwnFindings.ANALYSIS_INCOMPLETE);
        return names;
    }
}
