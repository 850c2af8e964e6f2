package se.tillit.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes who has asked to join, who is invited, and which vacancies the municipalities' contacts were told of. */
final class AdmissionRows {

    private static final int VALID_DAYS = 30;
    private static final double TOLD = 0.65;

    private final RowSink rows;
    private final LifeTexts texts;
    private final Moment moment;
    private final World world;

    AdmissionRows(RowSink rows, LifeTexts texts, Moment moment, World world) {
        this.rows = rows;
        this.texts = texts;
        this.moment = moment;
        this.world = world;
    }

    /** Only of Göteborgsregionen's own networks, where the demo accounts are. */
    void write(Dice dice) {
        for (DemoNetwork network : world.networks) {
            Dice own = dice.split();
            if (!network.suffix.isEmpty() || !network.active()) {
                continue;
            }
            if (network.joinPolicy.equals("REQUEST")) {
                writeRequests(network, own);
            }
            if (Journeys.SAMORDNARE.contains(network.slug)) {
                writeInvitations(network, own);
            }
            network.seats.stream().filter(seat -> own.chance(TOLD)).forEach(this::tellOfVacancy);
        }
    }

    private void writeRequests(DemoNetwork network, Dice dice) {
        Set<Person> strangers = new HashSet<>();
        network.members.stream()
                .filter(member -> member.role().equals("MEMBER") && member.left() == null)
                .filter(member -> network.seats.stream()
                        .flatMap(seat -> seat.holdings().stream())
                        .noneMatch(holding -> holding.person().equals(member.person())))
                .limit(3)
                .forEach(member -> writeRequest(
                        network, member.person(), "APPROVED", member.joined().minusDays(2), member.joined(), dice));
        LocalDate declined = moment.today().minusDays(dice.between(60, 300));
        writeRequest(network, stranger(network, strangers, dice), "DECLINED", declined, declined.plusDays(3), dice);
        if (network.slug.equals(Journeys.BY_REQUEST)) {
            writeRequest(network, world.applicant, "PENDING", moment.lately(2), null, dice);
            writeRequest(network, stranger(network, strangers, dice), "PENDING", moment.lately(4), null, dice);
        }
    }

    private void writeRequest(
            DemoNetwork network,
            Person person,
            String status,
            LocalDate askedOn,
            @Nullable LocalDate decidedOn,
            Dice dice) {
        rows.add(
                Table.MEMBERSHIP_REQUEST,
                network.id,
                person.id(),
                texts.about("request-reason", network, dice),
                status,
                at(askedOn, 9),
                decidedOn == null ? null : network.coordinator.id(),
                decidedOn == null ? null : at(decidedOn, 13),
                decidedOn == null
                        ? null
                        : texts.about(status.equals("APPROVED") ? "approved" : "declined", network, dice));
    }

    private void writeInvitations(DemoNetwork network, Dice dice) {
        Set<Person> strangers = new HashSet<>();
        for (String status : List.of("PENDING", "PENDING", "DECLINED", "WITHDRAWN")) {
            Person person = stranger(network, strangers, dice);
            LocalDate invitedOn = status.equals("PENDING")
                    ? moment.lately(dice.between(1, 4))
                    : moment.today().minusDays(dice.between(40, 200));
            invite(network, person.email(), person, status, invitedOn, dice);
        }
        // An address that nobody has yet, and an invitation that was left unanswered.
        String unknown = "ny.medarbetare." + network.id + "@"
                + dice.pick(network.part.municipalities()).emailDomain();
        invite(network, unknown, null, "PENDING", moment.lately(3), dice);
        Person late = stranger(network, strangers, dice);
        invite(network, late.email(), late, "PENDING", moment.today().minusDays(VALID_DAYS + 12L), dice);
    }

    private void invite(
            DemoNetwork network, String email, @Nullable Person person, String status, LocalDate invitedOn, Dice dice) {
        Long organisation = world.territory.organisations.stream()
                .filter(known -> email.endsWith("@" + known.emailDomain()))
                .map(Organisation::id)
                .findFirst()
                .orElse(null);
        rows.add(
                Table.INVITATION,
                network.id,
                email,
                person == null ? null : person.id(),
                organisation,
                "MEMBER",
                texts.about("invitation", network, dice),
                sha256(dice.key()),
                network.coordinator.id(),
                at(invitedOn, 8),
                invitedOn.plusDays(VALID_DAYS),
                status,
                status.equals("PENDING") ? null : at(invitedOn.plusDays(4), 10));
    }

    /** An official of the part of the country who has never been in the network. */
    private Person stranger(DemoNetwork network, Set<Person> taken, Dice dice) {
        while (true) {
            Person person = dice.pick(world.people.all());
            boolean fits = !person.elected()
                    && network.part.municipalities().contains(person.organisation())
                    && !world.demoPeople.containsValue(person)
                    && person != world.applicant
                    && Stream.concat(network.members.stream(), network.silentMembers.stream())
                            .noneMatch(member -> member.person().equals(person));
            if (fits && taken.add(person)) {
                return person;
            }
        }
    }

    private void tellOfVacancy(Seat seat) {
        Person contact = world.contacts.byMunicipality().get(seat.organisation());
        if (contact == null || seat.heldOn(moment.today()) || !seat.expectedOn(moment.today())) {
            return;
        }
        LocalDate since = seat.holdings().stream()
                .filter(holding -> !holding.substitute() && holding.to() != null)
                .map(Holding::to)
                .reduce(seat.expectedFrom(), (one, other) -> other.isAfter(one) ? other : one);
        rows.add(Table.VACANCY_REQUEST, seat.id(), since, contact.id(), at(SwedishDays.plusWorkdays(since, 1), 8));
    }

    private LocalDateTime at(LocalDate day, int hour) {
        return moment.atMostNow(SwedishDays.utc(day, LocalTime.of(hour, 5)));
    }

    /** The link itself is kept nowhere, so nobody can follow it. */
    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
