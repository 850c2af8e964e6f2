package se.tillit.documents;

import java.time.LocalDate;

/**
 * What a registrar writes of a record.
 *
 * @param externalNumber in another diary; may be null
 * @param datedOn when it came in, was sent or was made
 * @param sender null for a record that was sent @param recipient null for one that came in
 */
public record RegistrationDetails(
        String externalNumber, LocalDate datedOn, String sender, String recipient, String subject) {

    /** @throws CorrespondentMissingException when it names neither whom the record came from nor whom it went to */
    public RegistrationDetails {
        if (sender == null && recipient == null) {
            throw new CorrespondentMissingException();
        }
    }
}
