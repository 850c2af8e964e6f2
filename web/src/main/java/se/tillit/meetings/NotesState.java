package se.tillit.meetings;

/** How far the notes of a meeting have come (domain.md §1.5). */
public enum NotesState {
    DRAFT,
    APPROVED,
    /** Published, and by that an allmän handling: never changed and never deleted. */
    PUBLISHED
}
