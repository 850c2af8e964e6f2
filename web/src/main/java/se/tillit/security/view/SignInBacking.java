package se.tillit.security.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.tillit.security.SecurityEventKind;
import se.tillit.security.SecurityLog;
import se.tillit.security.SignInThrottle;
import se.tillit.shared.Texts;
import se.tillit.shared.view.ClientAddress;
import se.tillit.shared.view.LocalAddress;
import se.tillit.shared.view.PageBacking;

/** {@code /logga-in}: open to all. The address that was asked for survives the sign-in. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SecurityContext securityContext;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private SecurityLog securityLog;

    @Inject
    private PageBacking page;

    @Inject
    private ClientAddress clientAddress;

    private String username;
    private String password;

    /** Leads on who is signed in already; the page asks for it. */
    public void leadOn() {
        page.redirect(getNext());
    }

    /** Signs in, and leads to the page that was asked for. The same words for an unknown name and a wrong password. */
    public void signIn() {
        String address = clientAddress.of(request);
        if (throttle.mustWait(username, address)) {
            complain("security.sign-in.wait");
            return;
        }
        if (authenticate() != AuthenticationStatus.SUCCESS) {
            throttle.failed(username, address);
            securityLog.add(SecurityEventKind.SIGN_IN, null, address, null, false);
            complain("security.sign-in.failed");
            return;
        }
        request.getSession();
        request.changeSessionId();
        throttle.succeeded(username);
        Long accountId = Long.valueOf(securityContext.getCallerPrincipal().getName());
        securityLog.add(SecurityEventKind.SIGN_IN, accountId, address, null, true);
        page.redirect(getNext());
    }

    private AuthenticationStatus authenticate() {
        FacesContext context = FacesContext.getCurrentInstance();
        return securityContext.authenticate(
                request,
                (HttpServletResponse) context.getExternalContext().getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(username, password))
                        .newAuthentication(true));
    }

    private void complain(String key) {
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get(page.getLocale(), key), null);
        FacesContext.getCurrentInstance().addMessage(null, message);
    }

    /** Where to after the sign-in: a path of this portal, whatever the parameter says. */
    public String getNext() {
        return LocalAddress.orStart(request.getParameter("next"));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
