package se.tillit.meetings;

import java.util.Arrays;

/** What a meeting arrived at. Officials' networks take positions without legal force (domain.md 1.3). */
public enum DecisionKind {
    POSITION,
    DECISION,
    RECOMMENDATION;

    /** The kind of this name; a position for anything else that a form may send. */
    public static DecisionKind ofName(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(POSITION);
    }
}
