package se.tillit.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** Someone who takes part, always on behalf of an organisation. Only an elected representative has a party (domain.md G6). */
@Entity
@Table(name = "person")
public class Person {

    /** Letters of other alphabets would be another address to the mail server and the same to the database. */
    private static final Pattern EMAIL =
            Pattern.compile("[!-~&&[^@,;:<>\"()\\[\\]]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private PersonKind kind;

    @Column(name = "given_name")
    private String givenName;

    private String surname;

    @Column(name = "job_title")
    private String jobTitle;

    private String email;

    private String phone;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "job_function_id")
    private JobFunction jobFunction;

    private String party;

    @Column(name = "can_help_with")
    private String canHelpWith;

    @ManyToMany(fetch = FetchType.LAZY)
    // A locking read fills it for each person: one statement for all of them.
    @BatchFetch(BatchFetchType.IN)
    @JoinTable(
            name = "person_policy_area",
            joinColumns = @JoinColumn(name = "person_id"),
            inverseJoinColumns = @JoinColumn(name = "policy_area_id"))
    private Set<PolicyArea> policyAreas = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Person() {}

    /**
     * A new person.
     *
     * @throws OrganisationMissingException without an organisation
     * @throws PartyOfOfficialException when an official is given a party
     * @throws EmailUnusableException when the address cannot be one
     */
    public Person(PersonDetails details, Organisation organisation, JobFunction jobFunction) {
        kind = details.kind();
        describe(details, organisation, jobFunction);
    }

    /**
     * Says anew who this is. An elected representative who becomes an official loses the party.
     *
     * @throws OrganisationMissingException without an organisation
     * @throws PartyOfOfficialException when an official is given a party
     * @throws EmailUnusableException when the address cannot be one
     */
    void describe(PersonDetails details, Organisation newOrganisation, JobFunction newFunction) {
        if (newOrganisation == null) {
            throw new OrganisationMissingException();
        }
        requireUsable(details.email());
        party = partyAfter(details);
        kind = details.kind();
        organisation = newOrganisation;
        jobFunction = newFunction;
        givenName = details.givenName();
        surname = details.surname();
        jobTitle = details.jobTitle();
        email = details.email();
        phone = details.phone();
    }

    /** What it has already it keeps: whoever changes a phone number is not asked for another address. */
    private void requireUsable(String newEmail) {
        boolean kept = newEmail == null || newEmail.equals(email);
        if (!kept && !isEmail(newEmail)) {
            throw new EmailUnusableException();
        }
    }

    /** Whether a text can be an e-mail address. */
    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    private String partyAfter(PersonDetails details) {
        if (details.kind() == PersonKind.ELECTED || details.party() == null) {
            return details.party();
        }
        boolean leftOver = kind == PersonKind.ELECTED && Objects.equals(details.party(), party);
        if (leftOver) {
            return null;
        }
        throw new PartyOfOfficialException();
    }

    /** Says what the person tells of themselves. */
    void present(String help, Collection<PolicyArea> areas) {
        canHelpWith = help;
        policyAreas = new HashSet<>(areas);
    }

    /** Notes who changed this, for the one who saves after. */
    void noteChange(Person by, Instant when) {
        changedBy = by;
        changedAt = when;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public PersonKind getKind() {
        return kind;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getSurname() {
        return surname;
    }

    /** "Anna Berg". */
    public String getName() {
        return givenName + " " + surname;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    /** What the person is in words that all municipalities share; null when nobody has said. */
    public JobFunction getJobFunction() {
        return jobFunction;
    }

    /** The party of an elected representative; null for others. */
    public String getParty() {
        return party;
    }

    /** What colleagues may ask this person about, in the person's own words; null when nothing is told. */
    public String getCanHelpWith() {
        return canHelpWith;
    }

    /** In no order. */
    public List<PolicyArea> getPolicyAreas() {
        return new ArrayList<>(policyAreas);
    }

    /** Who changed this last; null when nobody has. */
    public Person getChangedBy() {
        return changedBy;
    }

    /** When it was changed last; null when never. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** What a form that shows this sends back, to be told of changes in the meantime. */
    public long getVersion() {
        return version;
    }
}
