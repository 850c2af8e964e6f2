package se.tillit.directory;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import se.tillit.access.CurrentUser;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.people.PersonDetails;
import se.tillit.people.PersonRegister;
import se.tillit.shared.Service;

/** What people tell of themselves. Each reader reaches their own profile only. */
@Service
public class ProfileService {

    private PeopleService people;
    private PersonRegister register;
    private CurrentUser currentUser;
    private Event<PersonChanged> changed;

    protected ProfileService() {}

    @Inject
    public ProfileService(
            PeopleService people, PersonRegister register, CurrentUser currentUser, Event<PersonChanged> changed) {
        this.people = people;
        this.register = register;
        this.currentUser = currentUser;
        this.changed = changed;
    }

    /** The reader's own. @throws se.tillit.shared.SignInRequiredException for an anonymous reader */
    public Person own() {
        return people.getPerson(currentUser.require().personId());
    }

    /**
     * Tells anew who the reader is.
     *
     * @param version that the reader has read
     * @throws se.tillit.people.PersonChangedException when someone else has changed it since
     * @throws se.tillit.people.PartyOfOfficialException when an official tells a party
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public void change(long version, ProfileDetails details) {
        long id = currentUser.require().personId();
        Person person = people.getPerson(id);
        PersonDetails who = new PersonDetails(
                person.getOrganisation().getId(),
                person.getKind(),
                details.givenName(),
                details.surname(),
                details.jobTitle(),
                person.getEmail(),
                details.phone(),
                details.jobFunctionId(),
                details.party());
        people.updateProfile(id, version, who, details.canHelpWith(), details.policyAreaIds());
        changed.fire(new PersonChanged(id));
        currentUser.refresh();
    }

    /** Whether the reader has a picture. @throws se.tillit.shared.SignInRequiredException for an anonymous reader */
    public boolean hasPicture() {
        return register.hasPicture(currentUser.require().personId());
    }

    /**
     * Shows a picture of the reader.
     *
     * @param file what was uploaded: JPEG, PNG or WebP
     * @throws PictureMissingException when it is empty
     * @throws PictureUnusableException when it is something else, or broken
     * @throws PictureTooLargeException when it is larger than needed
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public void showPicture(InputStream file) {
        long id = currentUser.require().personId();
        register.showPicture(id, PictureMaker.square(file));
        changed.fire(new PersonChanged(id));
    }

    /** Takes the reader's picture away. @throws se.tillit.shared.SignInRequiredException for an anonymous reader */
    public void removePicture() {
        long id = currentUser.require().personId();
        register.removePicture(id);
        changed.fire(new PersonChanged(id));
    }
}
