package se.tillit.handover;

/** An organisation's seats were handed over, to a day ahead. */
public record HandoverPrepared(long organisationId, long handoverId) {}
