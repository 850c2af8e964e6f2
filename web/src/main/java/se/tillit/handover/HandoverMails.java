package se.tillit.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.access.Visibility;
import se.tillit.mail.MailService;
import se.tillit.networks.SuccessionCoordinator;
import se.tillit.networks.SuccessionPlan;
import se.tillit.networks.SuccessionService;
import se.tillit.people.Person;
import se.tillit.shared.Formats;
import se.tillit.shared.Language;
import se.tillit.shared.PublicAddress;
import se.tillit.shared.Texts;

/**
 * Tells by mail who leaves, who comes, and who coordinates: one mail a person, about the networks that concern that person
 * and no others. Mail is in Swedish, the portal's first language.
 */
@ApplicationScoped
public class HandoverMails {

    private static final Locale SWEDISH = Language.SV.locale();

    private MailService mails;
    private SuccessionService successions;
    private PublicAddress address;

    protected HandoverMails() {}

    @Inject
    public HandoverMails(MailService mails, SuccessionService successions, PublicAddress address) {
        this.mails = mails;
        this.successions = successions;
        this.address = address;
    }

    void tellPrepared(Handover handover, List<HandoverSeat> seats, SuccessionPlan plan) {
        String day = date(handover.getEffectiveOn());
        String organisation = handover.getOrganisation().getShortName();
        send(
                seats.stream().filter(seat -> !seat.vacant()),
                HandoverSeat::successorEmail,
                seat -> text("handover.mail.seat", seat.networkName(), pack(seat)),
                lines -> new Letter(
                        text("handover.mail.comes.subject", organisation),
                        text("handover.mail.comes", organisation, day, lines)));
        send(
                seats.stream(),
                HandoverSeat::leaverEmail,
                seat -> leaves(seat, plan),
                lines -> new Letter(
                        text("handover.mail.leaves.subject", organisation),
                        text("handover.mail.leaves", organisation, day, lines)));
        tellCoordinators(
                handover,
                seats,
                lines -> new Letter(
                        text("handover.mail.coordinates.subject", organisation),
                        text("handover.mail.coordinates", organisation, day, lines)));
        askContact(handover, seats);
    }

    /** One mail about all vacant seats, unless the contact has just made them so; none about a secret network. */
    private void askContact(Handover handover, List<HandoverSeat> seats) {
        Person contact = handover.getOrganisation().getContactPerson();
        if (contact == null || contact.getId().equals(handover.getPreparedBy().getId())) {
            return;
        }
        send(
                seats.stream()
                        .filter(HandoverSeat::leavesVacancy)
                        .filter(seat -> seat.visibility() != Visibility.SECRET),
                seat -> contact.getEmail(),
                HandoverSeat::networkName,
                lines -> new Letter(
                        text(
                                "handover.mail.vacant.subject",
                                handover.getOrganisation().getShortName()),
                        text(
                                "handover.mail.vacant",
                                date(handover.getEffectiveOn()),
                                lines,
                                address.of("/kommunens-platser"))));
    }

    private static String leaves(HandoverSeat seat, SuccessionPlan plan) {
        return plan.seats().stream()
                .filter(planned -> planned.leaves().holdingId() == seat.holdingId())
                .flatMap(planned -> plan.readingAfter(planned.leaves()).stream())
                .map(reading -> text(
                        "handover.mail.leaves.reads",
                        seat.networkName(),
                        date(reading.leftOn().minusDays(1))))
                .findFirst()
                .orElseGet(() -> text("handover.mail.leaves.seat", seat.networkName()));
    }

    void tellUndone(Handover handover, List<HandoverSeat> seats) {
        String organisation = handover.getOrganisation().getShortName();
        Function<String, Letter> letter = lines -> new Letter(
                text("handover.mail.undone.subject", organisation),
                text("handover.mail.undone", organisation, date(handover.getEffectiveOn()), lines));
        Function<HandoverSeat, String> line = seat -> text("handover.mail.undone.seat", seat.networkName());
        send(seats.stream().filter(seat -> !seat.vacant()), HandoverSeat::successorEmail, line, letter);
        send(seats.stream(), HandoverSeat::leaverEmail, line, letter);
        tellCoordinators(handover, seats, letter);
    }

    private void tellCoordinators(Handover handover, List<HandoverSeat> seats, Function<String, Letter> letter) {
        Map<Long, List<HandoverSeat>> byNetwork = seats.stream()
                .collect(Collectors.groupingBy(HandoverSeat::networkId, LinkedHashMap::new, Collectors.toList()));
        List<SuccessionCoordinator> coordinators =
                successions.coordinators(handover.getOrganisation().getId(), byNetwork.keySet());
        send(
                coordinators.stream(),
                SuccessionCoordinator::email,
                coordinator -> byNetwork.get(coordinator.networkId()).stream()
                        .map(HandoverMails::change)
                        .collect(Collectors.joining("\n")),
                letter);
    }

    private static String change(HandoverSeat seat) {
        return seat.vacant()
                ? text("handover.mail.change.vacant", seat.networkName(), seat.leaverName())
                : text("handover.mail.change", seat.networkName(), seat.leaverName(), seat.successorName());
    }

    private record Letter(String subject, String body) {}

    /** One mail an address, with a line for each of what concerns it. Who has no address is told by others. */
    private <T> void send(
            Stream<T> all, Function<T, String> recipient, Function<T, String> line, Function<String, Letter> letter) {
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        all.filter(one -> recipient.apply(one) != null)
                .forEach(one -> lines.computeIfAbsent(recipient.apply(one), key -> new LinkedHashSet<>())
                        .add(line.apply(one)));
        lines.forEach((to, about) -> {
            Letter written = letter.apply(String.join("\n", about));
            mails.send(to, written.subject(), written.body());
        });
    }

    private String pack(HandoverSeat seat) {
        return address.of("/natverk/" + seat.networkSlug() + "/introduktion");
    }

    private static String date(LocalDate day) {
        return Formats.date(day, SWEDISH);
    }

    private static String text(String key, Object... arguments) {
        return Texts.get(SWEDISH, key, arguments);
    }
}
