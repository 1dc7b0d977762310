package io.github.golive.read.code;

import io.github.golive.value.Use;
import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What annotations say: values, names of things, documentation, and whether their target can go live. */
final class Annotations {

    /** Everything in them is for readers or names something. */
    private static final Set<String> SILENT = Set.of("DisplayName", "SuppressWarnings", "SuppressFBWarnings",
            "Deprecated", "Schema", "Operation", "Tag", "Tags", "ApiModelProperty", "ApiModel", "ApiOperation", "Api",
            "ApiParam", "ApiResponse", "ApiResponses", "ExampleObject", "Generated", "JsonProperty", "JsonAlias",
            "JsonPropertyDescription", "JsonTypeName", "RequestParam", "RequestHeader", "CookieValue", "PathVariable",
            "Column", "Table", "Qualifier", "Named", "ConditionalOnProperty", "WithName", "QueryParam", "HeaderParam",
            "PathParam", "FormParam", "CookieParam", "MatrixParam", "RestHeader", "RestQuery", "RestPath", "Query",
            "Field", "Part", "Path.Param", "Param", "SerializedName", "XmlElement", "XmlAttribute", "Description",
            "Documented", "EnvironmentVariable", "See", "Author", "Since", "Issue", "Ignore", "Disabled", "Order",
            "Json", "SerialName", "Size", "NotBlank", "NotNull", "NotEmpty", "Pattern", "Length", "Email",
            "Parameter.Name", "ConfigMapping", "ConfigurationProperties", "ColumnName", "BsonProperty",
            "JsonbProperty", "SecurityScheme", "SecurityRequirement", "Info", "Contact", "License",
            "OpenAPIDefinition", "ExternalDocumentation", "DeprecatedSinceKotlin", "deprecated", "implicitNotFound",
            "nowarn", "migration", "ReplaceWith", "PropertySource", "Profile", "IfBuildProfile", "UnlessBuildProfile",
            "ActiveProfiles", "JsonIgnoreProperties", "Nls", "ConditionalOnExpression", "PreAuthorize", "PostAuthorize",
            "IfBuildProperty", "UnlessBuildProperty", "LookupIfProperty", "LookupUnlessProperty");

    /** They name what they stand at; what else they say is used. */
    private static final Set<String> NAMING = Set.of("Component", "Service", "Bean", "Repository");

    /** Members that are for readers, in any annotation. */
    private static final Set<String> PROSE = Set.of("description", "summary", "example", "notes", "title", "message",
            "documentation", "doc", "comment", "reason", "examples", "label", "externalDocs", "hint", "help");

    /** Members that name something, in any annotation. */
    private static final Set<String> NAMES = Set.of("name", "names", "prefix", "beanName", "qualifier", "column",
            "namespace", "targetNamespace", "produces", "consumes", "paramLabel", "key", "property",
            "condition", "unless", "havingValue");

    /** Annotations whose value is given to what they stand at. */
    private static final Set<String> GIVING = Set.of("Value", "WithDefault", "DefaultValue", "ConfigProperty",
            "Property", "Parameter", "Option", "ConfigItem", "ParamDefault", "Default");

    private static final Set<String> HEADER_LINES = Set.of("Headers", "HttpExchange", "GetExchange", "PostExchange",
            "PutExchange", "DeleteExchange", "PatchExchange", "RequestMapping", "GetMapping", "PostMapping",
            "PutMapping", "DeleteMapping", "PatchMapping", "FeignClient");

    private static final Set<String> PROFILES = Set.of("Profile", "IfBuildProfile", "UnlessBuildProfile", "Requires",
            "Environment");

    /** The members of the type are bound to the configuration below a path. */
    private static final Set<String> BOUND = Set.of("ConfigurationProperties", "ConfigMapping", "ConfigProperties",
            "EachProperty");

    /** Members of the annotations above that are the path; the one without a label is {@code value}. */
    private static final Set<String> PATHS = Set.of("", "value", "prefix");

    /** Members of {@code ModelAttribute} that are the attribute's name. */
    private static final Set<String> ATTRIBUTE_NAMES = Set.of("", "value", "name");

    /** Members that name profiles. */
    private static final Set<String> PROFILE_NAMES = Set.of("", "value", "anyOf", "allOf");

    private final Evaluation evaluation;

