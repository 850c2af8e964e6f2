package se.tillit.meetings;

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
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import se.tillit.networks.Network;
import se.tillit.shared.SwedishTime;

/**
 * A network meets, alone or together with other networks. It is held when its attendance is recorded, which takes that it
 * has started and was not cancelled; it may be corrected as often as needed.
 */
@Entity
@Table(name = "meeting")
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id")
    private Network network;

    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(
            name = "meeting_co_network",
            joinColumns = @JoinColumn(name = "meeting_id"),
            inverseJoinColumns = @JoinColumn(name = "network_id"))
    private Set<Network> coNetworks = new LinkedHashSet<>();

    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    private String location;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Column(name = "attendance_recorded_at")
    private Instant attendanceRecordedAt;

    @Version
    private long version;

    protected Meeting() {}

    /** A meeting that is planned and not yet called. Its business date is that of its start in Europe/Stockholm. */
    public Meeting(Network network, String title, Instant startsAt, Instant endsAt, String location) {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("A meeting ends after it starts");
        }
        this.network = network;
        this.title = title;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.startsOn = SwedishTime.dateOf(startsAt);
        this.location = location;
        this.status = MeetingStatus.PLANNED;
    }

    /** The meeting will not take place. @throws MeetingHeldException when it already has */
    public void cancel() {
        if (status == MeetingStatus.HELD) {
            throw new MeetingHeldException();
        }
        status = MeetingStatus.CANCELLED;
    }

    /**
     * Notes that attendance was recorded or corrected at this instant; by that the meeting is held.
     *
     * @throws MeetingCancelledException when it was cancelled
     * @throws MeetingNotStartedException when it has not started
     */
    public void recordAttendance(Instant now) {
        if (status == MeetingStatus.CANCELLED) {
            throw new MeetingCancelledException();
        }
        if (!hasStarted(now)) {
            throw new MeetingNotStartedException();
        }
        status = MeetingStatus.HELD;
        attendanceRecordedAt = now;
    }

    /** Whether attendance may be recorded: it has started, and was not cancelled. */
    public boolean takesAttendance(Instant now) {
        return hasStarted(now) && !isCancelled();
    }

    /** Whether notes may be written: it was held, or its time is over and nobody cancelled it. */
    public boolean takesNotes(Instant now) {
        return status == MeetingStatus.HELD || !isCancelled() && !now.isBefore(endsAt);
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt);
    }

    public boolean isCancelled() {
        return status == MeetingStatus.CANCELLED;
    }

    public boolean isAttendanceRecorded() {
        return attendanceRecordedAt != null;
    }

    /** The network that calls the meeting, then those that hold it together with it. */
    public Stream<Network> networks() {
        return Stream.concat(Stream.of(network), coNetworks.stream());
    }

    public Long getId() {
        return id;
    }

    /** The network that calls the meeting. */
    public Network getNetwork() {
        return network;
    }

    public String getTitle() {
        return title;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** Business date of the start: the day on which seats are expected and held. */
    public LocalDate getStartsOn() {
        return startsOn;
    }

    public String getLocation() {
        return location;
    }

    public MeetingStatus getStatus() {
        return status;
    }

    /** When attendance was last recorded or corrected; null until someone has. */
    public Instant getAttendanceRecordedAt() {
        return attendanceRecordedAt;
    }

    /** Changes with each write: whoever writes must have seen the latest. */
    public long getVersion() {
        return version;
    }
}
