package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.tillit.access.Visibility;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Repository;

/** Networks. */
@Repository
public class NetworkRepository {

    private static final String ROW = "SELECT NEW se.tillit.networks.NetworkRow(n.id, n.slug, n.name, n.kind, n.status,"
            + " n.joinPolicy, n.purpose, a.nameSwedish, a.nameEnglish) FROM Network n JOIN n.policyArea a";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The network with its contact person and policy area. @throws NotFoundException when there is none */
    public Network getBySlug(String slug) {
        return findOne("n.slug = :key", slug).orElseThrow(NotFoundException::new);
    }

    /** The network with its contact person and policy area. @throws NotFoundException when there is none */
    public Network get(long id) {
        return findOne("n.id = :key", id).orElseThrow(NotFoundException::new);
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

    /** All networks of these visibilities, and those with these ids, in Swedish order; closed ones last. */
    public List<NetworkRow> findKnown(Set<Visibility> visibilities, Collection<Long> memberOf) {
        return entityManager
                .createQuery(
                        ROW + " WHERE n.visibility IN :visibilities OR n.id IN :memberOf"
                                + " ORDER BY CASE WHEN n.status = se.tillit.networks.NetworkStatus.CLOSED THEN 1 ELSE 0 END,"
                                + " n.name",
                        NetworkRow.class)
                .setParameter("visibilities", visibilities)
                // An empty list is no valid IN.
                .setParameter("memberOf", memberOf.isEmpty() ? List.of(-1L) : memberOf)
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

    /** Notes that something was published, asked, answered or changed; reading never counts. */
    public void touch(long networkId, Instant when) {
        entityManager
                .createQuery(
                        "UPDATE Network n SET n.lastUpdatedAt = :when WHERE n.id = :id AND n.lastUpdatedAt < :when")
                .setParameter("when", when)
                .setParameter("id", networkId)
                .executeUpdate();
    }
}
