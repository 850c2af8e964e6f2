package se.tillit.demo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Those who can sign in, with the password {@code demo}. They are the people of the journeys; nobody else
 * has their surnames.
 */
enum DemoAccount {
    SAMORDNARE("Åsa", "Ekvall", "Nätverkssamordnare", Territory.ASSOCIATION_SLUG, null),
    LEDAMOT("Jonas", "Hellberg", "Planarkitekt", "tjorn", null),
    POLITIKER("Leila", "Moradi", "Ledamot i kultur- och fritidsnämnden", "lerum", null),
    LEDNING("Henrik", "Sandell", "Förbundsdirektör", Territory.ASSOCIATION_SLUG, "MANAGEMENT"),
    REGISTRATOR("Ewa", "Zielinska", "Registrator", Territory.ASSOCIATION_SLUG, "REGISTRAR"),
    DRIFT("Dawit", "Mekonnen", "Systemförvaltare", Territory.ASSOCIATION_SLUG, "OPERATOR"),
    FORVALTARE("Torbjörn", "Rask", "Portalförvaltare", Territory.ASSOCIATION_SLUG, "ADMINISTRATOR"),
    /** Whom GR asks to fill Lerum's seats. */
    KONTAKT("Marianne", "Thulin", Contacts.JOB_TITLE, "lerum", null);

    static final String PASSWORD = "demo";

    final String givenName;
    final String surname;
    final String jobTitle;
    final String organisationSlug;
    final @Nullable String role;

    DemoAccount(String givenName, String surname, String jobTitle, String organisationSlug, @Nullable String role) {
        this.givenName = givenName;
        this.surname = surname;
        this.jobTitle = jobTitle;
        this.organisationSlug = organisationSlug;
        this.role = role;
    }

    String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean elected() {
        return this == POLITIKER;
    }
}
