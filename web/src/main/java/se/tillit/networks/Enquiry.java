package se.tillit.networks;

/** Whether an organisation's contact was asked to fill a vacant seat, or why not. */
public enum Enquiry {
    ASKED,
    /** There is someone to ask, and nobody has: the vacancy is older than the asking, or the contact is new. */
    NOT_ASKED,
    NO_CONTACT,
    NO_ADDRESS,
    /** The network is secret, and the contact is not a member of it. */
    SECRET
}
