package se.tillit.people;

import static se.tillit.shared.NativeRows.bind;
import static se.tillit.shared.NativeRows.number;
import static se.tillit.shared.NativeRows.numbers;
import static se.tillit.shared.NativeRows.places;
import static se.tillit.shared.NativeRows.rowPlaces;
import static se.tillit.shared.NativeRows.rows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.shared.Chunks;
import se.tillit.shared.Repository;

/**
 * Many people at once: a few statements for thousands. A holding read sees what others have just committed, and keeps them
 * from changing or adding to what was looked for until the transaction ends.
 */
@Repository
public class PeopleBulkRepository {

    private static final String COLUMNS =
            "SELECT id, organisation_id, kind, given_name, surname, job_title, email, phone,"
                    + " job_function_id, party FROM person WHERE ";
    private static final int WRITTEN_AT_ONCE = 50;

    @PersistenceContext(unitName = "tillit")
    private EntityManager entityManager;

    /** The people of these addresses, as the database compares them. */
    List<KnownPerson> findByEmails(Collection<String> emails, boolean hold) {
        return find("email", emails, hold);
    }

    /** The people of these surnames, as the database compares them. */
    List<KnownPerson> findBySurnames(Collection<String> surnames, boolean hold) {
        return find("surname", surnames, hold);
    }

    private List<KnownPerson> find(String column, Collection<String> values, boolean hold) {
        return Chunks.of(values).stream()
                .flatMap(some -> read(
                        COLUMNS + column + " IN (" + places(some.size()) + ")" + (hold ? " FOR UPDATE" : ""), some))
                .map(PeopleBulkRepository::person)
                .toList();
    }

    /** Every organisation by its names. */
    List<NamedOrganisation> findOrganisations() {
        return entityManager
                .createQuery(
                        "SELECT NEW se.tillit.people.NamedOrganisation(o.id, o.name, o.shortName) FROM Organisation o",
                        NamedOrganisation.class)
                .getResultList();
    }

    /** The shared functions, by their Swedish names. */
    Map<String, Long> findFunctions() {
        return read("SELECT name_sv, id FROM job_function", List.of())
                .collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1])));
    }

    /**
     * Adds people.
     *
     * @return their ids, in the same order
     * @throws JustTakenException when an address is taken, in the eyes of the database
     */
    List<Long> add(List<PersonDetails> people, long byPersonId, Instant when) {
        List<Long> ids = new ArrayList<>();
        for (List<PersonDetails> some : Chunks.of(people, WRITTEN_AT_ONCE)) {
            Query insert = entityManager.createNativeQuery(
                    "INSERT INTO person (organisation_id, kind, given_name, surname, job_title, email, phone, job_function_id,"
                            + " party, changed_by_id, changed_at) VALUES "
                            + rowPlaces(some.size(), 11) + " RETURNING id");
            bind(
                    insert,
                    some.stream()
                            .flatMap(person -> values(person, byPersonId, when))
                            .toList());
            ids.addAll(added(insert));
        }
        return ids;
    }

    private static List<Long> added(Query insert) {
        try {
            return numbers(insert).toList();
        } catch (PersistenceException e) {
            throw JustTakenException.explained(e);
        }
    }

    private static Stream<Object> values(PersonDetails person, long byPersonId, Instant when) {
        return Stream.of(
                person.organisationId(),
                person.kind().name(),
                person.givenName(),
                person.surname(),
                person.jobTitle(),
                Optional.ofNullable(person.email()),
                Optional.ofNullable(person.phone()),
                Optional.ofNullable(person.jobFunctionId()),
                Optional.ofNullable(person.party()),
                byPersonId,
                LocalDateTime.ofInstant(when, ZoneOffset.UTC));
    }

    /** These people, held for the length of the transaction. */
    Map<Long, Person> hold(Collection<Long> ids) {
        return Chunks.of(ids).stream()
                .flatMap(some -> entityManager
                        .createQuery("SELECT p FROM Person p WHERE p.id IN :ids", Person.class)
                        .setParameter("ids", some)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream())
                .collect(Collectors.toMap(Person::getId, Function.identity()));
    }

    Person personReference(long id) {
        return entityManager.getReference(Person.class, id);
    }

    Organisation organisationReference(long id) {
        return entityManager.getReference(Organisation.class, id);
    }

    /** None for no id. */
    JobFunction functionReference(Long id) {
        return id == null ? null : entityManager.getReference(JobFunction.class, id);
    }

    private static KnownPerson person(Object[] row) {
        return new KnownPerson(
                number(row[0]),
                new PersonDetails(
                        number(row[1]),
                        PersonKind.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        row[8] == null ? null : number(row[8]),
                        (String) row[9]));
    }

    private Stream<Object[]> read(String sql, List<String> values) {
        return rows(bind(entityManager.createNativeQuery(sql), values));
    }
}
