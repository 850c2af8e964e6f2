package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.people.OrganisationKind;

/**
 * A seat on a day: the organisation, and who holds it.
 *
 * @param holderName null when vacant
 * @param vacantSince first day without a holder; null when held, or when it never had one
 */
public record SeatRow(
        long seatId,
        String organisation,
        OrganisationKind organisationKind,
        int seatNo,
        String holderName,
        String holderTitle,
        String substituteName,
        LocalDate vacantSince) {

    /** A seat as the database knows it, before its vacancy is dated. */
    public SeatRow(
            long seatId,
            String organisation,
            OrganisationKind organisationKind,
            int seatNo,
            String holderName,
            String holderTitle,
            String substituteName) {
        this(seatId, organisation, organisationKind, seatNo, holderName, holderTitle, substituteName, null);
    }

    SeatRow vacantFrom(LocalDate since) {
        return new SeatRow(
                seatId, organisation, organisationKind, seatNo, holderName, holderTitle, substituteName, since);
    }

    public boolean vacant() {
        return holderName == null;
    }

    public boolean municipal() {
        return organisationKind == OrganisationKind.MUNICIPALITY;
    }
}
