package se.tillit.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.tillit.shared.Service;

/** People in lists, and their pictures. Like {@link PeopleService} it asks nobody: the rooms above do. */
@Service
public class PersonRegister {

    private PersonSearchRepository search;
    private PersonRepository persons;
    private Clock clock;

    protected PersonRegister() {}

    @Inject
    public PersonRegister(PersonSearchRepository search, PersonRepository persons, Clock clock) {
        this.search = search;
        this.persons = persons;
        this.clock = clock;
    }

    /** Some of the people that the filter lets through, in Swedish order. */
    public List<PersonRow> find(PersonFilter filter, int first, int most) {
        return search.find(filter, first, most);
    }

    /** How many people the filter lets through. */
    public long count(PersonFilter filter) {
        return search.count(filter);
    }

    /** Everyone with a function in these organisations, in Swedish order. */
    public List<PersonRow> findByFunction(long jobFunctionId, Collection<Long> organisationIds) {
        return search.findByFunction(jobFunctionId, organisationIds);
    }

    /** An organisation's people who have an address, in Swedish order. */
    public List<PersonRow> reachableOf(long organisationId, int most) {
        return search.findReachable(organisationId, most);
    }

    public Optional<PersonPicture> findPicture(long personId) {
        return persons.findPicture(personId);
    }

    public boolean hasPicture(long personId) {
        return persons.hasPicture(personId);
    }

    /** Shows this picture of the person from now on. The person is held, so that two uploads come one after the other. */
    public void showPicture(long personId, byte[] jpeg) {
        persons.lock(personId);
        PersonPicture picture = persons.findPicture(personId).orElseGet(() -> new PersonPicture(personId));
        picture.show(jpeg, clock.instant());
        persons.add(picture);
    }

    public void removePicture(long personId) {
        persons.removePicture(personId);
    }
}
