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
import java.time.LocalDate;

/** A municipality, the association itself, or an external organisation that takes part in networks. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

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

    @Version
    private long version;

    protected Organisation() {}

    public Long getId() {
        return id;
    }

    public OrganisationKind getKind() {
        return kind;
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
}
