package se.tillit.directory;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.people.Organisation;
import se.tillit.people.OrganisationDetails;
import se.tillit.people.OrganisationKind;
import se.tillit.people.OrganisationRegister;
import se.tillit.people.PeopleService;
import se.tillit.people.PersonRegister;
import se.tillit.people.PersonRow;
import se.tillit.shared.Service;

/** Organisations: to read for everyone who is signed in, to change for those who administer them. */
@Service
public class OrganisationService {

    private static final int MOST_CHOICES = 200;

    private PeopleService people;
    private PersonRegister persons;
    private OrganisationRegister register;
    private Access access;
    private CurrentUser currentUser;
    private Event<OrganisationAdded> added;
    private Event<OrganisationChanged> changed;

    protected OrganisationService() {}

    @Inject
    public OrganisationService(
            PeopleService people,
            PersonRegister persons,
            OrganisationRegister register,
            Access access,
            CurrentUser currentUser,
            Event<OrganisationAdded> added,
            Event<OrganisationChanged> changed) {
        this.people = people;
        this.persons = persons;
        this.register = register;
        this.access = access;
        this.currentUser = currentUser;
        this.added = added;
        this.changed = changed;
    }

    /**
     * The member municipalities of a day, in Swedish order: the list that the month's report uses when the day is its last.
     *
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public List<Organisation> membersOn(LocalDate day) {
        currentUser.require();
        return people.membersOn(day);
    }

    /** All others on that day: the association, externals, former and coming members. */
    public List<Organisation> othersOn(LocalDate day) {
        currentUser.require();
        return people.organisations().stream()
                .filter(one -> one.getKind() != OrganisationKind.MUNICIPALITY || !one.isMemberOn(day))
                .toList();
    }

    /**
     * An organisation with its contact.
     *
     * @throws se.tillit.shared.NotFoundException when there is none
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public Organisation get(String slug) {
        currentUser.require();
        return register.getBySlug(slug);
    }

    /** Whether the reader administers organisations. */
    public boolean mayAdminister() {
        return access.may(Action.ADMINISTER_ORGANISATIONS);
    }

    /** Demands that the reader administers organisations. */
    public void requireMayAdminister() {
        access.require(Action.ADMINISTER_ORGANISATIONS);
    }

    /** Some of an organisation's people with their addresses, as suggestions for its contact. */
    public List<PersonRow> contactChoices(long organisationId) {
        access.require(Action.ADMINISTER_ORGANISATIONS);
        return persons.reachableOf(organisationId, MOST_CHOICES);
    }

    /**
     * Adds an organisation. Fails as {@link OrganisationRegister#create} does.
     *
     * @return its slug
     */
    public String add(OrganisationDetails details) {
        access.require(Action.ADMINISTER_ORGANISATIONS);
        Organisation organisation =
                register.create(details, currentUser.require().personId());
        added.fire(new OrganisationAdded(organisation.getId()));
        return organisation.getSlug();
    }

    /** Changes an organisation, or lets it join or leave by date. Fails as {@link OrganisationRegister#update} does. */
    public void change(long id, long version, OrganisationDetails details) {
        access.require(Action.ADMINISTER_ORGANISATIONS);
        register.update(id, version, details, currentUser.require().personId());
        changed.fire(new OrganisationChanged(id));
        currentUser.refresh();
    }
}
