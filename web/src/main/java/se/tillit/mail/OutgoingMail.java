package se.tillit.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A mail that waits to leave, has left, or was given up. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {

    /** Longer than a weekend's server is down; news that old is no news. */
    static final Duration LONGEST_WAIT = Duration.ofHours(48);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int MOST_DOUBLINGS = 8;
    private static final int LONGEST_SUBJECT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String recipient;

    private String subject;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected OutgoingMail() {}

    OutgoingMail(String recipient, String subject, String body, Instant now) {
        this.recipient = recipient;
        this.subject = subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length()));
        this.body = body;
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** Is about to be sent; if nothing is heard of it, it is due again after a pause that doubles each time. */
    Letter attempt(Instant now) {
        nextAttemptAt = nextAttemptAfter(now);
        return new Letter(id, recipient, subject, body);
    }

    /** Counts an attempt. @return when the next one is due */
    Instant nextAttemptAfter(Instant now) {
        attempts++;
        return now.plus(pause());
    }

    private Duration pause() {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** Has left. What stood in it is the recipient's alone from now on. */
    void sent(Instant now) {
        sentAt = now;
        nextAttemptAt = null;
        body = null;
    }

    /** Will never leave. */
    void giveUp() {
        nextAttemptAt = null;
        body = null;
    }

    Long getId() {
        return id;
    }

    Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    Instant getSentAt() {
        return sentAt;
    }

    String getSubject() {
        return subject;
    }

    String getBody() {
        return body;
    }
}
