package se.tillit.networks;

import java.time.LocalDate;

/** The first day on which a seat's holding was over. */
public record HoldingEnd(long seatId, LocalDate day) {}
