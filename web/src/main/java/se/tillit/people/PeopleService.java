package se.tillit.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tillit.shared.Formats;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Service;

/**
 * Accounts and people for the rooms above, which decide what of them a reader may see and change. {@code access} rests on
 * it, so it asks nobody.
 */
@Service
public class PeopleService {

    private AccountRepository accounts;
    private PersonRepository persons;
    private OrganisationRepository organisations;
    private SubjectRepository subjects;
    private PersonSearchRepository search;
    private ElectedPersonRepository elected;
    private ContactRepository contacts;
    private Clock clock;

    protected PeopleService() {}

    @Inject
    public PeopleService(
            AccountRepository accounts,
            PersonRepository persons,
            OrganisationRepository organisations,
            SubjectRepository subjects,
            PersonSearchRepository search,
            ElectedPersonRepository elected,
            ContactRepository contacts,
            Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.organisations = organisations;
        this.subjects = subjects;
        this.search = search;
        this.elected = elected;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** The active account of a user name, as the database compares names; for the check of its password. */
    public Optional<Account> findActiveByUsername(String username) {
        return accounts.findActiveByUsername(username);
    }

    /** The active account with its person, organisation and roles. */
    public Optional<Account> findActive(long accountId) {
        return accounts.findActive(accountId);
    }

    /** A person for a relation, without reading them. Within the caller's transaction only. */
    public Person personReference(long personId) {
        return accounts.personReference(personId);
    }

    /** An organisation for a relation, without reading it. Within the caller's transaction only. */
    public Organisation organisationReference(long organisationId) {
        return accounts.organisationReference(organisationId);
    }

    /** The person with organisation, function and policy areas. @throws se.tillit.shared.NotFoundException for none */
    public Person getPerson(long id) {
        return persons.get(id);
    }

    /** The person whose e-mail address it is, in capitals or not. */
    public Optional<Person> findPersonByEmail(String email) {
        return persons.findByEmail(email);
    }

    /**
     * Adds a person.
     *
     * @throws OrganisationMissingException without an organisation
     * @throws PartyOfOfficialException when an official is given a party
     * @throws EmailTakenException when the address is another person's
     * @throws JustTakenException when someone else has taken the address at the same moment
     */
    public Person createPerson(PersonDetails details) {
        requireFree(details.email(), null);
        Person person = new Person(details, organisation(details), function(details));
        persons.add(person);
        return person;
    }

    /**
     * Says anew who a person is. Fails as {@link #createPerson} does.
     *
     * @param version that the caller has read
     * @return the person; an elected representative who becomes an official has lost the party
     * @throws PersonChangedException when someone else has changed the person since
     */
    public Person updatePerson(long id, long version, PersonDetails details, long changedById) {
        Person person = unchanged(id, version);
        requireFree(details.email(), id);
        person.describe(details, organisation(details), function(details));
        noteChange(person, changedById);
        return person;
    }

    /**
     * Says anew what a person tells of themselves, along with who they are. Fails as {@link #updatePerson} does.
     *
     * @param policyAreaIds unknown ones are left out
     */
    public Person updateProfile(
            long id, long version, PersonDetails details, String canHelpWith, Collection<Long> policyAreaIds) {
        Person person = updatePerson(id, version, details, id);
        person.present(canHelpWith, subjects.findPolicyAreas(policyAreaIds));
        return person;
    }

    private Person unchanged(long id, long version) {
        Person person = persons.lock(id);
        if (person.getVersion() != version) {
            throw new PersonChangedException(nameOf(person.getChangedBy()), timeOf(person.getChangedAt()));
        }
        return person;
    }

    /** Who changed something; rows that came with the portal or its import name nobody. */
    static String nameOf(Person person) {
        return person == null ? "Tillit" : person.getName();
    }

    static String timeOf(Instant when) {
        return when == null ? "" : Formats.dateTime(when);
    }

    private void noteChange(Person person, long changedById) {
        person.noteChange(accounts.personReference(changedById), clock.instant());
        persons.flush();
    }

    private void requireFree(String email, Long ownId) {
        if (email == null) {
            return;
        }
        persons.findByEmail(email).filter(owner -> !owner.getId().equals(ownId)).ifPresent(owner -> {
            throw new EmailTakenException(owner.getName());
        });
    }

    private Organisation organisation(PersonDetails details) {
        return details.organisationId() == null
                ? null
                : organisations.find(details.organisationId()).orElse(null);
    }

    private JobFunction function(PersonDetails details) {
        return details.jobFunctionId() == null
                ? null
                : subjects.findFunction(details.jobFunctionId()).orElse(null);
    }

    /** All organisations, in Swedish order, former members too. */
    public List<Organisation> organisations() {
        return organisations.findAll();
    }

    /** @throws se.tillit.shared.NotFoundException when there is none */
    public Organisation getOrganisation(long id) {
        return organisations.find(id).orElseThrow(NotFoundException::new);
    }

    /**
     * An organisation's people, in Swedish order.
     *
     * @param words that are all found in the name or the function; empty for everyone
     */
    public List<PersonRow> colleagues(long organisationId, String words, int most) {
        return search.find(new PersonFilter(words, organisationId, null, null, null), 0, most);
    }

    /** The municipalities that are members of the association on a day, in Swedish order: the list that reports use. */
    public List<Organisation> membersOn(LocalDate day) {
        return organisations.findMembersOn(day);
    }

    /** The organisation of this name, short name, slug or e-mail domain. */
    public Optional<Organisation> findOrganisation(String nameOrDomain) {
        return organisations.find(nameOrDomain);
    }

    /** The organisation that an e-mail address belongs to, by its domain. */
    public Optional<Organisation> findOrganisationOfAddress(String email) {
        return organisations.findByEmailDomain(email.substring(email.lastIndexOf('@') + 1));
    }

    /** The functions that people share, in Swedish order. */
    public List<JobFunction> jobFunctions() {
        return subjects.findFunctions();
    }

    public Optional<JobFunction> findJobFunction(long id) {
        return subjects.findFunction(id);
    }

    /** The function of this name in either language; a new one when there is none. */
    public JobFunction findOrAddJobFunction(String name) {
        return subjects.findFunction(name).orElseGet(() -> subjects.addFunction(name));
    }

    /** The policy areas, in Swedish order. */
    public List<PolicyArea> policyAreas() {
        return subjects.findPolicyAreas();
    }

    /** These people by id, for relations of many rows at once. Within the caller's transaction only. */
    public Map<Long, Person> references(Collection<Long> ids) {
        return elected.findAll(ids).stream().collect(Collectors.toMap(Person::getId, Function.identity()));
    }

    /** The elected representatives of an organisation, in Swedish order by surname. */
    public List<ElectedPerson> elected(long organisationId) {
        return elected.findByOrganisation(organisationId);
    }

    /** How these people are reached, by surname. */
    public List<PersonContact> contacts(Collection<Long> personIds) {
        return contacts.findByIds(personIds);
    }

    /** The people whose addresses these are, in capitals or not. */
    public List<PersonContact> contactsByEmail(Collection<String> emails) {
        return contacts.findByEmails(emails);
    }

    /** People who can sign in and be written to, whose name contains this; none for an empty name. */
    public List<PersonContact> findAccountHolders(String name, int most) {
        return name.isBlank() ? List.of() : contacts.findAccountHolders(name.strip(), most);
    }

    /** Whether the person has an account, closed or not. */
    public boolean hasAccount(long personId) {
        return accounts.existsOfPerson(personId);
    }

    /** Whether an account has this user name, closed or not; the database compares. */
    public boolean isUsernameTaken(String username) {
        return accounts.existsByUsername(username);
    }

    /**
     * Lets a person sign in from now on, without any role in the whole portal.
     *
     * @param passwordHash as {@code security} makes it, never the password
     * @throws JustTakenException when someone else has taken the name at the same moment
     */
    public Account createAccount(Person person, String username, String passwordHash) {
        Account account = new Account(person, username, passwordHash);
        accounts.add(account);
        return account;
    }
}
