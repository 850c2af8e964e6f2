package se.tillit.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import se.tillit.people.Person;

/** A record's entry in the diary (domain.md O2; OSL 5:2). The number never changes. */
@Entity
@Table(name = "registration")
public class Registration {

    @Id
    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "registration_no")
    private String number;

    @Column(name = "external_no")
    private String externalNumber;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    private String sender;

    private String recipient;

    private String subject;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "registered_by_id")
    private Person registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Version
    private long version;

    protected Registration() {}

    Registration(long documentId, String number, RegistrationDetails details, Person by, Instant at) {
        this.documentId = documentId;
        this.number = number;
        correct(details, by, at);
    }

    /** Says anew what it is about. Who did so last stands as who registered. */
    void correct(RegistrationDetails details, Person by, Instant at) {
        externalNumber = details.externalNumber();
        datedOn = details.datedOn();
        sender = details.sender();
        recipient = details.recipient();
        subject = details.subject();
        registeredBy = by;
        registeredAt = at;
    }

    RegistrationDetails details() {
        return new RegistrationDetails(externalNumber, datedOn, sender, recipient, subject);
    }

    /** "GR 2026/0001". */
    public String getNumber() {
        return number;
    }

    /** In another diary; null when there is none. */
    public String getExternalNumber() {
        return externalNumber;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public String getSender() {
        return sender;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    public Person getRegisteredBy() {
        return registeredBy;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public long getVersion() {
        return version;
    }
}
