package io.github.golive.read.config;

import io.github.golive.value.Value;
import java.util.ArrayList;
import java.util.List;

/** An element of an XML document, as it is written. */
final class XmlElement {

    /** An attribute, with the value between its quotes. */
    record Attribute(String name, Value value) {

        String localName() {
            return local(name);
        }
    }

    /** Text directly within the element: a run of character data or a CDATA section. */
    record Text(int start, int end, boolean verbatim) {
    }

    private final String name;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final Value source;

    XmlElement(String name, Value source) {
        this.name = name;
        this.source = source;
    }

    /** Returns the name with its prefix. */
    String name() {
        return name;
    }

    String localName() {
        return local(name);
    }

    private static String local(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<XmlElement> children() {
        return children;
    }

    void add(Text text) {
        texts.add(text);
    }

    /** Returns the attribute with this local name, or an empty text. */
    String attribute(String localName) {
        for (Attribute attribute : attributes) {
            if (attribute.localName().equals(localName)) {
                return attribute.value.text();
            }
        }
        return "";
    }

    /** Returns the text of the first child with this local name, or an empty text. */
    String childText(String localName) {
        for (XmlElement child : children) {
            if (child.localName().equals(localName)) {
                return child.text().text();
            }
        }
        return "";
    }

    /** Returns the text directly within the element, decoded, without white space at its ends. */
    Value text() {
        List<Value> parts = new ArrayList<>();
        for (Text text : texts) {
            parts.add(text.verbatim
                    ? source.literal(text.start, text.end)
                    : XmlParser.decode(source, text.start, text.end));
        }
        return Value.concat(parts).strip();
    }
}
