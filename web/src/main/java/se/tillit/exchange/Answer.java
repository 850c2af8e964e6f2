package se.tillit.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import se.tillit.people.Organisation;
import se.tillit.people.Person;
import se.tillit.shared.SwedishTime;

/** What someone answers to a question; made by {@link Question#answer}. */
@Entity
@Table(name = "answer")
public class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    private String body;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "answered_by_id")
    private Person answeredBy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "own_solution")
    private boolean ownSolution;

    @Column(name = "submission_key")
    private String submissionKey;

    @Version
    private long version;

    protected Answer() {}

    Answer(Question question, String body, Authorship answering, boolean ownSolution) {
        this.question = question;
        this.body = body;
        this.answeredBy = answering.author();
        this.organisation = answering.organisation();
        this.answeredAt = answering.at();
        this.answeredOn = SwedishTime.dateOf(answering.at());
        this.ownSolution = ownSolution;
        this.submissionKey = answering.submissionKey();
    }

    public Long getId() {
        return id;
    }

    public String getBody() {
        return body;
    }

    /** Business date of the answer. */
    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    /** Whether the asker wrote it: then the question is resolved, but not answered by another (reports.md M14). */
    public boolean isOwnSolution() {
        return ownSolution;
    }
}
