package io.github.golive.read.markup;

import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads HTML and the template languages that look like it.
 *
 * <p>What attributes, scripts and style sheets hold is used; text between tags is prose; what a template engine
 * replaces is not sent and so not reported. Code that runs on the server is read as the program that it is.
 */
public final class MarkupReader implements Reader {

    @Override
    public void read(Document document, Sightings out) {
        Page page = new Page(document, out);
        Dialect dialect = Dialect.of(document);
        Visitor visitor = new Visitor(page, dialect);
        new Tokenizer(new Source(document.text().text()), dialect, visitor).run();
        visitor.end();
    }

    /** The part of the page in which an element's own variables are known, and what was known before. */
    private record Scope(Region region, Map<String, List<Value>> before) {
    }

    /** Decides what becomes of each token. */
    private static final class Visitor implements Tokens {

        /** Elements whose text is given to a name. */
        private static final Set<String> ASSIGNING = Set.of(
                "c:set", "g:set", "s:set", "jsp:attribute", "jsp:param", "c:param", "spring:param", "property",
                        "portlet:param");

        private static final int MAX_SCOPES = 6;

        private final Page page;
        private final Dialect dialect;
        private final AttributeReader attributes;
        private final ServerCode server;
        private final ClientCode client;
        private final RawText raw;
        private final Directives directives;
        private final Deque<Scope> scopes = new ArrayDeque<>();
        private Region silent;
        private String captured;
        private int captureStart;
        private final List<Island> captureIslands = new ArrayList<>();

        Visitor(Page page, Dialect dialect) {
            this.page = page;
            this.dialect = dialect;
            this.client = new ClientCode(page);
            this.attributes = new AttributeReader(page, dialect, client);
            this.server = new ServerCode(page);
            this.raw = new RawText(page, dialect, attributes.outputs(), server, client);
            this.directives = new Directives(page);
        }

        @Override
        public void tag(Tag tag) {
            leaveScopes(tag);
            boolean wasSilent = silent != null;
            if (wasSilent && silent.endsAt(tag, dialect.selfClosing())) {
                boolean own = silent.isEnd(tag);
                silent = null;
                if (own) {
                    return;
                }
            } else if (wasSilent) {
                return;
            }
            tag.attributes().forEach(attribute -> {
                if (attribute.value() != null) {
                    comments(attribute.value().islands());
                }
            });
            tag.islands().forEach(this::island);
            if (tag.closing()) {
                endCapture(tag.start());
                return;
            }
            captured = null;
            boolean removed = Replaced.element(tag, page);
            if ((tag.has("th:with") || tag.has("data-th-with")) && scopes.size() < MAX_SCOPES
                    && Region.hasBody(tag, dialect.selfClosing())) {
                scopes.push(new Scope(new Region(tag), page.variables()));
            }
            if (!removed) {
                attributes.readElement(tag);
            }
            if (Region.hasBody(tag, dialect.selfClosing())) {
                if (removed || Replaced.body(tag, page)) {
                    silent = new Region(tag);
                } else if (ASSIGNING.contains(tag.name()) && !tag.has("value")) {
                    capture(attributes.pair(tag), tag.end());
                }
            }
        }

        private void leaveScopes(Tag tag) {
            while (!scopes.isEmpty() && scopes.peek().region().endsAt(tag, dialect.selfClosing())) {
                page.backTo(scopes.pop().before());
            }
            scopes.stream().skip(1).forEach(scope -> scope.region().endsAt(tag, dialect.selfClosing()));
        }

        private void capture(String name, int start) {
            captured = name;
            captureStart = start;
            captureIslands.clear();
        }

        private void endCapture(int end) {
            if (captured != null && captureStart < end) {
                Content content = new Content(captureStart, end, captureIslands);
                List<Value> values = new Mixture(page, attributes.outputs(), true).values(content).stream()
                        .map(Value::strip).filter(value -> !value.isEmpty()).toList();
                String name = captured;
                page.assign(name, values);
                values.forEach(value -> page.given(name, List.of(), value));
            }
            captured = null;
        }

        @Override
        public void text(int start, int end) {
            // Prose; what is captured is read when its end is known.
        }

        @Override
        public void island(Island island) {
            if (captured != null && directives.isClosing(island)) {
                endCapture(island.start());
            } else if (captured != null) {
                captureIslands.add(island);
            }
            if (island.kind() == Island.Kind.COMMENT) {
                page.comment(island.start(), island.end());
            } else if (silent == null) {
                live(island);
            }
        }

        private void live(Island island) {
            switch (island.kind()) {
                case CODE, DECLARATION -> code(island);
                case STATEMENT -> {
                    directives.read(island);
                    String name = directives.captured(island);
                    if (name != null) {
                        capture(name, island.end());
                    }
                }
                case TAG -> attributes.read(island.tag());
                case OUTPUT -> {
                    for (Value value : attributes.outputs().of(island)) {
                        if (value.text().indexOf('<') >= 0) {
                            page.passed(value);
                        }
                    }
                }
                default -> { }
            }
        }

        private void code(Island island) {
            if (island.from() < island.to()) {
                server.add(page.text(island.from(), island.to()), island.notation(),
                        island.kind() == Island.Kind.DECLARATION);
            }
        }

        @Override
        public void raw(Tag owner, Content content) {
            comments(content.islands());
            if (silent == null) {
                for (Island island : content.islands()) {
                    switch (island.kind()) {
                        case CODE, DECLARATION -> code(island);
                        case STATEMENT -> directives.read(island);
                        default -> { }
                    }
                }
                raw.read(owner, content);
            }
        }

        private void comments(List<Island> islands) {
            for (Island island : islands) {
                if (island.kind() == Island.Kind.COMMENT) {
                    page.comment(island.start(), island.end());
                } else if (island.kind() == Island.Kind.TAG) {
                    island.tag().attributes().forEach(attribute -> {
                        if (attribute.value() != null) {
                            comments(attribute.value().islands());
                        }
                    });
                }
            }
        }

        @Override
        public void comment(int start, int end) {
            page.comment(start, end);
        }

        void end() {
            server.read();
            client.read();
        }
    }
}
