package se.tillit.documents;

/**
 * What someone asks for when uploading a new version.
 *
 * @param slug the network
 * @param openedVersion the newest version when the form was opened
 * @param note what is new; empty when nothing is said
 * @param secrecy what was answered; an answer is needed when the document is shared
 */
public record VersionSubmission(String slug, long documentId, int openedVersion, String note, SecrecyAnswer secrecy) {

    public VersionSubmission {
        note = note == null ? "" : note.strip();
    }
}
