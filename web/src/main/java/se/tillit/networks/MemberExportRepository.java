package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.tillit.shared.Repository;

/** The list of members that a coordinator takes along. */
@Repository
public class MemberExportRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** Who is a member on a day or will be, by surname. */
    List<MemberExportRow> findMembers(long networkId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.MemberExportRow(p.id, p.givenName, p.surname, o.name, f.nameSwedish,"
                                + " p.jobTitle, m.role, p.email, p.phone, m.joinedOn, m.leftOn)"
                                + " FROM NetworkMembership m JOIN m.person p JOIN p.organisation o"
                                + " LEFT JOIN p.jobFunction f WHERE m.network.id = :network"
                                + " AND (m.leftOn IS NULL OR m.leftOn > :day AND m.leftOn > m.joinedOn) ORDER BY p.surname, p.givenName, p.id",
                        MemberExportRow.class)
                .setParameter("network", networkId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Who holds a seat of the network on a day. */
    List<MemberSeat> findSeats(long networkId, LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.MemberSeat(h.person.id, o.shortName, s.seatNo, h.role)"
                                + " FROM SeatHolding h JOIN h.seat s JOIN s.organisation o WHERE s.network.id = :network"
                                + " AND h.validFrom <= :day AND (h.validTo IS NULL OR h.validTo > :day)"
                                + " ORDER BY o.shortName, s.seatNo",
                        MemberSeat.class)
                .setParameter("network", networkId)
                .setParameter("day", day)
                .getResultList();
    }
}
