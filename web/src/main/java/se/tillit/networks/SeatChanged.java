package se.tillit.networks;

/** A seat came to be expected, or someone was given it, or its holder's days changed. */
public record SeatChanged(long networkId, long seatId) {}
