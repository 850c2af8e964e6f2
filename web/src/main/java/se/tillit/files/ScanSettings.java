package se.tillit.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The malware scanner, {@code tillit.documents.clamd*}. Without an address nothing is scanned. */
@ApplicationScoped
public class ScanSettings {

    @Inject
    @ConfigProperty(name = "tillit.documents.clamd")
    private Optional<String> address;

    @Inject
    @ConfigProperty(name = "tillit.documents.clamd-timeout-seconds")
    private int timeoutSeconds;

    @Inject
    @ConfigProperty(name = "tillit.documents.clamd-retry-seconds")
    private int retrySeconds;

    /** The scanner; empty when none is named. @throws IllegalArgumentException when the address is none */
    Optional<Clamd> scanner() {
        return address.map(named -> new Clamd(Clamd.address(named), Duration.ofSeconds(timeoutSeconds)));
    }

    /** Between two looks at the files that wait. */
    int retrySeconds() {
        return retrySeconds;
    }
}
