package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.tillit.access.NetworkRole;
import se.tillit.networks.MemberService;
import se.tillit.networks.RequestRow;
import se.tillit.networks.RequestService;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/ansokningar/{id}}: a request to join, and answering it. For coordinators. */
@Named
@RequestScoped
public class RequestShowBacking {

    @Inject
    private RequestService requests;

    @Inject
    private MemberService members;

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private PageBacking page;

    private RequestRow request;
    private NetworkRole role = NetworkRole.MEMBER;
    private LocalDate until;
    private String message;

    /** Reads the request before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getRequest();
    }

    public RequestRow getRequest() {
        if (request == null) {
            request = requests.get(page.parameter("slug"), page.id());
        }
        return request;
    }

    /**
     * Whether the forms are there. A form that was sent is always heard, so that whoever comes second is told who was
     * first.
     */
    public boolean isAnswering() {
        FacesContext context = FacesContext.getCurrentInstance();
        boolean hearing = context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return members.mayManage(networkBacking.getNetwork())
                && (hearing || getRequest().pending());
    }

    public List<NetworkRole> getRoles() {
        return Arrays.stream(NetworkRole.values()).filter(NetworkRole::isGiven).toList();
    }

    public void approve() {
        forget();
        requests.approve(page.parameter("slug"), page.id(), role, until);
        page.redirect(networkBacking.getPath() + "/ansokningar", "request-approved");
    }

    public void decline() {
        forget();
        requests.decline(page.parameter("slug"), page.id(), message);
        page.redirect(networkBacking.getPath() + "/ansokningar", "request-declined");
    }

    /** What was read before the decision is old when someone else was first. */
    private void forget() {
        request = null;
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
}
