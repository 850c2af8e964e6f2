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
import jakarta.persistence.Version;
import java.time.LocalDate;
import se.tillit.access.NetworkRole;
import se.tillit.people.Person;

/** A person's part in a network, from a day until the day before {@code leftOn}. One that has ended stays as history. */
@Entity
@Table(name = "network_membership")
public class NetworkMembership {

    public static final int LONGEST_REASON = 500;

    /** The field of every form that says when a membership ends. */
    static final String UNTIL_FIELD = "until";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id")
    private Network network;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private NetworkRole role;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "leave_reason")
    private String leaveReason;

    @Version
    private long version;

    protected NetworkMembership() {}

    NetworkMembership(Network network, Person person, NetworkRole role, LocalDate joinedOn) {
        this(network, person, role, joinedOn, null);
    }

    /** One whose end is known. @param leftOn first day when no longer a member; null for no end */
    NetworkMembership(Network network, Person person, NetworkRole role, LocalDate joinedOn, LocalDate leftOn) {
        this.network = network;
        this.person = person;
        this.role = role;
        this.joinedOn = joinedOn;
        this.leftOn = leftOn;
    }

    /** Ends the membership from this day on. */
    void leave(LocalDate day) {
        leave(day, null);
    }

    /**
     * Ends the membership from this day on.
     *
     * @param reason for the network's coordinators; null for none
     */
    void leave(LocalDate day, String reason) {
        // One that was to begin later never did.
        leftOn = day.isBefore(joinedOn) ? joinedOn : day;
        leaveReason = reason;
    }

    void changeRole(NetworkRole newRole) {
        role = newRole;
    }

    /**
     * Sets the first day when the membership is over; null for no end.
     *
     * @throws EndsBeforeJoiningException when it would be over before it began
     * @throws EndNotInFutureException when it would be over today
     */
    void endOn(LocalDate day, LocalDate today) {
        if (day != null && !day.isAfter(joinedOn)) {
            throw new EndsBeforeJoiningException();
        }
        requireFuture(day, today);
        leftOn = day;
    }

    /** @throws EndNotInFutureException when a membership until that day would be over today */
    static void requireFuture(LocalDate until, LocalDate today) {
        if (until != null && !until.isAfter(today)) {
            throw new EndNotInFutureException();
        }
    }

    /** Whether it holds on a day, and not first later. */
    boolean hasBegunOn(LocalDate day) {
        return !joinedOn.isAfter(day);
    }

    /** Whether it goes on until a day at least. @param day null for no end */
    boolean lastsUntil(LocalDate day) {
        return leftOn == null || day != null && !leftOn.isBefore(day);
    }

    boolean isCoordinator() {
        return role == NetworkRole.COORDINATOR;
    }

    boolean isReader() {
        return role == NetworkRole.READER;
    }

    public Long getId() {
        return id;
    }

    public Network getNetwork() {
        return network;
    }

    public Person getPerson() {
        return person;
    }

    public NetworkRole getRole() {
        return role;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    /** First day when no longer a member; null while no end is known. */
    public LocalDate getLeftOn() {
        return leftOn;
    }

    public long getVersion() {
        return version;
    }
}
