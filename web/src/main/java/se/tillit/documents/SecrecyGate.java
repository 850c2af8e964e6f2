package se.tillit.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tillit.networks.Network;
import se.tillit.people.Person;

/** Stops what is under secrecy, before it is stored and before it is shared (domain.md O6). */
@ApplicationScoped
public class SecrecyGate {

    private static final String UNNAMED = "none";

    private String system;

    protected SecrecyGate() {}

    @Inject
    public SecrecyGate(@ConfigProperty(name = "tillit.documents.secrecy-system") Optional<String> system) {
        this.system = system.orElse(UNNAMED);
    }

    /**
     * Lets through what someone says is not under secrecy.
     *
     * @throws SecrecyUnansweredException when nobody has said
     * @throws SecrecyException when it is
     */
    void requireOpen(SecrecyAnswer answer, Network network) {
        requireNotSecret(answer, network);
        if (answer == SecrecyAnswer.NONE) {
            throw new SecrecyUnansweredException();
        }
    }

    /** For a new version, which is shared at once when its document is; that of a draft is none, whatever is not said. */
    void requireOpen(SecrecyAnswer answer, Document document) {
        if (document.isDraft()) {
            requireNotSecret(answer, document.getNetwork());
        } else {
            requireOpen(answer, document.getNetwork());
        }
    }

    /** Lets through what nobody says is under secrecy: a draft. @throws SecrecyException when someone does */
    void requireNotSecret(SecrecyAnswer answer, Network network) {
        if (answer == SecrecyAnswer.YES) {
            throw stop(network);
        }
    }

    /** What is said to who would share what is under secrecy in this network. */
    public SecrecyException stop(Network network) {
        Person contact = network.getContactPerson();
        return new SecrecyException(system, contact.getName(), contact.getEmail());
    }
}
