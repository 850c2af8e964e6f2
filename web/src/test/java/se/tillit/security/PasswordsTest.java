package se.tillit.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final String NAME = "anna.berg@tjorn.example";

    /** What is tested here hashes nothing. */
    private final Passwords passwords = new Passwords(new Pbkdf2PasswordHash() {
        @Override
        public String generate(char[] password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean verify(char[] password, String hash) {
            throw new UnsupportedOperationException();
        }
    });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elva tecken",
                "Anna.Berg@Tjorn.Example",
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "Password1234",
                "Lösenord1234"
            })
    void isEasilyGuessed(String password) {
        assertThatThrownBy(() -> passwords.requireGood(password, NAME)).isInstanceOf(WeakPasswordException.class);
    }

    @Test
    void aSentenceIsGood() {
        assertThatCode(() -> passwords.requireGood("Katten åt 7 räkor", NAME)).doesNotThrowAnyException();
    }
}
