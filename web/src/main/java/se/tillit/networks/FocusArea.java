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

/** Fokusområde: what a network gives its time to in an operating year. */
@Entity
@Table(name = "focus_area")
public class FocusArea {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "operating_year_id")
    private OperatingYear operatingYear;

    @Column(name = "position")
    private int position;

    private String title;

    private String description;

    protected FocusArea() {}

    FocusArea(OperatingYear operatingYear, int position) {
        this.operatingYear = operatingYear;
        this.position = position;
    }

    void write(Focus focus) {
        title = focus.title();
        description = focus.description().isEmpty() ? null : focus.description();
    }

    Focus focus() {
        return new Focus(title, description == null ? "" : description);
    }
}
