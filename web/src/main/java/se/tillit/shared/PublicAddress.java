package se.tillit.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The portal's address as the world sees it, for links in what leaves the portal. */
@ApplicationScoped
public class PublicAddress {

    private URI portal;

    protected PublicAddress() {}

    @Inject
    public PublicAddress(@ConfigProperty(name = "tillit.http.public-url") URI portal) {
        this.portal = portal;
    }

    /** "https://tillit.example/natverk/klimat" of "/natverk/klimat". */
    public String of(String path) {
        return portal.resolve(path).toString();
    }
}
