package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tillit.people.PolicyArea;
import se.tillit.shared.LikePattern;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Networks. */
@Repository
public class NetworkRepository {

    private static final String ROW = "SELECT NEW se.tillit.networks.NetworkRow(n.id, n.slug, n.name, n.kind, n.status,"
            + " n.joinPolicy, n.purpose, a.nameSwedish, a.nameEnglish) FROM Network n JOIN n.policyArea a";

    private static final String EXPECTS = " AND EXISTS (SELECT s.id FROM Seat s WHERE s.network = n"
            + " AND s.organisation.slug = :municipality AND s.expectedFrom <= :day"
            + " AND (s.expectedTo IS NULL OR s.expectedTo > :day))";
    private static final String BY_AREA =
            " ORDER BY CASE WHEN n.status = se.tillit.networks.NetworkStatus.CLOSED THEN 1 ELSE 0 END,"
                    + " a.nameSwedish, n.name, n.id";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The network with its contact person and policy area. */
    Optional<Network> findBySlug(String slug) {
        return findOne("n.slug = :key", slug);
    }

    /** The network with its contact person and policy area. */
    Optional<Network> find(long id) {
        return findOne("n.id = :key", id);
    }

    private Optional<Network> findOne(String condition, Object key) {
        return entityManager
                .createQuery(
                        "SELECT n FROM Network n JOIN FETCH n.contactPerson JOIN FETCH n.policyArea WHERE " + condition,
                        Network.class)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The networks that a reader may know of, in Swedish order; closed ones last. */
    List<NetworkRow> findKnown(KnownNetworks known) {
        return entityManager
                .createQuery(
                        ROW + " WHERE n.visibility IN :visibilities OR n.id IN :memberOf"
                                + " ORDER BY CASE WHEN n.status = se.tillit.networks.NetworkStatus.CLOSED THEN 1 ELSE 0 END,"
                                + " n.name",
                        NetworkRow.class)
                .setParameter("visibilities", known.visibilities())
                .setParameter("memberOf", known.memberOf())
                .getResultList();
    }

    /** These networks, in Swedish order. */
    public List<NetworkRow> findByIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(ROW + " WHERE n.id IN :ids ORDER BY n.name", NetworkRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The networks of these visibilities where someone is a member or has a seat on a day, in Swedish order. */
    List<NetworkRow> findByPerson(long personId, KnownNetworks known, LocalDate day) {
        return entityManager
                .createQuery(
                        ROW
                                + " WHERE n.visibility IN :visibilities"
                                + " AND (n.visibility <> se.tillit.access.Visibility.MEMBERS OR n.id IN :memberOf)"
                                + " AND (n.id IN (SELECT m.network.id FROM NetworkMembership m"
                                + " WHERE m.person.id = :person AND m.role <> se.tillit.access.NetworkRole.READER"
                                + " AND m.joinedOn <= :day AND (m.leftOn IS NULL OR m.leftOn > :day))"
                                + " OR n.id IN (SELECT h.seat.network.id FROM SeatHolding h WHERE h.person.id = :person"
                                + " AND h.validFrom <= :day AND (h.validTo IS NULL OR h.validTo > :day)))"
                                + " ORDER BY n.name",
                        NetworkRow.class)
                .setParameter("visibilities", known.visibilities())
                .setParameter("memberOf", known.memberOf())
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    /** How many networks a filter finds among those that the reader may know of. */
    long count(NetworkFilter filter, KnownNetworks known, LocalDate day) {
        return search("SELECT COUNT(n) FROM Network n JOIN n.policyArea a", filter, known, day, "", Long.class)
                .getSingleResult();
    }

    /** A page of them by policy area, in Swedish order; closed ones last. */
    List<NetworkRow> find(NetworkFilter filter, KnownNetworks known, LocalDate day, int first, int most) {
        return search(ROW, filter, known, day, BY_AREA, NetworkRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> search(
            String select, NetworkFilter filter, KnownNetworks known, LocalDate day, String order, Class<T> type) {
        Map<String, Object> values = new HashMap<>();
        values.put("visibilities", known.visibilities());
        values.put("memberOf", known.memberOf());
        values.put("kinds", filter.kinds());
        values.put("statuses", filter.statuses());
        StringBuilder where = new StringBuilder(" WHERE n.kind IN :kinds AND n.status IN :statuses");
        where.append(
                filter.mine() ? " AND n.id IN :memberOf" : " AND (n.visibility IN :visibilities OR n.id IN :memberOf)");
        if (filter.mine()) {
            values.remove("visibilities");
        }
        if (!filter.words().isEmpty()) {
            where.append(" AND (n.name LIKE :words ESCAPE '!' OR n.purpose LIKE :words ESCAPE '!')");
            values.put("words", LikePattern.containing(filter.words()));
        }
        if (!filter.policyArea().isEmpty()) {
            where.append(" AND a.code = :area");
            values.put("area", filter.policyArea());
        }
        if (!filter.municipality().isEmpty()) {
            where.append(EXPECTS);
            values.put("municipality", filter.municipality());
            values.put("day", day);
        }
        TypedQuery<T> query = entityManager.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    /** Networks by their ids, with what {@code access} must know of them. */
    List<Network> findAll(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("SELECT n FROM Network n WHERE n.id IN :ids ORDER BY n.name", Network.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The working groups that a network owns, secret ones too, in Swedish order. */
    List<Network> findOwned(long networkId) {
        return entityManager
                .createQuery(
                        "SELECT n FROM Network n JOIN n.parents p WHERE p.id = :network ORDER BY n.name", Network.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** The networks that own a working group, secret ones too, in Swedish order. */
    List<Network> findOwners(long networkId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM Network n JOIN n.parents p WHERE n.id = :network ORDER BY p.name", Network.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** Which network is owned by which, over all networks. */
    List<ParentLink> findParentLinks() {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.networks.ParentLink(n.id, p.id) FROM Network n JOIN n.parents p",
                        ParentLink.class)
                .getResultList();
    }

    /** The slugs that begin like this one. */
    List<String> findSlugs(String beginning) {
        return entityManager
                .createQuery("SELECT n.slug FROM Network n WHERE n.slug LIKE :beginning", String.class)
                .setParameter("beginning", beginning + "%")
                .getResultList();
    }

    /** The network, held for the length of the transaction, as it stands now. @throws NotFoundException when there is none */
    Network lock(String slug) {
        return entityManager
                .createQuery("SELECT n FROM Network n WHERE n.slug = :slug", Network.class)
                .setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** A locking read: it sees what the other sending has just committed. */
    Optional<Network> findBySubmissionKey(String key) {
        return entityManager
                .createQuery("SELECT n FROM Network n WHERE n.submissionKey = :key", Network.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    void add(Network network) {
        entityManager.persist(network);
        entityManager.flush();
    }

    /** @throws NotFoundException when there is none */
    PolicyArea getPolicyArea(long id) {
        return Optional.ofNullable(entityManager.find(PolicyArea.class, id)).orElseThrow(NotFoundException::new);
    }

    /**
     * Notes that something was published, asked, answered or changed; reading never counts. Beside the entity, whose version
     * tells those who change the description of each other, and of nothing else.
     */
    public void touch(long networkId, Instant when) {
        LocalDateTime utc = LocalDateTime.ofInstant(when, ZoneOffset.UTC);
        entityManager
                .createNativeQuery("UPDATE network SET last_updated_at = ?1 WHERE id = ?2 AND last_updated_at < ?1")
                .setParameter(1, utc)
                .setParameter(2, networkId)
                .executeUpdate();
    }
}
