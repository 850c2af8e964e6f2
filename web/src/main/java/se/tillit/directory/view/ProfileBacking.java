package se.tillit.directory.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import se.tillit.directory.ProfileDetails;
import se.tillit.directory.ProfileService;
import se.tillit.people.JobFunction;
import se.tillit.people.Person;
import se.tillit.people.PersonKind;
import se.tillit.shared.view.PageBacking;

/** {@code /profil}: what readers tell of themselves. The form keeps what was typed, and shows what others have saved since. */
@Named
@RequestScoped
public class ProfileBacking {

    private static final String VERSION = "profileVersion";

    @Inject
    private ProfileService profiles;

    @Inject
    private PageBacking page;

    private Person saved;
    private String givenName;
    private String surname;
    private String jobTitle;
    private String phone;
    private Long jobFunctionId;
    private String party;
    private String canHelpWith;
    private List<String> policyAreaIds = List.of();

    /** What is saved stands in the form, until what is sent takes its place. */
    @PostConstruct
    void fill() {
        Person person = getSaved();
        givenName = person.getGivenName();
        surname = person.getSurname();
        jobTitle = person.getJobTitle();
        phone = person.getPhone();
        jobFunctionId = idOf(person.getJobFunction());
        party = person.getParty();
        canHelpWith = person.getCanHelpWith();
        policyAreaIds = person.getPolicyAreas().stream()
                .map(area -> area.getId().toString())
                .toList();
    }

    /** Reads the profile before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getSaved();
    }

    private static Long idOf(JobFunction function) {
        return function == null ? null : function.getId();
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
        saved = null;
        profiles.change(
                Numbers.of(page.parameter(VERSION)).orElse(-1L),
                new ProfileDetails(
                        givenName,
                        surname,
                        jobTitle,
                        phone,
                        jobFunctionId,
                        party,
                        canHelpWith,
                        policyAreaIds.stream().map(Long::valueOf).toList()));
        page.redirect("/profil", "profile-saved");
    }

    /** What someone else has saved since this form was opened, where it is not what is typed here. */
    public List<Difference> getDifferences() {
        boolean fresh = page.parameter(VERSION).isEmpty()
                || page.parameter(VERSION).equals(String.valueOf(getSaved().getVersion()));
        if (fresh) {
            return List.of();
        }
        return Stream.of(
                        Difference.between("directory.person.given-name", saved.getGivenName(), givenName),
                        Difference.between("directory.person.surname", saved.getSurname(), surname),
                        Difference.between("directory.person.title", saved.getJobTitle(), jobTitle),
                        Difference.between("directory.person.phone", saved.getPhone(), phone),
                        Difference.between("directory.person.party", saved.getParty(), party),
                        Difference.between("directory.person.help", saved.getCanHelpWith(), canHelpWith))
                .flatMap(difference -> difference)
                .toList();
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
