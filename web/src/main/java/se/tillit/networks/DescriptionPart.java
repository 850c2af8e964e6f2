package se.tillit.networks;

/** What of a network's description can differ between two who change it. */
public enum DescriptionPart {
    NAME,
    PURPOSE,
    POLICY_AREA,
    CONTACT,
    VISIBILITY,
    JOIN_POLICY,
    MEMBERSHIP_BASIS,
    LEAD_TIMES,
    PARENTS,
    FOLDERS,
    AGENDA
}
