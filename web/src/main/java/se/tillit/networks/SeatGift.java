package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.people.PersonKind;

/** A seat that a person is to have from a day on, as what. */
public record SeatGift(
        long seatId, long networkId, long personId, HoldingRole role, PersonKind mandateKind, LocalDate from) {

    /** The same, as the rules of seats know it. */
    Tenure tenure() {
        return new Tenure(null, role, personId, "", mandateKind, from, null);
    }
}
