package se.tillit.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** What kind of document it is, and how long the information management plan keeps it. Given by the schema. */
@Entity
@Table(name = "document_type")
public class DocumentType {

    @Id
    private Long id;

    /** Names the type where the portal itself means one. */
    private String code;

    @Column(name = "name_sv")
    private String nameSwedish;

    @Column(name = "name_en")
    private String nameEnglish;

    @Enumerated(EnumType.STRING)
    private RetentionRule retention;

    @Column(name = "keep_years")
    private Integer keepYears;

    protected DocumentType() {}

    /** For tests. */
    DocumentType(RetentionRule retention, Integer keepYears) {
        this.retention = retention;
        this.keepYears = keepYears;
    }

    public Long getId() {
        return id;
    }

    public String getNameSwedish() {
        return nameSwedish;
    }

    public String name(boolean swedish) {
        return swedish ? nameSwedish : nameEnglish;
    }

    /** A type without a rule is kept (R1). */
    public RetentionRule getRetention() {
        return retention == null ? RetentionRule.KEEP : retention;
    }

    /** Of {@link RetentionRule#DISPOSE_AFTER}; null for other rules. */
    public Integer getKeepYears() {
        return keepYears;
    }

    /** The last day of publication of what may be disposed of on a day; empty for a type that is kept. */
    public Optional<LocalDate> lastDisposable(LocalDate day) {
        return switch (getRetention()) {
            case KEEP -> Optional.empty();
            case DISPOSE_AFTER -> Optional.of(day.minusYears(keepYears));
            case DISPOSE_WHEN_OBSOLETE -> Optional.of(day);
        };
    }
}
