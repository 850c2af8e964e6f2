package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tillit.access.NetworkRole;
import se.tillit.networks.FormerMemberRow;
import se.tillit.networks.MemberPage;
import se.tillit.networks.MemberRow;
import se.tillit.networks.MemberService;
import se.tillit.networks.MembershipService;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/medlemmar}: a network's members by role, 100 a page, {@code ?sida=2}. For its members. */
@Named
@RequestScoped
public class MemberListBacking {

    private static final int MOST_FORMER = 50;

    @Inject
    private MemberService members;

    @Inject
    private MembershipService memberships;

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private PageBacking page;

    private MemberPage list;
    private List<FormerMemberRow> former;
    private Long pendingRequests;

    /** Reads the members before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getList();
    }

    public MemberPage getList() {
        if (list == null) {
            list = members.page(page.parameter("slug"), page.getListPage());
        }
        return list;
    }

    /** The page's members, one group a role. */
    public List<RoleGroup> getGroups() {
        return getList().rows().stream().collect(Collectors.groupingBy(MemberRow::role)).entrySet().stream()
                .map(entry -> new RoleGroup(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .toList();
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, getList().pages()).boxed().toList();
    }

    /** Whether the network's pages lead here for this reader. */
    public boolean isMayRead() {
        return members.mayRead(networkBacking.getNetwork());
    }

    public boolean isMayManage() {
        return members.mayManage(networkBacking.getNetwork());
    }

    public boolean isMayReadHistory() {
        return members.mayReadHistory(networkBacking.getNetwork());
    }

    public long getPendingRequests() {
        if (pendingRequests == null) {
            pendingRequests = memberships.pendingRequests(networkBacking.getNetwork());
        }
        return pendingRequests;
    }

    /** Those who left most recently; for coordinators only. */
    public List<FormerMemberRow> getFormer() {
        if (former == null) {
            former = isMayReadHistory() ? members.former(page.parameter("slug"), MOST_FORMER) : List.of();
        }
        return former;
    }

    /** The members of a page who have one role. */
    public record RoleGroup(NetworkRole role, List<MemberRow> rows) {}
}
