package se.tillit.directory.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.tillit.directory.PersonAdministrationService;
import se.tillit.people.Person;
import se.tillit.people.PersonDetails;
import se.tillit.people.PersonKind;
import se.tillit.shared.view.Difference;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/** {@code /personer/ny} and {@code /personer/{id}/andra}: who is in the directory. For those who administer people. */
@Named
@RequestScoped
public class PersonEditBacking extends PersonForm {

    private static final String VERSION = "personVersion";

    @Inject
    private PersonAdministrationService administration;

    @Inject
    private PageBacking page;

    private Person saved;
    private Long organisationId;
    private PersonKind kind = PersonKind.OFFICIAL;
    private String email;

    /** Reads the person before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        administration.requireMayAdminister();
        if (isAdding()) {
            organisationId = Numbers.of(page.parameter("organisation")).orElse(null);
        } else {
            fill(getSaved());
        }
    }

    @Override
    void fill(Person person) {
        super.fill(person);
        organisationId = person.getOrganisation().getId();
        kind = person.getKind();
        email = person.getEmail();
    }

    private PersonDetails typed() {
        return typed(organisationId, kind, email);
    }

    public boolean isAdding() {
        return page.parameter("id").isEmpty();
    }

    /** The person as saved; null where one is added. */
    public Person getSaved() {
        if (saved == null && !isAdding()) {
            saved = administration.get(page.id());
        }
        return saved;
    }

    public PersonKind[] getKinds() {
        return PersonKind.values();
    }

    /** Whose the typed address is already, for a link to that person. */
    public Person getEmailOwner() {
        Optional<Person> owner =
                email == null || !FacesContext.getCurrentInstance().isPostback()
                        ? Optional.empty()
                        : administration.findOwner(email, isAdding() ? 0 : page.id());
        return owner.orElse(null);
    }

    public void save() {
        saved = null;
        if (isAdding()) {
            page.redirect("/personer/" + administration.add(typed()), "person-added");
            return;
        }
        boolean partyGone = administration.change(
                page.id(), Numbers.of(page.parameter(VERSION)).orElse(-1L), typed());
        page.redirect("/personer/" + page.id(), partyGone ? "person-saved-without-party" : "person-saved");
    }

    /** What someone else has saved since this form was opened, where it is not what is typed here. */
    public List<Difference> getDifferences() {
        boolean stale = !isAdding()
                && Difference.isStale(page.parameter(VERSION), getSaved().getVersion());
        return stale ? PersonDifferences.of(saved, typed(), page.getLocale()).toList() : List.of();
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public PersonKind getKind() {
        return kind;
    }

    public void setKind(PersonKind kind) {
        this.kind = kind;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
