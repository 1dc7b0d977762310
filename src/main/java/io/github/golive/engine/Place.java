package io.github.golive.engine;

import io.github.golive.policy.MessageBundles;
import io.github.golive.policy.Profiles;
import io.github.golive.policy.Settings;
import io.github.golive.read.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a file stands in its project, as far as its path tells.
 *
 * <p>Hosts mostly hand over absolute paths, and what stands above the project must not matter: a checkout below
 * {@code /home/dev} is not in a profile of that name. So folders count from the working directory where the file lies
 * below it, and else only below a folder that is a project's own, such as {@code src} or {@code config}.
 */
final class Place {

    /** Folders that hold configuration by profile: {@code config/staging}, {@code overlays/dev}. */
    private static final Set<String> HOLDERS = Set.of("src", "resources", "config", "configs", "conf", "configuration",
            "env", "envs", "environment", "environments", "overlays", "profiles", "deploy", "deployment",
            "deployments", "k8s", "kubernetes", "kustomize", "helm", "chart", "charts", "values", "infra", "ops",
            "docker", "compose", "stages", "inventories", "inventory", "group_vars", "host_vars", "manifests",
            "clusters", "settings", "properties", "apps");

    /** Folders whose scripts say settings rather than do something. */
    private static final Set<String> SCRIPTED_CONFIGURATION = Set.of("config", "configs", "conf", "configuration",
            "env", "envs", "environment", "environments", "settings");

    /** Profiles that packages are called too: below a source root they say one only in a folder of configuration. */
    private static final Set<String> WORDS_OF_CODE = Set.of("it", "integration", "demo");

    /** The word of a pipeline's name that says no profile. */
    private static final Pattern PIPELINE_WORD = Pattern.compile("(^|[._-])ci(?=[._-])");

    private static final Set<String> SCRIPT_TEST_FOLDERS = Set.of("__tests__", "__mocks__", "cypress", "e2e", "test",
            "tests", "__fixtures__", "fixtures", "playwright", "spec", "specs", "mocks", "testing");

    private static final Set<String> SCRIPT_TEST_MARKS = Set.of("test", "spec", "stories", "cy", "e2e", "mock");

    /** Folders from which scripts are served, or bundled for a browser. */
    private static final Set<String> BROWSER_FOLDERS = Set.of("static", "public", "webapp", "assets", "frontend",
            "client", "www", "wwwroot", "browser", "htdocs", "ui", "webui", "web-ui", "front", "front-end", "webroot",
            "components");

    /** Folders of scripts that run on a server, whatever folder they lie in. */
    private static final Set<String> SERVER_FOLDERS = Set.of("server", "backend", "functions", "lambda", "lambdas");

    /** Folders of a machine: what they hold is named after users, hosts and services. */
    private static final Set<String> SYSTEM_FOLDERS = Set.of("home", "Users", "var", "srv", "opt", "usr", "mnt",
            "media", "export", "Volumes");

    /** The working directory. */
    private static final String HERE = Path.of("").toAbsolutePath().toString().replace('\\', '/') + "/";

    private final List<String> folders;
    private final String fileName;
    private final boolean anchored;

    private Place(String fileName, List<String> folders, boolean anchored) {
        this.folders = folders;
        this.fileName = fileName;
        this.anchored = anchored;
    }

    /**
     * @param path as the host has it, with either kind of separator
     */
    static Place of(String path) {
        String slashed = path.replace('\\', '/');
        boolean below = slashed.startsWith(HERE);
        String seen = below ? slashed.substring(HERE.length()) : slashed;
        boolean absolute = seen.startsWith("/") || seen.startsWith(":/", 1);
        List<String> folders = new ArrayList<>();
        int start = 0;
        for (int slash = seen.indexOf('/'); slash >= 0; slash = seen.indexOf('/', start)) {
            String folder = seen.substring(start, slash);
            if (!folder.isEmpty() && !folder.equals(".")) {
                folders.add(folder);
            }
            start = slash + 1;
        }
        return new Place(fileName(slashed), folders, below || !absolute);
    }

    /** Returns the last part of a path with either kind of separator. */
    static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /**
     * Returns the path within the project, with {@code /} between folders. Where nothing tells the project's folders
     * from those above it, the last two folders are kept.
     */
    String projectPath() {
        int own = ownFolders();
        int from = own < folders.size() ? own : Math.max(0, folders.size() - 2);
        return String.join("/", folders.subList(from, folders.size())) + "/" + fileName;
    }

    String fileName() {
        return fileName;
    }

    /** Tells whether nothing in the file is to be reported with these settings. */
    boolean isExempt(Language language, Settings settings) {
        if (!settings.checkTestCode() && isTestCode(language)) {
            return true;
        }
        if (!settings.checkTemplates() && Families.isTemplate(fileName)) {
            return true;
        }
        return !settings.checkNonProduction() && isNonProduction(language, settings);
    }

    private boolean isTestCode(Language language) {
        for (int i = 0; i + 1 < folders.size(); i++) {
            if (folders.get(i).equals("src") && isTestSourceSet(folders.get(i + 1))) {
                return true;
            }
        }
        if (!folders.isEmpty() && anchored && isMavenTestFolder(language)) {
            return true;
        }
        return language == Language.SCRIPT && isTestScript();
    }

