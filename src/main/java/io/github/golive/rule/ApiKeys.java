package io.github.golive.rule;

import io.github.golive.policy.Destinations;
import io.github.golive.policy.KeyNames;
import io.github.golive.policy.KeyTexts;
import io.github.golive.value.Sighting;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.List;
import java.util.Optional;

/** Answers which part of a value, if any, is a literal that is used as the Payitoff API key. */
final class ApiKeys {

    private static final String BEARER = "bearer";

    private ApiKeys() {
    }

    /** Returns the key itself; nothing where the file shows no sign of Payitoff. */
    static Optional<Value> literal(Sighting sighting, Scene scene) {
        if (!scene.payitoff()) {
            return Optional.empty();
        }
        Value value = sighting.value().strip();
        Use use = sighting.use();
        if (use instanceof Use.Bearer bearer) {
            return isOthers(bearer.type(), scene) ? Optional.empty()
                    : sent(afterBearer(value).orElse(value), bearer.destinations(), scene);
        }
        if (use instanceof Use.Header header) {
            if (isOthers(header.type(), scene)) {
                return Optional.empty();
            }
            if (header.name().strip().equalsIgnoreCase("authorization")) {
                return afterBearer(value).flatMap(key -> sent(key, header.destinations(), scene));
            }
            return given(value, header.name(), List.of(), scene)
                    .flatMap(key -> sent(key, header.destinations(), scene));
        }
        if (use instanceof Use.Given given && !isKeyboardShortcut(value, given, sighting.browser())) {
            return given(value, given.name(), given.owners(), scene);
        }
        return Optional.empty();
    }

    /** Tells whether the code belongs to a type that is named after another vendor. */
    private static boolean isOthers(String type, Scene scene) {
        return !type.isEmpty() && scene.keyNames().saysOther(type);
    }

    private static Optional<Value> sent(Value key, List<String> destinations, Scene scene) {
        return KeyTexts.isKey(key.text()) && !Destinations.areOthers(destinations, scene.settings())
                ? Optional.of(key)
                : Optional.empty();
    }

    private static Optional<Value> given(Value value, String name, List<String> owners, Scene scene) {
        KeyNames names = scene.keyNames();
        boolean apiKey = names.kindOf(name, owners) == KeyNames.Kind.API_KEY;
        Optional<Value> token = afterBearer(value);
        if (token.isPresent()) {
            return token.filter(key -> (apiKey || names.saysAuthorization(name, owners)) && KeyTexts.isKey(key.text()));
        }
        return apiKey && KeyTexts.isKey(value.text()) && !KeyTexts.spellsName(value.text(), name, owners)
                ? Optional.of(value)
                : Optional.empty();
    }

    /** Returns what follows the word {@code Bearer} and blanks, if the value begins so. */
    private static Optional<Value> afterBearer(Value value) {
        String text = value.text();
        boolean begins = text.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && text.length() > BEARER.length() && Character.isWhitespace(text.charAt(BEARER.length()));
        return begins ? Optional.of(value.slice(BEARER.length()).strip()) : Optional.empty();
    }

    /** HTML's {@code accesskey="s"} is no key of ours. */
    private static boolean isKeyboardShortcut(Value value, Use.Given given, boolean browser) {
        return browser && value.length() == 1 && given.name().equalsIgnoreCase("accesskey");
    }
}
