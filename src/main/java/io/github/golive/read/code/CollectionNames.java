package io.github.golive.read.code;

import java.util.Set;

/** What the names of methods and types say about lists, sets, maps and what holds a single value. */
final class CollectionNames {

    /** Functions that make a list or set of what they are given. */
    private static final Set<String> LISTS = Set.of("asList", "listOf", "setOf", "arrayOf", "mutableListOf",
            "mutableSetOf", "arrayListOf", "hashSetOf", "linkedSetOf", "sequenceOf", "listOfNotNull", "sortedSetOf",
            "newArrayList", "newHashSet", "copyOf", "copyOfRange", "unmodifiableList", "unmodifiableSet",
            "singletonList", "singleton", "toSet", "List", "Set", "Seq", "Array", "Vector", "ImmutableList",
            "ImmutableSet", "newHashSetOf");

    /** Functions that do so when they are called on a type of lists. */
    private static final Set<String> LIST_FACTORIES = Set.of("of", "stream", "apply", "from", "empty");

    private static final Set<String> LIST_TYPES = Set.of("List", "Set", "Stream", "Arrays", "Collections",
            "ImmutableList", "ImmutableSet", "Array", "Lists", "Sets", "Seq", "Vector", "ImmutableSortedSet",
            "EnumSet", "ArrayList", "HashSet", "TreeSet", "LinkedHashSet", "LinkedList", "CopyOnWriteArrayList",
            "Flux", "Iterable", "ListBuffer", "ArrayBuffer", "ArrayDeque");

    /** Types whose constructors make a list or set. */
    private static final Set<String> CREATED_LISTS = Set.of("ArrayList", "HashSet", "TreeSet", "LinkedHashSet",
            "LinkedList", "Set", "Array", "CopyOnWriteArrayList", "List", "Seq", "Vector", "ListBuffer", "ArrayBuffer",
            "ArrayDeque");

    private static final Set<String> MAPS = Set.of("mapOf", "mutableMapOf", "hashMapOf", "linkedMapOf", "sortedMapOf",
            "buildMap", "ofEntries", "fromEntries", "mapOfNotNull");

    private static final Set<String> MAP_FACTORIES = Set.of("of", "entry", "copyOf", "ofEntries", "fromEntries",
            "singletonMap", "unmodifiableMap", "freeze", "entries", "assign");

    private static final Set<String> MAP_TYPES = Set.of("Map", "ImmutableMap", "HashMap", "TreeMap", "LinkedHashMap",
            "ConcurrentHashMap", "Maps", "Object", "Collections");

    /** Types whose constructors take an array of entries. */
    private static final Set<String> ENTRY_TYPES = Set.of("Headers", "URLSearchParams", "FormData");

    /** Types whose constructors make something that holds the value that they are given. */
    private static final Set<String> CREATED_HOLDERS = Set.of("Some", "Option", "Just", "AtomicReference",
            "MutableLiveData", "BehaviorSubject", "SimpleStringProperty", "Lazy");

    private static final Set<String> HOLDER_TYPES = Set.of("Optional", "Mono", "Option", "CompletableFuture", "Promise",
            "Single", "Try", "Future", "Uni");

    /** Functions of those types that make something that holds the value that they are given. */
    private static final Set<String> HOLDER_FACTORIES = Set.of("of", "ofNullable", "just", "justOrEmpty",
            "completedFuture", "resolve", "apply", "success", "successful", "some", "item");

    /** Cells of front-end frameworks that hold the value they are made with. */
    private static final Set<String> STATES = Set.of("ref", "shallowRef", "$state", "signal", "writable", "readable",
            "observable", "of", "flowOf", "useRef", "mutableStateOf", "remember", "MutableStateFlow", "BehaviorSubject",
            "extra");

    /** Static helpers that put the elements of a list into another order. */
    private static final Set<String> SORTING = Set.of("sort", "shuffle", "reverse", "parallelSort");

    /** Static helpers that make a set of two sets. */
    private static final Set<String> COMBINING = Set.of("intersection", "union", "difference");

    /** Methods that hand the value that they are called on to a function and give nothing back. */
    private static final Set<String> HANDING = Set.of("ifPresent", "ifPresentOrElse", "let", "also", "thenAccept",
            "subscribe", "foreach", "forEach");

    /** Methods of one value that give what the function gives that they are given. */
    private static final Set<String> TRANSFORMING = Set.of("map", "let", "run", "flatMap", "thenApply", "andThen",
            "pipe", "transform", "with");

    /** Methods of one value that hand it to a function and give it back. */
    private static final Set<String> TAPPING = Set.of("also", "apply", "takeIf", "takeUnless", "filter", "filterNot",
            "tap", "peek");

    /** Methods of lists that give what a function makes of each element. */
    private static final Set<String> MAPPING = Set.of("map", "flatMap", "mapNotNull", "collect", "mapToObj",
            "mapIndexed");

    /** Methods of lists that give a list of the same elements or some of them. */
    private static final Set<String> SAME = Set.of("stream", "parallelStream", "toList", "toSet", "toArray", "asList",
            "filter", "distinct", "sorted", "limit", "skip", "peek", "sequential", "parallel", "boxed", "iterator",
            "asSequence", "toMutableList", "toTypedArray", "values", "filterNot", "onEach", "sortedBy", "asIterable",
            "concat", "reversed", "slice", "toSeq", "toVector", "freeze", "unordered", "spliterator", "takeWhile",
            "dropWhile", "findAll", "plus", "minus", "build", "lazy", "par", "view", "asJava", "asScala", "collect",
            "asStream");

