package se.tillit.meetings;

import java.util.Arrays;
import java.util.Optional;

/** How a seat was represented at a meeting. Digital counts as present, and a substitute fills the seat (reports.md M8). */
public enum Presence {
    PRESENT,
    DIGITAL,
    SUBSTITUTE,
    ABSENT;

    /** Whether the organisation was represented. */
    public boolean represents() {
        return this != ABSENT;
    }

    /** The presence of this name; empty for anything else that a form may send. */
    public static Optional<Presence> ofName(String name) {
        return Arrays.stream(values())
                .filter(presence -> presence.name().equals(name))
                .findFirst();
    }
}
