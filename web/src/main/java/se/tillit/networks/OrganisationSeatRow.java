package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.people.PersonKind;

/**
 * One of an organisation's seats today, for the one who fills them.
 *
 * @param holder null when vacant
 * @param vacantSince first day without a holder; null when held
 */
public record OrganisationSeatRow(
        long seatId,
        String networkSlug,
        String networkName,
        int seatNo,
        LocalDate expectedFrom,
        SeatRow.Sitting holder,
        LocalDate vacantSince) {

    /** A seat as the database knows it, before its vacancy is dated. */
    public OrganisationSeatRow(
            long seatId,
            String networkSlug,
            String networkName,
            int seatNo,
            LocalDate expectedFrom,
            String givenName,
            String surname,
            String title,
            PersonKind mandate,
            LocalDate from,
            LocalDate to) {
        this(
                seatId,
                networkSlug,
                networkName,
                seatNo,
                expectedFrom,
                SeatRow.Sitting.of(givenName, surname, title, mandate, from, to),
                null);
    }

    /** Dated by the last holder's end, or by the day when the seat was first expected. @param end null for no holder */
    OrganisationSeatRow vacantAfter(LocalDate end) {
        return new OrganisationSeatRow(
                seatId, networkSlug, networkName, seatNo, expectedFrom, null, SeatRow.vacantSince(expectedFrom, end));
    }

    public boolean vacant() {
        return holder == null;
    }
}
