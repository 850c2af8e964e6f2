package se.tillit.networks;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Repository;

/** Operating years with their focus areas. */
@Repository
public class OperatingYearRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The year with its focus areas and who wrote it. */
    Optional<OperatingYear> find(long networkId, int year) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT y FROM OperatingYear y LEFT JOIN FETCH y.focusAreas LEFT JOIN FETCH y.changedBy"
                                + " WHERE y.network.id = :network AND y.year = :year",
                        OperatingYear.class)
                .setParameter("network", networkId)
                .setParameter("year", year)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The years that a network has written about, the latest first. */
    List<Integer> findYears(long networkId) {
        return entityManager
                .createQuery(
                        "SELECT y.year FROM OperatingYear y WHERE y.network.id = :network ORDER BY y.year DESC",
                        Integer.class)
                .setParameter("network", networkId)
                .getResultList();
    }

    void add(OperatingYear year) {
        entityManager.persist(year);
        entityManager.flush();
    }
}
