package se.tillit.demo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes people with what they tell of themselves: function, policy areas, party, and what they can help with. */
final class ProfileRows {

    private static final double HELPS = 0.4;
    private static final int MOST_AREAS = 2;

    private final RowSink rows;
    private final Catalogue catalogue;
    private final Dice dice;
    private final Map<String, List<String>> texts = ResourceText.sections("profiles.txt");
    private final Map<String, Long> functionOf = new HashMap<>();
    private final Map<Long, Set<DemoNetwork>> networksOf = new HashMap<>();

    ProfileRows(RowSink rows, Catalogue catalogue, Dice dice) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.dice = dice;
        for (String line : ResourceText.section(texts, "functions")) {
            String[] function = line.split(" = ", 2);
            long id = catalogue.jobFunction(function[0]);
            Arrays.stream(function[1].split("; ", -1)).forEach(title -> functionOf.put(title, id));
        }
    }

    void write(World world) {
        for (DemoNetwork network : world.networks) {
            for (Member member : network.members) {
                networksOf
                        .computeIfAbsent(member.person().id(), id -> new LinkedHashSet<>())
                        .add(network);
            }
        }
        world.people.all().forEach(this::write);
    }

    private void write(Person person) {
        Set<DemoNetwork> networks = networksOf.getOrDefault(person.id(), Set.of());
        rows.add(
                Table.PERSON,
                person.id(),
                person.organisation().id(),
                person.kind(),
                person.givenName(),
                person.surname(),
                person.jobTitle(),
                person.email(),
                phone(person),
                functionOf.get(person.jobTitle()),
                party(person),
                canHelpWith(person, networks));
        networks.stream()
                .map(network -> network.text.area())
                .distinct()
                .limit(MOST_AREAS)
                .forEach(area -> rows.add(Table.PERSON_POLICY_AREA, person.id(), catalogue.policyArea(area)));
    }

    /** People at the association have a number, of those that PTS keeps for books and films. */
    private static @Nullable String phone(Person person) {
        boolean association = person.organisation().slug().equals(Territory.ASSOCIATION_SLUG);
        return association ? "070-174 06 %02d".formatted(5 + person.id() % 95) : null;
    }

    /** Only for elected representatives (domain.md G6). */
    private @Nullable String party(Person person) {
        if (!person.elected()) {
            return null;
        }
        List<String> parties =
                List.of(ResourceText.section(texts, "parties").get(0).split(", ", -1));
        return dice.pick(parties);
    }

    private @Nullable String canHelpWith(Person person, Set<DemoNetwork> networks) {
        if (person.elected() || networks.isEmpty() || !dice.chance(HELPS)) {
            return null;
        }
        String subject = dice.pick(networks.iterator().next().text.subjects());
        return Phrases.fill(dice.pick(ResourceText.section(texts, "can-help-with")), dice, Map.of("ämne", subject));
    }
}
