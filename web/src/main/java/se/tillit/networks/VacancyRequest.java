package se.tillit.networks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.tillit.people.Person;

/** That an organisation's contact was asked to fill a vacant seat: once a vacancy and contact, and again by a coordinator. */
@Entity
@Table(name = "vacancy_request")
public class VacancyRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Column(name = "vacant_since")
    private LocalDate vacantSince;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_person_id")
    private Person contact;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected VacancyRequest() {}

    VacancyRequest(Seat seat, LocalDate vacantSince, Person contact, Instant requestedAt) {
        this.seat = seat;
        this.vacantSince = vacantSince;
        this.contact = contact;
        this.requestedAt = requestedAt;
    }

    void remind(Instant when) {
        remindedAt = when;
    }

    /** When the contact was asked last. */
    Instant lastAskedAt() {
        return remindedAt == null ? requestedAt : remindedAt;
    }

    Instant getRequestedAt() {
        return requestedAt;
    }

    Instant getRemindedAt() {
        return remindedAt;
    }
}
