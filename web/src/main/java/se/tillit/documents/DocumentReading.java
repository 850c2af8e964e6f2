package se.tillit.documents;

import se.tillit.files.reading.FileFacts;
import se.tillit.files.reading.Previews;

/**
 * A page of a document as it is read in the browser.
 *
 * @param number of the page, counted from 1; always 1 for what is shown as text only
 * @param text of that page, or of the whole document when it has no pages of its own
 * @param cut whether there is more text than is shown
 */
public record DocumentReading(Document document, FileFacts facts, int number, String text, boolean cut) {

    /** How many pages can be looked at; 0 for what is shown as text only. */
    public int pages() {
        return Math.min(facts.picturePages(), Previews.MOST_PAGES);
    }

    /** Whether the document has more pages than can be looked at here. */
    public boolean isLonger() {
        return facts.picturePages() > Previews.MOST_PAGES;
    }

    public boolean isPicture() {
        return facts.mediaType().startsWith("image/");
    }

    /** Whether its look is lost: an office document where nothing converts it. */
    public boolean isTextOnly() {
        return facts.picturePages() == 0 && !facts.mediaType().startsWith("text/");
    }
}
