package se.tillit.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.tillit.networks.HoldingRole;
import se.tillit.networks.ImportHolding;
import se.tillit.networks.ImportNetwork;
import se.tillit.networks.ImportSeat;
import se.tillit.people.KnownPerson;

/**
 * Judges the seat of a row. Without a number it is the organisation's only one there, without a role that of the holder,
 * without a day from today on. Who has a taken seat is not told: it may be a network that only its members read.
 */
final class SeatJudge {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    private final ImportKnowledge known;
    private final LocalDate today;
    private final PeopleLine line;
    private final List<PeopleNote> errors;
    private final List<PeopleNote> notes = new ArrayList<>();

    SeatJudge(ImportKnowledge known, LocalDate today, PeopleLine line, List<PeopleNote> errors) {
        this.known = known;
        this.today = today;
        this.line = line;
        this.errors = errors;
    }

    /** What the seat means for the person. */
    List<PeopleNote> notes() {
        return notes;
    }

    /** Complains of what can be seen without knowing whose seat it is. */
    void checkWithoutOrganisation() {
        if (isAsked()) {
            network();
            role();
            from();
        }
    }

    /** The seat that the row gives; empty when it gives none, the person has it already, or something is wrong. */
    Optional<SeatWish> wish(long organisationId, Optional<KnownPerson> person) {
        if (!isAsked()) {
            return Optional.empty();
        }
        Optional<ImportNetwork> network = network();
        Optional<HoldingRole> role = role();
        Optional<LocalDate> from = from();
        if (network.isEmpty() || role.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return seat(network.get(), organisationId, from.get())
                .flatMap(seat -> wish(network.get(), seat, role.get(), from.get(), person));
    }

    private Optional<SeatWish> wish(
            ImportNetwork network, ImportSeat seat, HoldingRole role, LocalDate from, Optional<KnownPerson> person) {
        List<ImportHolding> others = known.holdings(seat.id()).stream()
                .filter(holding -> holding.reachesInto(from) && holding.role() == role)
                .toList();
        if (hasOtherPart(seat, role, from, person)) {
            complain(PeopleNoteKind.OTHER_PART, PeopleColumn.ROLE);
        } else if (others.isEmpty()) {
            notes.add(PeopleNote.of(
                    PeopleNoteKind.SEAT_GIVEN,
                    PeopleColumn.NETWORK,
                    network.name(),
                    Integer.toString(seat.seatNo()),
                    role.name(),
                    from.toString()));
            return Optional.of(new SeatWish(network.id(), seat.id(), role, from));
        } else if (isOwn(others, from, person)) {
            notes.add(PeopleNote.of(PeopleNoteKind.SEAT_HELD, PeopleColumn.NETWORK, network.name()));
        } else {
            complain(PeopleNoteKind.SEAT_TAKEN, PeopleColumn.SEAT_NO, from.toString());
        }
        return Optional.empty();
    }

    /** Nobody is holder and substitute of one seat on the same day. */
    private boolean hasOtherPart(ImportSeat seat, HoldingRole role, LocalDate from, Optional<KnownPerson> person) {
        return known.holdings(seat.id()).stream()
                .filter(holding -> holding.role() != role && holding.reachesInto(from))
                .anyMatch(holding -> isOf(holding, person));
    }

    private static boolean isOf(ImportHolding holding, Optional<KnownPerson> person) {
        return person.filter(one -> one.id() == holding.personId()).isPresent();
    }

    private static boolean isOwn(List<ImportHolding> holdings, LocalDate from, Optional<KnownPerson> person) {
        return holdings.stream()
                .allMatch(holding ->
                        person.filter(one -> one.id() == holding.personId()).isPresent()
                                && !holding.validFrom().isAfter(from));
    }

    private boolean isAsked() {
        if (line.has(PeopleColumn.NETWORK)) {
            return true;
        }
        if (Stream.of(PeopleColumn.SEAT_NO, PeopleColumn.ROLE, PeopleColumn.FROM)
                .anyMatch(line::has)) {
            complain(PeopleNoteKind.NETWORK_MISSING, PeopleColumn.NETWORK);
        }
        return false;
    }

    private Optional<ImportNetwork> network() {
        Optional<ImportNetwork> found = known.network(line.get(PeopleColumn.NETWORK));
        if (found.isEmpty()) {
            complain(PeopleNoteKind.UNKNOWN_NETWORK, PeopleColumn.NETWORK);
        }
        if (found.filter(ImportNetwork::closed).isPresent()) {
            complain(PeopleNoteKind.NETWORK_CLOSED, PeopleColumn.NETWORK);
            return Optional.empty();
        }
        return found;
    }

    private Optional<HoldingRole> role() {
        if (!line.has(PeopleColumn.ROLE)) {
            return Optional.of(HoldingRole.HOLDER);
        }
        Optional<HoldingRole> found = ImportWords.role(line.get(PeopleColumn.ROLE));
        if (found.isEmpty()) {
            complain(PeopleNoteKind.BAD_ROLE, PeopleColumn.ROLE);
        }
        return found;
    }

    private Optional<LocalDate> from() {
        if (!line.has(PeopleColumn.FROM)) {
            return Optional.of(today);
        }
        Optional<LocalDate> found = ImportWords.day(line.get(PeopleColumn.FROM));
        if (found.isEmpty()) {
            complain(PeopleNoteKind.BAD_DATE, PeopleColumn.FROM);
        }
        return found;
    }

    private Optional<ImportSeat> seat(ImportNetwork network, long organisationId, LocalDate from) {
        String typed = line.get(PeopleColumn.SEAT_NO);
        List<ImportSeat> expected = known.seats(network.id(), organisationId).stream()
                .filter(seat -> seat.isExpectedFrom(from))
                .toList();
        if (typed.isEmpty() && expected.size() > 1) {
            complain(PeopleNoteKind.SEAT_NO_NEEDED, PeopleColumn.SEAT_NO, Integer.toString(expected.size()));
            return Optional.empty();
        }
        if (!typed.isEmpty() && !NUMBER.matcher(typed).matches()) {
            complain(PeopleNoteKind.BAD_SEAT_NO, PeopleColumn.SEAT_NO);
            return Optional.empty();
        }
        Optional<ImportSeat> found = expected.stream()
                .filter(seat -> typed.isEmpty() || seat.seatNo() == Integer.parseInt(typed))
                .findFirst();
        if (found.isEmpty()) {
            complain(PeopleNoteKind.NO_SUCH_SEAT, PeopleColumn.SEAT_NO, from.toString());
        }
        return found;
    }

    private void complain(PeopleNoteKind kind, PeopleColumn column, String... arguments) {
        errors.add(PeopleNote.of(kind, column, arguments));
    }
}
