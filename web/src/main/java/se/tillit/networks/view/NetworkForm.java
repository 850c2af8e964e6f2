package se.tillit.networks.view;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import se.tillit.access.Visibility;
import se.tillit.networks.JoinPolicy;
import se.tillit.networks.LeadTimes;
import se.tillit.networks.MembershipBasis;
import se.tillit.networks.NetworkDescription;
import se.tillit.networks.NetworkTemplate;
import se.tillit.networks.StandardPart;

/** The fields in which a network is described. */
public class NetworkForm {

    private String name;
    private String purpose;
    private Long policyAreaId;
    private Long contactId;
    private Visibility visibility = Visibility.PUBLIC;
    private JoinPolicy joinPolicy;
    private MembershipBasis membershipBasis;
    private Integer proposalDays;
    private Integer callDays;
    private Integer notesDays;
    private String folders;
    private String agenda;

    /** Begins with what a template says. */
    void fill(NetworkTemplate template) {
        joinPolicy = template.getJoinPolicy();
        membershipBasis = template.getMembershipBasis();
        fill(template.getLeadTimes());
        folders = String.join("\n", template.lines(StandardPart.FOLDER));
        agenda = String.join("\n", template.lines(StandardPart.AGENDA));
    }

    /** Begins with what is said about a network. */
    void fill(NetworkDescription description) {
        name = description.name();
        purpose = description.purpose();
        policyAreaId = description.policyAreaId();
        contactId = description.contactPersonId();
        visibility = description.visibility();
        joinPolicy = description.joinPolicy();
        membershipBasis = description.membershipBasis();
        fill(description.leadTimes());
        folders = String.join("\n", description.folders());
        agenda = String.join("\n", description.agenda());
    }

    private void fill(LeadTimes leadTimes) {
        proposalDays = leadTimes.proposalDays();
        callDays = leadTimes.callDays();
        notesDays = leadTimes.notesDays();
    }

    /** Whether every field that must be filled in is. */
    boolean isComplete() {
        return policyAreaId != null && contactId != null && name != null && purpose != null && notesDays != null;
    }

    /** What is said about the network. @param parentIds which are chosen beside these fields */
    NetworkDescription description(SortedSet<Long> parentIds) {
        return new NetworkDescription(
                name,
                purpose,
                policyAreaId,
                contactId,
                visibility,
                joinPolicy,
                membershipBasis,
                new LeadTimes(proposalDays, callDays, notesDays),
                parentIds,
                lines(folders),
                lines(agenda));
    }

    /** One thing a line; empty lines are none. */
    static List<String> lines(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Long getPolicyAreaId() {
        return policyAreaId;
    }

    public void setPolicyAreaId(Long policyAreaId) {
        this.policyAreaId = policyAreaId;
    }

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public JoinPolicy getJoinPolicy() {
        return joinPolicy;
    }

    public void setJoinPolicy(JoinPolicy joinPolicy) {
        this.joinPolicy = joinPolicy;
    }

    public MembershipBasis getMembershipBasis() {
        return membershipBasis;
    }

    public void setMembershipBasis(MembershipBasis membershipBasis) {
        this.membershipBasis = membershipBasis;
    }

    public Integer getProposalDays() {
        return proposalDays;
    }

    public void setProposalDays(Integer proposalDays) {
        this.proposalDays = proposalDays;
    }

    public Integer getCallDays() {
        return callDays;
    }

    public void setCallDays(Integer callDays) {
        this.callDays = callDays;
    }

    public Integer getNotesDays() {
        return notesDays;
    }

    public void setNotesDays(Integer notesDays) {
        this.notesDays = notesDays;
    }

    public String getFolders() {
        return folders;
    }

    public void setFolders(String folders) {
        this.folders = folders;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }
}
