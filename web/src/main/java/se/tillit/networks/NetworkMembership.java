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
        leftOn = day;
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
}
