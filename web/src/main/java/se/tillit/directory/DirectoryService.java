package se.tillit.directory;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.networks.NetworkService;
import se.tillit.people.JobFunction;
import se.tillit.people.Organisation;
import se.tillit.people.PeopleService;
import se.tillit.people.Person;
import se.tillit.people.PersonFilter;
import se.tillit.people.PersonPicture;
import se.tillit.people.PersonRegister;
import se.tillit.people.PersonRow;
import se.tillit.people.PolicyArea;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Paging;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/** Finding people and reading about them. For everyone who is signed in. */
@Service
public class DirectoryService {

    static final int PAGE_SIZE = 50;

    private PeopleService people;
    private PersonRegister register;
    private NetworkService networks;
    private CurrentUser currentUser;
    private Clock clock;

    protected DirectoryService() {}

    @Inject
    public DirectoryService(
            PeopleService people,
            PersonRegister register,
            NetworkService networks,
            CurrentUser currentUser,
            Clock clock) {
        this.people = people;
        this.register = register;
        this.networks = networks;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A page of the people that the filter lets through; the nearest page when there is no such number.
     *
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public DirectoryPage search(PersonFilter filter, int number) {
        currentUser.require();
        long total = register.count(filter);
        Paging paging = Paging.of(total, PAGE_SIZE, number);
        List<PersonRow> rows = total == 0 ? List.of() : register.find(filter, paging.first(), PAGE_SIZE);
        return new DirectoryPage(rows, total, paging.page(), paging.pages());
    }

    /**
     * A person to read about.
     *
     * @throws NotFoundException when there is none
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public Profile profile(long personId) {
        SignedInUser reader = currentUser.require();
        Person person = people.getPerson(personId);
        return new Profile(
                person, networks.ofPerson(personId), register.hasPicture(personId), reader.personId() == personId);
    }

    /**
     * A person's picture.
     *
     * @throws NotFoundException when there is none
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public PersonPicture picture(long personId) {
        currentUser.require();
        return register.findPicture(personId).orElseThrow(NotFoundException::new);
    }

    /**
     * Who has the reader's function in the other member municipalities of today; all of them for someone outside.
     *
     * @param otherFunctionId another function to look for, if any
     * @throws NotFoundException when there is no such function
     * @throws se.tillit.shared.SignInRequiredException for an anonymous reader
     */
    public Counterparts counterparts(Optional<Long> otherFunctionId) {
        SignedInUser reader = currentUser.require();
        Optional<JobFunction> function = otherFunctionId.isPresent()
                ? Optional.of(people.findJobFunction(otherFunctionId.get()).orElseThrow(NotFoundException::new))
                : Optional.ofNullable(people.getPerson(reader.personId()).getJobFunction());
        return function.map(found -> counterparts(found, reader.organisationId()))
                .orElseGet(Counterparts::withoutFunction);
    }

    private Counterparts counterparts(JobFunction function, long ownOrganisationId) {
        List<Organisation> others = people.membersOn(SwedishTime.today(clock)).stream()
                .filter(municipality -> municipality.getId() != ownOrganisationId)
                .toList();
        Map<Long, List<PersonRow>> found =
                register
                        .findByFunction(
                                function.getId(),
                                others.stream().map(Organisation::getId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(PersonRow::organisationId));
        List<Counterparts.Row> rows = others.stream()
                .map(municipality -> new Counterparts.Row(
                        municipality.getShortName(), found.getOrDefault(municipality.getId(), List.of())))
                .toList();
        return new Counterparts(Optional.of(function), rows);
    }

    /** The functions to choose among. @throws se.tillit.shared.SignInRequiredException for an anonymous reader */
    public List<JobFunction> jobFunctions() {
        currentUser.require();
        return people.jobFunctions();
    }

    /** The policy areas to choose among. @throws se.tillit.shared.SignInRequiredException for an anonymous reader */
    public List<PolicyArea> policyAreas() {
        currentUser.require();
        return people.policyAreas();
    }

    /** The organisations to choose among. @throws se.tillit.shared.SignInRequiredException for an anonymous reader */
    public List<Organisation> organisations() {
        currentUser.require();
        return people.organisations();
    }
}
