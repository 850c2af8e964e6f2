package se.tillit.networks;

import se.tillit.access.Openness;

/** Where a network is in its life. */
public enum NetworkStatus {
    ACTIVE(Openness.OPEN),
    PAUSED(Openness.PAUSED),
    CLOSED(Openness.CLOSED);

    private final Openness openness;

    NetworkStatus(Openness openness) {
        this.openness = openness;
    }

    /** What a network of this status still takes. */
    public Openness openness() {
        return openness;
    }
}
