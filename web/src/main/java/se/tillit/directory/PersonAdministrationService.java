package se.tillit.directory;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.people.PersonDetails;
import se.tillit.shared.Service;

/** Who is in the directory, and for which organisation. For those who administer people. */
@Service
public class PersonAdministrationService {

    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Event<PersonAdded> added;
    private Event<PersonChanged> changed;

    protected PersonAdministrationService() {}

    @Inject
    public PersonAdministrationService(
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Event<PersonAdded> added,
            Event<PersonChanged> changed) {
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.added = added;
        this.changed = changed;
    }

    /** Whether the reader administers people. */
    public boolean mayAdminister() {
        return access.may(Action.ADMINISTER_PEOPLE);
    }

    /** Demands that the reader administers people. */
    public void requireMayAdminister() {
        access.require(Action.ADMINISTER_PEOPLE);
    }

    /** A person to change. @throws se.tillit.shared.NotFoundException when there is none */
    public Person get(long id) {
        access.require(Action.ADMINISTER_PEOPLE);
        return people.getPerson(id);
    }

    /** Whose address it is, other than this person's. */
    public Optional<Person> findOwner(String email, long exceptId) {
        access.require(Action.ADMINISTER_PEOPLE);
        return people.findPersonByEmail(email).filter(owner -> owner.getId() != exceptId);
    }

    /**
     * Adds a person.
     *
     * @return its id
     * @throws se.tillit.people.OrganisationMissingException without an organisation
     * @throws se.tillit.people.EmailTakenException when the address is another person's
     * @throws se.tillit.people.PartyOfOfficialException when an official is given a party
     */
    public long add(PersonDetails details) {
        access.require(Action.ADMINISTER_PEOPLE);
        long id = people.createPerson(details).getId();
        added.fire(new PersonAdded(id));
        return id;
    }

    /**
     * Changes a person. Fails as {@link #add} does.
     *
     * @param version that the reader has read
     * @return whether the person lost the party by becoming an official
     * @throws se.tillit.people.PersonChangedException when someone else has changed the person since
     */
    public boolean change(long id, long version, PersonDetails details) {
        access.require(Action.ADMINISTER_PEOPLE);
        Person person =
                people.updatePerson(id, version, details, currentUser.require().personId());
        changed.fire(new PersonChanged(id));
        currentUser.refresh();
        return details.party() != null && person.getParty() == null;
    }
}
