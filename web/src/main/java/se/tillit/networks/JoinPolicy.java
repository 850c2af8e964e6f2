package se.tillit.networks;

/** How one becomes a member. */
public enum JoinPolicy {
    DIRECT,
    /** By asking with a reason; a coordinator answers. */
    REQUEST,
    INVITATION
}
