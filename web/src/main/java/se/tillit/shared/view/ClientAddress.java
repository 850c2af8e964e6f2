package se.tillit.shared.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from, for the throttle and the security log. What {@code X-Forwarded-For} says is believed only
 * from the proxies that the operator has named, and only its last entry, which the proxy itself has seen (ASVS 4.1.3).
 */
@ApplicationScoped
public class ClientAddress {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

    private Set<String> proxies;

    protected ClientAddress() {}

    @Inject
    public ClientAddress(@ConfigProperty(name = "tillit.http.proxies") Optional<String> proxies) {
        this.proxies = proxies.map(Pattern.compile(",")::splitAsStream)
                .orElseGet(Stream::empty)
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The address of the client, or of the last proxy that is not named. */
    public String of(HttpServletRequest request) {
        String neighbour = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !proxies.contains(neighbour)) {
            return neighbour;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return ADDRESS.matcher(last).matches() ? last : neighbour;
    }
}
