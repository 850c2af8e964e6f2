package se.tillit.reports;

/** Whether the nightly compilation keeps up. */
public enum Freshness {
    CURRENT,
    NIGHT_FAILED,
    NIGHT_MISSING
}
