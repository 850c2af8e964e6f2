package se.tillit.networks;

import java.util.Locale;
import se.tillit.shared.Texts;

/** A seat that a person holds. */
public record MemberSeat(long personId, String organisation, int seatNo, HoldingRole role) {

    /** "Göteborg 2, ersättare". */
    String text(Locale locale) {
        String part = Texts.get(locale, "HoldingRole." + role.name()).toLowerCase(locale);
        return organisation + " " + seatNo + ", " + part;
    }
}
