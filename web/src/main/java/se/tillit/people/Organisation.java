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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** A municipality, the association itself, or an external organisation that takes part in networks. */
@Entity
@Table(name = "organisation")
public class Organisation {

    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "scb_code")
    private String scbCode;

    private String name;

    @Column(name = "short_name")
    private String shortName;

    private String slug;

    @Column(name = "member_from")
    private LocalDate memberFrom;

    @Column(name = "member_to")
    private LocalDate memberTo;

    @Column(name = "email_domain")
    private String emailDomain;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_person_id")
    private Person contactPerson;

    /** Beside the relation, so that asking who it is reads no person. */
    @Column(name = "contact_person_id", insertable = false, updatable = false)
    private Long contactPersonId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Organisation() {}

    /** A new organisation, at an address that it keeps. Fails as {@link #describe}. */
    Organisation(String slug, OrganisationDetails details) {
        this.slug = slug;
        describe(details, null);
    }

    /**
     * Says anew what this is and when it is a member. Leaving takes nothing away.
     *
     * @param contact one of its own people, or null
     * @throws ScbCodeMissingException when a municipality has no code of four digits
     * @throws ScbCodeNotNeededException when another organisation has one
     * @throws MemberFromMissingException when it leaves what it never joined
     * @throws EmailDomainUnusableException when the domain cannot be one
     * @throws MemberEndBeforeStartException when it leaves before or on the day when it joins
     */
    void describe(OrganisationDetails details, Person contact) {
        requireCode(details);
        requireDaysInOrder(details);
        if (details.emailDomain() != null
                && !DOMAIN.matcher(details.emailDomain()).matches()) {
            throw new EmailDomainUnusableException();
        }
        kind = details.kind();
        scbCode = details.scbCode();
        name = details.name();
        shortName = details.shortName();
        emailDomain =
                details.emailDomain() == null ? null : details.emailDomain().toLowerCase(Locale.ROOT);
        memberFrom = details.memberFrom();
        memberTo = details.memberTo();
        contactPerson = contact;
    }

    private static void requireCode(OrganisationDetails details) {
        boolean municipality = details.kind() == OrganisationKind.MUNICIPALITY;
        if (municipality && (details.scbCode() == null || !details.scbCode().matches("[0-9]{4}"))) {
            throw new ScbCodeMissingException();
        }
        if (!municipality && details.scbCode() != null) {
            throw new ScbCodeNotNeededException();
        }
    }

    private static void requireDaysInOrder(OrganisationDetails details) {
        if (details.memberTo() == null) {
            return;
        }
        if (details.memberFrom() == null) {
            throw new MemberFromMissingException();
        }
        if (!details.memberTo().isAfter(details.memberFrom())) {
            throw new MemberEndBeforeStartException();
        }
    }

    /** Notes who changed this, for the one who saves after. */
    void noteChange(Person by, Instant when) {
        changedBy = by;
        changedAt = when;
    }

    /** Whether it is a member of the association on a day. The day of leaving is the first one when it is not. */
    public boolean isMemberOn(LocalDate day) {
        return memberFrom != null && !memberFrom.isAfter(day) && (memberTo == null || memberTo.isAfter(day));
    }

    /** Whether it was a member of the association and is none any longer. */
    public boolean isFormerOn(LocalDate day) {
        return memberTo != null && !memberTo.isAfter(day);
    }

    public Long getId() {
        return id;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    /** Code of Statistics Sweden, four digits; null for all but municipalities. */
    public String getScbCode() {
        return scbCode;
    }

    public String getName() {
        return name;
    }

    /** "Tjörn", for lists. */
    public String getShortName() {
        return shortName;
    }

    public String getSlug() {
        return slug;
    }

    /** First day as a member of the association; null for those that are not members. */
    public LocalDate getMemberFrom() {
        return memberFrom;
    }

    /** First day as a former member; null while it is one. */
    public LocalDate getMemberTo() {
        return memberTo;
    }

    /** "tjorn.se": tells which organisation an address belongs to; null when none does. */
    public String getEmailDomain() {
        return emailDomain;
    }

    /** Who the association asks to fill the organisation's seats; null when nobody is named. */
    public Person getContactPerson() {
        return contactPerson;
    }

    /** Whether the person is the organisation's contact. */
    public boolean isContact(Person person) {
        return person.getId().equals(contactPersonId);
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
