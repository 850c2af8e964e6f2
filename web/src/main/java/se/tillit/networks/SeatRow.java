package se.tillit.networks;

import java.time.LocalDate;
import se.tillit.people.OrganisationKind;
import se.tillit.people.PersonKind;

/**
 * A seat on a day: the organisation, and who has it.
 *
 * @param holder null when vacant
 * @param substitute null when there is none
 * @param vacantSince first day without a holder; null when held
 */
public record SeatRow(
        long seatId,
        String organisation,
        OrganisationKind organisationKind,
        int seatNo,
        LocalDate expectedFrom,
        Sitting holder,
        Sitting substitute,
        LocalDate vacantSince) {

    /** A seat as the database knows it. @param lastEnd when the last holder's days before it were over; null for none */
    public SeatRow(
            long seatId,
            String organisation,
            OrganisationKind organisationKind,
            int seatNo,
            LocalDate expectedFrom,
            String holderGivenName,
            String holderSurname,
            String holderTitle,
            PersonKind holderMandate,
            LocalDate holderFrom,
            LocalDate holderTo,
            String substituteGivenName,
            String substituteSurname,
            String substituteTitle,
            PersonKind substituteMandate,
            LocalDate substituteFrom,
            LocalDate substituteTo,
            LocalDate lastEnd) {
        this(
                seatId,
                organisation,
                organisationKind,
                seatNo,
                expectedFrom,
                Sitting.of(holderGivenName, holderSurname, holderTitle, holderMandate, holderFrom, holderTo),
                Sitting.of(
                        substituteGivenName,
                        substituteSurname,
                        substituteTitle,
                        substituteMandate,
                        substituteFrom,
                        substituteTo),
                holderFrom == null ? vacantSince(expectedFrom, lastEnd) : null);
    }

    /** The last holder's end, or the day when the seat was first expected. */
    static LocalDate vacantSince(LocalDate expectedFrom, LocalDate lastEnd) {
        return lastEnd == null || lastEnd.isBefore(expectedFrom) ? expectedFrom : lastEnd;
    }

    public boolean vacant() {
        return holder == null;
    }

    public boolean municipal() {
        return organisationKind == OrganisationKind.MUNICIPALITY;
    }

    /** Null when vacant. */
    public String holderName() {
        return holder == null ? null : holder.name();
    }

    /** Null when vacant. */
    public String holderTitle() {
        return holder == null ? null : holder.title();
    }

    /** Null when there is none. */
    public String substituteName() {
        return substitute == null ? null : substitute.name();
    }

    /**
     * Someone on a seat.
     *
     * @param to first day when it is over; null while no end is known
     */
    public record Sitting(String name, String title, PersonKind mandateKind, LocalDate from, LocalDate to) {

        static Sitting of(
                String givenName, String surname, String title, PersonKind mandate, LocalDate from, LocalDate to) {
            return from == null ? null : new Sitting(givenName + " " + surname, title, mandate, from, to);
        }

        /** The last day; null while no end is known. */
        public LocalDate lastDay() {
            return to == null ? null : to.minusDays(1);
        }
    }
}
