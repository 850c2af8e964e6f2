package se.tillit.documents;

import java.time.Instant;

/**
 * What there is beside a document, so that only that is read.
 *
 * @param registrationNumber its number in the diary; null when it has none
 * @param externalNumber its number in another diary; null when it has none
 * @param accessibleAskedAt when somebody asked for an accessible form of the newest version; null when nobody has
 * @param reuse how far it had reached yesterday; null for a draft, and when there are no members of the association
 * @param checkedOut whether somebody has it, or has had it
 * @param changed whether what is said about it has been changed
 * @param keptFiles whether files wait for the reader's choice
 * @param unfinishedUploads whether the reader has begun to send a version of it
 * @param everQuarantined whether it is hidden, or has been
 */
public record DocumentOverview(
        String registrationNumber,
        String externalNumber,
        Instant accessibleAskedAt,
        Reuse reuse,
        boolean checkedOut,
        boolean changed,
        boolean keptFiles,
        boolean unfinishedUploads,
        boolean everQuarantined) {

    /** Whether it stands in the diary. */
    public boolean isRegistered() {
        return registrationNumber != null;
    }
}
