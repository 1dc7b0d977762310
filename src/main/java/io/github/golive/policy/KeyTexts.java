package io.github.golive.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells texts that can be a key from those that cannot, whatever they are given to. */
public final class KeyTexts {

    /** Stands in texts for what is not known. */
    private static final char UNKNOWN = Spelling.UNKNOWN;

    /** What says that a secret is to be fetched from elsewhere, with the tools that write it so. */
    private static final List<String> REFERENCES = List.of(
            "vault:", "vault+", "hashivault:", "ref+", "ref:", // Spring Cloud Vault, Bank-Vaults, vals, Argo CD
            "arn:", "aws-secretsmanager:", "aws-parameterstore:", "secretsmanager:", "ssm:", "awssm:", "asm:", // AWS
            "sm://", "sm@", "gcp-secret:", "gcpsecretmanager:", // Google Secret Manager
            "keyvault:", "azure-keyvault:", "akv:", "kv:", "@microsoft.keyvault(", // Azure Key Vault
            "op://", "bws:", "bitwarden:", "doppler:", "infisical:", "berglas://", "conjur:", // stores of secrets
            "configtree:", "optional:", "file:", "classpath:", "env:", "env.", "sys:", "secret:", // imports
            "secretref:",
            "k8s:", "kubernetes:", "docker-secret:", "process.env.", "import.meta.env.", "system.getenv(",
            "urn:"); // the name of a kind of token, as OAuth has it

    /** Beginnings of what only an own tool can read. */
    private static final List<String> ENCRYPTED = List.of(
            "enc(", "enc[", "{cipher}", "{vault}", "{aes}", "{enc}", "{encrypted}", "$ansible_vault;", "-----begin ",
            "encrypted:", "enc:");

    /** First folders of names in stores of secrets. */
    private static final Set<String> STORES = Set.of("secret", "secrets", "kv", "vault", "ssm", "projects", "keys");

    /** Endings of names of files. */
    private static final Set<String> FILE_ENDINGS = Set.of(
            "txt", "key", "pem", "json", "yml", "yaml", "properties", "env", "p12", "jks", "crt", "cer", "conf",
            "cfg", "ini",
            "toml", "xml", "gpg", "asc", "enc", "secret", "token", "html", "js", "ts", "java", "class");

    /** First words of names such as {@code ENV_ACCESS_KEY}, which hold another name if their text is one. */
    private static final Set<String> NAMING = Set.of(
            "env", "prop", "property", "header", "hdr", "param", "parameter", "field", "column", "attr", "attribute");

    /** Words that another spelling of a name may have besides the words of the name. */
    private static final Set<String> ADDED = Set.of("payitoff", "partner", "nexus", "x", "app");

    /** Literals of languages that say there is none. */
    private static final Set<String> NOTHING = Set.of("null", "undefined", "true", "false", "nil", "~");

    private KeyTexts() {
    }

    /**
     * Tells whether a text that is used as a key is one.
     *
     * @param text without white space at its ends, {@code \uFFFC} for what is not known
     */
    public static boolean isKey(String text) {
        return !text.isBlank()
                && text.indexOf(UNKNOWN) < 0
                && text.chars().noneMatch(Character::isWhitespace)
                && text.chars().anyMatch(Character::isLetterOrDigit)
                && !NOTHING.contains(text.toLowerCase(Locale.ROOT))
                && !isInScript(text)
                && !refers(text)
                && !isPlace(text);
    }

    /**
     * Tells whether the text is another spelling of the name that it is given to, such as {@code payitoff.api-key} for
     * {@code apiKey}.
     *
     * @param owners what encloses the name, outermost first
     */
    public static boolean spellsName(String text, String name, List<String> owners) {
        List<String> said = Words.of(text);
        List<String> named = Words.of(name);
        if (said.size() == 1 && said.get(0).equals("auth")
                && named.size() == 2 && named.get(0).equals("auth") && named.get(1).equals("key")) {
            return true; // the key of an entry, not what opens a door
        }
        if (said.isEmpty() || !KeyNames.saysKey(said) && !said.equals(named)) {
            return false;
        }
        int slash = text.lastIndexOf('/');
        if (slash > 0 && text.indexOf('.') > 0 && endsWith(named, Words.of(text.substring(slash + 1)))) {
            return true; // the name of an annotation with its owner's domain before it
        }
        if (text.regionMatches(true, 0, "x-", 0, 2) && KeyNames.saysKey(said)) {
            return true; // the name of a header, X-Vendor-ApiKey
        }
        if (endsWith(named, said) || NAMING.contains(named.get(0)) && name.indexOf('.') < 0) {
            return true;
        }
        Set<String> known = new HashSet<>(ADDED);
        known.addAll(named);
        if (text.indexOf('/') > 0) {
            said.stream().filter(KeyNames::isEnvironment).forEach(known::add); // prod/payitoff/api-key
        }
        owners.forEach(owner -> known.addAll(Words.of(owner)));
        int rest = said.size();
        int last = named.size();
        while (rest > 0 && last > 0 && said.get(rest - 1).equals(named.get(last - 1))) {
            rest--;
            last--;
        }
        return rest < said.size() && known.containsAll(said);
    }

