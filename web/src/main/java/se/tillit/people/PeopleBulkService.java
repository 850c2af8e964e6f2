package se.tillit.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.tillit.shared.Service;

/**
 * Many people at once, for imports. Like {@link PeopleService} it asks nobody; the rooms above decide who may. What is
 * read to be written ({@code hold}) is held until the caller's transaction ends.
 */
@Service
public class PeopleBulkService {

    private PeopleBulkRepository people;
    private Clock clock;

    protected PeopleBulkService() {}

    @Inject
    public PeopleBulkService(PeopleBulkRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** The people of these addresses; case does not matter. */
    public List<KnownPerson> findByEmails(Collection<String> emails, boolean hold) {
        return people.findByEmails(emails, hold);
    }

    /** The people of these surnames; case does not matter. */
    public List<KnownPerson> findBySurnames(Collection<String> surnames, boolean hold) {
        return people.findBySurnames(surnames, hold);
    }

    /** Every organisation by its names, in no order. */
    public List<NamedOrganisation> organisations() {
        return people.findOrganisations();
    }

    /** The ids of the shared functions by their Swedish names. */
    public Map<String, Long> functions() {
        return people.findFunctions();
    }

    /**
     * Adds people.
     *
     * @return their ids, in the same order
     * @throws JustTakenException when an address is taken, in the eyes of the database
     */
    public List<Long> addAll(List<PersonDetails> details, long byPersonId) {
        return people.add(details, byPersonId, clock.instant());
    }

    /** Says anew who these people are, by their ids. */
    public void describeAll(Map<Long, PersonDetails> details, long byPersonId) {
        Map<Long, Person> held = people.hold(details.keySet());
        Person by = people.personReference(byPersonId);
        details.forEach((id, changed) -> {
            Person person = held.get(id);
            person.describe(
                    changed,
                    people.organisationReference(changed.organisationId()),
                    people.functionReference(changed.jobFunctionId()));
            person.noteChange(by, clock.instant());
        });
    }
}
