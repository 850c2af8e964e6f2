package se.tillit.networks;

import se.tillit.access.NetworkRole;

/** A role in a network, as the database knows it. */
public record RoleRow(long networkId, NetworkRole role) {}
