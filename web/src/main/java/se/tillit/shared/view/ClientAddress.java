package se.tillit.shared.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from, for the throttle and the security log. What {@code X-Forwarded-For} says is believed only
 * from the proxies that the operator has named, from its last entry on: that is what the nearest one has seen itself
 * (ASVS 4.1.3).
 */
@ApplicationScoped
public class ClientAddress {

    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]{1,44}");

    private static final Pattern SEPARATOR = Pattern.compile(",");

    private Set<String> proxies;

    protected ClientAddress() {}

    @Inject
    public ClientAddress(@ConfigProperty(name = "tillit.http.proxies") Optional<String> proxies) {
        this.proxies = proxies.map(SEPARATOR::splitAsStream)
                .orElseGet(Stream::empty)
                .map(String::strip)
                .map(ClientAddress::normal)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The address of the client, or of the last proxy that is not named. */
    public String of(HttpServletRequest request) {
        String nearest = normal(request.getRemoteAddr());
        List<String> passed = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(SEPARATOR::splitAsStream)
                .map(String::strip)
                .toList();
        for (int at = passed.size() - 1; at >= 0 && proxies.contains(nearest); at--) {
            if (!ADDRESS.matcher(passed.get(at)).matches()) {
                break;
            }
            nearest = normal(passed.get(at));
        }
        return nearest;
    }

    /** One way to write an address; only literals come here, so no name is looked up. */
    private static String normal(String address) {
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
