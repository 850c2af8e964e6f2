package se.tillit.networks;

/** What became of an invitation. One that has expired is still pending: sending it again makes it valid. */
public enum InvitationStatus {
    PENDING,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