    Annotations(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Notes what the annotations use.
     *
     * @param target name of the field, parameter or method that they stand at; empty for a type
     */
    void see(List<Node.Annotation> annotations, String target, Frame frame) {
        if (!frame.effects) {
            return;
        }
        Frame where = frame.surrounded();
        String named = annotations.isEmpty() ? target : configured(annotations, target, where);
        for (Node.Annotation annotation : annotations) {
            see(annotation.name(), annotation.arguments(), target, where);
            if (!named.equals(target) && annotation.name().equals("WithDefault")) {
                see(annotation.name(), annotation.arguments(), named, where);
            }
        }
    }

    /** {@code @WithName("api-key") @WithDefault("x") String value();} returns the name of the property. */
    private String configured(List<Node.Annotation> annotations, String target, Frame frame) {
        for (Node.Annotation annotation : annotations) {
            if (annotation.name().equals("WithName") && annotation.arguments().size() == 1) {
                List<String> names = names(annotation.arguments().get(0).value(), frame);
                return names.size() == 1 ? names.get(0) : target;
            }
        }
        return target;
    }

    private void see(String name, List<Node.Argument> arguments, String target, Frame frame) {
        Frame owned = frame.owned(name);
        List<Result> values = new ArrayList<>();
        for (Node.Argument argument : arguments) {
            values.add(evaluate(argument.value(), target, owned));
        }
        if (isHeader(name, arguments)) {
            header(arguments, values, frame);
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            String member = arguments.get(i).label();
            Result value = values.get(i);
            evaluation.noteDestinations(value, frame);
            if (isDefault(member) && !PROSE.contains(name)) {
                String named = named(arguments, values);
                evaluation.give(value, named.isEmpty() ? target : named, frame.owners, frame);
                if (!target.isEmpty() && !named.isEmpty()) {
                    evaluation.give(value, target, frame.owners, frame);
                }
            } else if (SILENT.contains(name) || NAMING.contains(name) && (member.isEmpty() || member.equals("value"))
                    || PROSE.contains(member) || NAMES.contains(member) && !member.equals("value")
                    || name.equals("Header") || member.isEmpty() && name.equals("ConfigProperty")) {
                evaluation.look(value, frame);
            } else if (HEADER_LINES.contains(name) && (member.equals("headers") || name.equals("Headers"))) {
                headerLines(value, frame);
            } else if (GIVING.contains(name) && !target.isEmpty() && (member.isEmpty() || member.equals("value"))) {
                evaluation.give(value, target, frame.owners, frame);
            } else if (member.isEmpty() || member.equals("value")) {
                evaluation.pass(value, frame);
            } else {
                evaluation.give(value, member, owned.owners, frame);
            }
        }
    }

    private static boolean isDefault(String member) {
        return member.equals("defaultValue") || member.equals("default") || member.equals("fallback")
                || member.equals("orElse") || member.equals("fallbackValue");
    }

    /** Returns the name of the property, parameter or header that an annotation speaks of; empty without one. */
    private static String named(List<Node.Argument> arguments, List<Result> values) {
        for (int i = 0; i < values.size(); i++) {
            String member = arguments.get(i).label();
            String known = values.get(i).known();
            if (known != null && (member.equals("name") || member.equals("value") || member.equals("property"))) {
                return known;
            }
            if (member.equals("names")) {
                return longest(values.get(i));
            }
        }
        return "";
    }

    /** Returns the long one of an option's names, {@code -k} and {@code --api-key}; empty when none is known. */
    private static String longest(Result names) {
        List<Result> spellings = names.shape.elements() == null ? List.of(names) : names.shape.elements();
        String longest = "";
        for (Result spelling : spellings) {
            String known = spelling.known();
            longest = known == null || known.length() <= longest.length() ? longest : known;
        }
        return longest;
    }

    private Result evaluate(Node.Expression value, String target, Frame frame) {
        if (value instanceof Node.New nested && nested.type().startsWith("@")) {
            see(nested.type().substring(1), nested.arguments(), target, frame);
            return Result.NOTHING;
        }
        if (value instanceof Node.ListOf list) {
            return Result.list(list.at(),
                    list.elements().stream().map(element -> evaluate(element, target, frame)).toList());
        }
        return evaluation.expressions.evaluate(value, frame);
    }

    /** {@code @Header(name = "Authorization", value = "Bearer x")} and {@code @ClientHeaderParam} of the same shape. */
    private static boolean isHeader(String name, List<Node.Argument> arguments) {
        return (name.equals("Header") || name.equals("ClientHeaderParam"))
                && arguments.stream().anyMatch(argument -> argument.label().equals("name"))
                && arguments.stream().anyMatch(argument -> argument.label().equals("value"));
    }

    private void header(List<Node.Argument> arguments, List<Result> values, Frame frame) {
        String name = "";
        for (int i = 0; i < values.size(); i++) {
            if (arguments.get(i).label().equals("name")) {
                String known = SpelledNames.of(arguments.get(i).value(), values.get(i));
                name = known == null ? "" : known;
                evaluation.look(values.get(i), frame);
            }
        }
        for (int i = 0; i < values.size(); i++) {
            if (!arguments.get(i).label().equals("name")) {
                evaluation.give(values.get(i), name, frame.owners, frame);
            }
        }
    }

    /** {@code Name: value} and {@code Name=value}. */
    private void headerLines(Result value, Frame frame) {
        value.eachOrigin(Definition::use);
        value.eachText(text -> {
            int separator = separator(text.text());
            String name = separator < 0 ? "" : text.text().substring(0, separator).strip();
            Value rest = separator < 0 ? text : text.slice(separator + 1).strip();
            if (Vocabulary.isAuthorization(name)) {
                evaluation.ledger.note(rest, () -> frame.destinations.header("Authorization"));
            } else {
                evaluation.ledger.note(text, Use.Passed::new);
            }
        });
    }

    private static int separator(String line) {
        int colon = line.indexOf(':');
        int equal = line.indexOf('=');
        return colon < 0 ? equal : equal < 0 ? colon : Math.min(colon, equal);
    }

    /**
     * Returns the path of the configuration that a type's members are bound to; null when it is bound to none.
     *
     * @param outer the type around, whose configuration the type is a part of; or null
     */
    String prefix(List<Node.Annotation> annotations, Symbols.TypeSymbol outer, String type, Frame frame) {
        for (Node.Annotation annotation : annotations) {
            if (BOUND.contains(annotation.name())) {
                for (Node.Argument argument : annotation.arguments()) {
                    List<String> names = PATHS.contains(argument.label()) ? names(argument.value(), frame) : List.of();
                    if (names.size() == 1 && !names.get(0).isBlank()) {
                        return names.get(0);
                    }
                }
            }
        }
        return outer == null || outer.prefix == null || type.isEmpty() ? null
                : outer.path(Character.toLowerCase(type.charAt(0)) + type.substring(1));
    }

    /** Returns the name under which what a method returns is put into a view model; null when it is not. */
    String viewAttribute(Node.Function function, Frame frame) {
        for (Node.Annotation annotation : function.annotations()) {
            if (annotation.name().equals("ModelAttribute")) {
                for (Node.Argument argument : annotation.arguments()) {
                    List<String> names = names(argument.value(), frame);
                    if (names.size() == 1 && namesAttribute(argument)) {
                        return names.get(0);
                    }
                }
                return function.name();
            }
        }
        return null;
    }

    /** Tells whether a member of {@code ModelAttribute} is the attribute's name. */
    static boolean namesAttribute(Node.Argument member) {
        return ATTRIBUTE_NAMES.contains(member.label());
    }

    /** Tells whether what carries the annotations can be part of what goes live. */
    boolean canGoLive(List<Node.Annotation> annotations, Frame frame) {
        return evaluation.document.settings().checkNonProduction() || canGoLive(annotations, frame, new HashSet<>());
    }

    /** {@code profile("sandbox") { … }} of Spring's bean definitions in Kotlin says what the annotation says. */
    boolean isNonProductionBlock(Node.Call call, Frame frame) {
        return call.name().equals("profile") && call.target() == null && call.arguments().size() == 2
                && call.arguments().get(1).value() instanceof Node.Lambda
                && !canGoLive(List.of(new Node.Annotation(call.at(), "Profile", call.arguments().subList(0, 1))),
                frame);
    }

    private boolean canGoLive(List<Node.Annotation> annotations, Frame frame, Set<String> seen) {
        for (Node.Annotation annotation : annotations) {
            if (PROFILES.contains(annotation.name()) && !holds(annotation, frame)) {
                return false;
            }
            Symbols.TypeSymbol meta = frame.scope.type(annotation.name());
            if (meta != null && meta.at instanceof Node.Type type && seen.add(annotation.name())
                    && !canGoLive(type.annotations(), frame, seen)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Node.Annotation annotation, Frame frame) {
        boolean inverted = annotation.name().equals("UnlessBuildProfile");
        for (Node.Argument argument : together(annotation.arguments())) {
            boolean not = inverted || argument.label().equals("notEnv");
            boolean relevant = switch (annotation.name()) {
                case "Requires" -> argument.label().equals("env") || argument.label().equals("notEnv");
                default -> PROFILE_NAMES.contains(argument.label());
            };
            List<String> names = relevant ? names(argument.value(), frame) : List.of();
            if (names.isEmpty()) {
                continue;
            }
            boolean all = argument.label().equals("allOf");
            boolean holds = not
                    ? names.stream().allMatch(name -> evaluation.profiles.canHoldInProduction(
                            List.of("!(" + name + ")")))
                    : all ? names.stream().allMatch(name -> evaluation.profiles.canHoldInProduction(List.of(name)))
                            : evaluation.profiles.canHoldInProduction(names);
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    /** Kotlin and Scala write the elements of the member {@code value} as so many arguments. */
    private static List<Node.Argument> together(List<Node.Argument> arguments) {
        boolean bare = arguments.size() > 1 && arguments.stream().allMatch(argument -> argument.label().isEmpty());
        if (!bare) {
            return arguments;
        }
        List<Node.Expression> elements = arguments.stream().map(Node.Argument::value).toList();
        return List.of(new Node.Argument("", new Node.ListOf(elements.get(0).at(), elements)));
    }

    /** Returns the names that a member gives; none when one of them is not known. */
    private List<String> names(Node.Expression value, Frame frame) {
        Frame pure = frame.pure(frame.scope, frame.self, null, null);
        Result result = evaluation.expressions.evaluate(value, pure);
        List<Result> elements = result.shape.elements() != null ? result.shape.elements() : List.of(result);
        List<String> names = new ArrayList<>();
        for (Result element : elements) {
            String known = element.known();
            if (known == null) {
                return List.of();
            }
            names.add(known);
        }
        return names;
    }
}
