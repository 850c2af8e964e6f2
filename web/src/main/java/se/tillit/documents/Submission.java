package se.tillit.documents;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import se.tillit.access.Visibility;
import se.tillit.files.FileName;

/**
 * What someone asks for when uploading files.
 *
 * @param slug the network
 * @param key made when the form was shown, so that sending it twice shares once
 * @param title of a file that comes alone; empty takes the file's name
 * @param folder of that network; empty at the top
 * @param state shared at once, or a draft
 * @param secrecy what was answered; an answer is needed to share
 */
public record Submission(
        String slug,
        String key,
        String title,
        Visibility visibility,
        Optional<Long> folder,
        DocumentState state,
        SecrecyAnswer secrecy) {

    public Submission {
        // A document is as secret as its network; of its own it is for the members at the narrowest.
        visibility = visibility == Visibility.SECRET ? Visibility.MEMBERS : visibility;
    }

    /** Files for the top of the library. */
    public Submission(
            String slug, String key, String title, Visibility visibility, DocumentState state, SecrecyAnswer secrecy) {
        this(slug, key, title, visibility, Optional.empty(), state, secrecy);
    }

    boolean isDraft() {
        return state == DocumentState.DRAFT;
    }

    /** The same for another folder. */
    Submission in(Optional<Long> other) {
        return new Submission(slug, key, title, visibility, other, state, secrecy);
    }

    /** The same for one of several files that come together: each has a key of its own. */
    Submission keyed(String place) {
        return new Submission(slug, key + " " + place, title, visibility, folder, state, secrecy);
    }

    /** One a form, person and content: other content under the same key is another document. */
    String keyOf(long networkId, long personId, String sha256) {
        String whole = String.join(" ", key, Long.toString(networkId), Long.toString(personId), sha256);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    String titleFor(String fileName) {
        String typed = title == null ? "" : title.strip();
        return FileName.first(typed.isEmpty() ? FileName.withoutExtension(fileName) : typed, Document.LONGEST_TITLE);
    }
}