    /** Of those above, the ones after which it is not known what is where. */
    private static final Set<String> REORDERING = Set.of("filter", "distinct", "sorted", "limit", "skip", "filterNot",
            "sortedBy", "reversed", "slice", "takeWhile", "dropWhile", "minus");

    private static final Set<String> ADDING = Set.of("add", "push", "append", "addAll", "unshift", "addLast", "offer",
            "<<", "addOne");

    private static final Set<String> CHANGING = Set.of("set", "add", "clear", "sort", "replaceAll", "splice", "reverse",
            "addFirst", "removeFirst", "removeLast", "push");

    /** Methods of lists that give one element. */
    private static final Set<String> ONE = Set.of("findFirst", "findAny", "first", "find", "firstOrNull", "get", "last",
            "getFirst", "getLast", "random", "single", "head", "min", "max", "reduce", "next", "at", "element", "poll",
            "peekFirst", "headOption", "firstNotNullOf", "elementAt", "lastOrNull", "shift", "pop", "minBy");

    /** Methods of lists that hand their elements to a function. */
    private static final Set<String> ASKING = Set.of("anyMatch", "allMatch", "noneMatch", "any", "all", "none", "some",
            "every", "exists", "forall", "forEach", "foreach", "each", "count", "findIndex", "indexWhere", "filter",
            "removeIf", "partition", "eachWithIndex", "forEachIndexed", "forEachOrdered", "find", "firstOrNull");

    /** Methods of maps that give the same map. */
    private static final Set<String> SAME_MAP = Set.of("build", "toMap", "asMap", "immutable", "toMutableMap",
            "entrySet", "entries");

    private CollectionNames() {
    }

    /** Tells whether a function of no type makes a list or set. */
    static boolean makesList(String function) {
        return LISTS.contains(function);
    }

    /** Tells whether a function makes a list or set when it is called on a type of lists. */
    static boolean isListFactory(String function) {
        return LIST_FACTORIES.contains(function) || LISTS.contains(function);
    }

    static boolean isListType(String type) {
        return LIST_TYPES.contains(type);
    }

    /** Tells whether the constructor of a type makes a list or set. */
    static boolean createsList(String type) {
        return CREATED_LISTS.contains(type);
    }

    /** Tells whether a function of no type makes a map. */
    static boolean makesMap(String function) {
        return MAPS.contains(function);
    }

    /** Tells whether a function makes a map or an entry when it is called on a type of maps. */
    static boolean isMapFactory(String function) {
        return MAP_FACTORIES.contains(function);
    }

    static boolean isMapType(String type) {
        return MAP_TYPES.contains(type);
    }

    /** Tells whether the constructor of a type takes an array of entries. */
    static boolean takesEntries(String type) {
        return ENTRY_TYPES.contains(type);
    }

    /** Tells whether the constructor of a type makes something that holds what it is given. */
    static boolean createsHolder(String type) {
        return CREATED_HOLDERS.contains(type);
    }

    /** Tells whether a type has functions that make something that holds a value. */
    static boolean isHolderType(String type) {
        return HOLDER_TYPES.contains(type);
    }

    /** Tells whether a function makes a holder when it is called on a type of those. */
    static boolean isHolderFactory(String function) {
        return HOLDER_FACTORIES.contains(function);
    }

    /** Tells whether a function of no type makes a cell that holds what it is given. */
    static boolean makesState(String function) {
        return STATES.contains(function);
    }

    /** Tells whether a static helper puts elements into another order. */
    static boolean isSorting(String function) {
        return SORTING.contains(function);
    }

    /** Tells whether a static helper makes a set of two sets. */
    static boolean isCombining(String function) {
        return COMBINING.contains(function);
    }

    /** Tells whether a method hands the value that it is called on to a function and gives nothing back. */
    static boolean isHanding(String method) {
        return HANDING.contains(method);
    }

    /** Tells whether a method gives what a function makes of the value that it is called on. */
    static boolean isTransforming(String method) {
        return TRANSFORMING.contains(method);
    }

    /** Tells whether a method hands the value that it is called on to a function and gives it back. */
    static boolean isTapping(String method) {
        return TAPPING.contains(method);
    }

    /** Tells whether a method gives what a function makes of each element. */
    static boolean isMapping(String method) {
        return MAPPING.contains(method);
    }

    /** Tells whether a method gives a list of the same elements or some of them. */
    static boolean isSame(String method) {
        return SAME.contains(method);
    }

    /** Tells whether it is not known what is where in the list that a method gives. */
    static boolean isReordering(String method) {
        return REORDERING.contains(method);
    }

    static boolean isAdding(String method) {
        return ADDING.contains(method);
    }

    static boolean isChanging(String method) {
        return CHANGING.contains(method);
    }

    /** Tells whether a method gives one element. */
    static boolean isOne(String method) {
        return ONE.contains(method);
    }

    /** Tells whether a method hands the elements to a function. */
    static boolean isAsking(String method) {
        return ASKING.contains(method);
    }

    /** Tells whether a method of a map gives the same map. */
    static boolean isSameMap(String method) {
        return SAME_MAP.contains(method);
    }
}
