package se.tillit.handover;

import java.time.LocalDate;
import se.tillit.access.Visibility;
import se.tillit.networks.HoldingRole;

/**
 * A seat that changed hands in a hand-over.
 *
 * @param successorName null when the seat becomes vacant, as are the other facts of the successor
 * @param kept whether an undoing left it as it was, because it had been changed since
 */
public record HandoverSeat(
        long holdingId,
        long networkId,
        String networkSlug,
        String networkName,
        Visibility visibility,
        int seatNo,
        HoldingRole role,
        long leaverId,
        String leaverGivenName,
        String leaverSurname,
        String leaverEmail,
        Long successorId,
        String successorGivenName,
        String successorSurname,
        String successorEmail,
        LocalDate successorUntil,
        boolean kept) {

    public String leaverName() {
        return leaverGivenName + " " + leaverSurname;
    }

    public boolean vacant() {
        return successorId == null;
    }

    /** Whether the seat is left without a holder; one without a substitute is not vacant. */
    boolean leavesVacancy() {
        return vacant() && role == HoldingRole.HOLDER;
    }

    public String successorName() {
        return vacant() ? null : successorGivenName + " " + successorSurname;
    }
}
