package se.tillit.networks;

/** Whether a network is at work. A closed one is read-only and keeps its address. */
public enum NetworkStatus {
    ACTIVE,
    PAUSED,
    CLOSED
}
