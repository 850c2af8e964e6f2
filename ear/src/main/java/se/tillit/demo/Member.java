package se.tillit.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of network_membership; {@code left} is the first day when no longer a member. */
record Member(
        Person person,
        String role,
        LocalDate joined,
        @Nullable LocalDate left) {

    static final String COORDINATOR = "COORDINATOR";
    static final String CONVENER = "CONVENER";
    static final String READER = "READER";

    boolean memberOn(LocalDate date) {
        return !date.isBefore(joined) && (left == null || date.isBefore(left));
    }

    boolean speaksForMunicipality() {
        return person.organisation().isMunicipality();
    }
}
