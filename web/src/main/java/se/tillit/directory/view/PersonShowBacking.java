package se.tillit.directory.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import se.tillit.directory.DirectoryService;
import se.tillit.directory.PersonAdministrationService;
import se.tillit.directory.Profile;
import se.tillit.people.Person;
import se.tillit.people.PersonKind;
import se.tillit.people.PolicyArea;
import se.tillit.shared.view.PageBacking;

/** {@code /personer/{id}}: who someone is, how to reach them and what to ask them about. For signed-in readers. */
@Named
@RequestScoped
public class PersonShowBacking {

    @Inject
    private DirectoryService directory;

    @Inject
    private PersonAdministrationService administration;

    @Inject
    private PageBacking page;

    private Profile profile;

    /** Reads the person before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getProfile();
    }

    public Profile getProfile() {
        if (profile == null) {
            profile = directory.profile(page.id());
        }
        return profile;
    }

    public Person getPerson() {
        return getProfile().person();
    }

    public boolean isElected() {
        return getPerson().getKind() == PersonKind.ELECTED;
    }

    /** "AB", where there is no picture. */
    public String getInitials() {
        return first(getPerson().getGivenName()) + first(getPerson().getSurname());
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : new String(Character.toChars(name.codePointAt(0)));
    }

    /** The policy areas in the reader's language. */
    public List<String> getPolicyAreas() {
        return getPerson().getPolicyAreas().stream()
                .map(this::name)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private String name(PolicyArea area) {
        return page.isSwedish() ? area.getNameSwedish() : area.getNameEnglish();
    }

    public boolean isMayAdminister() {
        return administration.mayAdminister();
    }
}
