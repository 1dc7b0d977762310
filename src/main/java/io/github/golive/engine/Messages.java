package io.github.golive.engine;

import io.github.golive.value.Sighting;
import io.github.golive.value.Use;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a script among the texts of a user interface gives to names is shown to people: it is no key, and it is prose if
 * it has blanks.
 */
final class Messages {

    private Messages() {
    }

    static Set<Sighting> of(Set<Sighting> sightings) {
        return sightings.stream()
                .filter(sighting -> !isGiven(sighting)
                        || sighting.value().text().strip().chars().noneMatch(Character::isWhitespace))
                .map(sighting -> isGiven(sighting)
                        ? new Sighting(sighting.value(), new Use.Passed(), sighting.browser())
                        : sighting)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isGiven(Sighting sighting) {
        return sighting.use() instanceof Use.Given;
    }
}
