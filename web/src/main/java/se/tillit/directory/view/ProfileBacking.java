package se.tillit.directory.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import se.tillit.directory.ProfileDetails;
import se.tillit.directory.ProfileService;
import se.tillit.people.Person;
import se.tillit.people.PersonDetails;
import se.tillit.people.PersonKind;
import se.tillit.shared.view.Difference;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/** {@code /profil}: what readers tell of themselves. The form keeps what was typed, and shows what others have saved since. */
@Named
@RequestScoped
public class ProfileBacking extends PersonForm {

    private static final String VERSION = "profileVersion";

    @Inject
    private ProfileService profiles;

    @Inject
    private PageBacking page;

    private Person saved;
    private String canHelpWith;
    private List<String> policyAreaIds = List.of();

    /** What is saved stands in the form, until what is sent takes its place. */
    @PostConstruct
    void fill() {
        fill(getSaved());
        canHelpWith = saved.getCanHelpWith();
        policyAreaIds = saved.getPolicyAreas().stream()
                .map(area -> area.getId().toString())
                .toList();
    }

    /** Reads the profile before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getSaved();
    }

    /** The reader as saved. */
    public Person getSaved() {
        if (saved == null) {
            saved = profiles.own();
        }
        return saved;
    }

    public boolean isElected() {
        return getSaved().getKind() == PersonKind.ELECTED;
    }

    public void save() {
        PersonDetails who = typed();
        saved = null;
        profiles.change(
                Numbers.of(page.parameter(VERSION)).orElse(-1L),
                new ProfileDetails(
                        who.givenName(),
                        who.surname(),
                        who.jobTitle(),
                        who.phone(),
                        who.jobFunctionId(),
                        who.party(),
                        canHelpWith,
                        policyAreaIds.stream().map(Long::valueOf).toList()));
        page.redirect("/profil", "profile-saved");
    }

    /** What the reader cannot change is as saved. */
    private PersonDetails typed() {
        Person person = getSaved();
        return typed(person.getOrganisation().getId(), person.getKind(), person.getEmail());
    }

    /** What someone else has saved since this form was opened, where it is not what is typed here. */
    public List<Difference> getDifferences() {
        if (!Difference.isStale(page.parameter(VERSION), getSaved().getVersion())) {
            return List.of();
        }
        return Stream.of(
                        PersonDifferences.of(saved, typed(), page.getLocale()),
                        Difference.between("directory.person.help", saved.getCanHelpWith(), canHelpWith),
                        PersonDifferences.ofAreas(saved.getPolicyAreas(), policyAreaIds, page.getLocale()))
                .flatMap(difference -> difference)
                .toList();
    }

    public String getCanHelpWith() {
        return canHelpWith;
    }

    public void setCanHelpWith(String canHelpWith) {
        this.canHelpWith = canHelpWith;
    }

    public List<String> getPolicyAreaIds() {
        return policyAreaIds;
    }

    public void setPolicyAreaIds(List<String> policyAreaIds) {
        this.policyAreaIds = policyAreaIds;
    }
}
