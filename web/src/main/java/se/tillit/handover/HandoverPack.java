package se.tillit.handover;

import java.time.LocalDate;
import se.tillit.access.Visibility;

/** A network that the reader becomes a part of by a hand-over, and should read about. */
public record HandoverPack(
        long networkId, String networkSlug, String networkName, Visibility visibility, LocalDate effectiveOn) {}
