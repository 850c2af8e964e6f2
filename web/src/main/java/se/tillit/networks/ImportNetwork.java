package se.tillit.networks;

/** A network that the one who imports may know of. @param closed whether it takes nothing any more */
public record ImportNetwork(long id, String slug, String name, boolean closed) {}
