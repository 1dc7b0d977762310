package io.github.golive.checkstyle;

import java.util.Map;

/** Which module stands for which rule: a finding bears the rule's name, whichever module reports it. */
final class Modules {

    private static final Map<String, Class<?>> BY_RULE = Map.of(
            "SandboxApiHost", SandboxApiHostCheck.class,
            "HardCodedApiKey", HardCodedApiKeyCheck.class,
            "SandboxNexusScript", SandboxNexusScriptCheck.class,
            "HardCodedNexusKey", HardCodedNexusKeyCheck.class,
            "InsecurePayitoffUrl", InsecurePayitoffUrlCheck.class,
            "MalformedApiUrl", MalformedApiUrlCheck.class,
            "ApiKeyInClientCode", ApiKeyInClientCodeCheck.class,
            "UnusedAllow", UnusedAllowCheck.class,
            "AnalysisIncomplete", AnalysisIncompleteCheck.class);

    private Modules() {
    }

    static Class<?> of(String rule, Class<?> otherwise) {
        return BY_RULE.getOrDefault(rule, otherwise);
    }
}
