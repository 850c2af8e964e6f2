package se.tillit.networks;

/**
 * What became of one address or person in an act of inviting.
 *
 * @param typed what stood there, or the person's name
 * @param link to be handed over, where no mail leaves the portal; null otherwise
 */
public record InvitationOutcome(String typed, InvitationResult result, String link) {}
