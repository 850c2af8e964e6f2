package se.tillit.documents.view;

/** The number of the version that a page showed when its form was made. */
final class SeenVersion {

    private SeenVersion() {}

    /** As a form sent it; what is no number was not sent by a page of ours, and no document has that version. */
    static int of(String sent) {
        return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : -1;
    }
}
