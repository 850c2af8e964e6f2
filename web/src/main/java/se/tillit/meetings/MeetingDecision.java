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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a meeting decided, recommended or took a position on, and who did with what mandate (domain.md 1.3). */
@Entity
@Table(name = "meeting_decision")
public class MeetingDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private MeetingNotes notes;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Column(name = "decided_by")
    private String decidedBy;

    private String body;

    protected MeetingDecision() {}

    MeetingDecision(MeetingNotes notes, int position) {
        this.notes = notes;
        this.position = position;
    }

    void write(DecisionText decision) {
        kind = decision.kind();
        decidedBy = decision.decidedBy();
        body = decision.text();
    }

    DecisionText text() {
        return new DecisionText(kind, decidedBy, body);
    }
}
