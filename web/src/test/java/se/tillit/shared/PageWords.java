package se.tillit.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Words that a page carries itself instead of by the bundle: between its tags, and in attributes that are shown or read out. */
final class PageWords {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> SAME_IN_ALL_LANGUAGES = Set.of("Tillit");
    private static final Set<String> SHOWN = Set.of(
            "title",
            "alt",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "placeholder",
            "label",
            "itemLabel",
            "summary",
            "headerText",
            "footerText",
            "emptyMessage",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "data-kept-text",
            "data-discard-text",
            "data-poll-lost");

    private PageWords() {}

    static List<String> of(Path page) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<String> words = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(page)) {
            XMLStreamReader reader = factory.createXMLStreamReader(bytes);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    add(words, reader.getText());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    addAttributes(words, reader);
                }
            }
        }
        return words;
    }

    private static void addAttributes(List<String> words, XMLStreamReader reader) {
        boolean button = reader.getLocalName().matches("commandButton|commandLink|outputText|outputLabel|button");
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            String name = reader.getAttributeLocalName(at);
            if (SHOWN.contains(name) || name.startsWith("data-text") || (button && "value".equals(name))) {
                add(words, reader.getAttributeValue(at));
            }
        }
    }

    private static void add(List<String> words, String text) {
        String own = EXPRESSION.matcher(text).replaceAll("").strip();
        if (LETTER.matcher(own).find() && !SAME_IN_ALL_LANGUAGES.contains(own.replaceAll("[^\\p{L}]", ""))) {
            words.add(own);
        }
    }
}
