package se.tillit.networks;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a new network of a kind starts with; its own from then on. Given by the schema. */
@Entity
@Table(name = "network_template")
public class NetworkTemplate {

    @Id
    @Enumerated(EnumType.STRING)
    private NetworkKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "membership_basis")
    private MembershipBasis membershipBasis;

    @Enumerated(EnumType.STRING)
    @Column(name = "join_policy")
    private JoinPolicy joinPolicy;

    @Column(name = "proposal_lead_days")
    private int proposalLeadDays;

    @Column(name = "call_lead_days")
    private int callLeadDays;

    @Column(name = "notes_lead_days")
    private int notesLeadDays;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "network_template_item", joinColumns = @JoinColumn(name = "kind"))
    private List<StandardItem> items = new ArrayList<>();

    protected NetworkTemplate() {}

    public NetworkKind getKind() {
        return kind;
    }

    public MembershipBasis getMembershipBasis() {
        return membershipBasis;
    }

    public JoinPolicy getJoinPolicy() {
        return joinPolicy;
    }

    public LeadTimes getLeadTimes() {
        return new LeadTimes(proposalLeadDays, callLeadDays, notesLeadDays);
    }

    /** The standing folders, or the standing agenda, in order. */
    public List<String> lines(StandardPart part) {
        return items.stream()
                .filter(item -> item.getPart() == part)
                .sorted(Comparator.comparingInt(StandardItem::getPosition))
                .map(StandardItem::getTitle)
                .toList();
    }
}
