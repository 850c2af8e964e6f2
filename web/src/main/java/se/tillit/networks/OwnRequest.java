package se.tillit.networks;

import java.time.Instant;

/** The reader's own request that waits for an answer. */
public record OwnRequest(Instant requestedAt, String reason) {}
