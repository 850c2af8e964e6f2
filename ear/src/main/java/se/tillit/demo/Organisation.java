package se.tillit.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of organisation. */
record Organisation(
        long id,
        String kind,
        @Nullable String scbCode,
        String name,
        String shortName,
        String slug,
        @Nullable Integer population,
        @Nullable LocalDate populationOn,
        @Nullable LocalDate memberFrom) {

    static final String MUNICIPALITY = "MUNICIPALITY";

    /** A domain that exists nowhere. */
    String emailDomain() {
        return slug + ".example";
    }

    boolean isMunicipality() {
        return kind.equals(MUNICIPALITY);
    }
}
