package se.tillit.networks;

/**
 * A network with what is said about it, as far as the reader may know.
 *
 * @param changedBy who changed it last; empty when nobody has since the beginning
 */
public record DescribedNetwork(Network network, NetworkDescription description, String changedBy) {}
