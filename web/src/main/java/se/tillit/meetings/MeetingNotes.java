package se.tillit.meetings;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
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
import java.util.Objects;
import java.util.stream.Stream;
import se.tillit.people.Person;

/**
 * Minnesanteckningar of a meeting, one of each. A draft is approved and then published; by that it is an allmän handling,
 * which neither the portal nor the database changes again (domain.md §1.5, O1). Whoever rewrites what was approved makes it a
 * draft again.
 */
@Entity
@Table(name = "meeting_notes")
public class MeetingNotes {

    @Id
    @Column(name = "meeting_id")
    private Long meetingId;

    private String body;

    @OneToMany(mappedBy = "notes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<MeetingDecision> decisions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private NotesState state;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "written_by_id")
    private Person writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_by_id")
    private Person approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_by_id")
    private Person publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private long version;

    protected MeetingNotes() {}

    MeetingNotes(long meetingId) {
        this.meetingId = meetingId;
    }

    /** Writes them anew, as a draft. @throws NotesPublishedException when they are published */
    void write(NotesText text, Person by, Instant when) {
        requireUnpublished();
        body = text.text();
        writeDecisions(text.decisions());
        state = NotesState.DRAFT;
        // Each writing is noted, so that the version tells of changed decisions too.
        writtenBy = by;
        writtenAt = when;
        approvedBy = null;
        approvedAt = null;
    }

    private void writeDecisions(List<DecisionText> texts) {
        // In place: the database refuses two on one position, also for a moment.
        while (decisions.size() > texts.size()) {
            decisions.remove(decisions.size() - 1);
        }
        for (int at = 0; at < texts.size(); at++) {
            if (at == decisions.size()) {
                decisions.add(new MeetingDecision(this, at + 1));
            }
            decisions.get(at).write(texts.get(at));
        }
    }

    /** @throws NotesPublishedException when they are published */
    void requireUnpublished() {
        if (isPublished()) {
            throw new NotesPublishedException();
        }
    }

    boolean isApprovedBy(long personId) {
        return !isDraft() && approvedBy.getId() == personId;
    }

    boolean isPublishedBy(long personId) {
        return isPublished() && publishedBy.getId() == personId;
    }

    /** Approves the draft. */
    void approve(Person by, Instant when) {
        requireUnpublished();
        state = NotesState.APPROVED;
        approvedBy = by;
        approvedAt = when;
    }

    /** Makes them a record. @throws NotesNotApprovedException when nobody has approved them as they stand */
    void publish(Person by, Instant when) {
        requireUnpublished();
        if (state != NotesState.APPROVED) {
            throw new NotesNotApprovedException();
        }
        state = NotesState.PUBLISHED;
        publishedBy = by;
        publishedAt = when;
    }

    /** What is written. */
    public NotesText text() {
        return new NotesText(body, decisions.stream().map(MeetingDecision::text).toList());
    }

    public boolean isDraft() {
        return state == NotesState.DRAFT;
    }

    public boolean isApproved() {
        return state == NotesState.APPROVED;
    }

    public boolean isPublished() {
        return state == NotesState.PUBLISHED;
    }

    public NotesState getState() {
        return state;
    }

    /** Who wrote in them last. */
    public Person getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Who approved them as they stand; null while they are a draft. */
    public Person getApprovedBy() {
        return approvedBy;
    }

    public Instant getApprovedAt() {
        return approvedAt;
    }

    /** Who published them; null until someone has. */
    public Person getPublishedBy() {
        return publishedBy;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** Who changed them last: by writing, approving or publishing. */
    public Person getChangedBy() {
        return Stream.of(publishedBy, approvedBy, writtenBy)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    public Instant getChangedAt() {
        return Stream.of(publishedAt, approvedAt, writtenAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    public long getVersion() {
        return version;
    }
}
