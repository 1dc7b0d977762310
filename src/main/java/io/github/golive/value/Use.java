package io.github.golive.value;

import java.util.List;
import java.util.Objects;

/**
 * What a file does with a value. Only what counts as a use is one: a value that is compared, searched for, logged,
 * thrown, shown as prose or that only names something is not reported by the readers at all.
 */
public sealed interface Use {

    /**
     * The value is given to a name: a variable, field, parameter, setter, map entry, attribute or configuration key.
     *
     * @param name as the file spells it; for configuration the whole path, {@code payitoff.api.key}
     * @param owners what encloses the name, outermost first: types, methods called, variables, elements
     */
    record Given(String name, List<String> owners) implements Use {
        public Given {
            Objects.requireNonNull(name, "name");
            owners = List.copyOf(owners);
        }
    }

    /**
     * The value is sent as a header.
     *
     * @param name of the header as the file spells it
     * @param destinations text of the URLs that the request goes to, as far as the code around names them
     * @param type name of the type whose code sends it; empty when there is none
     */
    record Header(String name, List<String> destinations, String type) implements Use {
        public Header {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
            destinations = List.copyOf(destinations);
        }

        /** A header that no type sends. */
        public Header(String name, List<String> destinations) {
            this(name, destinations, "");
        }
    }

    /**
     * The value is sent as the token of an {@code Authorization: Bearer} header, without that prefix.
     *
     * @param destinations as in {@link Header}
     * @param type as in {@link Header}
     */
    record Bearer(List<String> destinations, String type) implements Use {
        public Bearer {
            Objects.requireNonNull(type, "type");
            destinations = List.copyOf(destinations);
        }

        /** A token that no type sends. */
        public Bearer(List<String> destinations) {
            this(destinations, "");
        }
    }

    /**
     * The value is put into a view model, from which a page shows it.
     *
     * @param name that the page knows it by
     * @param source last name of the expression that gives the value, {@code getApiKey}; empty for a literal
     * @param owners names before that one in the expression, outermost first
     */
    record View(String name, String source, List<String> owners) implements Use {
        public View {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(source, "source");
            owners = List.copyOf(owners);
        }
    }

    /** The value is used in some other way: passed on, returned, part of a document. */
    record Passed() implements Use {
    }
}
