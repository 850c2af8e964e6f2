package se.tillit.networks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.tillit.access.NetworkRole;
import se.tillit.shared.Texts;

/** A member as the list has them. @param jobFunction null when the person has none of the shared functions */
public record MemberExportRow(
        long personId,
        String givenName,
        String surname,
        String organisation,
        String jobFunction,
        String jobTitle,
        NetworkRole role,
        String email,
        String phone,
        LocalDate joinedOn,
        LocalDate leftOn) {

    /** The cells of the list. @param seats what the person holds in the network; empty for nothing */
    List<String> cells(Locale locale, String seats) {
        return List.of(
                givenName,
                surname,
                organisation,
                told(jobFunction),
                jobTitle,
                Texts.get(locale, "NetworkRole." + role.name()),
                told(email),
                told(phone),
                joinedOn.toString(),
                leftOn == null ? "" : leftOn.minusDays(1).toString(),
                seats);
    }

    private static String told(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
