package se.tillit.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Members who have not said anything: those who read on after an election, and the many members of one large network.
 */
final class SilentMembers {

    /** So many members has the large network at least, as the issue of the network's page asks for. */
    private static final int MANY = 200;

    private static final int READS_ON_DAYS = 365;

    private final World world;
    private final LocalDate today;
    private final Dice dice;

    SilentMembers(World world, LocalDate today, Dice dice) {
        this.world = world;
        this.today = today;
        this.dice = dice;
    }

    void plan() {
        for (DemoNetwork network : world.networks) {
            if (network.text.political() && network.active()) {
                network.seats.forEach(seat -> seat.holdings().forEach(holding -> readOn(network, holding)));
            }
            if (network.slug.equals(Journeys.LARGE)) {
                fill(network);
            }
        }
    }

    /** Who has left an elected body lately still reads for a year. */
    private void readOn(DemoNetwork network, Holding holding) {
        LocalDate left = holding.to();
        if (left == null || holding.substitute() || left.isAfter(today)) {
            return;
        }
        LocalDate until = left.plusDays(READS_ON_DAYS);
        if (until.isAfter(today)) {
            network.silentMembers.add(new Member(holding.person(), Member.READER, left, until));
        }
    }

    private void fill(DemoNetwork network) {
        Set<Person> known = new HashSet<>();
        network.members.forEach(member -> known.add(member.person()));
        long members = network.members.stream()
                .filter(member -> member.memberOn(today))
                .count();
        List<Person> all = world.people.all();
        while (members < MANY) {
            Person person = dice.pick(all);
            if (network.part.municipalities().contains(person.organisation())
                    && !person.elected()
                    && !world.demoPeople.containsValue(person)
                    && known.add(person)) {
                LocalDate joined = today.minusDays(dice.between(1, 900));
                network.silentMembers.add(new Member(person, "MEMBER", joined, null));
                members++;
            }
        }
    }
}
