package se.tillit.networks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.access.NetworkRole;

/**
 * All that changes when an organisation's seats are handed over: exactly these rows are written, and no others.
 *
 * @param seats the holdings that end, each with who takes over, by network
 * @param ended memberships that end on the day, as they are before
 * @param written memberships that are written
 * @param unchanged memberships of those who leave a seat and stay in the network
 */
public record SuccessionPlan(
        SuccessionTerm term,
        List<SeatSuccession> seats,
        List<MembershipSpan> ended,
        List<MembershipSpan> written,
        List<MembershipSpan> unchanged) {

    /** Tells two plans apart, so that only what was reviewed is carried out. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those who come, and those whose memberships are written. */
    Set<Long> people() {
        return Stream.concat(
                        seats.stream().filter(seat -> !seat.vacant()).map(seat -> seat.successor()
                                .id()),
                        written.stream().map(MembershipSpan::personId))
                .collect(Collectors.toSet());
    }

    /** The reading that a person has in the network after leaving the seat; empty when there is none. */
    public Optional<MembershipSpan> readingAfter(SuccessionSeat seat) {
        return find(written, seat.networkId(), seat.personId())
                .filter(span -> span.role() == NetworkRole.READER)
                .filter(span -> !span.joinedOn().isBefore(term.effectiveOn()));
    }

    /** The part that a person keeps in the network after leaving the seat; empty when there is none. */
    public Optional<MembershipSpan> stayingAfter(SuccessionSeat seat) {
        return find(unchanged, seat.networkId(), seat.personId());
    }

    private static Optional<MembershipSpan> find(List<MembershipSpan> spans, long networkId, long personId) {
        return spans.stream()
                .filter(span -> span.networkId() == networkId && span.personId() == personId)
                .reduce((first, second) -> second);
    }
}
