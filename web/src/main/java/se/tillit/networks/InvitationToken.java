package se.tillit.networks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret in an invitation's link: 256 random bits, kept as a hash only. */
record InvitationToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static InvitationToken random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String path() {
        return "/inbjudan/" + text;
    }

    /** It is never printed. */
    @Override
    public String toString() {
        return "InvitationToken";
    }
}
