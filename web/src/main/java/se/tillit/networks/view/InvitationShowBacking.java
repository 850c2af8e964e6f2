package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.tillit.access.CurrentUser;
import se.tillit.networks.InvitationAnswerService;
import se.tillit.networks.InvitationCard;
import se.tillit.networks.NewAccount;
import se.tillit.people.PersonKind;
import se.tillit.security.SecurityEventKind;
import se.tillit.security.SecurityLog;
import se.tillit.shared.view.ClientAddress;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /inbjudan/{token}}: an invitation, and answering it; open to whoever holds the link. A link that cannot be
 * answered, for whatever reason, gets one and the same page.
 */
@Named
@RequestScoped
public class InvitationShowBacking {

    @Inject
    private InvitationAnswerService invitations;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SecurityLog securityLog;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageBacking page;

    private Optional<InvitationCard> card;
    private String givenName;
    private String surname;
    private String jobTitle;
    private PersonKind kind = PersonKind.OFFICIAL;
    private String password;

    /** Reads the invitation before anything is rendered, so that the answer's status can say that there is none. */
    public void open() {
        if (getCard() == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The invitation; null when it cannot be answered. */
    public InvitationCard getCard() {
        if (card == null) {
            card = invitations.find(page.parameter("token"));
        }
        return card.orElse(null);
    }

    /** Whether the reader is signed in, but the invitation is for another account. */
    public boolean isForAnother() {
        return currentUser
                .find()
                .filter(user -> getCard().isForAnother(user.personId()))
                .isPresent();
    }

    public void accept() {
        String slug = invitations.accept(page.parameter("token"));
        page.redirect("/natverk/" + slug, "joined");
    }

    public void decline() {
        invitations.decline(page.parameter("token"));
        page.redirect("/", "invitation-declined");
    }

    /** Makes the account, and leads to the sign-in, where it is tried for the first time. */
    public void register() {
        long account = invitations.register(
                page.parameter("token"), new NewAccount(givenName, surname, jobTitle, kind, password));
        securityLog.add(
                SecurityEventKind.ACCOUNT_CREATION, account, clientAddress.of(request), "account " + account, true);
        page.redirect("/logga-in", "account-created");
    }

    /** Where the sign-in leads back to. */
    public String getEncodedPath() {
        return URLEncoder.encode(page.getPath(), StandardCharsets.UTF_8);
    }

    public List<PersonKind> getKinds() {
        return List.of(PersonKind.OFFICIAL, PersonKind.ELECTED);
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public PersonKind getKind() {
        return kind;
    }

    public void setKind(PersonKind kind) {
        this.kind = kind;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
