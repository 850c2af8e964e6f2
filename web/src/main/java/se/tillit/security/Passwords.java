package se.tillit.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must be, and how it is kept. */
@ApplicationScoped
public class Passwords {

    private static final int SHORTEST = 12;
    private static final int FEWEST_CHARACTERS = 5;
    private static final String COMMON = "common-passwords.txt";

    private Pbkdf2PasswordHash hashing;
    private Set<String> common;

    protected Passwords() {}

    @Inject
    public Passwords(Pbkdf2PasswordHash hashing) {
        this.hashing = hashing;
        this.common = readCommon();
        // 210 000 rounds of SHA-512: OWASP's figure. It is slow on purpose.
        hashing.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    }

    private static Set<String> readCommon() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Passwords.class.getResourceAsStream(COMMON)), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is stored of a password, salted anew each time. */
    public String hash(String password) {
        return hashing.generate(password.toCharArray());
    }

    boolean fits(char[] password, String hash) {
        return hashing.verify(password, hash);
    }

    /**
     * Demands a password that is not easily guessed: long, no common one, not the user name (ASVS 6.2).
     *
     * @throws WeakPasswordException when it is
     */
    public void requireGood(String password, String username) {
        String small = password.toLowerCase(Locale.ROOT);
        String name = username.toLowerCase(Locale.ROOT);
        boolean guessed = small.length() < SHORTEST
                || small.chars().distinct().count() < FEWEST_CHARACTERS
                || small.equals(name)
                || common.contains(small);
        if (guessed) {
            throw new WeakPasswordException();
        }
    }
}
