package io.github.golive.read.config;

import io.github.golive.read.config.ConfigNode.Mapping;
import io.github.golive.read.config.ConfigNode.Member;
import io.github.golive.read.config.ConfigNode.Scalar;
import io.github.golive.read.config.ConfigNode.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the documents of a YAML text from the parser's events; no tag makes it construct anything. */
final class YamlTree {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setAllowDuplicateKeys(true)
            .setParseComments(false)
            .build();

    /** Texts longer than this are not seen again for each alias of theirs. */
    private static final int MAX_ALIASED = 500;

    /** Aliases stand for so many nodes in sum, so that aliases of aliases do not grow beyond measure. */
    private static final int MAX_ALIASED_NODES = 10_000;

    /** What an anchor names, and how many nodes that is. */
    private record Anchored(ConfigNode node, int nodes) {
    }

    /** A collection that is being read: members for a mapping, items for a list. */
    private static final class Frame {
        private final List<Member> members = new ArrayList<>();
        private final List<ConfigNode> items = new ArrayList<>();
        private final boolean mapping;
        private final boolean detached;
        private final CollectionStartEvent start;
        private String key;
        private int nodes = 1;

        Frame(CollectionStartEvent start, boolean detached) {
            this.mapping = start instanceof MappingStartEvent;
            this.detached = detached;
            this.start = start;
        }

        void add(ConfigNode node, int count) {
            nodes += count;
            if (!mapping) {
                items.add(node);
            } else if (key == null) {
                key = node instanceof Scalar scalar ? scalar.value().text() : "";
            } else {
                members.add(new Member(key, node));
                key = null;
            }
        }

        ConfigNode node() {
            String tag = tag(start.getTag());
            if (YamlTags.isReference(tag)) {
                return new Sequence(List.of());
            }
            return mapping ? new Mapping(members) : new Sequence(YamlTags.values(tag, items));
        }
    }

    private final String source;
    private final YamlScalars scalars;
    private final List<ConfigNode> documents = new ArrayList<>();
    private final List<Scalar> texts = new ArrayList<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private int tooDeep = -1;
    private int aliased;

    /**
     * @param source what is parsed; as long as the text that the scalars are decoded from
     */
    YamlTree(String source, YamlScalars scalars) {
        this.source = source;
        this.scalars = scalars;
    }

    /**
     * Parses the source.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is not YAML
     */
    YamlTree parse() {
        for (Event event : new Parse(SETTINGS).parseString(source)) {
            if (event instanceof CollectionStartEvent start) {
                boolean deep = !open.isEmpty() && open.size() % ConfigNode.MAX_DEPTH == 0;
                if (deep && tooDeep < 0) {
                    tooDeep = offset(event.getStartMark());
                }
                open.push(new Frame(start, deep));
            } else if (event instanceof CollectionEndEvent) {
                Frame frame = open.pop();
                ConfigNode node = frame.node();
                anchor(frame.start, offset(event.getEndMark()), node, frame.nodes);
                if (frame.detached) {
                    detach(node);
                } else {
                    add(node, frame.nodes);
                }
            } else if (event instanceof ScalarEvent scalar) {
                Scalar node = scalar(scalar);
                anchor(scalar, node.end(), node, 1);
                add(node, 1);
            } else if (event instanceof AliasEvent alias) {
                alias(alias.getAlias().getValue());
            } else if (event instanceof DocumentEndEvent) {
                anchors.clear();
            }
        }
        return this;
    }

    /** Names what is complete: nothing can hold itself. */
    private void anchor(NodeEvent event, int end, ConfigNode node, int nodes) {
        event.getAnchor().ifPresent(anchor -> {
            if (end - offset(event.getStartMark()) <= MAX_ALIASED) {
                anchors.put(anchor.getValue(), new Anchored(node, nodes));
            } else {
                anchors.remove(anchor.getValue());
            }
        });
    }

    private void alias(String anchor) {
        Anchored target = anchors.get(anchor);
        if (target == null || aliased + target.nodes > MAX_ALIASED_NODES) {
            add(new Sequence(List.of()), 1);
            return;
        }
        aliased += target.nodes;
        add(target.node, target.nodes);
    }

    private void add(ConfigNode node, int nodes) {
        if (open.isEmpty()) {
            documents.add(node);
        } else {
            open.peek().add(node, nodes);
        }
    }

    /** What lies too deep becomes a document of its own, under its name. */
    private void detach(ConfigNode node) {
        String key = open.peek().key;
        documents.add(key == null ? node : new Mapping(List.of(new Member(key, node))));
        add(new Sequence(List.of()), 1);
    }

    private Scalar scalar(ScalarEvent event) {
        int start = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        char style = style(event.getScalarStyle());
        Scalar scalar = new Scalar(scalars, start, end, style, tag(event.getTag()));
        texts.add(scalar);
        return scalar;
    }

    private static String tag(Optional<String> written) {
        String tag = written.orElse("");
        if (tag.startsWith("tag:yaml.org,2002:")) {
            return "!" + tag.substring("tag:yaml.org,2002:".length());
        }
        return tag.startsWith("!") ? tag.substring(1) : tag;
    }

    private static char style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> YamlScalars.SINGLE;
            case DOUBLE_QUOTED -> YamlScalars.DOUBLE;
            case LITERAL -> YamlScalars.LITERAL;
            case FOLDED -> YamlScalars.FOLDED;
            default -> YamlScalars.PLAIN;
        };
    }

    private static int offset(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).orElse(0);
    }

    List<ConfigNode> documents() {
        return documents;
    }

    /** Returns all scalars, keys too, in the order of the text. */
    List<Scalar> texts() {
        return texts;
    }

    /** Returns where the first collection starts that lies too deep to be read where it stands, or -1. */
    int tooDeep() {
        return tooDeep;
    }
}
