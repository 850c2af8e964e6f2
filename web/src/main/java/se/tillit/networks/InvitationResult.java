package se.tillit.networks;

/** What became of one address or person in an act of inviting. */
public enum InvitationResult {
    INVITED,
    ALREADY_MEMBER,
    /** No second mail was sent; the list of open invitations offers that. */
    ALREADY_INVITED,
    NOT_AN_ADDRESS,
    /** No organisation has the address's domain, and none was chosen. */
    UNKNOWN_ORGANISATION,
    /** A person without an address gets no mail. */
    NO_ADDRESS;

    /** Whether the line can be corrected and sent again. */
    public boolean isCorrectable() {
        return this == NOT_AN_ADDRESS || this == UNKNOWN_ORGANISATION;
    }
}
