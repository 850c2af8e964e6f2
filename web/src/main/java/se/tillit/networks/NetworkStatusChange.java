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

/** The status that a network has from a day on, until the next change. Reports read this history. */
@Entity
@Table(name = "network_status_change")
public class NetworkStatusChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id")
    private Network network;

    @Enumerated(EnumType.STRING)
    private NetworkStatus status;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    protected NetworkStatusChange() {}

    NetworkStatusChange(Network network, NetworkStatus status, LocalDate effectiveOn) {
        this.network = network;
        this.status = status;
        this.effectiveOn = effectiveOn;
    }

    /** On a day with two changes the later one counts. */
    void replace(NetworkStatus later) {
        status = later;
    }

    boolean isOn(LocalDate day) {
        return effectiveOn.equals(day);
    }

    LocalDate getEffectiveOn() {
        return effectiveOn;
    }
}
