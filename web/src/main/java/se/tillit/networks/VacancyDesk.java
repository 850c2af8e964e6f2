package se.tillit.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.tillit.access.Visibility;
import se.tillit.mail.MailService;
import se.tillit.people.Organisation;
import se.tillit.people.Person;
import se.tillit.shared.Formats;
import se.tillit.shared.Language;
import se.tillit.shared.PublicAddress;
import se.tillit.shared.SwedishTime;
import se.tillit.shared.Texts;

/**
 * Asks an organisation's contact when a seat has become vacant or will be, in the transaction of the change: once a
 * vacancy and contact. Nobody outside hears of a secret network. Only services of this room use it; they ask
 * {@code access}.
 */
@ApplicationScoped
public class VacancyDesk {

    private SeatRepository seats;
    private VacancyRepository requests;
    private NetworkMembershipRepository memberships;
    private MailService mails;
    private PublicAddress address;
    private Clock clock;

    protected VacancyDesk() {}

    @Inject
    public VacancyDesk(
            SeatRepository seats,
            VacancyRepository requests,
            NetworkMembershipRepository memberships,
            MailService mails,
            PublicAddress address,
            Clock clock) {
        this.seats = seats;
        this.requests = requests;
        this.memberships = memberships;
        this.mails = mails;
        this.address = address;
        this.clock = clock;
    }

    /** A seat that is left without a holder is asked about at once. */
    void follow(@Observes SeatChanged change) {
        Seat seat = seats.get(change.seatId());
        vacantSince(seat, seats.lockHoldings(seat.getId()))
                .filter(since -> obstacle(seat).isEmpty())
                .filter(since -> requests.lock(
                                seat.getId(), since, contact(seat).getId())
                        .isEmpty())
                .ifPresent(since -> ask(seat, since));
    }

    /** @throws NobodyToAskException when it is not vacant, or when there is nobody to ask */
    void askAgain(Seat seat) {
        LocalDate since = vacantSince(seat, seats.lockHoldings(seat.getId()))
                .filter(day -> obstacle(seat).isEmpty())
                .orElseThrow(NobodyToAskException::new);
        Optional<VacancyRequest> earlier =
                requests.lock(seat.getId(), since, contact(seat).getId());
        if (earlier.isEmpty()) {
            ask(seat, since);
        } else if (!askedToday(earlier.get())) {
            earlier.get().remind(clock.instant());
            mail(seat, since);
        }
    }

    private boolean askedToday(VacancyRequest earlier) {
        return SwedishTime.dateOf(earlier.lastAskedAt()).equals(SwedishTime.today(clock));
    }

    Optional<Vacancy> vacancy(Seat seat) {
        return vacantSince(seat, seats.findHoldings(seat.getId())).map(since -> vacancy(seat, since));
    }

    private Vacancy vacancy(Seat seat, LocalDate since) {
        Optional<Enquiry> obstacle = obstacle(seat);
        if (obstacle.isPresent()) {
            return new Vacancy(since, obstacle.get(), null, null, null);
        }
        String name = contact(seat).getName();
        return requests.find(seat.getId(), since, contact(seat).getId())
                .map(asked -> new Vacancy(since, Enquiry.ASKED, name, asked.getRequestedAt(), asked.getRemindedAt()))
                .orElseGet(() -> new Vacancy(since, Enquiry.NOT_ASKED, name, null, null));
    }

    /** The first day without a holder while the seat is expected, from today on; for a vacancy of today, since when. */
    private Optional<LocalDate> vacantSince(Seat seat, List<SeatHolding> holdings) {
        SeatHistory history =
                SeatHistory.of(holdings.stream().map(SeatHolding::tenure).toList());
        LocalDate today = SwedishTime.today(clock);
        LocalDate first = today.isBefore(seat.getExpectedFrom()) ? seat.getExpectedFrom() : today;
        return history.firstVacantDay(first)
                .filter(day -> seat.isExpected(day, day.plusDays(1)))
                .map(day -> history.vacantSince(day, seat.getExpectedFrom()));
    }

    /** Why nobody can be asked. */
    private Optional<Enquiry> obstacle(Seat seat) {
        Person contact = contact(seat);
        if (seat.getNetwork().getVisibility() == Visibility.SECRET && !isMember(contact, seat)) {
            return Optional.of(Enquiry.SECRET);
        }
        if (contact == null) {
            return Optional.of(Enquiry.NO_CONTACT);
        }
        return contact.getEmail() == null ? Optional.of(Enquiry.NO_ADDRESS) : Optional.empty();
    }

    private boolean isMember(Person contact, Seat seat) {
        return contact != null
                && memberships
                        .rolesOf(contact.getId(), SwedishTime.today(clock))
                        .containsKey(seat.getNetwork().getId());
    }

    private static Person contact(Seat seat) {
        return seat.getOrganisation().getContactPerson();
    }

    private void ask(Seat seat, LocalDate since) {
        requests.add(new VacancyRequest(seat, since, contact(seat), clock.instant()));
        mail(seat, since);
    }

    private void mail(Seat seat, LocalDate since) {
        Locale swedish = Language.SV.locale();
        Organisation organisation = seat.getOrganisation();
        String network = seat.getNetwork().getName();
        mails.send(
                contact(seat).getEmail(),
                Texts.get(swedish, "networks.vacancy.mail.subject", network),
                Texts.get(
                        swedish,
                        "networks.vacancy.mail.body",
                        contact(seat).getName(),
                        organisation.getShortName(),
                        network,
                        Formats.date(since, swedish),
                        address.of("/kommunens-platser/" + seat.getId())));
    }
}
