package se.tillit.networks;

/** A network with what is said about it, as far as the reader may know. */
public record DescribedNetwork(Network network, NetworkDescription description) {

    /** Who changed it last; empty when nobody has since the beginning. */
    public String changedBy() {
        return network.getChangedBy() == null ? "" : network.getChangedBy().getName();
    }
}
