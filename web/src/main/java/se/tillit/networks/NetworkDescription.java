package se.tillit.networks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import se.tillit.access.Visibility;

/**
 * What is said about a network: all that its coordinators may change.
 *
 * @param parentIds the networks that own a working group, those that the one who writes may know of; empty for other kinds
 * @param folders of its library, in order
 * @param agenda items of each agenda, in order
 */
public record NetworkDescription(
        String name,
        String purpose,
        long policyAreaId,
        long contactPersonId,
        Visibility visibility,
        JoinPolicy joinPolicy,
        MembershipBasis membershipBasis,
        LeadTimes leadTimes,
        SortedSet<Long> parentIds,
        List<String> folders,
        List<String> agenda) {

    public NetworkDescription {
        parentIds = new TreeSet<>(parentIds);
        folders = List.copyOf(folders);
        agenda = List.copyOf(agenda);
    }

    /** Where this one says something else. */
    public Set<DescriptionPart> differencesFrom(NetworkDescription other) {
        Set<DescriptionPart> differences = EnumSet.noneOf(DescriptionPart.class);
        for (DescriptionPart part : DescriptionPart.values()) {
            Function<NetworkDescription, Object> value = valueOf(part);
            if (!value.apply(this).equals(value.apply(other))) {
                differences.add(part);
            }
        }
        return differences;
    }

    private static Function<NetworkDescription, Object> valueOf(DescriptionPart part) {
        return switch (part) {
            case NAME -> NetworkDescription::name;
            case PURPOSE -> NetworkDescription::purpose;
            case POLICY_AREA -> NetworkDescription::policyAreaId;
            case CONTACT -> NetworkDescription::contactPersonId;
            case VISIBILITY -> NetworkDescription::visibility;
            case JOIN_POLICY -> NetworkDescription::joinPolicy;
            case MEMBERSHIP_BASIS -> NetworkDescription::membershipBasis;
            case LEAD_TIMES -> NetworkDescription::leadTimes;
            case PARENTS -> NetworkDescription::parentIds;
            case FOLDERS -> NetworkDescription::folders;
            case AGENDA -> NetworkDescription::agenda;
        };
    }
}
