package se.tillit.meetings;

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
import se.tillit.networks.Seat;

/** How a seat was represented at a meeting: at most one a meeting and seat, and never who recorded it. */
@Entity
@Table(name = "attendance")
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    protected Attendance() {}

    Attendance(Meeting meeting, Seat seat, Presence presence) {
        this.meeting = meeting;
        this.seat = seat;
        this.presence = presence;
    }

    void correct(Presence corrected) {
        this.presence = corrected;
    }

    public Seat getSeat() {
        return seat;
    }

    public Presence getPresence() {
        return presence;
    }
}
