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
import se.tillit.networks.Network;
import se.tillit.people.Organisation;
import se.tillit.people.Person;
import se.tillit.shared.SwedishTime;

/**
 * What someone asks the others of a network. It takes answers until it is withdrawn, or merged into another question about
 * the same thing.
 */
@Entity
@Table(name = "question")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id")
    private Network network;

    private String title;

    private String body;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "asked_by_id")
    private Person askedBy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Question mergedInto;

    /** For queries: a condition on the relation itself joins the other question, and leaves out those without one. */
    @Column(name = "merged_into_id", insertable = false, updatable = false)
    private Long mergedIntoId;

    @Column(name = "submission_key")
    private String submissionKey;

    @Version
    private long version;

    protected Question() {}

    /** @param body harmless HTML */
    Question(Network network, String title, String body, Authorship asking) {
        this.network = network;
        this.title = title;
        this.body = body;
        this.askedBy = asking.author();
        this.organisation = asking.organisation();
        this.askedAt = asking.at();
        this.askedOn = SwedishTime.dateOf(asking.at());
        this.submissionKey = asking.submissionKey();
    }

    /**
     * Answers it. An answer by the asker is the asker's own solution: the question is resolved, but not answered by anyone
     * (reports.md M14).
     *
     * @param text harmless HTML
     * @throws QuestionWithdrawnException when the asker has withdrawn it
     * @throws QuestionMergedException when it goes on in another question
     */
    public Answer answer(String text, Authorship answering) {
        if (isWithdrawn()) {
            throw new QuestionWithdrawnException();
        }
        if (isMerged()) {
            throw new QuestionMergedException();
        }
        return new Answer(this, text, answering, isAskedBy(answering.author()));
    }

    /** Takes it back; nobody sees it any more. */
    void withdraw(Instant when) {
        if (withdrawnAt == null) {
            withdrawnAt = when;
        }
    }

    /** Lets it go on in another question. */
    void mergeInto(Question other) {
        if (other == this) {
            throw new IllegalArgumentException("A question cannot go on in itself");
        }
        mergedInto = other;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    private boolean isAskedBy(Person person) {
        return askedBy.equals(person)
                || (askedBy.getId() != null && askedBy.getId().equals(person.getId()));
    }

    public Long getId() {
        return id;
    }

    public Network getNetwork() {
        return network;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Business date of the asking. */
    public LocalDate getAskedOn() {
        return askedOn;
    }
}
