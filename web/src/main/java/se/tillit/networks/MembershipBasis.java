package se.tillit.networks;

/** Whether a place in the network follows the person or the function they have (domain.md §1.3). */
public enum MembershipBasis {
    PERSON,
    FUNCTION
}
