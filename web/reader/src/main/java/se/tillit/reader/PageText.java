package se.tillit.reader;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Keeps the text of what a parser tells, up to a limit; a form feed parts the pages. */
final class PageText extends DefaultHandler {

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private boolean inBody;
    private boolean paged;
    private boolean cut;

    PageText(int most) {
        this.most = most;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if ("body".equals(localName)) {
            inBody = true;
        } else if ("div".equals(localName) && "page".equals(attributes.getValue("class"))) {
            if (paged) {
                text.append('\f');
            }
            paged = true;
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        if (!inBody) {
            return;
        }
        int room = most - text.length();
        text.append(letters, start, Math.max(0, Math.min(room, length)));
        if (length > room) {
            cut = true;
            throw new EnoughException();
        }
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) throws SAXException {
        characters(letters, start, length);
    }

    String text() {
        return text.toString();
    }

    boolean isCut() {
        return cut;
    }

    /** Ends the parsing; the text so far is kept. */
    static final class EnoughException extends SAXException {}
}
