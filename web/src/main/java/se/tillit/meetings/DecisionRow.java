package se.tillit.meetings;

import java.time.Instant;

/**
 * A decision of a meeting whose notes are published, in a list.
 *
 * @param decidedBy who decided, and with what mandate
 * @param startsAt when the meeting was
 */
public record DecisionRow(long meetingId, Instant startsAt, DecisionKind kind, String decidedBy, String text) {}
