package io.github.golive.read.config;

import io.github.golive.read.Document;
import io.github.golive.read.Reader;
import io.github.golive.read.Sightings;
import io.github.golive.read.config.XmlElement.Attribute;
import io.github.golive.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads XML configuration: attributes and texts, named by the elements around them or by a name beside them. */
public final class XmlReader implements Reader {

    /** Elements whose text is written for people, besides those that any format has. */
    private static final Set<String> PROSE = Set.of(
            "name", "display-name", "displayname", "license", "developer", "contributor", "organization");

    /** Elements that log, fail, document or say what is allowed, with all that is in them. */
    private static final Set<String> MESSAGES = Set.of(
            "echo", "log", "fail", "annotation", "appinfo", "documentation", "pattern", "enumeration", "equals",
            "contains", "matches");

    /** Attributes and elements that identify something and are no address. */
    private static final Set<String> IDENTIFIERS = Set.of(
            "schemalocation", "nonamespaceschemalocation", "targetnamespace", "namespace", "soapaction", "systemid",
            "publicid", "taglib-uri", "class", "ref", "taglib", "extensionclass", "modelversion");

    /** Elements that hold the value of the element around them. */
    private static final Set<String> WRAPPERS = Set.of(
            "value", "constant", "simple", "expression", "literal", "string", "text", "param-value", "env-entry-value",
            "constructor-arg", "arg");

    @Override
    public void read(Document document, Sightings out) {
        Reporter reporter = new Reporter(document, out);
        boolean texts = document.fileName().startsWith("strings") && document.path().contains("values");
        new XmlParser(document.text(), out, reporter::passed).parse()
                .forEach(root -> new Walk(reporter, texts).element(root, ""));
    }

    /** One walk over a document; {@code texts} says that it holds texts of a user interface as well as settings. */
    private record Walk(Reporter reporter, boolean texts) {

        void element(XmlElement element, String outer) {
            if (isSilent(element) || !isChecked(element)) {
                return;
            }
            String name = name(element);
            String path = path(element, outer, name);
            attributes(element, path, name);
            Value text = element.text();
            if (!text.isEmpty() && (!texts || !Reporter.containsSpace(text.text()))) {
                given(path, name, outer, text);
            }
            pairs(element, path);
        }

        private static String path(XmlElement element, String outer, String name) {
            if (!name.isEmpty()) {
                return name;
            }
            String local = element.localName();
            if (outer.isEmpty()) {
                return local;
            }
            return WRAPPERS.contains(local.toLowerCase(Locale.ROOT)) ? outer : outer + '.' + local;
        }

        private void given(String path, String name, String outer, Value value) {
            reporter.given(path, name.isEmpty() || outer.isEmpty() ? List.of() : List.of(outer), List.of(), value);
        }

        /** Returns the name that an attribute gives to the element's value, or an empty text. */
        private static String name(XmlElement element) {
            for (Attribute attribute : element.attributes()) {
                String text = attribute.value().text();
                if (NameValue.isName(attribute.localName()) && !text.isBlank() && !Reporter.containsSpace(text)) {
                    return text;
                }
            }
            return element.attribute("class").equals("java.lang.String") ? element.attribute("id") : "";
        }

        private void attributes(XmlElement element, String path, String name) {
            for (Attribute attribute : element.attributes()) {
                String local = attribute.localName();
                boolean naming = NameValue.isName(local) && attribute.value().text().equals(name);
                if (naming || attribute.name().startsWith("xmlns") || attribute.name().startsWith("xsi:")
                        || IDENTIFIERS.contains(local.toLowerCase(Locale.ROOT)) || local.equals("label")) {
                    continue;
                }
                boolean plain = NameValue.isValue(local) || NameValue.isPlainValue(local);
                reporter.given(plain ? path : path + '.' + local, attribute.value());
            }
        }

        /** Reports the children; of a name and a value side by side, the value under that name. */
        private void pairs(XmlElement element, String path) {
            String name = "";
            XmlElement value = null;
            for (XmlElement child : element.children()) {
                String local = child.localName();
                if (name.isEmpty() && NameValue.isName(local) && child.children().isEmpty()) {
                    name = child.text().text();
                } else if (NameValue.isValue(local)) {
                    value = child;
                }
            }
            boolean paired = value != null && !name.isBlank() && !Reporter.containsSpace(name);
            for (XmlElement child : element.children()) {
                if (paired && child == value && child.children().isEmpty()) {
                    reporter.given(name, List.of(path), List.of(), child.text());
                } else if (!paired || !NameValue.isName(child.localName())) {
                    element(child, path);
                }
            }
        }

        private static boolean isSilent(XmlElement element) {
            String local = element.localName().toLowerCase(Locale.ROOT);
            if (IDENTIFIERS.contains(local) || MESSAGES.contains(local)) {
                return true;
            }
            boolean prose = Names.isDocumentation(local) || PROSE.contains(local) && element.children().isEmpty();
            return prose && element.attribute("value").isEmpty();
        }

        /** Leaves out what a profile keeps out of production: Maven's, Spring's and Logback's. */
        private boolean isChecked(XmlElement element) {
            switch (element.localName()) {
                case "profile":
                    String id = element.childText("id");
                    return id.isBlank() || reporter.isCheckedName(id);
                case "beans":
                    String profile = element.attribute("profile");
                    return profile.isBlank()
                            || reporter.isChecked(List.of(profile.strip().split("[\\s;,]+")));
                case "springProfile":
                    String names = element.attribute("name");
                    return names.isBlank() || reporter.isChecked(List.of(names));
                case "environment":
                    return element.attribute("id").isBlank() || reporter.isCheckedName(element.attribute("id"));
                default:
                    return true;
            }
        }
    }
}
