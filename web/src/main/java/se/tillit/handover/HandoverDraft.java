package se.tillit.handover;

import java.util.List;
import se.tillit.networks.SuccessionSeat;
import se.tillit.people.ElectedPerson;

/** What there is to hand over: the elected representatives on an organisation's seats, and who may come after them. */
public record HandoverDraft(List<SuccessionSeat> seats, List<ElectedPerson> candidates) {}
