package io.github.golive.read.config;

import io.github.golive.policy.KeyNames;
import io.github.golive.policy.MessageBundles;
import io.github.golive.policy.Profiles;
import io.github.golive.read.Document;
import io.github.golive.read.Language;
import io.github.golive.read.Sightings;
import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what a value of a configuration file is used for, going by the path of its key; shared by all formats. */
final class Reporter {

    /** Filters of Spring Cloud Gateway that send what stands after their first argument. */
    private static final Set<String> HEADER_FILTERS = Set.of(
            "addrequestheader", "setrequestheader", "addresponseheader", "setresponseheader",
            "addrequestheadersifnotpresent", "addrequestparameter");

    private final Document document;
    private final Sightings out;
    private final Profiles profiles;
    private final KeyNames keyNames;
    private final boolean messages;

    Reporter(Document document, Sightings out) {
        this.document = document;
        this.out = out;
        this.profiles = new Profiles(document.settings());
        this.keyNames = new KeyNames(document.settings());
        this.messages = MessageBundles.isBundle(document.path());
    }

    Document document() {
        return document;
    }

    Sightings out() {
        return out;
    }

    /** Tells whether what belongs to one of these profile expressions is to be read. */
    boolean isChecked(List<String> expressions) {
        return document.settings().checkNonProduction()
                || expressions.isEmpty()
                || profiles.canHoldInProduction(expressions);
    }

    /** Tells whether what stands below a name, such as the id of a Maven profile, is to be read. */
    boolean isCheckedName(String name) {
        return document.settings().checkNonProduction() || !profiles.isNonProduction(name);
    }

    /** Reports a value that is given to a key. */
    void given(String path, Value value) {
        given(path, List.of(), List.of(), value);
    }

    /**
     * Reports a value that is given to a key.
     *
     * @param path the whole path of the key
     * @param owners what else encloses it
     * @param destinations URLs that a request goes to, if this is a header of it
     */
    void given(String path, List<String> owners, List<String> destinations, Value value) {
        String last = Names.last(path);
        if (isNothing(value) || Names.isReference(last) || Names.isDocumentation(last) || Names.isCondition(last)
                || Names.isLogged(path)) {
            return;
        }
        if (messages || Names.isCaption(last) && value.text().indexOf(' ') > 0) {
            message(value);
            return;
        }
        if (filter(value, destinations)) {
            return;
        }
        for (Value each : TemplateExpressions.expand(value)) {
            out.see(each, use(path, last, owners, destinations));
        }
    }

    /** A header of another vendor's client is told from the path of its key: it is not Payitoff's token. */
    private Use use(String path, String last, List<String> owners, List<String> destinations) {
        if (Names.isDependency(path)) {
            return new Use.Passed();
        }
        if (!Names.isAuthorization(last)) {
            return new Use.Given(path, owners);
        }
        return keyNames.saysAuthorization(path, owners) ? new Use.Header(last, destinations) : new Use.Passed();
    }

    /** Reports a value that is used without a name that would tell more. */
    void passed(Value value) {
        if (isNothing(value)) {
            return;
        }
        if (messages) {
            message(value);
            return;
        }
        for (Value each : TemplateExpressions.expand(value)) {
            out.see(each, new Use.Passed());
        }
    }

    /** Reads a part of the document that is a document of its own. */
    void inner(Language language, Value text) {
        if (!text.isEmpty()) {
            out.read(document.inner(language, text));
        }
    }

    /**
     * A message is shown to people: a sentence is prose, and no message is a key. An address alone is where a link
     * leads, and markup has links of its own.
     */
    private void message(Value value) {
        String text = value.text();
        if (text.indexOf('<') >= 0 && text.indexOf('=') > 0) {
            inner(Language.MARKUP, value);
        } else if (!containsSpace(text.strip())) {
            out.see(value, new Use.Passed());
        }
    }

    private boolean filter(Value value, List<String> destinations) {
        String text = value.text();
        int equals = text.indexOf('=');
        int comma = text.indexOf(',', equals + 1);
        if (equals < 0 || equals > 40 || comma < 0
                || !HEADER_FILTERS.contains(text.substring(0, equals).strip().toLowerCase(Locale.ROOT))) {
            return false;
        }
        given(text.substring(equals + 1, comma).strip(), List.of(), destinations, value.slice(comma + 1).strip());
        return true;
    }

    /** Tells whether a value says only that there is none, or yes or no. */
    static boolean isNothing(Value value) {
        if (value.length() > 5) {
            return false;
        }
        return switch (value.text().toLowerCase(Locale.ROOT)) {
            case "", "~", "null", "true", "false" -> true;
            default -> false;
        };
    }

    static boolean containsSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
