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
import jakarta.persistence.Version;
import java.time.LocalDate;
import se.tillit.people.Organisation;

/**
 * A network's expectation of an organisation: who sits on it changes over time ({@link SeatHolding}), the seat stays.
 * Expected from {@code expectedFrom} until the day before {@code expectedTo}.
 */
@Entity
@Table(name = "seat")
public class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id")
    private Network network;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "seat_no")
    private int seatNo;

    @Column(name = "expected_from")
    private LocalDate expectedFrom;

    @Column(name = "expected_to")
    private LocalDate expectedTo;

    /** Changes with each holding given or ended, so that two people notice each other. */
    @Version
    private long version;

    protected Seat() {}

    Seat(Network network, Organisation organisation, int seatNo, LocalDate expectedFrom) {
        this.network = network;
        this.organisation = organisation;
        this.seatNo = seatNo;
        this.expectedFrom = expectedFrom;
    }

    /** Whether the network expects the organisation on all of these days. @param to null for days without end */
    boolean isExpected(LocalDate from, LocalDate to) {
        return !from.isBefore(expectedFrom) && (expectedTo == null || to != null && !to.isAfter(expectedTo));
    }

    /**
     * From this day on the organisation is no longer expected.
     *
     * @throws SeatStopsBeforeStartException when it never was
     * @throws SeatNotExpectedException when it stops earlier already
     */
    void stop(LocalDate day) {
        if (!day.isAfter(expectedFrom)) {
            throw new SeatStopsBeforeStartException(expectedFrom);
        }
        if (expectedTo != null && day.isAfter(expectedTo)) {
            throw new SeatNotExpectedException("stop", expectedFrom, expectedTo);
        }
        expectedTo = day;
    }

    public Long getId() {
        return id;
    }

    public Network getNetwork() {
        return network;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** 1, or 2 for the second seat that Göteborg may have. */
    public int getSeatNo() {
        return seatNo;
    }

    public LocalDate getExpectedFrom() {
        return expectedFrom;
    }

    /** First day when it is no longer expected; null while no end is known. */
    public LocalDate getExpectedTo() {
        return expectedTo;
    }

    public long getVersion() {
        return version;
    }
}
