package se.tillit.directory.view;

import se.tillit.people.Person;
import se.tillit.people.PersonDetails;
import se.tillit.people.PersonKind;

/** What both an administrator and the person may say of a person. Public, since pages reach it through its heirs. */
public abstract class PersonForm {

    private String givenName;
    private String surname;
    private String jobTitle;
    private String phone;
    private Long jobFunctionId;
    private String party;

    void fill(Person person) {
        givenName = person.getGivenName();
        surname = person.getSurname();
        jobTitle = person.getJobTitle();
        phone = person.getPhone();
        jobFunctionId =
                person.getJobFunction() == null ? null : person.getJobFunction().getId();
        party = person.getParty();
    }

    /** Who the person would be. */
    PersonDetails typed(Long organisationId, PersonKind kind, String email) {
        return new PersonDetails(
                organisationId, kind, givenName, surname, jobTitle, email, phone, jobFunctionId, party);
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