    private static boolean isTestSourceSet(String name) {
        return name.equals("test") || name.equals("it") || name.equals("testFixtures") || name.equals("tests")
                || name.endsWith("Test") || name.endsWith("Tests") || name.equals("test-fixtures");
    }

    private boolean isMavenTestFolder(Language language) {
        boolean jvm = language == Language.JAVA || language == Language.KOTLIN || language == Language.GROOVY
                || language == Language.SCALA;
        return jvm && !folders.contains("src") && (folders.contains("test") || folders.contains("tests"));
    }

    private boolean isTestScript() {
        String[] marks = fileName.split("\\.");
        for (int i = 1; i < marks.length - 1; i++) {
            if (SCRIPT_TEST_MARKS.contains(marks[i])) {
                return true;
            }
        }
        int own = ownFolders();
        int served = Math.max(folders.lastIndexOf("main"), folders.lastIndexOf("webapp"));
        for (int i = Math.max(own, served + 1); i < folders.size(); i++) {
            if (SCRIPT_TEST_FOLDERS.contains(folders.get(i))) {
                return true;
            }
        }
        return folders.contains("__tests__") || folders.contains("__mocks__");
    }

    /** Returns from which folder on the folders are the project's own. */
    private int ownFolders() {
        if (anchored) {
            return 0;
        }
        int drive = !folders.isEmpty() && folders.get(0).endsWith(":") ? 1 : 0;
        boolean system = drive < folders.size() && SYSTEM_FOLDERS.contains(folders.get(drive));
        for (int i = system ? drive + 2 : 0; i < folders.size(); i++) {
            if (HOLDERS.contains(folders.get(i)) || BROWSER_FOLDERS.contains(folders.get(i))) {
                return i;
            }
        }
        return folders.size();
    }

    private boolean isNonProduction(Language language, Settings settings) {
        boolean configuration = Families.isConfiguration(language)
                || language == Language.GROOVY && folders.contains("grails-app") && folders.contains("conf");
        if (!configuration && language != Language.SCRIPT || MessageBundles.isInFolder(projectPath())) {
            return false;
        }
        return new Profiles(settings).isNonProduction(nameWithHolder())
                || (configuration || isInFolderOfConfiguration()) && isInNonProductionFolder(settings);
    }

    /** A script is configuration in a folder such as {@code config/dev}. */
    private boolean isInFolderOfConfiguration() {
        return folders.subList(ownFolders(), folders.size()).stream().anyMatch(SCRIPTED_CONFIGURATION::contains);
    }

    /** A name such as {@code dev.js} says a profile only in a folder that holds configuration. */
    private String nameWithHolder() {
        if (isPipeline()) {
            return PIPELINE_WORD.matcher(fileName).replaceAll("$1");
        }
        String last = lastFolder();
        return HOLDERS.contains(last) ? last + "/" + fileName : fileName;
    }

    /** A pipeline deploys to every environment: {@code ci.yml} is not the configuration of one called ci. */
    private boolean isPipeline() {
        return fileName.endsWith("gitlab-ci.yml") || lastFolder().equals("workflows") && folders.contains(".github")
                || folders.contains(".gitlab");
    }

    private String lastFolder() {
        return folders.isEmpty() ? "" : folders.get(folders.size() - 1);
    }

    /** Folders above the source root are modules, whatever they are called: {@code demo/src/main/resources}. */
    private boolean isInNonProductionFolder(Settings settings) {
        boolean nonProduction = false;
        for (int i = Math.max(ownFolders(), folders.lastIndexOf("src")); i < folders.size(); i++) {
            String folder = folders.get(i).toLowerCase(Locale.ROOT);
            if (settings.productionProfiles().contains(folder)) {
                return false;
            }
            boolean word = WORDS_OF_CODE.contains(folder) && folders.contains("src")
                    && !HOLDERS.contains(folders.get(i - 1));
            nonProduction |= settings.nonProductionProfiles().contains(folder) && !word && !isPipeline();
        }
        return nonProduction;
    }

    /** Tells whether the path says that a browser runs this script. */
    boolean isBrowserScript() {
        if (fileName.endsWith(".jsx") || fileName.endsWith(".tsx")) {
            return true;
        }
        List<String> own = folders.subList(ownFolders(), folders.size());
        return own.stream().anyMatch(BROWSER_FOLDERS::contains) && own.stream().noneMatch(SERVER_FOLDERS::contains);
    }

    /** Tells whether the file's name, or a folder below the source root, says that the file is about Payitoff. */
    boolean namesPayitoff() {
        if (mentionsPayitoff(fileName)) {
            return true;
        }
        int root = folders.lastIndexOf("src");
        for (int i = root < 0 ? ownFolders() : root + 1; i < folders.size(); i++) {
            if (mentionsPayitoff(folders.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the word stands anywhere in a path or a part of one. */
    static boolean mentionsPayitoff(String name) {
        return name.toLowerCase(Locale.ROOT).contains("payitoff");
    }
}
