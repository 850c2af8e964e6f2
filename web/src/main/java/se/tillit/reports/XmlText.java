package se.tillit.reports;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Well-formed XHTML by Java's own stream writer, which escapes all text and attributes. Enough for one fixed document; a
 * template language would be one more thing to learn and to keep.
 */
final class XmlText {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    XmlText() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands inside an element. */
    interface Content {
        void write();
    }

    /** An element; attributes as name and value by turns. */
    XmlText element(String name, Content content, String... attributes) {
        try {
            writer.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) {
                writer.writeAttribute(attributes[at], attributes[at + 1]);
            }
            content.write();
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** An element with only text in it. */
    XmlText element(String name, String content, String... attributes) {
        return element(name, () -> text(content), attributes);
    }

    XmlText text(String content) {
        try {
            writer.writeCharacters(content);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    @Override
    public String toString() {
        try {
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
