package se.tillit.networks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tillit.access.Access;
import se.tillit.access.Action;
import se.tillit.access.CurrentUser;
import se.tillit.access.SignedInUser;
import se.tillit.people.Organisation;
import se.tillit.people.PeopleService;
import se.tillit.people.PersonRow;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.Paging;
import se.tillit.shared.Service;
import se.tillit.shared.SwedishTime;

/**
 * An organisation's seats in all networks, for its contact and for administrators. Of a secret network nobody hears who is
 * not a member of it.
 */
@Service
public class OrganisationSeatService {

    static final int PAGE_SIZE = 50;

    private VacancyRepository vacancies;
    private SeatRepository seats;
    private SeatAccess seatAccess;
    private PeopleService people;
    private Access access;
    private CurrentUser currentUser;
    private Clock clock;

    protected OrganisationSeatService() {}

    @Inject
    public OrganisationSeatService(
            VacancyRepository vacancies,
            SeatRepository seats,
            SeatAccess seatAccess,
            PeopleService people,
            Access access,
            CurrentUser currentUser,
            Clock clock) {
        this.vacancies = vacancies;
        this.seats = seats;
        this.seatAccess = seatAccess;
        this.people = people;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The organisation whose seats the reader may fill.
     *
     * @param slug empty for the reader's own
     * @throws NotFoundException for an administrator, when there is no such organisation
     * @throws se.tillit.shared.AccessDeniedException for those who fill no seats of it
     */
    public Organisation organisation(String slug) {
        SignedInUser user = currentUser.require();
        Optional<Organisation> organisation = slug.isEmpty()
                ? Optional.of(people.getOrganisation(user.organisationId()))
                : people.findOrganisation(slug).filter(found -> found.getSlug().equals(slug));
        // An unknown one is refused as a known one is, except to those who may fill all.
        access.requireFor(
                Action.FILL_SEAT, organisation.map(Organisation::getId).orElse(-1L));
        return organisation.orElseThrow(NotFoundException::new);
    }

    /** A page of the organisation's seats today; the nearest page when there is no such number. */
    public OrganisationSeatPage page(Organisation organisation, int number) {
        access.requireFor(Action.FILL_SEAT, organisation.getId());
        LocalDate today = SwedishTime.today(clock);
        Collection<Long> mine = currentUser.allRoles().keySet();
        long total = vacancies.countOfOrganisation(organisation.getId(), today, mine);
        Paging paging = Paging.of(total, PAGE_SIZE, number);
        List<OrganisationSeatRow> rows =
                vacancies.findOfOrganisation(organisation.getId(), today, mine, paging.first(), PAGE_SIZE);
        long vacant = vacancies.countVacant(organisation.getId(), today, mine);
        return new OrganisationSeatPage(dated(rows, today), total, vacant, paging.page(), paging.pages());
    }

    private List<OrganisationSeatRow> dated(List<OrganisationSeatRow> rows, LocalDate today) {
        List<Long> vacant = rows.stream()
                .filter(OrganisationSeatRow::vacant)
                .map(OrganisationSeatRow::seatId)
                .toList();
        Map<Long, LocalDate> ends = seats.findLastEnds(vacant, today);
        return rows.stream()
                .map(row -> row.vacant() ? row.vacantAfter(ends.get(row.seatId())) : row)
                .toList();
    }

    /** How many of the reader's organisation's seats are vacant today; none for those who are not its contact. */
    public long waitingForMe() {
        return currentUser
                .find()
                .filter(SignedInUser::organisationContact)
                .map(user -> vacancies.countVacant(
                        user.organisationId(),
                        SwedishTime.today(clock),
                        currentUser.allRoles().keySet()))
                .orElse(0L);
    }

    /**
     * A seat that the reader may give.
     *
     * @throws NotFoundException when there is none, or the reader may not know of its network
     */
    public Seat fillable(long seatId) {
        Seat seat = seats.get(seatId);
        seatAccess.requireGive(seat);
        return seat;
    }

    /** Everyone who has had, has or will have a seat that the reader may give. */
    public SeatHistory history(Seat seat) {
        seatAccess.requireGive(seat);
        return SeatHistory.of(seats.findHoldings(seat.getId()).stream()
                .map(SeatHolding::tenure)
                .toList());
    }

    /** The people to whom the reader may give the seat, in Swedish order. @param words empty for everyone */
    public List<PersonRow> candidates(Seat seat, String words, int most) {
        seatAccess.requireGive(seat);
        return people.colleagues(seat.getOrganisation().getId(), words, most);
    }
}
