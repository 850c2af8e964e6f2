package se.tillit.networks;

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
import java.time.LocalDate;
import se.tillit.people.Person;
import se.tillit.people.PersonKind;

/** A person on a seat, as holder or substitute, from a day until the day before {@code validTo}. */
@Entity
@Table(name = "seat_holding")
public class SeatHolding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private HoldingRole role;

    /** As whom the person sits there; the hand-over after an election ends those of elected representatives. */
    @Enumerated(EnumType.STRING)
    @Column(name = "mandate_kind")
    private PersonKind mandateKind;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected SeatHolding() {}

    SeatHolding(Seat seat, Person person, Tenure tenure) {
        this.seat = seat;
        this.person = person;
        this.role = tenure.role();
        become(tenure);
    }

    /** Takes over the days and the mandate; person and part stay. */
    final void become(Tenure tenure) {
        mandateKind = tenure.mandateKind();
        validFrom = tenure.from();
        validTo = tenure.to();
    }

    Tenure tenure() {
        return new Tenure(id, role, person.getId(), person.getName(), mandateKind, validFrom, validTo);
    }

    public Long getId() {
        return id;
    }

    public Seat getSeat() {
        return seat;
    }

    public Person getPerson() {
        return person;
    }

    public HoldingRole getRole() {
        return role;
    }

    public PersonKind getMandateKind() {
        return mandateKind;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** First day when the person no longer sits there; null while no end is known. */
    public LocalDate getValidTo() {
        return validTo;
    }
}
