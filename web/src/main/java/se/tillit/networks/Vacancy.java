package se.tillit.networks;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A seat that is vacant, or will be, and what was done about it.
 *
 * @param since the first day without a holder, past or to come
 * @param contact who is asked; null when nobody is
 * @param requestedAt null when nobody was asked
 * @param remindedAt null when nobody was asked again
 */
public record Vacancy(LocalDate since, Enquiry enquiry, String contact, Instant requestedAt, Instant remindedAt) {

    /** Whether a coordinator can ask, or ask again. */
    public boolean mayAsk() {
        return enquiry == Enquiry.ASKED || enquiry == Enquiry.NOT_ASKED;
    }
}
