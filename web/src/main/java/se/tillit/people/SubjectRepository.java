package se.tillit.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Repository;

/** The words that people are described with: functions and policy areas. */
@Repository
public class SubjectRepository {

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    List<JobFunction> findFunctions() {
        return entityManager
                .createQuery("SELECT f FROM JobFunction f ORDER BY f.nameSwedish", JobFunction.class)
                .getResultList();
    }

    Optional<JobFunction> findFunction(long id) {
        return Optional.ofNullable(entityManager.find(JobFunction.class, id));
    }

    /** By its name in either language; the database compares. */
    Optional<JobFunction> findFunction(String name) {
        return entityManager
                .createQuery(
                        "SELECT f FROM JobFunction f WHERE f.nameSwedish = :name OR f.nameEnglish = :name ORDER BY f.id",
                        JobFunction.class)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Adds a function, unless another transaction has just done so. */
    JobFunction addFunction(String name) {
        entityManager
                .createNativeQuery("INSERT IGNORE INTO job_function (name_sv, name_en) VALUES (?1, ?1)")
                .setParameter(1, name)
                .executeUpdate();
        // A locking read sees what the other transaction has just committed.
        Object id = entityManager
                .createNativeQuery("SELECT id FROM job_function WHERE name_sv = ?1 LOCK IN SHARE MODE")
                .setParameter(1, name)
                .getSingleResult();
        return entityManager.getReference(JobFunction.class, ((Number) id).longValue());
    }

    List<PolicyArea> findPolicyAreas() {
        return entityManager
                .createQuery("SELECT a FROM PolicyArea a ORDER BY a.nameSwedish", PolicyArea.class)
                .getResultList();
    }

    List<PolicyArea> findPolicyAreas(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("SELECT a FROM PolicyArea a WHERE a.id IN :ids", PolicyArea.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
