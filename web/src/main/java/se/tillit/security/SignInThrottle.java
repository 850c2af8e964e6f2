package se.tillit.security;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tillit.people.PeopleService;
import se.tillit.shared.Service;

/**
 * Slows down guessing, per account and per address (ASVS 6.3.1). It never locks an account for good. Counting is a
 * transaction of its own: it stands although the sign-in failed.
 */
@Service
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SignInThrottle {

    private SignInThrottleRepository repository;
    private PeopleService people;
    private Clock clock;
    private int maxPerAccount;
    private int maxPerAddress;
    private Duration window;

    protected SignInThrottle() {}

    @Inject
    public SignInThrottle(
            SignInThrottleRepository repository,
            PeopleService people,
            Clock clock,
            @ConfigProperty(name = "tillit.security.max-failures-per-account") int maxPerAccount,
            @ConfigProperty(name = "tillit.security.max-failures-per-address") int maxPerAddress,
            @ConfigProperty(name = "tillit.security.throttle-minutes") int minutes) {
        this.repository = repository;
        this.people = people;
        this.clock = clock;
        this.maxPerAccount = maxPerAccount;
        this.maxPerAddress = maxPerAddress;
        this.window = Duration.ofMinutes(minutes);
    }

    /** Whether this account or this address must wait. */
    public boolean mustWait(String username, String address) {
        Instant now = clock.instant();
        return repository.failures(accountKey(username), now) >= maxPerAccount
                || repository.failures(addressKey(address), now) >= maxPerAddress;
    }

    public void failed(String username, String address) {
        Instant now = clock.instant();
        repository.addFailure(accountKey(username), now, now.plus(window));
        repository.addFailure(addressKey(address), now, now.plus(window));
    }

    public void succeeded(String username) {
        repository.clear(accountKey(username), clock.instant());
    }

    /** By the account itself: the database finds it by its name in other letters, accents and spaces too. */
    private String accountKey(String username) {
        return digest(people.findActiveByUsername(username)
                .map(account -> "account id " + account.getId())
                .orElseGet(() -> "account " + username.strip().toLowerCase(Locale.ROOT)));
    }

    private static String addressKey(String address) {
        return digest("address " + address);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
