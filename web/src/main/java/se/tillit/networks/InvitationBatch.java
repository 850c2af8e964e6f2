package se.tillit.networks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tillit.people.Organisation;
import se.tillit.people.PersonContact;

/** One act of inviting: what is known of all, read at once, and what becomes of each. */
record InvitationBatch(
        List<Invitee> invitees,
        Set<Long> memberIds,
        Map<String, Invitation> pending,
        Map<String, Organisation> organisations,
        InvitationService.InvitationWriter writer) {

    List<InvitationOutcome> invite() {
        return invitees.stream().map(this::outcome).toList();
    }

    private InvitationOutcome outcome(Invitee invitee) {
        Optional<InvitationResult> refusal = refusal(invitee);
        if (refusal.isPresent()) {
            return new InvitationOutcome(invitee.typed(), refusal.get(), null);
        }
        String email = invitee.email().orElseThrow();
        String link = writer.write(
                Optional.ofNullable(pending.get(email)),
                email,
                invitee.person().orElse(null),
                organisations.get(email));
        return new InvitationOutcome(invitee.typed(), InvitationResult.INVITED, link);
    }

    private Optional<InvitationResult> refusal(Invitee invitee) {
        if (invitee.person()
                .map(PersonContact::personId)
                .filter(memberIds::contains)
                .isPresent()) {
            return Optional.of(InvitationResult.ALREADY_MEMBER);
        }
        if (invitee.email().isEmpty()) {
            return Optional.of(
                    invitee.person().isEmpty() ? InvitationResult.NOT_AN_ADDRESS : InvitationResult.NO_ADDRESS);
        }
        String email = invitee.email().get();
        Invitation earlier = pending.get(email);
        if (earlier != null && writer.isOpen(earlier)) {
            return Optional.of(InvitationResult.ALREADY_INVITED);
        }
        boolean unknown = invitee.person().isEmpty() && !organisations.containsKey(email);
        return unknown ? Optional.of(InvitationResult.UNKNOWN_ORGANISATION) : Optional.empty();
    }
}
