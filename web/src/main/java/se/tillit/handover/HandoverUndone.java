package se.tillit.handover;

/** A hand-over was undone before its day. */
public record HandoverUndone(long organisationId, long handoverId) {}
