package io.github.golive.read.config;

import io.github.golive.read.Captions;
import io.github.golive.read.Language;
import io.github.golive.read.config.ConfigNode.Mapping;
import io.github.golive.read.config.ConfigNode.Member;
import io.github.golive.read.config.ConfigNode.Scalar;
import io.github.golive.read.config.ConfigNode.Sequence;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports the values of a document made of mappings, lists and scalars, in whatever format it was written. */
final class ConfigTree {

    /** Names longer than this are cut, so that a path stays short beside the document. */
    static final int MAX_NAME = 200;

    private static final int MAX_PATH = 1000;

    private static final List<String> PROFILE_KEYS = List.of("spring.config.activate.on-profile", "spring.profiles");

    /** Keys whose text is a command line or a script. */
    private static final Set<String> SCRIPTS = Set.of(
            "run", "script", "before_script", "after_script", "command", "commands", "cmd", "args", "entrypoint",
            "shell", "bash", "sh", "powershell", "pwsh", "inlinescript", "inline", "userdata", "user_data", "exec",
            "prestart", "poststart", "postcreatecommand", "ansible.builtin.shell", "ansible.builtin.command", "runcmd");

    /** Keys below which names of packages stand, with the versions that are wanted of them. */
    private static final Set<String> DEPENDENCIES = Set.of(
            "dependencies", "devdependencies", "peerdependencies", "optionaldependencies", "resolutions", "overrides",
            "require", "require-dev", "dev-dependencies", "build-dependencies");

    /** Words that name an address which the headers beside it go to. */
    private static final Set<String> ADDRESSES = Set.of(
            "url", "uri", "urls", "uris", "endpoint", "host", "hostname", "address", "target", "href", "server",
            "origin", "domain");

    /** Keys whose text says what the mapping around is about. */
    private static final List<String> IDENTITIES = List.of("name", "id", "provider", "vendor", "service");

    /**
     * Where a node stands.
     *
     * @param path names of the keys around it, joined by dots, with list indexes
     * @param key the last name of the path, of the list for items of a list
     * @param owners what else says whose the values are
     * @param destinations URLs beside the headers that are being read
     */
    record Place(String path, String key, List<String> owners, List<String> destinations) {

        static final Place ROOT = new Place("", "", List.of(), List.of());

        Place member(String member) {
            String name = member.length() > MAX_NAME ? member.substring(0, MAX_NAME) : member;
            boolean alone = path.isEmpty() || path.length() > MAX_PATH;
            return new Place(alone ? name : path + '.' + name, name, List.of(), destinations);
        }

        Place item(int index) {
            return new Place(path + '[' + index + ']', key, owners, destinations);
        }

        Place named(String name, List<String> newOwners) {
            return new Place(name, name, newOwners, destinations);
        }

        Place to(List<String> urls) {
            return urls.isEmpty() ? this : new Place(path, key, owners, urls);
        }

        Place of(List<String> newOwners) {
            return newOwners.isEmpty() ? this : new Place(path, key, newOwners, destinations);
        }
    }

    private final Reporter reporter;
    private final Arguments arguments;

    ConfigTree(Reporter reporter) {
        this.reporter = reporter;
        this.arguments = new Arguments(reporter);
    }

    /** Reports the values of one document, unless its profiles keep it out of production. */
    void report(ConfigNode root) {
        if (root instanceof Mapping mapping) {
            List<String> profiles = new ArrayList<>();
            for (String key : PROFILE_KEYS) {
                collect(mapping, key, profiles);
            }
            if (!reporter.isChecked(profiles)) {
                return;
            }
        }
        walk(root, Place.ROOT);
    }

    private static void collect(Mapping mapping, String path, List<String> texts) {
        for (Member member : mapping.members()) {
            if (member.key().equals(path)) {
                if (member.node() instanceof Scalar scalar) {
                    texts.add(scalar.value().text());
                } else if (member.node() instanceof Sequence sequence) {
                    for (ConfigNode item : sequence.items()) {
                        if (item instanceof Scalar scalar) {
                            texts.add(scalar.value().text());
                        }
                    }
                }
            } else if (path.startsWith(member.key() + '.') && member.node() instanceof Mapping inner) {
                collect(inner, path.substring(member.key().length() + 1), texts);
            }
        }
    }

    void walk(ConfigNode node, Place place) {
        if (node instanceof Mapping mapping) {
            mapping(mapping, place);
        } else if (node instanceof Sequence sequence) {
            sequence(sequence, place);
        } else if (node instanceof Scalar scalar) {
            scalar(scalar, place);
        }
    }

