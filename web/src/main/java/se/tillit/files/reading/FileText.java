package se.tillit.files.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import se.tillit.reader.ReaderAnswer;

/** What is known of one content by reading it. The database makes the row when the content becomes a document's version. */
@Entity
@Table(name = "file_text")
public class FileText {

    /** Longer than any file takes: another node may begin anew after that. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    /** Between a reader that ended and the next attempt. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** A file that took the portal down with it is not given many chances to do so again. */
    private static final int MOST_ATTEMPTS = 3;

    @Id
    private String sha256;

    @Column(name = "media_type")
    private String mediaType;

    @Enumerated(EnumType.STRING)
    private TextStatus status = TextStatus.WAITING;

    private String text;

    @Column(name = "text_cut")
    private boolean cut;

    private int pages;

    @Column(name = "picture_pages")
    private int picturePages;

    private boolean tagged;

    private boolean titled;

    private String language;

    @Column(name = "personnummer_found")
    private boolean personnummerFound;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "extracted_at")
    private Instant extractedAt;

    protected FileText() {}

    FileText(String sha256, String mediaType) {
        this.sha256 = sha256;
        this.mediaType = mediaType;
    }

    /** Is about to be read. Given up, without another attempt, when that has ended badly too often. */
    void attempt(Instant now) {
        attempts++;
        if (attempts > MOST_ATTEMPTS) {
            finish(TextStatus.UNREADABLE, now);
        } else {
            nextAttemptAt = now.plus(LEASE);
        }
    }

    /**
     * The reader ended over it, for whatever reason: somebody may have stopped the portal. Another attempt follows, unless
     * that has happened too often.
     */
    void crashed(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            finish(TextStatus.UNREADABLE, now);
        } else {
            nextAttemptAt = now.plus(PAUSE);
        }
    }

    boolean isGivenUp() {
        return nextAttemptAt == null;
    }

    /** Takes what the reader found. Identity numbers are struck out before anything is kept (domain.md G7). */
    void read(ReaderAnswer answer, int pagesAsPictures, Instant now) {
        Personnummer numbers = Personnummer.strikeOut(answer.text());
        text = numbers.text();
        personnummerFound = numbers.found();
        cut = answer.cut();
        pages = answer.pages();
        picturePages = pagesAsPictures;
        tagged = answer.tagged();
        titled = answer.titled();
        language = answer.language().isEmpty() ? null : first(answer.language());
        finish(statusOf(answer), now);
    }

    private TextStatus statusOf(ReaderAnswer answer) {
        if (!answer.isDone()) {
            return TextStatus.UNREADABLE;
        }
        return text.isBlank() ? TextStatus.EMPTY : TextStatus.READ;
    }

    private void finish(TextStatus end, Instant now) {
        status = end;
        nextAttemptAt = null;
        extractedAt = now;
    }

    /** Has what was made of it made anew, because it is gone. */
    void again(Instant now) {
        if (nextAttemptAt == null) {
            attempts = 0;
            nextAttemptAt = now;
        }
    }

    private static String first(String language) {
        return language.substring(0, Math.min(35, language.length()));
    }

    String getSha256() {
        return sha256;
    }

    String getMediaType() {
        return mediaType;
    }

    TextStatus getStatus() {
        return status;
    }

    String getText() {
        return text;
    }

    Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    boolean isPersonnummerFound() {
        return personnummerFound;
    }

    /** All but the text itself. */
    FileFacts facts() {
        return new FileFacts(status, mediaType, cut, pages, picturePages, tagged, titled, language, personnummerFound);
    }
}
