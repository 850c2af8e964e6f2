package se.tillit.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What changes in the accessibility statement without a new release (domain.md A10): settings, read at each view. */
@Named
@RequestScoped
public class AccessibilityBacking {

    @Inject
    @ConfigProperty(name = "tillit.accessibility.body")
    private String body;

    @Inject
    @ConfigProperty(name = "tillit.accessibility.contact")
    private String contact;

    @Inject
    @ConfigProperty(name = "tillit.accessibility.assessed-on")
    private LocalDate assessed;

    @Inject
    @ConfigProperty(name = "tillit.accessibility.updated-on")
    private LocalDate updated;

    @Inject
    @ConfigProperty(name = "tillit.accessibility.supervisor")
    private String supervisor;

    @Inject
    @ConfigProperty(name = "tillit.accessibility.supervisor-link")
    private URI supervisorLink;

    public String getBody() {
        return body;
    }

    /** E-mail address for what someone could not do. */
    public String getContact() {
        return contact;
    }

    public LocalDate getAssessed() {
        return assessed;
    }

    public LocalDate getUpdated() {
        return updated;
    }

    /** The authority that supervises the act; its name may change (domain.md A1). */
    public String getSupervisor() {
        return supervisor;
    }

    public URI getSupervisorLink() {
        return supervisorLink;
    }
}
