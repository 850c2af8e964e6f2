package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tillit.access.NetworkRole;
import se.tillit.networks.InvitationOutcome;
import se.tillit.networks.InvitationRequest;
import se.tillit.networks.InvitationResult;
import se.tillit.networks.InvitationRow;
import se.tillit.networks.InvitationService;
import se.tillit.people.Organisation;
import se.tillit.people.PersonContact;
import se.tillit.shared.SwedishTime;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/bjud-in}: inviting people found by name, {@code ?namn=berg}, or by pasted addresses; and what
 * nobody has answered. For coordinators. The answer to the form is the page itself: it tells what became of each address,
 * and gives back those to be corrected.
 */
@Named
@RequestScoped
public class InvitationNewBacking {

    @Inject
    private InvitationService invitations;

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private PageBacking page;

    @Inject
    private Clock clock;

    private List<PersonContact> found;
    private List<InvitationRow> open;
    private List<Organisation> organisations;
    private List<InvitationOutcome> outcomes = List.of();
    private Set<Long> personIds = new HashSet<>();
    private String addresses;
    private NetworkRole role = NetworkRole.MEMBER;
    private LocalDate until;
    private String message;
    private Long organisationId;

    /** Reads what is open before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getOpenInvitations();
    }

    public String getName() {
        return page.parameter("namn");
    }

    public List<PersonContact> getFound() {
        if (found == null) {
            found = invitations.invitable(page.parameter("slug"), getName());
        }
        return found;
    }

    public List<Organisation> getOrganisations() {
        if (organisations == null) {
            organisations = invitations.organisations(page.parameter("slug"));
        }
        return organisations;
    }

    public List<InvitationRow> getOpenInvitations() {
        if (open == null) {
            open = invitations.open(page.parameter("slug"));
        }
        return open;
    }

    public boolean isExpired(InvitationRow row) {
        return row.expiredOn(SwedishTime.today(clock));
    }

    public boolean isMailed() {
        return invitations.isMailed();
    }

    public List<NetworkRole> getRoles() {
        return Arrays.stream(NetworkRole.values()).filter(NetworkRole::isGiven).toList();
    }

    public void invite() {
        String typed = addresses == null ? "" : addresses;
        outcomes = invitations.invite(
                page.parameter("slug"), new InvitationRequest(personIds, typed, role, until, message, organisationId));
        addresses = outcomes.stream()
                .filter(outcome -> outcome.result().isCorrectable())
                .map(InvitationOutcome::typed)
                .collect(Collectors.joining("\n"));
        personIds = new HashSet<>();
        open = null;
        found = null;
    }

    public void withdraw(long id) {
        invitations.withdraw(page.parameter("slug"), id);
        page.redirect(networkBacking.getPath() + "/bjud-in", "invitation-withdrawn");
    }

    /** Sends once more; where no mail leaves, the page shows the new link. */
    public void sendAgain(InvitationRow row) {
        String link = invitations.sendAgain(page.parameter("slug"), row.id()).orElse(null);
        if (link == null) {
            page.redirect(networkBacking.getPath() + "/bjud-in", "invitation-sent");
            return;
        }
        outcomes = List.of(new InvitationOutcome(row.email(), InvitationResult.INVITED, link));
        open = null;
    }

    /** What became of each address; empty before anyone was invited. */
    public List<InvitationOutcome> getOutcomes() {
        return outcomes;
    }

    public long getInvitedCount() {
        return outcomes.stream()
                .filter(outcome -> outcome.result() == InvitationResult.INVITED)
                .count();
    }

    public long getCorrectableCount() {
        return outcomes.stream()
                .filter(outcome -> outcome.result().isCorrectable())
                .count();
    }

    public Set<Long> getPersonIds() {
        return personIds;
    }

    public void setPersonIds(Set<Long> personIds) {
        this.personIds = personIds;
    }

    public String getAddresses() {
        return addresses;
    }

    public void setAddresses(String addresses) {
        this.addresses = addresses;
    }

    public NetworkRole getRole() {
        return role;
    }

    public void setRole(NetworkRole role) {
        this.role = role;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }
}