    private void mapping(Mapping mapping, Place outer) {
        Place place = outer.to(destinations(mapping));
        if (new ApiDescription(this).read(mapping, place) || Manifests.read(mapping, place, this, reporter)) {
            return;
        }
        NameValue pair = NameValue.of(mapping);
        List<String> identity = place.path().isEmpty() ? List.of() : identity(mapping);
        for (Member member : mapping.members()) {
            if (pair != null && member == pair.value()) {
                walk(member.node(), place.named(pair.name(), List.of(place.path(), place.key())));
            } else if (pair == null || member != pair.nameMember()) {
                member(member, place, identity);
            }
        }
    }

    /** Reports what a member of a mapping gives to its name. */
    void member(Member member, Place place, List<String> identity) {
        Optional<String> key = QuarkusProfile.of(member.key(), reporter);
        if (key.isEmpty() || isOtherEnvironment(key.get(), member.node(), place)
                || isSilent(key.get(), member.node())) {
            return;
        }
        if (key.get().isEmpty() || key.get().equals("<<")) {
            walk(member.node(), place);
            return;
        }
        Place inner = NameValue.isPlainValue(key.get()) && !place.path().isEmpty() && member.node() instanceof Scalar
                ? place
                : place.member(key.get());
        walk(member.node(), member.node() instanceof Scalar ? inner.of(identity) : inner);
    }

    /** Tells whether this is an environment of Grails' kind, or of Wrangler's or Netlify's, that does not go live. */
    private boolean isOtherEnvironment(String key, ConfigNode node, Place place) {
        boolean table = reporter.document().language() == Language.TOML && node instanceof Mapping
                && (place.path().equals("env") || place.path().equals("context"));
        return (table || place.key().equals("environments")) && !reporter.isCheckedName(key);
    }

    private static boolean isSilent(String key, ConfigNode node) {
        if (Names.isReference(key) || Names.isCondition(key) || key.equals("encryptedData")) {
            return true;
        }
        return key.equals("sops") && node instanceof Mapping mapping && mapping.has("lastmodified");
    }

    private void sequence(Sequence sequence, Place place) {
        if (Names.isDocumentation(place.key())) {
            return;
        }
        String flag = "";
        int index = 0;
        for (ConfigNode item : sequence.items()) {
            if (item instanceof Scalar scalar && !YamlTags.isReference(scalar.tag())) {
                flag = arguments.item(scalar.value(), flag, place.item(index), isScript(place));
            } else {
                flag = "";
                walk(item, place.item(index));
            }
            index++;
        }
    }

    private static boolean isScript(Place place) {
        return SCRIPTS.contains(place.key().toLowerCase(Locale.ROOT)) || place.path().equals("scripts." + place.key());
    }

    private void scalar(Scalar scalar, Place place) {
        if (YamlTags.isReference(scalar.tag())) {
            return;
        }
        Value value = scalar.value();
        if (scalar.tag().equals("!binary")) {
            value = Base64Text.decode(value).orElse(value);
        }
        text(value, place);
    }

    /** Reports a text that is given to the key of a place. */
    void text(Value value, Place place) {
        if (Names.isDocumentation(place.key()) || Reporter.isNothing(value)) {
            return;
        }
        boolean lines = value.text().indexOf('\n') >= 0;
        Optional<Language> language = lines ? EmbeddedFile.language(place.key()) : Optional.empty();
        if (language.isPresent()) {
            if (reporter.isCheckedName(EmbeddedFile.stem(place.key()))) {
                reporter.inner(language.get(), value);
            }
        } else if (isScript(place) && Reporter.containsSpace(value.text().strip())) {
            reporter.inner(Language.SHELL, value);
        } else if (isPackage(place)) {
            reporter.passed(value);
        } else {
            reporter.given(place.path(), place.owners(), place.destinations(), value);
        }
    }

    /** Tells whether the key names a package of others, and the value only which one. */
    private static boolean isPackage(Place place) {
        int end = place.path().length() - place.key().length() - 1;
        return end > 0 && DEPENDENCIES.contains(Names.last(place.path().substring(0, end)).toLowerCase(Locale.ROOT));
    }

    private static List<String> identity(Mapping mapping) {
        for (String key : IDENTITIES) {
            Optional<String> text = mapping.text(key);
            if (text.isPresent() && text.get().length() < 60 && !Reporter.containsSpace(text.get())) {
                return List.of(text.get());
            }
        }
        return List.of();
    }

    /** Returns the addresses that a mapping with headers names. */
    private static List<String> destinations(Mapping mapping) {
        boolean headers = false;
        for (Member member : mapping.members()) {
            String word = Captions.lastWord(member.key());
            headers |= word.equals("headers") || word.equals("header") || word.equals("authorization");
        }
        if (!headers) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (Member member : mapping.members()) {
            if (!ADDRESSES.contains(Captions.lastWord(member.key()))) {
                continue;
            }
            if (member.node() instanceof Scalar scalar) {
                found.add(scalar.value().text());
            } else if (member.node() instanceof Mapping url) {
                url.text("raw").ifPresent(found::add);
            }
        }
        return found;
    }
}
