package se.tillit.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives networks their seats, and the seats those who hold them over time; some are vacant. */
final class SeatPlanner {

    private static final double VACANT = 0.08;
    private static final double NEW_HOLDER = 0.35;
    private static final Set<String> GOTEBORG_TWICE = Set.of("regional-fysisk-planering", "oversiktlig-planering");

    private final World world;
    private final LocalDate today;
    private final Dice dice;
    private long seats;

    SeatPlanner(World world, LocalDate today, Dice dice) {
        this.world = world;
        this.today = today;
        this.dice = dice;
    }

    void addSeats(DemoNetwork network) {
        Set<Long> taken = new HashSet<>();
        world.demoPeople.values().forEach(person -> taken.add(person.id()));
        network.members.add(new Member(network.coordinator, Member.COORDINATOR, network.start(), network.closedOn()));
        for (Organisation municipality : expected(network)) {
            for (int number = 1; number <= seatCount(network, municipality); number++) {
                addSeat(network, municipality, number, taken);
            }
        }
        for (Organisation external : externals(network)) {
            addSeat(network, external, 1, taken);
        }
        appointConvener(network);
        if (network.slug.equals(Journeys.LEDAMOT_MEMBER)) {
            network.members.add(
                    new Member(world.demoPerson(DemoAccount.LEDAMOT), "MEMBER", today.minusDays(400), null));
        }
    }

    /** All municipalities of the part, but fewer in working groups and some peer networks. */
    private List<Organisation> expected(DemoNetwork network) {
        List<Organisation> all = network.part.municipalities();
        int wanted = all.size();
        if (network.text.kind().equals("WORKING_GROUP")) {
            wanted = network.text.slug().equals("social-hallbarhet") ? 5 : dice.between(5, 8);
        } else if (network.text.kind().equals("PEER")
                && !Journeys.OPEN.contains(network.text.slug())
                && dice.chance(0.2)) {
            wanted = all.size() - dice.between(1, 3);
        }
        List<Organisation> chosen = new ArrayList<>(all);
        while (chosen.size() > wanted) {
            chosen.remove(dice.between(0, chosen.size() - 1));
        }
        return chosen;
    }

    private int seatCount(DemoNetwork network, Organisation municipality) {
        if (!municipality.slug().equals("goteborg")) {
            return 1;
        }
        boolean twice = network.text.political()
                || GOTEBORG_TWICE.contains(network.slug)
                || (network.text.kind().equals("PEER") && dice.chance(0.25));
        return twice ? 2 : 1;
    }

    private List<Organisation> externals(DemoNetwork network) {
        List<Organisation> all = network.part.externals();
        if (network.slug.equals("regional-fysisk-planering")) {
            return all;
        }
        boolean invited = network.text.kind().equals("PEER") && dice.chance(0.35);
        return invited ? List.of(dice.pick(all)) : List.of();
    }

    private void addSeat(DemoNetwork network, Organisation organisation, int number, Set<Long> taken) {
        LocalDate from = network.start();
        LocalDate to = network.closedOn();
        Person reserved = reservedHolder(network, organisation, number);
        List<Holding> holdings = new ArrayList<>();
        LocalDate vacantFrom = reserved == null && (dice.chance(VACANT) || longVacant(network, organisation))
                ? dayWithin(from, 10, 520)
                : to;
        if (to != null && vacantFrom != null && vacantFrom.isAfter(to)) {
            vacantFrom = to;
        }
        addHolders(network, organisation, from, vacantFrom, reserved, taken, holdings);
        if (dice.chance(substituteShare(network))) {
            Person substitute = world.people.forSeat(organisation, network.text, taken);
            taken.add(substitute.id());
            LocalDate since = dayWithin(from, 40, 1_000);
            if (to == null || since.isBefore(to)) {
                holdings.add(new Holding(substitute, true, since, to));
            }
        }
        network.seats.add(new Seat(++seats, organisation, number, from, to, dice.share(0.72, 0.97), holdings));
        holdings.forEach(holding -> network.members.add(membership(holding)));
    }

    /** One holder since the beginning, or two when the first one left during the last two years. */
    private void addHolders(
            DemoNetwork network,
            Organisation organisation,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Person reserved,
            Set<Long> taken,
            List<Holding> holdings) {
        LocalDate since = from;
        LocalDate end = until == null ? today : until;
        boolean changes = reserved == null ? dice.chance(NEW_HOLDER) : reserved.elected();
        long days = ChronoUnit.DAYS.between(from, end);
        if (changes && days > 200) {
            LocalDate change = end.minusDays(reserved == null ? dice.between(30, (int) Math.min(700, days - 60)) : 55);
            Person former = world.people.forSeat(organisation, network.text, taken);
            taken.add(former.id());
            boolean gap = reserved == null && dice.chance(0.3);
            holdings.add(new Holding(former, false, from, gap ? change.minusDays(dice.between(10, 50)) : change));
            since = change;
        }
        if (until == null || since.isBefore(until)) {
            Person holder = reserved == null ? world.people.forSeat(organisation, network.text, taken) : reserved;
            taken.add(holder.id());
            holdings.add(new Holding(holder, false, since, until));
        }
    }

    private @Nullable Person reservedHolder(DemoNetwork network, Organisation organisation, int number) {
        Person ledamot = world.demoPerson(DemoAccount.LEDAMOT);
        Person politiker = world.demoPerson(DemoAccount.POLITIKER);
        if (number == 1
                && network.slug.equals(Journeys.LEDAMOT_SEAT)
                && ledamot.organisation().equals(organisation)) {
            return ledamot;
        }
        if (number == 1
                && network.slug.equals(Journeys.POLITIKER_SEAT)
                && politiker.organisation().equals(organisation)) {
            return politiker;
        }
        return null;
    }

    /** The one place in the journeys that is sure to be vacant. */
    private static boolean longVacant(DemoNetwork network, Organisation organisation) {
        return network.slug.equals(Journeys.LEDAMOT_SEAT) && organisation.slug().equals("ockero");
    }

    private static double substituteShare(DemoNetwork network) {
        return switch (network.text.kind()) {
            case "POLITICAL_BODY" -> 0.95;
            case "MANAGEMENT" -> 0.5;
            default -> 0.3;
        };
    }

    /** A day between {@code low} and {@code high} days ago, but after the beginning. */
    private LocalDate dayWithin(LocalDate from, int low, int high) {
        LocalDate day = today.minusDays(dice.between(low, high));
        return day.isAfter(from) ? day : from.plusDays(1);
    }

    private static Member membership(Holding holding) {
        String role = holding.substitute() ? "SUBSTITUTE" : "MEMBER";
        boolean external = !holding.person().organisation().isMunicipality();
        return new Member(holding.person(), external ? "EXTERNAL" : role, holding.from(), holding.to());
    }

    /** One of those who hold a municipality's seat now; closed networks keep none. */
    private void appointConvener(DemoNetwork network) {
        List<Member> candidates = network.members.stream()
                .filter(member -> member.role().equals("MEMBER") && member.left() == null)
                .filter(member -> !world.demoPeople.containsValue(member.person()))
                .toList();
        if (!candidates.isEmpty()) {
            Member chosen = dice.pick(candidates);
            network.members.set(
                    network.members.indexOf(chosen),
                    new Member(chosen.person(), Member.CONVENER, chosen.joined(), null));
        }
    }
}
