package se.tillit.networks;

/** How one becomes a member. */
public enum JoinPolicy {
    DIRECT,
    INVITATION
}
