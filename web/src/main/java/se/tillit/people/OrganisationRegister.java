package se.tillit.people;

import jakarta.inject.Inject;
import java.time.Clock;
import se.tillit.shared.Service;
import se.tillit.shared.Slug;

/** Organisations one by one: what each is, and when it is a member. It asks nobody: the rooms above do. */
@Service
public class OrganisationRegister {

    /** The address of the page that adds one. */
    private static final String RESERVED = "ny";

    private OrganisationRepository organisations;
    private PersonRepository persons;
    private AccountRepository accounts;
    private Clock clock;

    protected OrganisationRegister() {}

    @Inject
    public OrganisationRegister(
            OrganisationRepository organisations, PersonRepository persons, AccountRepository accounts, Clock clock) {
        this.organisations = organisations;
        this.persons = persons;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The organisation with its contact. @throws se.tillit.shared.NotFoundException when there is none */
    public Organisation getBySlug(String slug) {
        return organisations.getBySlug(slug);
    }

    /**
     * Adds an organisation at an address made of its name. It has no people yet, so it has no contact. Breaks of rules are
     * those of {@link Organisation#describe}.
     *
     * @throws ScbCodeTakenException when the code is another municipality's
     * @throws EmailDomainTakenException when the domain is another organisation's
     * @throws JustTakenException when someone else has taken one of them at the same moment
     */
    public Organisation create(OrganisationDetails details, long changedById) {
        requireFree(details, null);
        String slug = Slug.free(
                details.name(), "organisation", taken -> RESERVED.equals(taken) || organisations.isSlugUsed(taken));
        Organisation organisation = new Organisation(slug, details);
        organisation.noteChange(accounts.personReference(changedById), clock.instant());
        organisations.add(organisation);
        return organisation;
    }

    /**
     * Says anew what an organisation is. Fails as {@link #create} does.
     *
     * @param version that the caller has read
     * @throws OrganisationChangedException when someone else has changed it since
     * @throws ContactOutsideOrganisationException when the contact is not one of its people
     */
    public Organisation update(long id, long version, OrganisationDetails details, long changedById) {
        Organisation organisation = organisations.lock(id);
        if (organisation.getVersion() != version) {
            throw new OrganisationChangedException(
                    PeopleService.nameOf(organisation.getChangedBy()),
                    PeopleService.timeOf(organisation.getChangedAt()));
        }
        requireFree(details, id);
        organisation.describe(details, contact(details, id));
        organisation.noteChange(accounts.personReference(changedById), clock.instant());
        organisations.flush();
        return organisation;
    }

    private Person contact(OrganisationDetails details, long organisationId) {
        return details.contactEmail() == null
                ? null
                : persons.findByEmail(details.contactEmail())
                        .filter(person -> person.getOrganisation().getId() == organisationId)
                        .orElseThrow(ContactOutsideOrganisationException::new);
    }

    private void requireFree(OrganisationDetails details, Long ownId) {
        if (details.scbCode() != null) {
            organisations
                    .findByScbCode(details.scbCode())
                    .filter(owner -> !owner.getId().equals(ownId))
                    .ifPresent(owner -> {
                        throw new ScbCodeTakenException(owner.getName());
                    });
        }
        if (details.emailDomain() != null) {
            organisations
                    .findByEmailDomain(details.emailDomain())
                    .filter(owner -> !owner.getId().equals(ownId))
                    .ifPresent(owner -> {
                        throw new EmailDomainTakenException(owner.getName());
                    });
        }
    }
}
