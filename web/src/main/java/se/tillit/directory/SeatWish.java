package se.tillit.directory;

import java.time.LocalDate;
import se.tillit.networks.HoldingRole;

/** The seat that a row would give. */
record SeatWish(long networkId, long seatId, HoldingRole role, LocalDate from) {}
