package se.tillit.networks;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.tillit.people.Person;

/** Verksamhetsår: a calendar year of a network (features.md §4.11). One a network and year. */
@Entity
@Table(name = "operating_year")
public class OperatingYear {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id")
    private Network network;

    @Column(name = "year")
    private int year;

    private String foresight;

    private String review;

    @OneToMany(mappedBy = "operatingYear", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FocusArea> focusAreas = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected OperatingYear() {}

    OperatingYear(Network network, int year) {
        this.network = network;
        this.year = year;
    }

    /** Writes it anew. Each change is noted, so that the version tells of changed focus areas too. */
    void write(YearPlan plan, Person by, Instant when) {
        foresight = plan.foresight().isEmpty() ? null : plan.foresight();
        review = plan.review().isEmpty() ? null : plan.review();
        changedBy = by;
        changedAt = when;
        // In place: the database refuses two on one position, also for a moment.
        while (focusAreas.size() > plan.focusAreas().size()) {
            focusAreas.remove(focusAreas.size() - 1);
        }
        for (int at = 0; at < plan.focusAreas().size(); at++) {
            if (at == focusAreas.size()) {
                focusAreas.add(new FocusArea(this, at + 1));
            }
            focusAreas.get(at).write(plan.focusAreas().get(at));
        }
    }

    /** What is written. */
    public YearPlan plan() {
        return new YearPlan(
                foresight == null ? "" : foresight,
                focusAreas.stream().map(FocusArea::focus).toList(),
                review == null ? "" : review);
    }

    public int getYear() {
        return year;
    }

    /** Who wrote it last; null when that is not known. */
    public Person getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public long getVersion() {
        return version;
    }
}
