package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tillit.access.Visibility;
import se.tillit.networks.JoinPolicy;
import se.tillit.networks.MembershipBasis;
import se.tillit.networks.NetworkDescription;
import se.tillit.networks.NetworkRow;
import se.tillit.networks.NetworkService;
import se.tillit.networks.NetworkStatus;
import se.tillit.people.AssociationService;
import se.tillit.people.PeopleService;
import se.tillit.people.PersonChoice;
import se.tillit.people.PolicyArea;
import se.tillit.shared.view.PageBacking;

/**
 * The fields that a new network and a changed one share, and what there is to choose from. Owners are plain lists to choose
 * from, named {@code parent1} and so on: a network may have many, and there are hundreds to choose among.
 */
@Named
@RequestScoped
public class NetworkFormBacking {

    private static final int PARENT_FIELDS = 3;
    private static final int MOST_PARENTS = 20;

    @Inject
    private NetworkService networks;

    @Inject
    private AssociationService association;

    @Inject
    private PeopleService people;

    @Inject
    private PageBacking page;

    private final NetworkForm form = new NetworkForm();
    private SortedSet<Long> parentIds = new TreeSet<>();
    private List<PolicyArea> policyAreas;
    private List<PersonChoice> staff;
    private List<NetworkRow> possibleParents;

    /** Begins with what is said about a network. */
    void fill(NetworkDescription description) {
        form.fill(description);
        parentIds = new TreeSet<>(description.parentIds());
    }

    /** What is said in the fields. */
    NetworkDescription description() {
        return form.description(getParentIds());
    }

    public NetworkForm getForm() {
        return form;
    }

    private SortedSet<Long> getParentIds() {
        return FacesContext.getCurrentInstance().isPostback() ? sentParents() : parentIds;
    }

    private SortedSet<Long> sentParents() {
        return IntStream.rangeClosed(1, MOST_PARENTS)
                .mapToObj(number -> page.parameter("parent" + number))
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One field an owner, and always one more. */
    public List<ParentField> getParentFields() {
        List<Long> chosen = List.copyOf(getParentIds());
        int fields = Math.min(MOST_PARENTS, Math.max(PARENT_FIELDS, chosen.size() + 1));
        return IntStream.rangeClosed(1, fields)
                .mapToObj(number -> new ParentField(number, number <= chosen.size() ? chosen.get(number - 1) : 0))
                .toList();
    }

    /** A field for an owner. @param chosen 0 for none */
    public record ParentField(int number, long chosen) {}

    /** The networks that can be chosen: those that the reader may know of and that are not closed, or are chosen already. */
    public List<NetworkRow> getPossibleParents() {
        if (possibleParents == null) {
            possibleParents = networks.known().stream()
                    .filter(row -> row.status() != NetworkStatus.CLOSED
                            || getParentIds().contains(row.id()))
                    .toList();
        }
        return possibleParents;
    }

    public List<PolicyArea> getPolicyAreas() {
        if (policyAreas == null) {
            policyAreas = people.policyAreas();
        }
        return policyAreas;
    }

    public String areaName(PolicyArea area) {
        return page.isSwedish() ? area.getNameSwedish() : area.getNameEnglish();
    }

    public List<PersonChoice> getStaff() {
        if (staff == null) {
            staff = association.staff();
        }
        return staff;
    }

    public List<Visibility> getVisibilities() {
        return List.of(Visibility.values());
    }

    public List<JoinPolicy> getJoinPolicies() {
        return List.of(JoinPolicy.values());
    }

    public List<MembershipBasis> getMembershipBases() {
        return List.of(MembershipBasis.values());
    }
}
