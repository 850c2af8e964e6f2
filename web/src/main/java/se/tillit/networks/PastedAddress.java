package se.tillit.networks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address as people paste them from a mail or a table: {@code anna@tjorn.se}, {@code Anna Berg <anna@tjorn.se>}.
 *
 * @param typed what stood there
 * @param email in small letters; empty when it is none
 */
record PastedAddress(String typed, Optional<String> email) {

    private static final int LONGEST = 254;
    private static final Pattern NAMED = Pattern.compile("[^<>]*<\\s*([^<>\\s]+)\\s*>");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final int LONGEST_LOCAL = 64;

    /** The addresses of a text, one a line or separated by commas or semicolons; the same address counts once. */
    static List<PastedAddress> of(String text) {
        Map<String, PastedAddress> found = new LinkedHashMap<>();
        for (String piece : pieces(text)) {
            PastedAddress address = new PastedAddress(piece, emailIn(piece));
            found.putIfAbsent(address.email().orElse(piece), address);
        }
        return List.copyOf(found.values());
    }

    /** A comma between quotation marks belongs to a name: "Berg, Anna". */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean quoted = false;
        for (char character : text.toCharArray()) {
            if (character == '\n' || character == ';' || (character == ',' && !quoted)) {
                add(pieces, piece);
                quoted = false;
            } else {
                quoted ^= character == '"';
                piece.append(character);
            }
        }
        add(pieces, piece);
        return pieces;
    }

    private static void add(List<String> pieces, StringBuilder piece) {
        String text = piece.toString().strip();
        if (!text.isEmpty()) {
            pieces.add(text);
        }
        piece.setLength(0);
    }

    private static Optional<String> emailIn(String piece) {
        Matcher named = NAMED.matcher(piece);
        String candidate = (named.matches() ? named.group(1) : piece).toLowerCase(Locale.ROOT);
        return Optional.of(candidate).filter(PastedAddress::isEmail);
    }

    private static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        return text.length() <= LONGEST
                && at > 0
                && at <= LONGEST_LOCAL
                && LOCAL.matcher(text.substring(0, at)).matches()
                && isDomain(text.substring(at + 1));
    }

    private static boolean isDomain(String text) {
        String[] labels = text.split("\\.", -1);
        if (labels.length < 2) {
            return false;
        }
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The address's domain and those above it, the nearest first: {@code skola.tjorn.se}, {@code tjorn.se}. */
    static List<String> domainsOf(String email) {
        List<String> domains = new ArrayList<>();
        String domain = email.substring(email.lastIndexOf('@') + 1);
        while (domain.indexOf('.') > 0) {
            domains.add(domain);
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return domains;
    }
}
