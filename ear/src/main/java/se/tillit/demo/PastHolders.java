package se.tillit.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives seats of old networks holders before the first one that was planned, so that a seat's history reaches several
 * years back. All of it lies before the activity that is made.
 */
final class PastHolders {

    private static final double SHARE = 0.4;
    private static final int YEARS_AGO = 3;
    private static final int SHORTEST_DAYS = 300;
    private static final int TRIES = 8;

    private final World world;
    private final LocalDate latest;
    private final Dice dice;
    private final Map<String, List<Person>> colleagues = new HashMap<>();

    PastHolders(World world, LocalDate today, Dice dice) {
        this.world = world;
        this.latest = today.minusYears(YEARS_AGO);
        this.dice = dice;
        world.people.all().forEach(person -> colleagues
                .computeIfAbsent(group(person), key -> new ArrayList<>())
                .add(person));
    }

    void plan() {
        for (DemoNetwork network : world.networks) {
            Set<Person> known = new HashSet<>();
            network.members.forEach(member -> known.add(member.person()));
            network.seats.stream().filter(seat -> dice.chance(SHARE)).forEach(seat -> prepend(network, seat, known));
        }
    }

    private void prepend(DemoNetwork network, Seat seat, Set<Person> known) {
        if (seat.holdings().isEmpty()
                || world.demoPeople.containsValue(seat.holdings().get(0).person())) {
            return;
        }
        Holding first = seat.holdings().get(0);
        LocalDate end = first.to() == null || first.to().isAfter(latest) ? latest : first.to();
        long days = ChronoUnit.DAYS.between(first.from(), end);
        if (first.substitute() || days < 2 * SHORTEST_DAYS) {
            return;
        }
        Person former = colleague(first.person(), known);
        if (former == null) {
            return;
        }
        known.add(former);
        LocalDate change = first.from().plusDays(dice.between(SHORTEST_DAYS, (int) days - SHORTEST_DAYS));
        LocalDate left = dice.chance(0.25) ? change.minusDays(dice.between(15, 90)) : change;
        seat.holdings().set(0, new Holding(first.person(), false, change, first.to()));
        seat.holdings().add(0, new Holding(former, false, first.from(), left));
        network.members.replaceAll(member -> member.person().equals(first.person())
                        && member.joined().equals(first.from())
                        && !member.role().equals(Member.COORDINATOR)
                ? new Member(member.person(), member.role(), change, member.left())
                : member);
        String role = seat.organisation().isMunicipality() ? "MEMBER" : "EXTERNAL";
        network.members.add(new Member(former, role, first.from(), left));
    }

    private @Nullable Person colleague(Person person, Set<Person> known) {
        List<Person> choices = colleagues.get(group(person));
        for (int tries = 0; choices != null && tries < TRIES; tries++) {
            Person choice = dice.pick(choices);
            if (!known.contains(choice) && !world.demoPeople.containsValue(choice)) {
                return choice;
            }
        }
        return null;
    }

    private static String group(Person person) {
        return person.organisation().id() + person.kind();
    }
}
