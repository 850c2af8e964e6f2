package se.tillit.meetings;

/**
 * A seat that was expected at a meeting.
 *
 * @param holderName who held the seat on the meeting's business date; null when vacant
 * @param presence what is recorded; null when nothing is
 */
public record AttendanceRow(
        long networkId,
        String networkName,
        long seatId,
        String organisation,
        int seatNo,
        String holderName,
        Presence presence) {

    public boolean vacant() {
        return holderName == null;
    }

    public boolean recorded() {
        return presence != null;
    }
}
