package se.tillit.networks.view;

import java.util.Arrays;
import java.util.Optional;

/** What a coordinator does on a seat's page, one at a time; {@code ?gor=} in the address. */
public enum SeatTask {
    GIVE("ge"),
    END("avsluta"),
    REPLACE("ersatt"),
    CORRECT("ratta"),
    STOP("sluta");

    private final String word;

    SeatTask(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether it is about one person's days on the seat. */
    public boolean isAboutHolding() {
        return this == END || this == REPLACE || this == CORRECT;
    }

    /** Whether someone of the organisation is chosen. */
    public boolean isAboutPerson() {
        return this == GIVE || this == REPLACE;
    }

    static Optional<SeatTask> of(String word) {
        return Arrays.stream(values()).filter(task -> task.word.equals(word)).findFirst();
    }
}
