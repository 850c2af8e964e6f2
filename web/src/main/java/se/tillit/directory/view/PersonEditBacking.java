package se.tillit.directory.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tillit.directory.PersonAdministrationService;
import se.tillit.people.Organisation;
import se.tillit.people.Person;
import se.tillit.people.PersonDetails;
import se.tillit.people.PersonKind;
import se.tillit.shared.view.PageBacking;

/** {@code /personer/ny} and {@code /personer/{id}/andra}: who is in the directory. For those who administer people. */
@Named
@RequestScoped
public class PersonEditBacking {

    private static final String VERSION = "personVersion";

    @Inject
    private PersonAdministrationService administration;

    @Inject
    private PageBacking page;

    private Person saved;
    private Long organisationId;
    private PersonKind kind = PersonKind.OFFICIAL;
    private String givenName;
    private String surname;
    private String jobTitle;
    private String email;
    private String phone;
    private Long jobFunctionId;
    private String party;

    /** Reads the person before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        administration.requireMayAdminister();
        if (isAdding()) {
            organisationId = Numbers.of(page.parameter("organisation")).orElse(null);
        } else {
            fill(getSaved());
        }
    }

    private void fill(Person person) {
        organisationId = person.getOrganisation().getId();
        kind = person.getKind();
        givenName = person.getGivenName();
        surname = person.getSurname();
        jobTitle = person.getJobTitle();
        email = person.getEmail();
        phone = person.getPhone();
        jobFunctionId =
                person.getJobFunction() == null ? null : person.getJobFunction().getId();
        party = person.getParty();
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
        PersonDetails details = new PersonDetails(
                organisationId, kind, givenName, surname, jobTitle, email, phone, jobFunctionId, party);
        saved = null;
        if (isAdding()) {
            page.redirect("/personer/" + administration.add(details), "person-added");
            return;
        }
        boolean partyGone = administration.change(
                page.id(), Numbers.of(page.parameter(VERSION)).orElse(-1L), details);
        page.redirect("/personer/" + page.id(), partyGone ? "person-saved-without-party" : "person-saved");
    }

    /** What someone else has saved since this form was opened, where it is not what is typed here. */
    public List<Difference> getDifferences() {
        boolean fresh = isAdding()
                || page.parameter(VERSION).isEmpty()
                || page.parameter(VERSION).equals(String.valueOf(getSaved().getVersion()));
        if (fresh) {
            return List.of();
        }
        return Stream.of(
                        Difference.between("directory.person.given-name", saved.getGivenName(), givenName),
                        Difference.between("directory.person.surname", saved.getSurname(), surname),
                        Difference.between("directory.person.title", saved.getJobTitle(), jobTitle),
                        Difference.between("directory.person.email", saved.getEmail(), email),
                        Difference.between("directory.person.phone", saved.getPhone(), phone),
                        Difference.between("directory.person.party", saved.getParty(), party),
                        otherOrganisation())
                .flatMap(difference -> difference)
                .toList();
    }

    private Stream<Difference> otherOrganisation() {
        Organisation organisation = saved.getOrganisation();
        return organisation.getId().equals(organisationId)
                ? Stream.empty()
                : Stream.of(new Difference("directory.person.organisation", organisation.getName()));
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

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Long getJobFunctionId() {
        return jobFunctionId;
    }

    public void setJobFunctionId(Long jobFunctionId) {
        this.jobFunctionId = jobFunctionId;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }
}
