package se.tillit.networks;

import java.util.Locale;
import se.tillit.shared.Texts;

/** A seat that a person holds. */
public record MemberSeat(long personId, String organisation, int seatNo, HoldingRole role) {

    /** "Göteborg 2, ersättare". */
    String text(Locale locale) {
        return organisation + " " + seatNo + ", " + Texts.get(locale, "networks.export.seat." + role.name());
    }
}
