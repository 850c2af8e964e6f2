package se.tillit.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingNotesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final NotesText TEXT =
            new NotesText("Vi sågs.", List.of(new DecisionText(DecisionKind.DECISION, "Styrelsen", "Det blir så.")));

    private static MeetingNotes draft() {
        MeetingNotes notes = new MeetingNotes(1);
        notes.write(TEXT, null, NOW);
        return notes;
    }

    @Test
    void aDraftIsApprovedAndThenPublished() {
        MeetingNotes notes = draft();

        notes.approve(null, NOW);
        assertThat(notes.getState()).isEqualTo(NotesState.APPROVED);
        notes.publish(null, NOW);

        assertThat(notes.getState()).isEqualTo(NotesState.PUBLISHED);
        assertThat(notes.text()).isEqualTo(TEXT);
    }

    @Test
    void aDraftIsNotPublished() {
        MeetingNotes notes = draft();

        assertThatThrownBy(() -> notes.publish(null, NOW)).isInstanceOf(NotesNotApprovedException.class);
    }

    @Test
    void whoeverRewritesWhatWasApprovedMakesItADraft() {
        MeetingNotes notes = draft();
        notes.approve(null, NOW);

        notes.write(new NotesText("Vi sågs inte.", List.of()), null, NOW);

        assertThat(notes.isDraft()).isTrue();
        assertThat(notes.getApprovedAt()).isNull();
        assertThat(notes.text().decisions()).isEmpty();
    }

    @Test
    void whatIsPublishedStays() {
        MeetingNotes notes = draft();
        notes.approve(null, NOW);
        notes.publish(null, NOW);

        assertThatThrownBy(() -> notes.write(TEXT, null, NOW)).isInstanceOf(NotesPublishedException.class);
        assertThatThrownBy(() -> notes.approve(null, NOW)).isInstanceOf(NotesPublishedException.class);
        assertThatThrownBy(() -> notes.publish(null, NOW)).isInstanceOf(NotesPublishedException.class);
    }
}
