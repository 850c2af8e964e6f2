package se.tillit.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import se.tillit.shared.LikePattern;
import se.tillit.shared.Repository;

/** People in lists, in Swedish order by surname and given name. */
@Repository
public class PersonSearchRepository {

    private static final String ROW =
            "SELECT NEW se.tillit.people.PersonRow(p.id, p.givenName, p.surname, p.jobTitle, p.kind,"
                    + " p.email, p.phone, p.canHelpWith, f.nameSwedish, f.nameEnglish, o.id, o.shortName)"
                    + " FROM Person p JOIN p.organisation o LEFT JOIN p.jobFunction f";
    private static final String IN_ORDER = " ORDER BY p.surname, p.givenName, p.id";

    private static final String COUNT = "SELECT COUNT(p.id) FROM Person p LEFT JOIN p.jobFunction f";
    private static final String WORD = "(p.givenName LIKE :%1$s ESCAPE '!' OR p.surname LIKE :%1$s ESCAPE '!'"
            + " OR p.jobTitle LIKE :%1$s ESCAPE '!' OR f.nameSwedish LIKE :%1$s ESCAPE '!'"
            + " OR p.canHelpWith LIKE :%1$s ESCAPE '!')";

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    List<PersonRow> find(PersonFilter filter, int first, int most) {
        return query(ROW, filter, IN_ORDER, PersonRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(PersonFilter filter) {
        return query(COUNT, filter, "", Long.class).getSingleResult();
    }

    /** Everyone with the function in these organisations. */
    List<PersonRow> findByFunction(long jobFunctionId, Collection<Long> organisationIds) {
        if (organisationIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(ROW + " WHERE f.id = :function AND o.id IN :organisations" + IN_ORDER, PersonRow.class)
                .setParameter("function", jobFunctionId)
                .setParameter("organisations", organisationIds)
                .getResultList();
    }

    /** An organisation's people who have an address. */
    List<PersonRow> findReachable(long organisationId, int most) {
        return entityManager
                .createQuery(ROW + " WHERE o.id = :organisation AND p.email IS NOT NULL" + IN_ORDER, PersonRow.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, PersonFilter filter, String order, Class<T> type) {
        StringJoiner conditions = new StringJoiner(" AND ", " WHERE ", "").setEmptyValue("");
        Map<String, Object> values = new HashMap<>();
        equal("p.organisation.id", "organisation", filter.organisationId(), conditions, values);
        equal("p.jobFunction.id", "function", filter.jobFunctionId(), conditions, values);
        equal("a.id", "area", filter.policyAreaId(), conditions, values);
        equal("p.kind", "kind", filter.kind(), conditions, values);
        for (String word : filter.words()) {
            String name = "word" + values.size();
            conditions.add(WORD.formatted(name));
            values.put(name, LikePattern.containing(word));
        }
        String areas = filter.policyAreaId() == null ? "" : " JOIN p.policyAreas a";
        TypedQuery<T> query = entityManager.createQuery(select + areas + conditions + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void equal(
            String path, String name, Object value, StringJoiner conditions, Map<String, Object> values) {
        if (value != null) {
            conditions.add(path + " = :" + name);
            values.put(name, value);
        }
    }
}
