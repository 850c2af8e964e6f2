package se.tillit.networks;

/** A network in a list. */
public record NetworkRow(
        long id,
        String slug,
        String name,
        NetworkKind kind,
        NetworkStatus status,
        JoinPolicy joinPolicy,
        String purpose,
        String policyAreaSwedish,
        String policyAreaEnglish) {

    public boolean active() {
        return status == NetworkStatus.ACTIVE;
    }

    public boolean openToJoin() {
        return active() && joinPolicy == JoinPolicy.DIRECT;
    }

    public String policyArea(boolean swedish) {
        return swedish ? policyAreaSwedish : policyAreaEnglish;
    }
}
