package se.tillit.networks;

/** A network and one that owns it. */
public record ParentLink(long networkId, long parentId) {}
