package se.tillit.exchange;

import java.time.Instant;

/**
 * A question in a list.
 *
 * @param organisation the asker's, when asking
 * @param mergedIntoId the question in which it goes on; null when it stands alone
 * @param answers how many answers it has, the asker's own included
 */
public record QuestionRow(
        long id,
        String title,
        Instant askedAt,
        String organisation,
        String networkSlug,
        String networkName,
        Long mergedIntoId,
        long answers) {

    /** Whether nobody has answered yet. One that goes on in another question does not wait. */
    public boolean waiting() {
        return answers == 0 && !merged();
    }

    public boolean merged() {
        return mergedIntoId != null;
    }

    /** Address of the page where the question is answered: its own, or that of the question in which it goes on. */
    public String path() {
        return "/natverk/" + networkSlug + "/fragor/" + (merged() ? mergedIntoId : Long.valueOf(id));
    }
}
