package se.tillit.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tillit.shared.Language;
import se.tillit.shared.Texts;

/** What a file of people and seats may tell, in the order of the template. Its headings are in Swedish or English. */
public enum PeopleColumn {
    GIVEN_NAME(true, 80),
    SURNAME(true, 80),
    EMAIL(false, 254),
    PHONE(false, 40),
    ORGANISATION(true, 120),
    FUNCTION(false, 80),
    TITLE(false, 120),
    KIND(false, 40),
    PARTY(false, 60),
    NETWORK(false, 160),
    SEAT_NO(false, 10),
    ROLE(false, 40),
    FROM(false, 40);

    private final boolean mandatory;
    private final int longest;

    PeopleColumn(boolean mandatory, int longest) {
        this.mandatory = mandatory;
        this.longest = longest;
    }

    /** Whether no row can do without it. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** The most characters that it takes. */
    public int longest() {
        return longest;
    }

    /** "Förnamn". */
    public String heading(Locale locale) {
        return Texts.get(locale, "PeopleColumn." + name());
    }

    /** "Förnamn", for files. */
    public String heading() {
        return heading(Language.SV.locale());
    }

    /** All headings of the template. */
    public static List<String> headings() {
        return Arrays.stream(values()).map(PeopleColumn::heading).toList();
    }

    /** The column of a heading; case does not matter. */
    public static Optional<PeopleColumn> ofHeading(String heading) {
        return Arrays.stream(values())
                .filter(column -> heading.equalsIgnoreCase(column.heading())
                        || heading.equalsIgnoreCase(column.heading(Language.EN.locale())))
                .findFirst();
    }
}
