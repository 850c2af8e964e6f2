package se.tillit.networks;

/** What someone is to a seat. */
public enum HoldingRole {
    HOLDER,
    SUBSTITUTE
}