    private static boolean endsWith(List<String> all, List<String> end) {
        return all.size() >= end.size() && all.subList(all.size() - end.size(), all.size()).equals(end);
    }

    /** What no header can carry is a caption: {@code "密钥"}. */
    private static boolean isInScript(String text) {
        return text.chars().anyMatch(c -> c > 0xFF && Character.isLetter(c));
    }

    /** Tells whether the text only names where the key comes from, or hides it. */
    private static boolean refers(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return holds(text, "${", "}") || holds(text, "#{", "}") || holds(text, "{{", "}}") || holds(text, "<%", "%>")
                || holds(text, "[[", "]]") || holds(text, "$[", "]") || holds(text, "$(", ")") || holds(text, "@{", "}")
                || holds(text, "%{", "}")
                || first == '<' && last == '>'
                || first == '{' && last == '}'
                || first == '[' && last == ']'
                || text.length() > 2 && first == '@' && last == '@'
                || text.length() > 2 && first == '%' && last == '%'
                || text.length() > 3 && text.startsWith("__") && text.endsWith("__")
                || isVariable(text)
                || isConversion(text)
                || isTag(text)
                || REFERENCES.stream().anyMatch(lower::startsWith)
                || ENCRYPTED.stream().anyMatch(lower::startsWith);
    }

    private static boolean holds(String text, String open, String close) {
        int at = text.indexOf(open);
        return at >= 0 && text.indexOf(close, at + open.length()) >= 0;
    }

    /** {@code $NAME}, {@code $env:NAME} of PowerShell, and {@code $$NAME} where one dollar is the outer tool's. */
    private static boolean isVariable(String text) {
        if (text.length() < 2 || text.charAt(0) != '$') {
            return false;
        }
        String name = text.toLowerCase(Locale.ROOT).startsWith("$env:") ? text.substring(5)
                : text.substring(text.startsWith("$$") ? 2 : 1);
        return !name.isEmpty() && !Character.isDigit(name.charAt(0))
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.');
    }

    /** {@code %s}, {@code %1$s}, {@code {0}}. */
    private static boolean isConversion(String text) {
        if (text.length() < 2 || text.charAt(0) != '%') {
            return false;
        }
        String rest = text.substring(1);
        int at = 0;
        while (at < rest.length() && (Character.isDigit(rest.charAt(at)) || rest.charAt(at) == '$')) {
            at++;
        }
        return rest.substring(at).equals("s") || rest.substring(at).equals("d")
                || rest.startsWith("(") && rest.endsWith(")s");
    }

    /** {@code !Ref}, {@code !vault}, {@code !secret}: a tag of YAML that something else resolves. */
    private static boolean isTag(String text) {
        return text.length() > 1 && text.charAt(0) == '!'
                && text.chars().skip(1).allMatch(c -> Character.isLetter(c) || c == ':' || c == '/');
    }

    /** Tells whether the text is a path, a URL, a selector or a resource's name. */
    private static boolean isPlace(String text) {
        boolean drive = text.length() > 2 && Character.isLetter(text.charAt(0)) && text.startsWith(":\\", 1);
        boolean ending = text.length() > 1 && text.charAt(0) == '.' && Character.isLetter(text.charAt(1));
        if (drive || ending || text.contains(":/") || text.startsWith("/") || text.startsWith("./")
                || text.startsWith("../") || text.startsWith("~/") || text.startsWith("\\\\")) {
            return true;
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return false;
        }
        String extension = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return STORES.contains(text.substring(0, slash).toLowerCase(Locale.ROOT))
                || text.lastIndexOf('.') > text.lastIndexOf('/') && FILE_ENDINGS.contains(extension);
    }
}
