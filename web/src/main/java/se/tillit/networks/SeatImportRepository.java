package se.tillit.networks;

import static se.tillit.shared.NativeRows.bind;
import static se.tillit.shared.NativeRows.number;
import static se.tillit.shared.NativeRows.numbers;
import static se.tillit.shared.NativeRows.places;
import static se.tillit.shared.NativeRows.rowPlaces;
import static se.tillit.shared.NativeRows.rows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.shared.Chunks;
import se.tillit.shared.Repository;

/** Many seats at once: a few statements for thousands of gifts. */
@Repository
public class SeatImportRepository {

    private static final int WRITTEN_AT_ONCE = 50;

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The networks of these names or addresses, as the database compares them; held when they are to be written to. */
    List<Network> findNetworksByName(Collection<String> names, boolean hold) {
        List<Long> ids = Chunks.of(names).stream()
                .flatMap(some -> numbers(bound(
                        "SELECT id FROM network WHERE name IN (" + places(some.size()) + ") OR slug IN ("
                                + places(some.size()) + ")",
                        Stream.concat(some.stream(), some.stream()).toList())))
                .distinct()
                .toList();
        return findNetworks(ids, hold);
    }

    /** The networks of these ids; held when they are to be written to. */
    List<Network> findNetworks(Collection<Long> ids, boolean hold) {
        return Chunks.of(ids).stream()
                .flatMap(some -> entityManager
                        .createQuery("SELECT n FROM Network n WHERE n.id IN :ids", Network.class)
                        .setParameter("ids", some)
                        .setLockMode(hold ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                        .getResultStream())
                .toList();
    }

    /** The seats of these networks; held so that nobody gives one of them meanwhile. */
    List<ImportSeat> findSeats(Collection<Long> networks, boolean hold) {
        return Chunks.of(networks).stream()
                .flatMap(some -> rows(bound(
                        "SELECT id, network_id, organisation_id, seat_no, expected_from, expected_to FROM seat"
                                + " WHERE network_id IN (" + places(some.size()) + ")" + held(hold),
                        some)))
                .map(row -> new ImportSeat(
                        number(row[0]),
                        number(row[1]),
                        number(row[2]),
                        ((Number) row[3]).intValue(),
                        day(row[4]),
                        day(row[5])))
                .toList();
    }

    /** Who sits on the seats of these networks on a day or later. */
    List<ImportHolding> findHoldings(Collection<Long> networks, LocalDate day, boolean hold) {
        return Chunks.of(networks).stream()
                .flatMap(some -> rows(bound(
                        "SELECT h.seat_id, h.role, h.person_id, h.valid_from, h.valid_to FROM seat_holding h"
                                + " JOIN seat s ON s.id = h.seat_id WHERE h.valid_until > ? AND s.network_id IN ("
                                + places(some.size()) + ")" + held(hold),
                        Stream.concat(Stream.of(day), some.stream()).toList())))
                .map(row -> new ImportHolding(
                        number(row[0]), HoldingRole.valueOf((String) row[1]), number(row[2]), day(row[3]), day(row[4])))
                .toList();
    }

    /** Puts people on seats. The database refuses two on one seat in the same role on the same day. */
    void addHoldings(List<SeatGift> gifts) {
        for (List<SeatGift> some : Chunks.of(gifts, WRITTEN_AT_ONCE)) {
            insert(
                    "INSERT INTO seat_holding (seat_id, person_id, role, mandate_kind, valid_from) VALUES ",
                    some.size(),
                    some.stream()
                            .flatMap(gift -> Stream.of(
                                    gift.seatId(),
                                    gift.personId(),
                                    gift.role().name(),
                                    gift.mandateKind().name(),
                                    gift.from()))
                            .toList());
            List<Long> seats = some.stream().map(SeatGift::seatId).distinct().toList();
            execute("UPDATE seat SET version = version + 1 WHERE id IN (" + places(seats.size()) + ")", seats);
        }
    }

    /** Makes members of people who are none. */
    void addMemberships(List<SeatGift> gifts) {
        Set<Long> external = findExternal(gifts);
        for (List<SeatGift> some : Chunks.of(gifts, WRITTEN_AT_ONCE)) {
            insert(
                    "INSERT INTO network_membership (network_id, person_id, role, joined_on) VALUES ",
                    some.size(),
                    some.stream()
                            .flatMap(gift -> Stream.of(
                                    gift.networkId(),
                                    gift.personId(),
                                    SeatMemberships.roleOf(external.contains(gift.seatId()), gift.role())
                                            .name(),
                                    gift.from()))
                            .toList());
        }
    }

    private Set<Long> findExternal(List<SeatGift> gifts) {
        List<Long> seats = gifts.stream().map(SeatGift::seatId).distinct().toList();
        return Chunks.of(seats).stream()
                .flatMap(some -> numbers(bound(
                        "SELECT s.id FROM seat s JOIN organisation o ON o.id = s.organisation_id"
                                + " WHERE o.kind = 'EXTERNAL' AND s.id IN (" + places(some.size()) + ")",
                        some)))
                .collect(Collectors.toSet());
    }

    /** The network and person of each membership that reaches into the time of the gifts, or will begin. */
    Set<List<Long>> findMembers(List<SeatGift> gifts) {
        Set<List<Long>> members = new HashSet<>();
        for (List<SeatGift> some : Chunks.of(gifts)) {
            List<Long> people = some.stream().map(SeatGift::personId).distinct().toList();
            LocalDate first =
                    some.stream().map(SeatGift::from).min(LocalDate::compareTo).orElseThrow();
            rows(bound(
                            "SELECT network_id, person_id FROM network_membership WHERE (left_on IS NULL OR left_on > ?)"
                                    + " AND person_id IN (" + places(people.size()) + ") FOR UPDATE",
                            Stream.concat(Stream.of(first), people.stream()).toList()))
                    .forEach(row -> members.add(List.of(number(row[0]), number(row[1]))));
        }
        return members;
    }

    private void insert(String into, int rows, List<?> values) {
        execute(into + rowPlaces(rows, values.size() / rows), values);
    }

    private void execute(String sql, List<?> values) {
        bound(sql, values).executeUpdate();
    }

    private Query bound(String sql, List<?> values) {
        return bind(entityManager.createNativeQuery(sql), values);
    }

    private static String held(boolean hold) {
        return hold ? " FOR UPDATE" : "";
    }

    private static LocalDate day(Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
    }
}
