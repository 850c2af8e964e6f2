package se.tillit.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** Whom the association asks to fill a municipality's seats: its municipal secretary. */
final class Contacts {

    static final String JOB_TITLE = "Kommunsekreterare";

    private final Map<Organisation, Person> byMunicipality = new LinkedHashMap<>();

    /** Invents those who are missing: one has a demo account. To be called when everyone else is there. */
    void invent(World world) {
        Person withAccount = world.demoPerson(DemoAccount.KONTAKT);
        for (Organisation organisation : world.territory.organisations) {
            if (organisation.equals(withAccount.organisation())) {
                byMunicipality.put(organisation, withAccount);
            } else if (organisation.isMunicipality()) {
                byMunicipality.put(organisation, world.people.invent(organisation, false, JOB_TITLE));
            }
        }
    }

    /** So many people does {@link #invent} add. */
    static int missing(DemoSize size) {
        return size.municipalities() - 1;
    }

    Map<Organisation, Person> byMunicipality() {
        return byMunicipality;
    }
}
