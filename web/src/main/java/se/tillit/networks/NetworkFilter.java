package se.tillit.networks;

import java.util.Set;

/**
 * What a reader looks for among the networks.
 *
 * @param words anywhere in name or purpose; empty for all
 * @param policyArea its code; empty for all
 * @param municipality the slug of one that has a seat today; empty for all
 * @param mine whether only those that the reader is a member of
 */
public record NetworkFilter(
        String words,
        Set<NetworkKind> kinds,
        String policyArea,
        String municipality,
        Set<NetworkStatus> statuses,
        boolean mine) {}
