package se.tillit.networks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.tillit.shared.NotFoundException;

/**
 * Who has had a seat, has it and will have it: the rules of one seat, without a database. On each day a seat has at most
 * one holder and one substitute, and they are two people. Each change gives a new history.
 */
public final class SeatHistory {

    private final List<Tenure> tenures;

    private SeatHistory(List<Tenure> tenures) {
        this.tenures = tenures.stream()
                .sorted(Comparator.comparing(Tenure::from).thenComparing(Tenure::role))
                .toList();
    }

    /** What is stored; it has passed these rules. */
    public static SeatHistory of(List<Tenure> stored) {
        return new SeatHistory(stored);
    }

    /** From the first to the last. */
    public List<Tenure> tenures() {
        return tenures;
    }

    /** Who has this part of the seat on a day. */
    public Optional<Tenure> on(LocalDate day, HoldingRole role) {
        return tenures.stream()
                .filter(tenure -> tenure.role() == role && tenure.covers(day))
                .findFirst();
    }

    /**
     * Gives the seat to someone. The same once more changes nothing.
     *
     * @throws HoldingEndsBeforeStartException when it would have no day
     * @throws SeatTakenException when someone has this part of the seat on one of the days
     * @throws HolderIsSubstituteException when the person has the other part on one of the days
     */
    public SeatHistory give(Tenure tenure) {
        boolean given = tenures.stream().anyMatch(one -> one.isLike(tenure));
        return given ? this : with(tenure);
    }

    /**
     * Ends a holding: this is the first day without the person. The same once more changes nothing.
     *
     * @throws HoldingEndsBeforeStartException when it would have no day left
     * @throws SeatTakenException when the day is later than planned, and someone else has begun before it
     */
    public SeatHistory end(long holdingId, LocalDate day) {
        Tenure tenure = get(holdingId);
        return day.equals(tenure.to()) ? this : without(tenure).with(tenure.during(tenure.from(), day));
    }

    /**
     * Ends a holding on the day on which the next one begins: no day without a holder, none with two.
     *
     * @throws SuccessorTooEarlyException when the next one would begin before the one who leaves has had a day
     */
    public SeatHistory replace(long holdingId, Tenure successor) {
        Tenure leaving = get(holdingId);
        if (!successor.from().isAfter(leaving.from())) {
            throw new SuccessorTooEarlyException(leaving.personName(), leaving.from());
        }
        return end(holdingId, successor.from()).give(successor);
    }

    /** Puts right what was written wrong about a holding; the person and the part stay. */
    public SeatHistory correct(Tenure corrected) {
        return without(get(corrected.holdingId())).with(corrected);
    }

    /** Takes back what has not begun. */
    SeatHistory takeBack(long holdingId) {
        return without(get(holdingId));
    }

    /** The first day without a holder, from this day on; empty when the last holder has no end. */
    public Optional<LocalDate> firstVacantDay(LocalDate from) {
        LocalDate day = from;
        for (Tenure tenure : tenures) {
            if (tenure.role() != HoldingRole.HOLDER || !tenure.covers(day)) {
                continue;
            }
            if (tenure.to() == null) {
                return Optional.empty();
            }
            day = tenure.to();
        }
        return Optional.of(day);
    }

    /** Since when nobody holds the seat that is vacant on this day: the last holder's end, or the day it was expected. */
    public LocalDate vacantSince(LocalDate day, LocalDate expectedFrom) {
        return tenures.stream()
                .filter(tenure -> tenure.role() == HoldingRole.HOLDER)
                .map(Tenure::to)
                .filter(Objects::nonNull)
                .filter(end -> !end.isAfter(day) && end.isAfter(expectedFrom))
                .max(Comparator.naturalOrder())
                .orElse(expectedFrom);
    }

    /** @throws NotFoundException when the seat has no such holding */
    public Tenure get(long holdingId) {
        return tenures.stream()
                .filter(tenure -> Objects.equals(tenure.holdingId(), holdingId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private SeatHistory with(Tenure added) {
        if (added.to() != null && !added.to().isAfter(added.from())) {
            throw new HoldingEndsBeforeStartException();
        }
        for (Tenure other : tenures) {
            if (other.overlaps(added)) {
                refuseBoth(other, added);
            }
        }
        List<Tenure> more = new ArrayList<>(tenures);
        more.add(added);
        return new SeatHistory(more);
    }

    private static void refuseBoth(Tenure one, Tenure added) {
        if (one.role() == added.role()) {
            throw new SeatTakenException(one.personName(), one.from(), one.to());
        }
        if (one.personId() == added.personId()) {
            throw new HolderIsSubstituteException(one.personName());
        }
    }

    private SeatHistory without(Tenure tenure) {
        return new SeatHistory(
                tenures.stream().filter(one -> !one.equals(tenure)).toList());
    }
}
